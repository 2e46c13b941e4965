import { html, LitElement, nothing, svg, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { Menu } from "./menu";
import { initials, type Badge, type Card, type Lane, type Row, type Sheet, type Table } from "./sheet";

/**
 * The actions of a campaign, as cards in lanes or as a table. The server says what stands there and keeps nothing of it; what stays the same keeps its place, its focus and its open
 * menu. Instead of opening that, one can carry a card into the lane to which a step leads. A step fires `board-step` with an action's id and the step's name, choosing rows fires
 * `board-choose` with their ids.
 */
@customElement("sextant-board")
export class Board extends LitElement {
  @property({ attribute: false }) sheet: Sheet | undefined;

  @state() private chosen = new Set<string>();

  private carried: Card | undefined;

  private readonly menu = new Menu((step, opener) => this.step(opener, step.name));

  // The page's own sheet draws it.
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.menu.remove();
  }

  /** Shows these from now on. */
  show(sheet: string): void {
    this.sheet = JSON.parse(sheet) as Sheet;
    const ids = new Set(this.sheet.table?.rows.map((row) => row.id));
    this.chosen = new Set([...this.chosen].filter((id) => ids.has(id)));
  }

  /** Puts the cursor on an action, if it is here, once it is. */
  async focusOn(id: string): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] a`)?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.sheet) return nothing;
    const { region, lanes, table } = this.sheet;
    return html`
      <div class="scroll ${lanes ? "bare" : ""}" role="region" tabindex="0" aria-label=${region}>
        ${lanes ? html`<div class="board">${lanes.map((lane) => this.lane(lane))}</div>` : nothing}
        ${table ? this.table(table) : nothing}
      </div>
    `;
  }

  private lane({ title, step, number, cards, more }: Lane): TemplateResult {
    // A list without items would be read out as one.
    const hover = (event: DragEvent) => this.hover(event, step);
    const land = (event: DragEvent) => this.land(event, step);
    return html`
      <section class="lane" @dragover=${hover} @drop=${land}>
        <h2>${title}<span>${number}</span></h2>
        ${
          cards.length === 0
            ? nothing
            : html`<ul>
                ${repeat(
                  cards,
                  (card) => card.id,
                  (card) => this.card(card),
                )}
                ${more ? html`<li><a href=${more.href}>${more.words}</a></li>` : nothing}
              </ul>`
        }
      </section>
    `;
  }

  private card(card: Card): TemplateResult {
    return html`
      <li
        class="card job"
        data-id=${card.id}
        draggable=${card.move ? "true" : nothing}
        @dragstart=${(event: DragEvent) => this.carry(event, card)}
        @dragend=${() => (this.carried = undefined)}
      >
        <div class="t">
          ${sign(card.principle)}
          <h3>${link(card)}</h3>
        </div>
        <p class="small">${card.line}</p>
        ${card.badges.length > 0 ? html`<div class="row">${card.badges.map(badge)}</div>` : nothing}
        ${card.people ? people(card) : nothing}
        <div class="m">
          <span class="row small">${card.inCharge ? person(card.inCharge) : nothing}</span>
          ${card.move ? this.mover(card) : nothing}
        </div>
      </li>
    `;
  }

  private carry(event: DragEvent, card: Card): void {
    this.carried = card.move ? card : undefined;
    // Without something to carry some browsers carry nothing.
    event.dataTransfer?.setData("text/plain", card.title);
  }

  private leadsTo(step: string): boolean {
    return this.carried?.move?.steps.some(({ name }) => name === step) ?? false;
  }

  private hover(event: DragEvent, step: string): void {
    if (this.leadsTo(step)) event.preventDefault();
  }

  private land(event: DragEvent, step: string): void {
    if (!this.leadsTo(step)) return;
    event.preventDefault();
    this.dispatchEvent(new CustomEvent("board-step", { detail: { id: this.carried!.id, step } }));
    this.carried = undefined;
  }

  private mover({ move }: Card): TemplateResult {
    const { words, name, steps } = move!;
    const open = (event: Event) => this.menu.open(event.currentTarget as HTMLElement, name, steps);
    return html`
      <button type="button" class="mover" aria-haspopup="menu" aria-expanded="false" aria-label=${name} @click=${open}>
        ${words}
      </button>
    `;
  }

  private step(opener: HTMLElement, step: string): void {
    const id = opener.closest<HTMLElement>("[data-id]")!.dataset.id;
    this.dispatchEvent(new CustomEvent("board-step", { detail: { id, step } }));
  }

  private table({ columns, chooseAll, rows }: Table): TemplateResult {
    return html`
      <table class="table">
        <thead>
          <tr>
            ${chooseAll ? html`<td>${this.all(chooseAll, rows)}</td>` : nothing}
            ${columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${repeat(
            rows,
            (row) => row.id,
            (row) => this.row(row, chooseAll !== undefined),
          )}
        </tbody>
      </table>
    `;
  }

  private row(row: Row, choosable: boolean): TemplateResult {
    return html`
      <tr data-id=${row.id}>
        ${choosable ? html`<td>${row.choose ? this.box(row) : nothing}</td>` : nothing}
        <th scope="row">${link(row)}</th>
        <td>${row.kind}</td>
        <td>${row.when}</td>
        <td>${row.where}</td>
        <td><bdi>${row.inCharge}</bdi></td>
        <td>${row.people}</td>
        <td><span class="row">${row.state}${row.badges.map(badge)}</span></td>
      </tr>
    `;
  }

  private all(name: string, rows: Row[]): TemplateResult {
    const ids = rows.filter((row) => row.choose).map((row) => row.id);
    const some = this.chosen.size > 0;
    const every = some && this.chosen.size === ids.length;
    const change = () => this.choose(every ? [] : ids);
    return html`<input
      type="checkbox"
      aria-label=${name}
      .checked=${every}
      .indeterminate=${some && !every}
      @change=${change}
    />`;
  }

  private box({ id, choose }: Row): TemplateResult {
    const others = [...this.chosen].filter((one) => one !== id);
    const change = (event: Event) => this.choose((event.target as HTMLInputElement).checked ? [...others, id] : others);
    return html`<input type="checkbox" aria-label=${choose} .checked=${this.chosen.has(id)} @change=${change} />`;
  }

  private choose(ids: string[]): void {
    this.chosen = new Set(ids);
    this.dispatchEvent(new CustomEvent("board-choose", { detail: { ids: ids.join(" ") } }));
  }
}

function sign(principle: number): TemplateResult {
  return html`<span class="sg p${principle}" aria-hidden="true">
    <svg>${svg`<use href="#g${principle}" />`}</svg>
  </span>`;
}

/** What lies outside the workroom is loaded as a page of its own. */
function link({ href, title }: { href: string; title: string }): TemplateResult {
  return html`<a href=${href} ?router-ignore=${href.startsWith("/")}><bdi>${title}</bdi></a>`;
}

function badge({ kind, word }: Badge): TemplateResult {
  return html`<span class="badge ${kind.toLowerCase()}">${word}</span>`;
}

function people({ people, goal }: Card): TemplateResult {
  return html`<div>
    <p class="wants"><span>${people}</span></p>
    ${goal ? html`<progress value=${goal.now} max=${goal.of} aria-label=${goal.name}></progress>` : nothing}
  </div>`;
}

function person(name: string): TemplateResult {
  return html`<span class="avatar" aria-hidden="true">${initials(name)}</span><bdi>${name}</bdi>`;
}
