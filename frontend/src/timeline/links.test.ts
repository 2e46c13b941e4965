import { describe, expect, it } from "vitest";
import { pathOf, type Box } from "./links";

function box(left: number, top: number, width = 12, height = 12): Box {
  return { left, right: left + width, top, bottom: top + height };
}

const HANDOVER = { bar: box(100, 40), words: box(118, 40, 60) };

describe("a line", () => {
  it("leads from the end of a title to the next mark in the same row", () => {
    const hearing = { bar: box(300, 40), words: box(318, 40, 60) };

    expect(pathOf(HANDOVER, hearing)).toBe("M182 46H296M292 42L296 46L292 50");
  });

  it("leads back to what lies earlier", () => {
    const briefing = { bar: box(20, 40) };

    expect(pathOf({ bar: HANDOVER.bar }, briefing)).toBe("M96 46H36M40 42L36 46L40 50");
  });

  it("goes down to another row and then along it", () => {
    const stalls = { bar: box(200, 90, 80) };

    expect(pathOf(HANDOVER, stalls)).toBe("M106 52V96H196M192 92L196 96L192 100");
  });

  it("stops before a title that stands before its mark", () => {
    const late = { bar: box(400, 90), words: box(330, 90, 60) };

    expect(pathOf(HANDOVER, late)).toContain("H326");
  });

  it("goes straight down, or up, to what lies on the same days", () => {
    expect(pathOf(HANDOVER, { bar: box(90, 90, 80) })).toBe("M106 52V89M102 85L106 89L110 85");
    expect(pathOf(HANDOVER, { bar: box(90, 0, 80) })).toBe("M106 40V13M102 17L106 13L110 17");
  });

  it("is left out where there is no room for one", () => {
    expect(pathOf(HANDOVER, { bar: box(184, 40) })).toBe("");
  });
});
