import { sha256, zeroBits } from "./sha256";

/** What the server takes as work for this address; see `Puzzles.java`, which says how hard it is in the puzzle's second part. */
export async function solve(puzzle: string, email: string, rest: () => Promise<void>): Promise<string> {
  const wanted = Number(puzzle.split(".")[1]);
  for (let number = 0; ; number++) {
    if (zeroBits(sha256(`${puzzle}:${email}:${number}`)) >= wanted) return `${puzzle}.${number}`;
    if (number % 2048 === 2047) await rest();
  }
}
