/** A rectangle on the sheet, in pixels. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** An item as it is drawn: its bar or mark, and the title that stands beside it, if one does. */
export interface Drawn {
  bar: Box;
  words?: Box;
}

/** In pixels: the air before a line begins and after it ends, its head, and the shortest that is worth drawing. */
const AIR = 4;
const HEAD = 4;
const SHORTEST = 10;

function middle(box: Box): number {
  return (box.top + box.bottom) / 2;
}

function centre(box: Box): number {
  return (box.left + box.right) / 2;
}

/** The edge of an item on one side, its title included where that stands there. */
function edge({ bar, words }: Drawn, right: boolean): number {
  return right ? Math.max(bar.right, words?.right ?? bar.right) : Math.min(bar.left, words?.left ?? bar.left);
}

function head(x: number, y: number, right: boolean): string {
  const back = right ? x - HEAD : x + HEAD;
  return `M${back} ${y - HEAD}L${x} ${y}L${back} ${y + HEAD}`;
}

function headUpright(x: number, y: number, down: boolean): string {
  const back = down ? y - HEAD : y + HEAD;
  return `M${x - HEAD} ${back}L${x} ${y}L${x + HEAD} ${back}`;
}

/** The line from what holds to what hangs on it: straight where both lie in one row, else down or up and then along it. */
export function pathOf(holds: Drawn, hangs: Drawn): string {
  const from = centre(holds.bar);
  const right = centre(hangs.bar) >= from;
  const y = middle(hangs.bar);
  const end = edge(hangs, !right) + (right ? -AIR : AIR);
  if (Math.abs(y - middle(holds.bar)) < HEAD) {
    const start = edge(holds, right) + (right ? AIR : -AIR);
    const long = right ? end - start : start - end;
    return long < SHORTEST ? "" : `M${start} ${y}H${end}${head(end, y, right)}`;
  }
  const down = y > middle(holds.bar);
  const start = down ? holds.bar.bottom : holds.bar.top;
  const long = right ? end - from : from - end;
  if (long >= SHORTEST) return `M${from} ${start}V${y}H${end}${head(end, y, right)}`;
  const near = down ? hangs.bar.top - 1 : hangs.bar.bottom + 1;
  return `M${from} ${start}V${near}${headUpright(from, near, down)}`;
}

function boxOf(element: Element, sheet: DOMRect): Box {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { left: left - sheet.left, right: right - sheet.left, top: top - sheet.top, bottom: bottom - sheet.top };
}

function drawnOf(button: Element, sheet: DOMRect): Drawn {
  const bar = boxOf(button.querySelector(".bar")!, sheet);
  return button.matches(".on, .plate") ? { bar } : { bar, words: boxOf(button.querySelector(".words")!, sheet) };
}

/** Draws a line on the sheet for each of these, from the second to the first. */
export function link(sheet: Element, hanging: { id: string; hangsOn?: string | null }[]): void {
  const svg = sheet.querySelector("svg")!;
  const box = sheet.getBoundingClientRect();
  const buttons = new Map([...sheet.querySelectorAll("button")].map((button) => [button.dataset.id, button]));
  const paths = hanging.flatMap(({ id, hangsOn }) => {
    const hangs = buttons.get(id);
    const holds = hangsOn ? buttons.get(hangsOn) : undefined;
    if (!hangs || !holds) return [];
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    path.setAttribute("d", pathOf(drawnOf(holds, box), drawnOf(hangs, box)));
    return [path];
  });
  svg.replaceChildren(...paths);
}
