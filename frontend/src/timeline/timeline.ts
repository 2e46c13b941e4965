import { html, LitElement, type TemplateResult } from "lit";
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
import { styles } from "./styles";

/** Words the server hands over in the reader's language. */
export interface Labels {
  name?: string;
  today?: string;
  states?: Partial<Record<Item["state"], string>>;
}

/**
 * The plan of a campaign along the limb, to be read. The same stands in a table, which is this element's light DOM: it is there before
 * this is, and stays below. Choosing an item fires `sextant-open` with its id.
 */
@customElement("sextant-timeline")
export class Timeline extends LitElement {
  static override styles = styles;

  @property({ type: Array }) items: Item[] | null = [];
  @property() today = "";
  @property({ type: Object }) labels: Labels | null = {};

  /** The one item that is reached by the tabulator; arrows lead to the others. */
  @state() private current = 0;

  protected override render(): TemplateResult {
    const items = drawable(this.items ?? []);
    if (items.length === 0) return html`<slot></slot>`;
    const span = spanOf(items, this.today);
    let number = 0;
    return html`
      <div class="chart" role="group" aria-label=${this.labels?.name ?? ""} @keydown=${this.onKey}>
        <div class="sheet">
          ${this.renderMonths(span)} ${lanesOf(items, span).map((lane) => this.renderLane(lane, span, () => number++))}
        </div>
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
        ${this.renderToday(span)} ${lane.placed.map((placed) => this.renderItem(placed, next()))}
      </div>
    `;
  }

  private renderItem({ item, from, size, row, words, room }: Placed, number: number): TemplateResult {
    const style = styleMap({
      "--from": `${from}%`,
      "--size": `${size}%`,
      "--row": String(row),
      "--room": String(room),
      "--fill": item.principle ? `var(--p${item.principle})` : "var(--ink)",
      "--over": item.principle ? "var(--on-p)" : "var(--paper)",
    });
    return html`
      <button
        type="button"
        class="${item.state} ${words} ${size === 0 ? "dot" : ""}"
        style=${style}
        tabindex=${number === this.current ? 0 : -1}
        aria-label=${this.spoken(item)}
        @focus=${() => (this.current = number)}
        @click=${() => this.open(item)}
      >
        <span class="bar"></span><span class="words"><bdi>${item.title}</bdi></span>
      </button>
    `;
  }

  private spoken(item: Item): string {
    const dates = this.dates({ dateStyle: "long" });
    const when = dates.formatRange(dateOf(day(item.start)), dateOf(day(item.end ?? item.start)));
    return [item.title, when, this.labels?.states?.[item.state]].filter(Boolean).join(", ");
  }

  /** In the page's language, with Western digits, as everywhere. */
  private dates(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    const language = this.closest<HTMLElement>("[lang]")?.lang || "en";
    return new Intl.DateTimeFormat(`${language}-u-nu-latn`, { ...options, timeZone: "UTC" });
  }

  private open(item: Item): void {
    this.dispatchEvent(new CustomEvent("sextant-open", { detail: { id: item.id }, bubbles: true, composed: true }));
  }

  private onKey(event: KeyboardEvent): void {
    const buttons = [...this.renderRoot.querySelectorAll("button")];
    const onward = getComputedStyle(this).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
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
