/** How far a hand may tremble between pressing and letting go, in CSS pixels. */
const TREMBLE = 4;

interface Press {
  readonly control: HTMLElement;
  readonly top: number;
  readonly x: number;
  readonly y: number;
}

/**
 * Counts a press of a control that moved away while it was pressed. Pressing a button takes the focus out of a field; a field that is no longer wrong gives
 * back the line of its message, so that the button jumps up, the hand lets go of nothing, and the browser knows of no click. Who moves the hand away before
 * letting go has thought better of it, as ever (WCAG 2.5.2).
 */
export function keepPresses(page: Document): void {
  let pressed: Press | undefined;
  page.addEventListener("pointerdown", (down) => (pressed = pressOf(down)), true);
  page.addEventListener("pointercancel", () => (pressed = undefined), true);
  page.addEventListener(
    "pointerup",
    (up) => {
      if (pressed && movedAway(pressed, up)) pressed.control.click();
      pressed = undefined;
    },
    true,
  );
}

function pressOf(down: PointerEvent): Press | undefined {
  if (!down.isPrimary || down.button !== 0) return undefined;
  // What was hit may lie in the shadow of the control.
  const control = down.composedPath().find(isControl);
  return control && { control, top: control.getBoundingClientRect().top, x: down.clientX, y: down.clientY };
}

function isControl(hit: EventTarget): hit is HTMLElement {
  return hit instanceof HTMLElement && hit.matches("vaadin-button, a[href]");
}

function movedAway({ control, top, x, y }: Press, up: PointerEvent): boolean {
  return (
    control.isConnected &&
    !up.composedPath().includes(control) &&
    Math.hypot(up.clientX - x, up.clientY - y) <= TREMBLE &&
    control.getBoundingClientRect().top !== top
  );
}
