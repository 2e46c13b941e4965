import { dateOf, day, endOf, type Item, type Span } from "./scale";

/** An item on its way to another day. */
export interface Moving {
  id: string;
  /** On which it is to begin, in days since 1970. */
  to: number;
}

const WEEK = 7;
/** In pixels; a hand that only clicks trembles less. */
export const TREMBLE = 4;

export function isoOf(day: number): string {
  return dateOf(day).toISOString().slice(0, 10);
}

/** The last day of an item that begins on another one: it lasts as long there. */
export function endAt(item: Item, to: number): number {
  return to + endOf(item) - day(item.start);
}

/** An item as it lies on its way. */
export function lying(item: Item, to: number): Item {
  return { ...item, start: isoOf(to), end: isoOf(endAt(item, to)) };
}

/** How many days a key moves an item: an arrow to the side by one, with Shift by a week; later lies where one reads on. */
export function daysOf(key: string, shift: boolean, rightToLeft: boolean): number {
  const step = shift ? WEEK : 1;
  const later = rightToLeft ? "ArrowLeft" : "ArrowRight";
  const earlier = rightToLeft ? "ArrowRight" : "ArrowLeft";
  if (key === later) return step;
  return key === earlier ? -step : 0;
}

/** The day to which a hand has drawn the beginning of an item, all of which stays within what is drawn. */
export function drawnTo(
  item: Item,
  pixels: number,
  sheet: { width: number; span: Span; rightToLeft: boolean },
): number {
  const { first, last } = sheet.span;
  const days = Math.round((pixels / sheet.width) * (last - first)) * (sheet.rightToLeft ? -1 : 1);
  const latest = last - 1 - (endOf(item) - day(item.start));
  return Math.max(first, Math.min(latest, day(item.start) + days));
}

/** Puts a title and a day into a sentence of the server. */
export function said(pattern: string | undefined, title: string, when: string): string {
  return (pattern ?? "").replace(/\{(title|day)\}/g, (_, name) => (name === "title" ? title : when));
}
