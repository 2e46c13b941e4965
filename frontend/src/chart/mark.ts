import type { Box } from "./reading";

const SVG = "http://www.w3.org/2000/svg";
/** In pixels: a mark is seen on a phone, too, where a State is three pixels wide. */
const LEAST = 16;
const AROUND = 3;

/** The units of a drawing, and how many of them a pixel has. */
export function units(drawing: Element): { x: number; y: number; pixel: number } {
  const [x = 0, y = 0, width = 0] = (drawing.getAttribute("viewBox") ?? "").split(" ").map(Number);
  const pixels = drawing.getBoundingClientRect().width;
  return { x, y, pixel: pixels > 0 ? width / pixels : 1 };
}

/** A frame in a drawing of the server around what is being read: dark within light, so that it is seen on every ground. Attributes alone: the page allows no other styles. */
export class Mark {
  private readonly group = document.createElementNS(SVG, "g");

  constructor(private readonly drawing: Element) {
    this.group.setAttribute("aria-hidden", "true");
    this.group.append(line("var(--surface)", "7"), line("var(--focus)", "3"));
  }

  around(box: Box): void {
    const { pixel } = units(this.drawing);
    const width = Math.max(box.width, LEAST * pixel) + 2 * AROUND * pixel;
    const height = Math.max(box.height, LEAST * pixel) + 2 * AROUND * pixel;
    for (const frame of Array.from(this.group.children)) {
      frame.setAttribute("x", String(box.x + (box.width - width) / 2));
      frame.setAttribute("y", String(box.y + (box.height - height) / 2));
      frame.setAttribute("width", String(width));
      frame.setAttribute("height", String(height));
    }
    if (!this.group.isConnected) this.drawing.append(this.group);
  }

  remove(): void {
    this.group.remove();
  }
}

function line(stroke: string, width: string): Element {
  const frame = document.createElementNS(SVG, "rect");
  frame.setAttribute("fill", "none");
  frame.setAttribute("stroke", stroke);
  frame.setAttribute("stroke-width", width);
  frame.setAttribute("vector-effect", "non-scaling-stroke");
  return frame;
}
