/** What the server hands over to be drawn: everything in the reader's words. */
export interface Sheet {
  /** The name of the region that scrolls. */
  region: string;
  lanes?: Lane[];
  table?: Table;
}

export interface Lane {
  title: string;
  /** The name of the step that leads here. */
  step: string;
  number: string;
  cards: Card[];
  /** Where the rest is. */
  more?: { href: string; words: string };
}

export interface Badge {
  /** What the style sheet draws beside the word. */
  kind: string;
  word: string;
}

/** A step that one can take: what its name is for the server, and for the reader. */
export interface Step {
  name: string;
  words: string;
}

export interface Card {
  id: string;
  href: string;
  title: string;
  /** 1 to 6, in the order of the wheel. */
  principle: number;
  line: string;
  badges: Badge[];
  people?: string;
  /** How many of how many people, with its name for those who listen. */
  goal?: { now: number; of: number; name: string };
  inCharge?: string;
  move?: { words: string; name: string; steps: Step[] };
}

export interface Table {
  columns: string[];
  /** The name of the box that chooses all rows; without one nothing can be chosen. */
  chooseAll?: string;
  rows: Row[];
}

export interface Row {
  id: string;
  href: string;
  title: string;
  /** The name of the box that chooses this row; empty where it cannot be chosen. */
  choose: string;
  kind: string;
  when: string;
  where: string;
  inCharge: string;
  people: string;
  state: string;
  badges: Badge[];
}

export function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  return words
    .slice(0, 2)
    .map((word) => [...word][0])
    .join("");
}
