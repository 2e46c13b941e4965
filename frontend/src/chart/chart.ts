import { customElement } from "lit/decorators.js";
import { Reader } from "./reader";

/** Bars or columns: what comes later lies below, or where one reads on. */
@customElement("sextant-chart")
export class Chart extends Reader {
  protected override readonly reach = Infinity;

  protected override step(key: string, from: number): number | undefined {
    const rightToLeft = getComputedStyle(this).direction === "rtl";
    const steps: Record<string, number> = {
      ArrowDown: 1,
      ArrowUp: -1,
      ArrowRight: rightToLeft ? -1 : 1,
      ArrowLeft: rightToLeft ? 1 : -1,
    };
    const step = steps[key];
    return step === undefined ? undefined : from + step;
  }
}
