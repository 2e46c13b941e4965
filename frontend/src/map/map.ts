import { customElement } from "lit/decorators.js";
import { Reader } from "../chart/reader";
import { beginningWith, towards, WAYS } from "./ways";

/** States where they lie: an arrow leads to the next one in its direction, a letter to the next of that name, and Page Down and Up through all of them as the table has them. */
@customElement("sextant-map")
export class WorldMap extends Reader {
  protected override readonly reach = 12;

  protected override step(key: string, from: number): number | undefined {
    const way = WAYS[key];
    if (way) {
      const boxes = this.rows.map((row) => row.boxes[0]!);
      return towards(boxes, from, way);
    }
    if (key === "PageDown") return from + 1;
    if (key === "PageUp") return from - 1;
    if ([...key].length !== 1 || key === " ") return undefined;
    const said = this.rows.map((row) => row.said);
    return beginningWith(key, said, from);
  }
}
