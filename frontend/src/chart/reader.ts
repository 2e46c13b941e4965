import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { keyed } from "lit/directives/keyed.js";
import { Mark, units } from "./mark";
import { nearest, read, type Row } from "./reading";
import { styles } from "./styles";

/**
 * Reads the drawings of the figure that it stands in, which the server drew, from the table that it drew them from: by keys as one stop of the tabulator, and under the pointer. It is a list of which
 * only the entry in question is there, so that nobody has to get past two hundred others. Without it, drawings and table stay what they are.
 */
export abstract class Reader extends LitElement {
  static override styles = styles;

  /** The id of the table, or of what is around it. */
  @property() table = "";
  /** Both in the language of the page. */
  @property() label = "";
  @property() hint = "";

  @state() private current = 0;
  @state() private shown = false;

  protected rows: Row[] = [];

  private drawings: SVGSVGElement[] = [];
  private marks: Mark[] = [];
  private byMouse = false;
  private readonly listening = new AbortController();

  /** How far from a box the pointer still means it, in pixels. */
  protected abstract readonly reach: number;

  /** To which row a key leads; nowhere for one that is not ours. */
  protected abstract step(key: string, from: number): number | undefined;

  // Once what stands below it is there, too.
  protected override willUpdate(): void {
    if (this.hasUpdated) return;
    const behind = document.getElementById(this.table);
    this.rows = behind ? read(behind) : [];
    this.drawings = [...(this.closest("figure")?.querySelectorAll("svg") ?? [])];
    this.marks = this.drawings.map((drawing) => new Mark(drawing));
    if (this.rows.length > 0) this.drawings.forEach((drawing, i) => this.listen(drawing, i));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.listening.abort();
    this.hide();
  }

  private listen(drawing: SVGSVGElement, number: number): void {
    const { signal } = this.listening;
    const point = (event: PointerEvent) => this.point(event, number);
    drawing.addEventListener("pointermove", point, { signal });
    drawing.addEventListener("pointerdown", point, { signal });
    drawing.addEventListener("pointerleave", () => this.leave(), { signal });
    // A finger hides what it opens, and so only reads.
    drawing.addEventListener("click", () => this.byMouse && this.shown && this.open(), { signal });
  }

  private point(event: PointerEvent, number: number): void {
    const drawing = this.drawings[number]!;
    const { x, y, pixel } = units(drawing);
    const { left, top } = drawing.getBoundingClientRect();
    const boxes = this.rows.map((row) => row.boxes[number] ?? row.boxes[0]!);
    const [across, down] = [x + (event.clientX - left) * pixel, y + (event.clientY - top) * pixel];
    const found = nearest(boxes, across, down, this.reach * pixel);
    this.byMouse = event.pointerType === "mouse";
    drawing.style.cursor = found !== undefined && this.rows[found]!.link ? "pointer" : "";
    if (found === undefined) this.leave();
    else this.show(found);
  }

  private leave(): void {
    if (!this.renderRoot.querySelector(".line:focus")) this.hide();
  }

  private show(row: number): void {
    this.current = row;
    this.shown = true;
    this.rows[row]!.boxes.forEach((box, i) => this.marks[i]?.around(box));
  }

  private hide(): void {
    this.shown = false;
    this.marks.forEach((mark) => mark.remove());
  }

  private open(): void {
    this.rows[this.current]?.link?.click();
  }

  private onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Enter") this.open();
    else if (event.key === "Escape") (event.currentTarget as HTMLElement).blur();
    else {
      const next = this.next(event.key);
      if (next === undefined) return;
      this.show(next);
    }
    event.preventDefault();
  }

  private next(key: string): number | undefined {
    if (key === "Home") return 0;
    if (key === "End") return this.rows.length - 1;
    const there = this.step(key, this.current);
    return there === undefined ? undefined : Math.max(0, Math.min(there, this.rows.length - 1));
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.rows.length === 0) return nothing;
    const option = `row-${this.current}`;
    return html`
      <div
        class="line ${this.shown ? "" : "idle"}"
        role="listbox"
        tabindex="0"
        aria-label=${this.label}
        aria-describedby="hint"
        aria-activedescendant=${option}
        @keydown=${this.onKey}
        @focus=${() => this.show(this.current)}
        @blur=${this.hide}
      >
        ${keyed(
          option,
          html`<div
            role="option"
            id=${option}
            aria-selected="true"
            aria-setsize=${this.rows.length}
            aria-posinset=${this.current + 1}
          >
            ${this.rows[this.current]!.said}
          </div>`,
        )}
      </div>
      <p class="hint" id="hint">${this.hint}</p>
    `;
  }
}
