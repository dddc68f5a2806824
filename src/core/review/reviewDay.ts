/** The days of review: they begin in the small hours, so that whoever reviews late is still in today. */

const hour = 60 * 60 * 1000;
const dayLength = 24 * hour;
/** The hour of local time at which a day of review begins. */
const rolloverHour = 4;

/**
 * The day that a moment belongs to, counted from 1970. Days begin at four in the morning.
 * @param time in milliseconds since 1970
 * @param offset minutes that local time is behind UTC at that moment, as `Date` has it
 */
export function reviewDay(time: number, offset: number): number {
  return Math.floor((time - offset * 60_000 - rolloverHour * hour) / dayLength);
}

/** A day as it is written: `2026-11-30`. */
export function dayText(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

/** Reads a day as it is written; null for what is none. */
export function parseDay(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  // A date alone is one of UTC.
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : time / dayLength;
}

/** The first moment of a day on a machine with an offset, in milliseconds since 1970. */
export function startOfDay(day: number, offset: number): number {
  return day * dayLength + rolloverHour * hour + offset * 60_000;
}
