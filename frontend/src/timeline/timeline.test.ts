import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buttons, draw, focused, PLAN } from "./plan.fixture";
import type { Timeline } from "./timeline";

function press(timeline: Timeline, key: string) {
  const chart = timeline.renderRoot.querySelector(".chart")!;
  chart.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
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
