import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const sheet = readFileSync("src/shared/tokens.css", "utf8");

function colours(selector: string): Map<string, string> {
  const block = sheet.slice(sheet.indexOf(`${selector} {`)).split("}")[0] ?? "";
  return new Map([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6});/g)].map(([, name, hex]) => [name!, hex!]));
}

function luminance(hex: string): number {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((d) => d + d) : hex.slice(1).match(/../g)!;
  const [r, g, b] = digits
    .map((pair) => parseInt(pair, 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return r! * 0.2126 + g! * 0.7152 + b! * 0.0722;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

const TEXT = 4.5;
const GRAPHIC = 3;
type Pair = [string, string, number];

const pairs: Pair[] = [
  ...["paper", "surface", "sunk", "band"].flatMap((ground): Pair[] => [
    ["ink", ground, TEXT],
    ["ink-2", ground, TEXT],
    ["link", ground, TEXT],
    ["line-strong", ground, GRAPHIC],
  ]),
  ...["good", "warn", "bad"].flatMap((kind): Pair[] => [
    [kind, `${kind}-bg`, TEXT],
    [kind, "surface", TEXT],
    ["ink", `${kind}-bg`, TEXT],
  ]),
  ...["p1", "p2", "p3", "p4", "p5", "p6"].flatMap((principle): Pair[] => [
    [principle, "paper", GRAPHIC],
    [principle, "surface", GRAPHIC],
    [principle, "sunk", GRAPHIC],
    ["on-p", principle, GRAPHIC],
  ]),
  // The titles of the timeline's bars
  ...["p2", "p3", "p4"].map((principle): Pair => ["on-p", principle, TEXT]),
  ["paper", "ink", TEXT],
  ["on-night", "night", TEXT],
  ["on-sun", "sun", TEXT],
  ["on-sun", "sun-lit", TEXT],
  ["ink", "note-bg", TEXT],
  ["ink-2", "note-bg", TEXT],
  ["meter", "sunk", GRAPHIC],
  ["focus", "paper", GRAPHIC],
  ["focus", "surface", GRAPHIC],
];

const light = colours(":root");
const themes = {
  light: new Map([...light, ["meter", light.get("ink")!]]),
  night: new Map([...light, ...colours(".night")]),
};

describe("the colours", () => {
  it.each(Object.entries(themes))("can be told apart by %s", (_, theme) => {
    const tooLow = pairs.filter(([one, other, floor]) => contrast(theme.get(one)!, theme.get(other)!) < floor);

    expect(tooLow).toEqual([]);
  });

  it("are the same when the reader's system is dark as in the night parts", () => {
    const dark = colours("prefers-color-scheme: dark) {\n  :root");

    expect(dark).toEqual(colours(".night"));
    expect(dark.size).toBeGreaterThan(20);
  });
});
