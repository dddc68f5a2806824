import { slug } from 'github-slugger';
import { noteName } from './noteName';

/** What a link in double brackets means: a note by its name, and a heading of it. */
export interface WikiTarget {
  /** Title, alias, file name or the end of a path, without `.md`; empty for the note itself. */
  readonly name: string;
  /** The anchor of the heading; empty where none is named. */
  readonly anchor: string;
}

/**
 * Reads what stands between double brackets as Obsidian and Foam write it: `Note#Heading text`,
 * `folder/Note.md`, `#Heading`. Of headings in a row (`Note#Part#Chapter`) the last one counts.
 */
export function wikiTarget(written: string): WikiTarget {
  const [name = '', ...headings] = written.split('#');
  return { name: noteName(name), anchor: slug(headings.at(-1)?.trim() ?? '') };
}
