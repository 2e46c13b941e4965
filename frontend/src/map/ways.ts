import type { Box } from "../chart/reading";

/** A direction on the map: a map has east on its right in every language. */
export type Way = readonly [x: number, y: number];

export const WAYS: Record<string, Way> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** What lies next in a direction, within the quarter around it; the same when nothing does. */
export function towards(boxes: Box[], from: number, [right, down]: Way): number {
  const here = boxes[from]!;
  let found = from;
  let least = Infinity;
  boxes.forEach((box, i) => {
    const [x, y] = [middle(box)[0] - middle(here)[0], middle(box)[1] - middle(here)[1]];
    const along = x * right + y * down;
    const aside = Math.abs(x * down) + Math.abs(y * right);
    if (i === from || along <= 0 || aside > along) return;
    const far = Math.hypot(along, aside);
    if (far < least) {
      least = far;
      found = i;
    }
  });
  return found;
}

function middle(box: Box): [number, number] {
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** The next row that begins with a letter, accents aside, after the one at hand and then from the start. */
export function beginningWith(letter: string, said: string[], from: number): number | undefined {
  const wanted = folded(letter);
  const order = said.map((_, i) => (from + 1 + i) % said.length);
  return order.find((i) => folded(said[i]!).startsWith(wanted));
}

function folded(words: string): string {
  return words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
