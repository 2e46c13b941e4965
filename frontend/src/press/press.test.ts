import { beforeEach, expect, test, vi } from "vitest";
import { keepPresses } from "./press";

const clicked = vi.fn();

keepPresses(document);

beforeEach(() => {
  document.body.innerHTML = "<p>Wrong.</p><vaadin-button>Look</vaadin-button>";
  clicked.mockReset();
  button().attachShadow({ mode: "open" }).append(document.createElement("span"));
  button().addEventListener("click", clicked);
});

function button(): HTMLElement {
  return document.querySelector("vaadin-button")!;
}

function stands(top: number): void {
  button().getBoundingClientRect = () => ({ top }) as DOMRect;
}

function pointer(kind: string, where: Element, clientY: number): void {
  where.dispatchEvent(
    new PointerEvent(kind, { bubbles: true, composed: true, isPrimary: true, button: 0, clientX: 5, clientY }),
  );
}

test("counts a press of a button that has moved from under the pointer", () => {
  stands(40);
  pointer("pointerdown", button().shadowRoot!.firstElementChild!, 60);
  stands(12);
  pointer("pointerup", document.body, 61);

  expect(clicked).toHaveBeenCalledOnce();
});

test("leaves a press of a button that stays to the browser", () => {
  stands(40);
  pointer("pointerdown", button(), 60);
  pointer("pointerup", button(), 60);

  expect(clicked).not.toHaveBeenCalled();
});

test("does nothing for a hand that moved away and thought better of it", () => {
  stands(40);
  pointer("pointerdown", button(), 60);
  stands(12);
  pointer("pointerup", document.body, 160);

  expect(clicked).not.toHaveBeenCalled();
});

test("does nothing for a button that is gone", () => {
  stands(40);
  pointer("pointerdown", button(), 60);
  button().remove();
  pointer("pointerup", document.body, 60);

  expect(clicked).not.toHaveBeenCalled();
});
