import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { styleMap } from "lit/directives/style-map.js";
import {
  at,
  dateOf,
  day,
  drawable,
  lanesOf,
  namedOf,
  spanOf,
  stepOf,
  ticksOf,
  type Item,
  type Lane,
  type Placed,
  type Span,
} from "./scale";
import { link } from "./links";
import { daysOf, drawnTo, endAt, isoOf, lying, said, TREMBLE, type Moving } from "./moving";
import { styles } from "./styles";

/** Words the server hands over in the reader's language. */
export interface Labels {
  name?: string;
  today?: string;
  /** With {title} and {day}: where an item is while it moves, and where it stays when it does not. */
  moving?: string;
  stays?: string;
  /** How the keys move an item. */
  hint?: string;
  /** With {title}: on what an item hangs. */
  hangs?: string;
  states?: Partial<Record<Item["state"], string>>;
}

/** The item that was dropped last: the plan is drawn anew when it has moved, and the keys are to stay with it. */
let dropped = "";

/**
 * The plan of a campaign along the limb. The same stands in a table, which is this element's light DOM: it is there before this is, and
 * stays below. Choosing an item fires `sextant-open` with its id; dropping a movable one on another day, by hand or by keys, fires
 * `sextant-move` with its id and that day. It then lies where it was until the plan is drawn anew.
 */
@customElement("sextant-timeline")
export class Timeline extends LitElement {
  static override styles = styles;

  @property({ type: Array }) items: Item[] | null = [];
  @property() today = "";
  @property({ type: Object }) labels: Labels | null = {};

  /** The one item that is reached by the tabulator; arrows lead to the others. */
  @state() private current = 0;

  @state() private moving: Moving | undefined;

  @state() private announced = "";

  private readonly widths = new ResizeObserver(() => this.linkUp());

  /** From where a hand draws, in pixels. */
  private grip: number | undefined;

  protected override firstUpdated(): void {
    const again = this.drawn().findIndex((item) => item.id === dropped);
    dropped = "";
    if (again >= 0) this.renderRoot.querySelectorAll("button")[again]?.focus();
  }

  protected override updated(): void {
    this.linkUp();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.widths.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.widths.disconnect();
  }

  /** Lines follow what they lead to, which only the browser knows where it is. */
  private linkUp(): void {
    const sheet = this.renderRoot.querySelector(".sheet");
    if (sheet) link(sheet, this.items ?? []);
  }

  /** In the order of the drawing. */
  private drawn(): Item[] {
    const items = drawable(this.items ?? []);
    return items.length === 0
      ? []
      : lanesOf(items, this.span(items)).flatMap((lane) => lane.placed.map((one) => one.item));
  }

  /** Grows with what moves beyond it. */
  private span(items: Item[]): Span {
    const moving = items.filter((item) => item.id === this.moving?.id).map((item) => lying(item, this.moving!.to));
    return spanOf([...items, ...moving], this.today);
  }

  protected override render(): TemplateResult {
    const items = drawable(this.items ?? []);
    if (items.length === 0) return html`<slot></slot>`;
    const span = this.span(items);
    let number = 0;
    return html`
      <div class="chart" role="group" aria-label=${this.labels?.name ?? ""} @keydown=${this.onKey}>
        <div class="sheet">
          ${this.renderMonths(span)} ${lanesOf(items, span).map((lane) => this.renderLane(lane, span, () => number++))}
          <svg aria-hidden="true"></svg>
        </div>
        <p class="ears" role="status">${this.announced}</p>
        <p class="ears" id="hint">${this.labels?.hint}</p>
      </div>
      <slot></slot>
    `;
  }

  private renderMonths(span: Span): TemplateResult {
    const months = namedOf(span);
    const yearly = stepOf(span) >= 12;
    const short = this.dates({ month: "short" });
    const withYear = this.dates(yearly ? { year: "numeric" } : { month: "short", year: "numeric" });
    const name = (month: number, index: number) =>
      (index === 0 || dateOf(month).getUTCMonth() === 0 ? withYear : short).format(dateOf(month));
    const today = at(day(this.today), span);
    return html`
      <div class="months" style=${styleMap({ "--ticks": String(ticksOf(span)) })} aria-hidden="true">
        ${months.map((month, index) => html`<span class="month" style=${from(at(month, span))}>${name(month, index)}</span>`)}
        ${this.renderToday(span)}
        ${
          Number.isFinite(today)
            ? html`<span class="flag ${today > 90 ? "late" : ""}" style=${from(today)}>${this.labels?.today}</span>`
            : ""
        }
      </div>
    `;
  }

  private renderToday(span: Span): TemplateResult | "" {
    const today = at(day(this.today), span);
    return Number.isFinite(today) ? html`<span class="today" style=${from(today)}></span>` : "";
  }

  private renderLane(lane: Lane, span: Span, next: () => number): TemplateResult {
    return html`
      <div class="name" aria-hidden="true">${lane.name}</div>
      <div class="lane" role="group" aria-label=${lane.name} style=${styleMap({ "--rows": String(lane.rows) })}>
        ${this.renderToday(span)} ${lane.placed.map((placed) => this.renderItem(placed, span, next()))}
      </div>
    `;
  }

  private renderItem({ item, from, size, row, words, room }: Placed, span: Span, number: number): TemplateResult {
    const moves = this.moving?.id === item.id ? this.moving : undefined;
    const style = styleMap({
      "--from": `${moves ? at(moves.to, span) : from}%`,
      "--size": `${size}cqi`,
      "--row": String(row),
      "--room": String(room),
      "--fill": item.principle ? `var(--p${item.principle})` : "var(--ink)",
      "--over": item.principle ? "var(--on-p)" : "var(--paper)",
    });
    return html`
      <button
        type="button"
        class="${item.state} ${words} ${size === 0 ? "dot" : ""} ${item.movable ? "movable" : ""} ${moves ? "moving" : ""}"
        style=${style}
        data-id=${item.id}
        tabindex=${number === this.current ? 0 : -1}
        aria-label=${this.spoken(item)}
        aria-describedby=${item.movable ? "hint" : nothing}
        @focus=${() => (this.current = number)}
        @blur=${() => this.stay(item)}
        @click=${() => this.open(item)}
        @keydown=${(event: KeyboardEvent) => this.moveByKey(item, event)}
        @pointerdown=${(event: PointerEvent) => this.take(item, event)}
        @pointermove=${(event: PointerEvent) => this.draw(item, span, event)}
        @pointerup=${() => this.letGo(item)}
        @pointercancel=${() => this.stay(item)}
      >
        <span class="bar"></span
        ><span class="words"><bdi>${item.title}</bdi>${moves ? html` · ${this.long(item, moves.to)}` : ""}</span>
      </button>
    `;
  }

  private spoken(item: Item): string {
    const dates = this.dates({ dateStyle: "long" });
    const when = dates.formatRange(dateOf(day(item.start)), dateOf(day(item.end ?? item.start)));
    const holds = this.items?.find((other) => other.id === item.hangsOn);
    const hangs = holds ? said(this.labels?.hangs, holds.title, "") : "";
    return [item.title, when, this.labels?.states?.[item.state], hangs].filter(Boolean).join(", ");
  }

  /** In the page's language, with Western digits, as everywhere. */
  private dates(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    const language = this.closest<HTMLElement>("[lang]")?.lang || "en";
    return new Intl.DateTimeFormat(`${language}-u-nu-latn`, { ...options, timeZone: "UTC" });
  }

  /** The days that an item covers when it begins on that one. */
  private long(item: Item, to: number): string {
    return this.dates({ dateStyle: "full" }).formatRange(dateOf(to), dateOf(endAt(item, to)));
  }

  private isRightToLeft(): boolean {
    return getComputedStyle(this).direction === "rtl";
  }

  private moveByKey(item: Item, event: KeyboardEvent): void {
    if (!item.movable) return;
    const days = daysOf(event.key, event.shiftKey, this.isRightToLeft());
    if (days !== 0) this.moveTo(item, (this.moving?.to ?? day(item.start)) + days);
    else if (!this.moving) return;
    else if (event.key === "Enter" || event.key === " ") this.drop(item);
    else if (event.key === "Escape") this.stay(item);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private take(item: Item, event: PointerEvent): void {
    if (!item.movable || event.button !== 0) return;
    this.grip = event.clientX;
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
  }

  private draw(item: Item, span: Span, event: PointerEvent): void {
    if (this.grip === undefined) return;
    const pixels = event.clientX - this.grip;
    if (!this.moving && Math.abs(pixels) < TREMBLE) return;
    const width = (event.currentTarget as HTMLElement).parentElement!.clientWidth;
    this.moveTo(item, drawnTo(item, pixels, { width, span, rightToLeft: this.isRightToLeft() }));
  }

  private letGo(item: Item): void {
    this.grip = undefined;
    if (!this.moving) return;
    // The click that follows, if one does, opens nothing.
    const follows = (click: Event) => click.stopPropagation();
    this.addEventListener("click", follows, { capture: true });
    setTimeout(() => this.removeEventListener("click", follows, { capture: true }));
    this.drop(item);
  }

  private moveTo(item: Item, to: number): void {
    this.moving = { id: item.id, to };
    this.announced = said(this.labels?.moving, item.title, this.long(item, to));
  }

  private drop(item: Item): void {
    const to = this.moving!.to;
    if (to === day(item.start)) return this.stay(item);
    this.moving = undefined;
    this.announced = "";
    dropped = item.id;
    this.dispatchEvent(
      new CustomEvent("sextant-move", { detail: { id: item.id, day: isoOf(to) }, bubbles: true, composed: true }),
    );
  }

  private stay(item: Item): void {
    this.grip = undefined;
    if (this.moving?.id !== item.id) return;
    this.moving = undefined;
    this.announced = said(this.labels?.stays, item.title, this.long(item, day(item.start)));
  }

  private open(item: Item): void {
    this.dispatchEvent(new CustomEvent("sextant-open", { detail: { id: item.id }, bubbles: true, composed: true }));
  }

  private onKey(event: KeyboardEvent): void {
    const buttons = [...this.renderRoot.querySelectorAll("button")];
    const onward = this.isRightToLeft() ? "ArrowLeft" : "ArrowRight";
    const steps: Record<string, number> = {
      ArrowLeft: onward === "ArrowLeft" ? 1 : -1,
      ArrowRight: onward === "ArrowRight" ? 1 : -1,
      ArrowUp: -1,
      ArrowDown: 1,
      Home: -buttons.length,
      End: buttons.length,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    buttons[Math.max(0, Math.min(buttons.length - 1, this.current + step))]?.focus();
  }
}

function from(percent: number) {
  return styleMap({ "--from": `${percent}%` });
}
