import { describe, expect, it } from "vitest";
import { at, dateOf, day, drawable, lanesOf, monthsOf, namedOf, spanOf, ticksOf, type Item } from "./scale";

function item(start: string, end?: string, more: Partial<Item> = {}): Item {
  return { id: start, title: "Trainings", lane: "Cameroon", start, end, state: "planned", ...more };
}

const YEAR = { first: day("2026-01-01"), last: day("2027-01-01") };

describe("the span", () => {
  it("is whole months around everything and around today", () => {
    const span = spanOf([item("2026-10-12", "2026-12-18")], "2027-01-05");

    expect(span).toEqual({ first: day("2026-10-01"), last: day("2027-02-01") });
    expect(monthsOf(span)).toEqual(["2026-10-01", "2026-11-01", "2026-12-01", "2027-01-01"].map(day));
  });

  it("is the month of today when nothing is planned yet", () => {
    expect(spanOf([], "2026-11-24")).toEqual({ first: day("2026-11-01"), last: day("2026-12-01") });
  });

  it("puts its middle in the middle", () => {
    expect(at(day("2026-07-02") + 0.5, YEAR)).toBeCloseTo(50);
  });
});

describe("the names along the limb", () => {
  const years = (number: number) => ({ first: day("2026-11-01"), last: day(`${2026 + number}-11-01`) });

  it("are those of all months as long as there is room", () => {
    expect(namedOf(years(1))).toHaveLength(12);
    expect(ticksOf(years(1))).toBeCloseTo(365 / 7);
  });

  it("are those of every third or sixth month of longer plans, counted from January", () => {
    expect(namedOf(years(3)).slice(0, 2)).toEqual(["2027-01-01", "2027-04-01"].map(day));
    expect(namedOf(years(6)).slice(0, 2)).toEqual(["2027-01-01", "2027-07-01"].map(day));
    expect(ticksOf(years(3))).toBe(36);
  });

  it.each([10, 30, 400])("are those of years where a plan spans %i of them, and never run together", (number) => {
    const names = namedOf(years(number));

    expect(names.every((name) => dateOf(name).getUTCMonth() === 0)).toBe(true);
    expect(names.length).toBeGreaterThan(5);
    expect(names.length).toBeLessThanOrEqual(14);
  });
});

describe("a lane", () => {
  it("keeps in one row what does not cover each other", () => {
    const [lane] = lanesOf([item("2026-01-01", "2026-03-01"), item("2026-08-01", "2026-09-01")], YEAR);

    expect(lane!.rows).toBe(1);
  });

  it("puts one row down what would cover another's title", () => {
    const [lane] = lanesOf([item("2026-03-01"), item("2026-03-10")], YEAR);

    expect(lane!.placed.map((placed) => placed.row)).toEqual([0, 1]);
  });

  it("stands in the order in which the plan names it", () => {
    const lanes = lanesOf([item("2026-09-01", undefined, { lane: "Tunisia" }), item("2026-01-01")], YEAR);

    expect(lanes.map((lane) => lane.name)).toEqual(["Tunisia", "Cameroon"]);
  });
});

describe("a title", () => {
  const half = ["2026-01-01", "2026-06-30"] as const;

  it("stands in its bar where it fits", () => {
    expect(lanesOf([item(...half, { principle: 2 })], YEAR)[0]!.placed[0]!.words).toBe("on");
  });

  it.each([1, 5, 6])(
    "stands beside a bar in the colour of principle %i, on which it could not be read",
    (principle) => {
      expect(lanesOf([item(...half, { principle })], YEAR)[0]!.placed[0]!.words).toBe("after");
    },
  );

  it("stands before what lies at the end of the drawing", () => {
    expect(lanesOf([item("2026-12-30")], YEAR)[0]!.placed[0]!.words).toBe("before");
  });

  it("stands on a plate where it cannot be read in its bar and has no room beside it", () => {
    const whole = item("2026-01-03", "2026-12-28", { principle: 6 });

    expect(lanesOf([whole], YEAR)[0]!.placed[0]!.words).toBe("plate");
  });

  it("is cut on the side with more room where it is longer than any", () => {
    const [placed] = lanesOf([item("2026-03-01", undefined, { title: "Trainings ".repeat(20) })], YEAR)[0]!.placed;

    expect(placed!.words).toBe("after");
    expect(placed!.room).toBeLessThan(85);
  });
});

describe("what cannot be drawn", () => {
  it("is left to the table", () => {
    expect(drawable([item("soon"), item("2026-01-01", "later"), item("2026-01-01")])).toHaveLength(1);
  });

  it("does not run backwards when its end comes before its start", () => {
    expect(lanesOf([item("2026-05-01", "2026-04-01")], YEAR)[0]!.placed[0]!.size).toBe(0);
  });
});
