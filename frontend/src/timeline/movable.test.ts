import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buttons, draw, focused, PLAN } from "./plan.fixture";
import type { Timeline } from "./timeline";

describe("a movable item", () => {
  let timeline: Timeline;
  let moves: { id: string; day: string }[];

  const movable = PLAN.map((item) => ({ ...item, movable: item.id === "b" }));
  const labels = { moving: "{title}: {day}", stays: "{title} stays on {day}", hint: "Arrow keys move it" };
  const heard = (event: Event) => moves.push((event as CustomEvent).detail);
  const handover = () => buttons(timeline)[1]!;
  const told = () => timeline.renderRoot.querySelector("[role=status]")!.textContent!;

  beforeEach(async () => {
    document.documentElement.lang = "en";
    moves = [];
    document.body.addEventListener("sextant-move", heard);
    timeline = draw({ items: JSON.stringify(movable), today: "2026-11-24", labels: JSON.stringify(labels) });
    await timeline.updateComplete;
  });

  afterEach(() => {
    document.body.removeEventListener("sextant-move", heard);
    timeline.remove();
  });

  async function key(name: string, shiftKey = false, on = handover()) {
    on.dispatchEvent(
      new KeyboardEvent("keydown", { key: name, shiftKey, bubbles: true, composed: true, cancelable: true }),
    );
    await timeline.updateComplete;
  }

  async function draws(from: number, to: number, on = handover()) {
    on.setPointerCapture = () => {};
    for (const [type, clientX] of [
      ["pointerdown", from],
      ["pointermove", to],
      ["pointerup", to],
    ] as const) {
      on.dispatchEvent(new PointerEvent(type, { clientX, button: 0, pointerId: 1, bubbles: true }));
      await timeline.updateComplete;
    }
  }

  it("says how it is moved, and the others do not", () => {
    expect(buttons(timeline).map((button) => button.getAttribute("aria-describedby"))).toEqual([null, "hint", null]);
  });

  it("moves by days and weeks, tells where it is, and is dropped", async () => {
    handover().focus();
    await key("ArrowRight");
    await key("ArrowRight", true);
    expect(told()).toContain("Handover: Saturday");
    expect(told()).toContain("26");

    await key("Enter");
    expect(moves).toEqual([{ id: "b", day: "2026-12-26" }]);
  });

  it("stays where it was on Escape, and when one goes away", async () => {
    handover().focus();
    await key("ArrowLeft");
    await key("Escape");
    expect(told()).toContain("Handover stays on Friday");

    await key("ArrowLeft");
    buttons(timeline)[0]!.focus();
    await timeline.updateComplete;
    expect(timeline.renderRoot.querySelector(".moving")).toBeNull();
    expect(moves).toEqual([]);
  });

  it("is not dropped where it lies", async () => {
    handover().focus();
    await key("ArrowLeft");
    await key("ArrowRight");
    await key("Enter");

    expect(moves).toEqual([]);
  });

  it("lets the keys up and down lead to the others", async () => {
    handover().focus();
    await key("ArrowDown");

    expect(focused(timeline)).toBe("<b>Letters</b>");
  });

  it("moves under a hand, and opens nothing then", async () => {
    let opened = 0;
    timeline.addEventListener("sextant-open", () => opened++);
    Object.defineProperty(handover().parentElement!, "clientWidth", { value: 910 });

    await draws(100, 80);
    handover().click();

    expect(moves).toHaveLength(1);
    expect(moves[0]!.day < "2026-12-18").toBe(true);
    expect(opened).toBe(0);
  });

  it("opens when a hand only clicks", async () => {
    let opened = "";
    timeline.addEventListener("sextant-open", (event) => (opened = (event as CustomEvent).detail.id));

    await draws(100, 102);
    handover().click();

    expect(opened).toBe("b");
  });

  describe("that lasts", () => {
    const letters = () => buttons(timeline)[2]!;

    beforeEach(async () => {
      const lasting = PLAN.map((item) => ({ ...item, movable: item.id === "c" }));
      timeline.setAttribute("items", JSON.stringify(lasting));
      await timeline.updateComplete;
    });

    it("moves as a whole, and tells both of its days", async () => {
      const size = letters().style.getPropertyValue("--size");
      letters().focus();
      await key("ArrowRight", false, letters());
      expect(told()).toMatch(/Letters<\/b>: .*10.*22/);
      expect(letters().style.getPropertyValue("--size")).toBe(size);

      await key("Enter", false, letters());
      expect(moves).toEqual([{ id: "c", day: "2026-11-10" }]);
    });

    it("tells both days on which it stays", async () => {
      letters().focus();
      await key("ArrowRight", false, letters());
      await key("Escape", false, letters());

      expect(told()).toMatch(/stays on .*9.*21/);
    });

    it("is taken by a hand to later days on the left, where one reads to the left", async () => {
      timeline.style.direction = "rtl";
      Object.defineProperty(letters().parentElement!, "clientWidth", { value: 920 });
      await draws(100, 70, letters());

      expect(moves).toEqual([{ id: "c", day: "2026-11-12" }]);
    });
  });

  it("does not move where it is not movable", async () => {
    await draws(100, 300, buttons(timeline)[0]!);

    expect(moves).toEqual([]);
    expect(timeline.renderRoot.querySelector(".moving")).toBeNull();
  });

  it("keeps the keys when the plan is drawn anew after a move", async () => {
    handover().focus();
    await key("ArrowRight");
    await key("Enter");
    timeline.remove();
    timeline = draw({ items: JSON.stringify(movable), today: "2026-11-24", labels: JSON.stringify(labels) });
    await timeline.updateComplete;

    expect(focused(timeline)).toBe("Handover");
  });
});
