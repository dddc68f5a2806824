import { wordsLanguage } from './pageLanguages';

/** A day as front matter has it, whatever time of that day follows. */
const day = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/;

/**
 * A day as the language of our words writes it, such as `January 2, 2026`; what is written in another way
 * than year, month and day, or is no day of the calendar, is left as it stands. Null for no date.
 */
export function dateWords(written: string | undefined): string | null {
  const [, year, month, date] = day.exec(written ?? '') ?? [];
  if (date === undefined) return written ?? null;
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  if (time.getUTCDate() !== Number(date)) return written ?? null;
  return time.toLocaleDateString(wordsLanguage(), { dateStyle: 'long', timeZone: 'UTC' });
}
