import { afterEach, beforeEach, describe, expect, it } from "vitest";
import "./timeline";
import type { Timeline } from "./timeline";

const PLAN = [
  {
    id: "a",
    title: "Collecting",
    lane: "Petition",
    start: "2026-10-01",
    end: "2026-12-18",
    principle: 6,
    state: "underway",
  },
  { id: "b", title: "Handover", lane: "Milestones", start: "2026-12-18", state: "planned" },
  { id: "c", title: "<b>Letters</b>", lane: "Cameroon", start: "2026-11-09", end: "2026-11-21", state: "late" },
];

function draw(attributes: Record<string, string>): Timeline {
  const timeline = document.createElement("sextant-timeline") as Timeline;
  for (const [name, value] of Object.entries(attributes)) timeline.setAttribute(name, value);
  timeline.innerHTML = "<table><tr><td>The same in a table</td></tr></table>";
  document.body.append(timeline);
  return timeline;
}

function buttons(timeline: Timeline): HTMLButtonElement[] {
  return [...timeline.renderRoot.querySelectorAll("button")];
}

function press(timeline: Timeline, key: string) {
  const chart = timeline.renderRoot.querySelector(".chart")!;
  chart.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
}

function focused(timeline: Timeline): string {
  return timeline.shadowRoot!.activeElement?.querySelector(".words")?.textContent ?? "";
}

describe("the timeline", () => {
  let timeline: Timeline;

  beforeEach(async () => {
    document.documentElement.lang = "fr";
    const labels = { name: "Calendrier", today: "Aujourd’hui", states: { late: "en retard" } };
    timeline = draw({ items: JSON.stringify(PLAN), today: "2026-11-24", labels: JSON.stringify(labels) });
    await timeline.updateComplete;
  });

  afterEach(() => timeline.remove());

  it("draws each item as a button that says what, when and how far", () => {
    expect(buttons(timeline)).toHaveLength(3);
    expect(buttons(timeline)[2]!.getAttribute("aria-label")).toMatch(
      /^<b>Letters<\/b>, 9.*21 novembre 2026, en retard$/,
    );
  });

  it("names months and today in the reader's language", () => {
    const months = timeline.renderRoot.querySelector(".months")!.textContent!;

    expect(months).toContain("oct. 2026");
    expect(months).toContain("Aujourd’hui");
  });

  it("tells which item is opened, across the shadow", () => {
    let opened = "";
    document.body.addEventListener("sextant-open", (event) => (opened = (event as CustomEvent).detail.id), {
      once: true,
    });

    buttons(timeline)[1]!.click();

    expect(opened).toBe("b");
  });

  it("is one stop of the tabulator, and arrows lead on", async () => {
    buttons(timeline)[0]!.focus();
    press(timeline, "ArrowRight");
    expect(focused(timeline)).toBe("Handover");

    press(timeline, "End");
    expect(focused(timeline)).toBe("<b>Letters</b>");

    press(timeline, "Home");
    await timeline.updateComplete;
    expect(focused(timeline)).toBe("Collecting");
    expect(buttons(timeline).map((button) => button.tabIndex)).toEqual([0, -1, -1]);
  });

  it("goes on to the left where one reads to the left", () => {
    timeline.style.direction = "rtl";
    buttons(timeline)[0]!.focus();

    press(timeline, "ArrowLeft");

    expect(focused(timeline)).toBe("Handover");
  });

  it("leads a line to what hangs on something, and says so", async () => {
    const hanging = PLAN.map((item) => (item.id === "c" ? { ...item, hangsOn: "b" } : item));
    timeline.setAttribute("labels", JSON.stringify({ hangs: "dépend de « {title} »" }));
    timeline.setAttribute("items", JSON.stringify([...hanging, { ...hanging[0], id: "d", hangsOn: "gone" }]));
    await timeline.updateComplete;

    expect(timeline.renderRoot.querySelectorAll("svg path")).toHaveLength(1);
    const said = buttons(timeline).map((button) => button.getAttribute("aria-label")!.includes("« Handover »"));
    expect(said.filter(Boolean)).toHaveLength(1);
  });

  it("keeps its table", () => {
    expect(timeline.querySelector("table")).not.toBeNull();
    expect(timeline.renderRoot.querySelector("slot")).not.toBeNull();
  });

  it("shows only the table when there is nothing to draw or nothing that can be read", async () => {
    timeline.setAttribute("items", "not JSON");
    await timeline.updateComplete;

    expect(buttons(timeline)).toHaveLength(0);
    expect(timeline.renderRoot.querySelector("slot")).not.toBeNull();
  });
});

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

  async function key(name: string, shiftKey = false) {
    handover().dispatchEvent(
      new KeyboardEvent("keydown", { key: name, shiftKey, bubbles: true, composed: true, cancelable: true }),
    );
    await timeline.updateComplete;
  }

  async function hand(type: string, clientX: number) {
    handover().dispatchEvent(new PointerEvent(type, { clientX, button: 0, pointerId: 1, bubbles: true }));
    await timeline.updateComplete;
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
    handover().setPointerCapture = () => {};

    await hand("pointerdown", 100);
    await hand("pointermove", 80);
    await hand("pointerup", 80);
    handover().click();

    expect(moves).toHaveLength(1);
    expect(moves[0]!.day < "2026-12-18").toBe(true);
    expect(opened).toBe(0);
  });

  it("opens when a hand only clicks", async () => {
    let opened = "";
    timeline.addEventListener("sextant-open", (event) => (opened = (event as CustomEvent).detail.id));
    handover().setPointerCapture = () => {};

    await hand("pointerdown", 100);
    await hand("pointermove", 102);
    await hand("pointerup", 102);
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

    async function press(name: string) {
      letters().dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, composed: true }));
      await timeline.updateComplete;
    }

    it("moves as a whole, and tells both of its days", async () => {
      const size = letters().style.getPropertyValue("--size");
      letters().focus();
      await press("ArrowRight");
      expect(told()).toMatch(/Letters<\/b>: .*10.*22/);
      expect(letters().style.getPropertyValue("--size")).toBe(size);

      await press("Enter");
      expect(moves).toEqual([{ id: "c", day: "2026-11-10" }]);
    });

    it("tells both days on which it stays", async () => {
      letters().focus();
      await press("ArrowRight");
      await press("Escape");

      expect(told()).toMatch(/stays on .*9.*21/);
    });

    it("is taken by a hand to later days on the left, where one reads to the left", async () => {
      timeline.style.direction = "rtl";
      Object.defineProperty(letters().parentElement!, "clientWidth", { value: 920 });
      letters().setPointerCapture = () => {};
      for (const [type, clientX] of [
        ["pointerdown", 100],
        ["pointermove", 70],
        ["pointerup", 70],
      ] as const) {
        letters().dispatchEvent(new PointerEvent(type, { clientX, button: 0, pointerId: 1, bubbles: true }));
        await timeline.updateComplete;
      }

      expect(moves).toEqual([{ id: "c", day: "2026-11-12" }]);
    });
  });

  it("does not move where it is not movable", async () => {
    buttons(timeline)[0]!.setPointerCapture = () => {};
    for (const [type, clientX] of [
      ["pointerdown", 100],
      ["pointermove", 300],
      ["pointerup", 300],
    ] as const) {
      buttons(timeline)[0]!.dispatchEvent(new PointerEvent(type, { clientX, button: 0, pointerId: 1, bubbles: true }));
      await timeline.updateComplete;
    }

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
