import "./timeline";
import type { Timeline } from "./timeline";

/** What the tests of the timeline draw. */
export const PLAN = [
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

export function draw(attributes: Record<string, string>): Timeline {
  const timeline = document.createElement("sextant-timeline") as Timeline;
  for (const [name, value] of Object.entries(attributes)) timeline.setAttribute(name, value);
  timeline.innerHTML = "<table><tr><td>The same in a table</td></tr></table>";
  document.body.append(timeline);
  return timeline;
}

export function buttons(timeline: Timeline): HTMLButtonElement[] {
  return [...timeline.renderRoot.querySelectorAll("button")];
}

export function focused(timeline: Timeline): string {
  return timeline.shadowRoot!.activeElement?.querySelector(".words")?.textContent ?? "";
}
