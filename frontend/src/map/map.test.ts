import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import "./map";
import type { WorldMap } from "./map";
import { beginningWith, towards, WAYS } from "./ways";

const [, ...LINES] = readFileSync("../src/main/resources/reference/world.csv", "utf8").trim().split("\n");
const STATES = LINES.map((line) => line.split(",")).map(([code, x, y]) => ({
  code: code!,
  x: Number(x),
  y: Number(y),
}));
const BOXES = STATES.map(({ x, y }) => ({ x: x - 4, y: y - 4, width: 8, height: 8 }));
const number = (code: string) => STATES.findIndex((state) => state.code === code);

describe("an arrow on the map", () => {
  it("leads to what lies there", () => {
    const to = (from: string, key: string) => STATES[towards(BOXES, number(from), WAYS[key]!)]!.code;

    expect(to("US", "ArrowDown")).toBe("MX");
    expect(to("FR", "ArrowUp")).not.toBe("FR");
    expect(to("PT", "ArrowRight")).toBe("ES");
    expect(to("NZ", "ArrowDown")).toBe("NZ");
  });

  it("leads from every State to every other", () => {
    expect(STATES.length).toBeGreaterThan(190);
    for (const start of [0, number("NZ"), number("TV")]) {
      const found = new Set([start]);
      for (const at of found) for (const way of Object.values(WAYS)) found.add(towards(BOXES, at, way));
      const missing = STATES.filter((_, i) => !found.has(i)).map((state) => state.code);
      expect(missing).toEqual([]);
    }
  });
});

describe("a letter", () => {
  it("leads to the next name that begins with it, accents aside, and around", () => {
    const said = ["Albania", "Égypte", "Estonia", "Zambia"];

    expect(beginningWith("e", said, 0)).toBe(1);
    expect(beginningWith("E", said, 1)).toBe(2);
    expect(beginningWith("é", said, 2)).toBe(1);
    expect(beginningWith("x", said, 0)).toBeUndefined();
  });
});

describe("the map", () => {
  let map: WorldMap;

  beforeEach(async () => {
    document.body.innerHTML = `
      <figure><svg viewBox="0 0 1000 440"></svg><svg viewBox="-1 0 364 198"></svg><sextant-map table="states"></sextant-map></figure>
      <section id="states"><table><thead><tr><th>State</th><th data-said="cell">Status</th><th data-said="both">Bound since</th></tr></thead>
      <tbody><tr data-at="10 10 8 8;0 34 11 11"><th><a href="#can">Canada</a></th><td>Neither</td><td>–</td></tr>
      <tr data-at="10 60 8 8;13 34 11 11"><th><a href="#mex">Mexico</a></th><td>Party</td><td>8 Mar 1999</td></tr>
      <tr data-at="60 60 8 8;26 34 11 11"><th><a href="#cub">Cuba</a></th><td>Neither</td><td>–</td></tr></tbody></table></section>`;
    map = document.querySelector("sextant-map")!;
    map.style.direction = "rtl";
    await map.updateComplete;
    line().focus();
  });

  const line = () => map.renderRoot.querySelector<HTMLElement>("[role=listbox]")!;
  const said = () => map.renderRoot.querySelector("[role=option]")!.textContent!.trim();

  async function press(key: string): Promise<void> {
    line().dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    await map.updateComplete;
  }

  it("has east on its right in every language", async () => {
    await press("ArrowDown");
    expect(said()).toBe("Mexico: Party · Bound since 8 Mar 1999");
    await press("ArrowRight");
    expect(said()).toBe("Cuba: Neither");
    await press("ArrowLeft");
    await press("ArrowUp");
    expect(said()).toBe("Canada: Neither");
  });

  it("can be gone through in the order of the table, and by letters", async () => {
    await press("PageDown");
    await press("PageDown");
    await press("PageDown");
    expect(said()).toContain("Cuba");
    await press("m");
    expect(said()).toContain("Mexico");
    await press("q");
    expect(said()).toContain("Mexico");
  });

  it("frames the State in both drawings", async () => {
    await press("ArrowDown");

    expect([...document.querySelectorAll("svg")].map((svg) => svg.querySelectorAll("rect").length)).toEqual([2, 2]);
  });
});
