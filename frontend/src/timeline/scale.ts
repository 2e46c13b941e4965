/** What the plan hands over. Dates are ISO days; without an end, or with the same, it is a milestone. */
export interface Item {
  id: string;
  title: string;
  lane: string;
  start: string;
  end?: string;
  /** 1 to 6, in the order of the wheel; without one it is drawn in ink. */
  principle?: number;
  state: "planned" | "underway" | "done" | "late";
  /** The id of the item on which it hangs. */
  hangsOn?: string | null;
  /** Whether this reader may move it to another day. */
  movable?: boolean;
}

/** Days since 1970, from the first of a month to the first of another. */
export interface Span {
  first: number;
  last: number;
}

export interface Placed {
  item: Item;
  /** In hundredths of the span. */
  from: number;
  size: number;
  row: number;
  /** Where its title stands: in the bar where it fits and can be read, else on one of its sides, else on a plate in the bar. */
  words: "on" | "after" | "before" | "plate";
  /** What the title has there, in hundredths of the span; it is cut where that is too little. */
  room: number;
}

export interface Lane {
  name: string;
  rows: number;
  placed: Placed[];
}

const DAY = 86_400_000;
/** In hundredths of the narrowest drawing: one letter, the air around a title, a milestone. */
const LETTER = 0.85;
const AIR = 2;
const MILESTONE = 1.6;
/** So many names of months fit side by side. */
const NAMES = 14;
/** By day or by night no letter is readable on these: their titles stand beside them. */
const UNREADABLE = [1, 5, 6];

export function day(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / DAY;
}

export function dateOf(day: number): Date {
  return new Date(day * DAY);
}

function firstOfMonth(day: number, later = 0): number {
  const date = dateOf(day);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + later, 1) / DAY;
}

export function endOf(item: Item): number {
  return item.end ? Math.max(day(item.end), day(item.start)) : day(item.start);
}

export function drawable(items: Item[]): Item[] {
  return items.filter((item) => Number.isFinite(day(item.start)) && Number.isFinite(endOf(item)));
}

/** Whole months around everything that is drawn, and around today. */
export function spanOf(items: Item[], today: string): Span {
  const days = [...items.map((item) => day(item.start)), ...items.map(endOf), day(today)].filter(Number.isFinite);
  return { first: firstOfMonth(Math.min(...days)), last: firstOfMonth(Math.max(...days), 1) };
}

export function monthsOf(span: Span): number[] {
  const months = [];
  for (let month = span.first; month < span.last; month = firstOfMonth(month, 1)) months.push(month);
  return months;
}

function monthsSinceYearZero(month: number): number {
  const date = dateOf(month);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** How many months lie between two that are named: as few as leave room for their names. */
export function stepOf(span: Span): number {
  const months = monthsOf(span).length;
  return [1, 3, 6].find((step) => months / step <= NAMES) ?? 12 * Math.ceil(months / 12 / NAMES);
}

/** The months that are named. */
export function namedOf(span: Span): number[] {
  const step = stepOf(span);
  return monthsOf(span).filter((month) => monthsSinceYearZero(month) % step === 0);
}

/** How many parts the limb has: one a week, or one a month where weeks would run together. */
export function ticksOf(span: Span): number {
  return stepOf(span) === 1 ? (span.last - span.first) / 7 : monthsOf(span).length;
}

export function at(day: number, span: Span): number {
  return ((day - span.first) / (span.last - span.first)) * 100;
}

function place(item: Item, span: Span): Placed {
  const from = at(day(item.start), span);
  // A day lasts until its evening, so an end on the same day as another's start touches it.
  const milestone = endOf(item) === day(item.start);
  const size = milestone ? 0 : at(endOf(item) + 1, span) - from;
  const title = lengthOf(item);
  const after = 100 - from - Math.max(size, MILESTONE);
  if (title <= size && !UNREADABLE.includes(item.principle ?? 0))
    return { item, from, size, row: 0, words: "on", room: size };
  if (title <= after) return { item, from, size, row: 0, words: "after", room: after };
  if (title <= from) return { item, from, size, row: 0, words: "before", room: from };
  if (size > after && size > from) return { item, from, size, row: 0, words: "plate", room: size };
  return { item, from, size, row: 0, words: after > from ? "after" : "before", room: Math.max(after, from) };
}

function lengthOf(item: Item): number {
  return item.title.length * LETTER + AIR;
}

/** All that a placed item covers, its title too. */
function covered({ item, from, size, words, room }: Placed): [number, number] {
  const title = Math.min(lengthOf(item), room);
  const end = from + Math.max(size, MILESTONE);
  return [words === "before" ? from - title : from, words === "after" ? end + title : end];
}

/** The lanes in the order in which they are first named; what would cover another in its lane goes one row down. */
export function lanesOf(items: Item[], span: Span): Lane[] {
  const lanes = new Map<string, Placed[]>();
  for (const item of items) lanes.set(item.lane, [...(lanes.get(item.lane) ?? []), place(item, span)]);
  return [...lanes].map(([name, placed]) => {
    const ends: number[] = [];
    placed.sort((one, other) => one.from - other.from);
    for (const one of placed) {
      const [from, to] = covered(one);
      const free = ends.findIndex((end) => end <= from);
      one.row = free < 0 ? ends.length : free;
      ends[one.row] = to;
    }
    return { name, rows: ends.length, placed };
  });
}
