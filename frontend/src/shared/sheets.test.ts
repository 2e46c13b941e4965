import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const sheets = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((path) =>
  /\.css$|styles\.ts$/.test(path),
);

function linesWith(pattern: RegExp, path: string): string[] {
  const lines = readFileSync(`src/${path}`, "utf8").split("\n");
  return lines.filter((line) => pattern.test(line)).map((line) => `${path}: ${line.trim()}`);
}

describe("the sheets", () => {
  it("are all looked at", () => {
    expect(sheets.length).toBeGreaterThan(20);
  });

  it("name no side of the screen, so that right-to-left readers get the mirror", () => {
    const sided =
      /\b(margin|padding|border|inset)-(left|right|top|bottom)\b|^\s*(left|right|top|bottom|width|height|float):|: (left|right);/;

    expect(sheets.flatMap((path) => linesWith(sided, path))).toEqual([]);
  });

  it("take every colour from the tokens", () => {
    // Black and transparent parts of a mask, a shadow, and paper are no colours of the mark.
    const literal = /#(?!000|fff\b|eee|333|666)[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/;
    const others = sheets.filter((path) => path !== "shared/tokens.css");

    expect(others.flatMap((path) => linesWith(literal, path))).toEqual([]);
  });
});
