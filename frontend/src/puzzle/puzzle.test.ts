import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { sha256, zeroBits } from "./sha256";
import { solve } from "./solve";

const hex = (hash: Int32Array): string => [...hash].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");

test("hashes as everybody does, at every length around a block", () => {
  for (let length = 0; length < 200; length++) {
    const text = "é".repeat(length % 7) + "a".repeat(length);
    expect(hex(sha256(text))).toBe(createHash("sha256").update(text).digest("hex"));
  }
});

test("counts the zero bits that a hash begins with", () => {
  expect(zeroBits(Int32Array.of(-1, 0))).toBe(0);
  expect(zeroBits(Int32Array.of(1, 0))).toBe(31);
  expect(zeroBits(Int32Array.of(0, 0x00800000))).toBe(40);
});

test("finds a number that is hard enough, for this address only", async () => {
  const puzzle = "29000000.8.proof";
  const work = await solve(puzzle, "ana@example.org", () => Promise.resolve());
  const number = work.slice(puzzle.length + 1);
  expect(work.startsWith(`${puzzle}.`)).toBe(true);
  expect(zeroBits(sha256(`${puzzle}:ana@example.org:${number}`))).toBeGreaterThanOrEqual(8);
});
