import type { Note } from './Note';

function shareAmong(finds: readonly object[]): void {
  const known = new Map<string, string>();
  for (const find of finds) {
    for (const [key, value] of Object.entries(find) as [string, unknown][]) {
      if (typeof value !== 'string') continue;
      const first = known.get(value);
      if (first === undefined) known.set(value, value);
      else Reflect.set(find, key, first);
    }
  }
}

/**
 * A note that nobody else holds, in which texts that finds repeat, such as their heading, are one string
 * for all finds of a kind: copies between threads and through JSON make many of it.
 */
export function shareTexts(note: Note): Note {
  shareAmong(note.takeaways);
  shareAmong(note.challenges);
  shareAmong(note.entries);
  return note;
}
