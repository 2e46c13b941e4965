/** Where something is drawn, in the units of its drawing. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What the table behind a drawing says of one thing in it. */
export interface Row {
  said: string;
  /** The table's own link to what the row is about. */
  link: HTMLAnchorElement | undefined;
  /** Where it is drawn: in each drawing of the figure once. */
  boxes: Box[];
}

/** What the tables write where there is nothing. */
const NOTHING = "–";

/**
 * The rows of a table, or the items of a list, that are drawn: their `data-at` says where, as "x y width height", one box for each drawing, with semicolons between. Which columns are
 * read out the headings say by `data-said`: `cell`, or `both` for the heading before it.
 */
export function read(behind: Element): Row[] {
  return [...behind.querySelectorAll<HTMLElement>("[data-at]")].map((row) => ({
    said: said(row),
    link: row.querySelector("a") ?? undefined,
    boxes: (row.dataset.at ?? "").split(";").map(box),
  }));
}

function box(written: string): Box {
  const [x = 0, y = 0, width = 0, height = 0] = written.trim().split(" ").map(Number);
  return { x, y, width, height };
}

function said(row: HTMLElement): string {
  if (!(row instanceof HTMLTableRowElement)) return words(row);
  const headings = [...(row.closest("table")?.querySelectorAll<HTMLElement>("thead th") ?? [])];
  const facts = headings.flatMap((heading, column) => {
    const cell = row.cells[column];
    const fact = heading.dataset.said && cell ? words(cell) : "";
    if (fact === "" || fact === NOTHING) return [];
    return heading.dataset.said === "both" ? `${words(heading)} ${fact}` : fact;
  });
  const name = row.querySelector("th");
  return [name ? words(name) : "", facts.join(" · ")].filter(Boolean).join(": ");
}

function words(element: Element): string {
  return [...element.childNodes]
    .map((node) => (node.textContent ?? "").replace(/\s+/g, " ").trim())
    .filter(Boolean)
    .join(" ");
}

/** The box that a point lies in or next to, at most that far away. */
export function nearest(boxes: Box[], x: number, y: number, within: number): number | undefined {
  let found: number | undefined;
  let least = within;
  boxes.forEach((box, i) => {
    const across = Math.max(box.x - x, 0, x - box.x - box.width);
    const down = Math.max(box.y - y, 0, y - box.y - box.height);
    const far = Math.hypot(across, down);
    if (far < least || (far === 0 && least === 0 && found === undefined)) {
      least = far;
      found = i;
    }
  });
  return found;
}
