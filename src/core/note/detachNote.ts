import type { Note } from './Note';
import { shareTexts } from './shareTexts';

/**
 * A copy of a note that holds nothing of the text it was read from. Engines keep a whole text alive
 * for the sake of any piece that was cut from it; ten thousand notes would keep all their texts.
 */
export function detachNote(note: Note): Note {
  return shareTexts(JSON.parse(JSON.stringify(note)) as Note);
}
