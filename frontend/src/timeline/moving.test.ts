import { describe, expect, it } from "vitest";
import { daysOf, drawnTo, isoOf, lying, said } from "./moving";
import { day, type Item } from "./scale";

const HANDOVER: Item = { id: "b", title: "Handover", lane: "Milestones", start: "2026-12-18", state: "planned" };
const YEAR = { first: day("2026-01-01"), last: day("2027-01-01") };

describe("a key", () => {
  it.each([
    ["ArrowRight", false, false, 1],
    ["ArrowLeft", false, false, -1],
    ["ArrowRight", true, false, 7],
    ["ArrowLeft", true, false, -7],
    ["ArrowLeft", false, true, 1],
    ["ArrowRight", true, true, -7],
    ["ArrowUp", false, false, 0],
    ["Enter", false, false, 0],
  ])("%s, with Shift %s, right to left %s, moves by %i days", (key, shift, rightToLeft, days) => {
    expect(daysOf(key, shift, rightToLeft)).toBe(days);
  });
});

describe("a hand", () => {
  const sheet = { width: 730, span: YEAR, rightToLeft: false };

  it("draws by whole days", () => {
    expect(isoOf(drawnTo(HANDOVER, -20, sheet))).toBe("2026-12-08");
    expect(isoOf(drawnTo(HANDOVER, -20.9, sheet))).toBe("2026-12-08");
  });

  it("draws to the left what is to be later, where one reads to the left", () => {
    expect(isoOf(drawnTo(HANDOVER, -20, { ...sheet, rightToLeft: true }))).toBe("2026-12-28");
  });

  it("draws what lasts as a whole, and no day of it beyond what is drawn", () => {
    const camp = { ...HANDOVER, end: "2026-12-20" };

    expect(isoOf(drawnTo(camp, 999, sheet))).toBe("2026-12-29");
    expect(lying(camp, drawnTo(camp, -20, sheet))).toMatchObject({ start: "2026-12-08", end: "2026-12-10" });
  });

  it("does not draw beyond what is drawn", () => {
    expect(isoOf(drawnTo(HANDOVER, 999, sheet))).toBe("2026-12-31");
    expect(isoOf(drawnTo(HANDOVER, -9999, sheet))).toBe("2026-01-01");
  });
});

describe("a sentence", () => {
  it("says what and when, whatever the title is like", () => {
    expect(said("{title}: {day}.", "The {day}", "18 December")).toBe("The {day}: 18 December.");
    expect(said(undefined, "Handover", "18 December")).toBe("");
  });
});
