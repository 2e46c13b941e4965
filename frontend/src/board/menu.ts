import { html, nothing, render } from "lit";
import type { Step } from "./sheet";

/** In pixels, between a button and its menu. */
const GAP = 4;

/**
 * The one menu of a board, over everything else: arrows lead through it, Escape and a click beside it close it; the browser puts the focus back where it came from.
 */
export class Menu {
  private readonly element = document.createElement("div");
  private opener: HTMLElement | undefined;

  constructor(private readonly chosen: (step: Step, opener: HTMLElement) => void) {
    this.element.className = "steps-menu";
    this.element.popover = "auto";
    this.element.setAttribute("role", "menu");
    this.element.addEventListener("keydown", (event) => this.onKey(event));
    this.element.addEventListener("toggle", (event) => this.onToggle(event as ToggleEvent));
  }

  open(opener: HTMLElement, name: string, steps: Step[]): void {
    this.opener = opener;
    if (!this.element.isConnected) (opener.closest("sextant-board") ?? document.body).append(this.element);
    this.element.setAttribute("aria-label", name);
    render(
      html`${steps.map(
        (step) =>
          html`<button type="button" role="menuitem" tabindex="-1" @click=${() => this.choose(step)}>
            ${step.words}
          </button>`,
      )}`,
      this.element,
    );
    this.element.showPopover();
    this.place(opener);
    this.items()[0]?.focus();
  }

  remove(): void {
    render(nothing, this.element);
    this.element.remove();
  }

  private choose(step: Step): void {
    const opener = this.opener!;
    this.element.hidePopover();
    this.chosen(step, opener);
  }

  /** Below its button, or above it where there is no room; its end at the button's end. */
  private place(opener: HTMLElement): void {
    const button = opener.getBoundingClientRect();
    const { width, height } = this.element.getBoundingClientRect();
    const rightToLeft = getComputedStyle(opener).direction === "rtl";
    const left = rightToLeft ? button.left : button.right - width;
    const below = button.bottom + GAP;
    const top = below + height > innerHeight ? button.top - GAP - height : below;
    this.element.style.left = `${Math.max(GAP, Math.min(left, innerWidth - width - GAP))}px`;
    this.element.style.top = `${Math.max(GAP, top)}px`;
  }

  private onToggle(event: ToggleEvent): void {
    this.opener?.setAttribute("aria-expanded", String(event.newState === "open"));
  }

  private onKey(event: KeyboardEvent): void {
    const items = this.items();
    const here = items.indexOf(document.activeElement as HTMLElement);
    const there: Record<string, number> = {
      ArrowDown: (here + 1) % items.length,
      ArrowUp: (here - 1 + items.length) % items.length,
      Home: 0,
      End: items.length - 1,
    };
    if (event.key === "Tab") this.element.hidePopover();
    const next = there[event.key];
    if (next === undefined) return;
    event.preventDefault();
    items[next]?.focus();
  }

  private items(): HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>("[role=menuitem]")];
  }
}
