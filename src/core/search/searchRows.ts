import type { Note, SectionKind } from '../note/Note';
import type { SearchableText } from './TermIndex';

/** What a row of the search is. */
export type RowKind =
  'practice' | 'lesson' | 'pitfall' | 'challenge' | 'note' | 'entry' | 'heading';

/** Whether a row is no takeaway, and shown only to who asks for its kind. */
export function isOnRequest(kind: RowKind): boolean {
  return kind === 'entry' || kind === 'heading';
}

/** One row of the search: a takeaway, a challenge with its solution, an entry or a heading. */
export interface SearchRow extends SearchableText {
  readonly kind: RowKind;
  /** Key of the note it stands in. */
  readonly noteKey: string;
  readonly noteTitle: string;
  /** Title of the section it stands in, or null before the first heading. */
  readonly section: string | null;
  readonly sectionKind: SectionKind;
  /** First and last line in the note, from 1. */
  readonly line: number;
  readonly endLine: number;
  /** For a challenge what solved it; null otherwise, or where the note tells no solution. */
  readonly solution: string | null;
  /** Tags of the note, in lower case. */
  readonly tags: readonly string[];
  /** Programming languages the note is about, in lower case. */
  readonly languages: readonly string[];
}

/** The rows of a note in the order of its lines; challenges count as takeaways (README, "Words"). */
export function searchRows(noteKey: string, note: Note): SearchRow[] {
  const make = rowMaker(noteKey, note);
  const rows: SearchRow[] = [
    ...note.takeaways.map((one) => make(one.kind, one, { group: one.group })),
    ...note.challenges.map((one) =>
      make(
        'challenge',
        {
          ...one,
          text: one.solution === null ? one.challenge : `${one.challenge} → ${one.solution}`,
        },
        { group: one.title, solution: one.solution },
      ),
    ),
    ...note.entries.map((one) =>
      make('entry', { ...one, endLine: one.line, text: `${one.term} – ${one.text}` }),
    ),
    ...note.sections
      .filter(({ title }) => title !== note.title)
      .map((one) => make('heading', { ...one, endLine: one.line, text: one.title, section: null })),
  ];
  return rows.sort((a, b) => a.line - b.line);
}

interface Found {
  readonly line: number;
  readonly endLine: number;
  readonly text: string;
  readonly section: string | null;
}

function rowMaker(noteKey: string, note: Note) {
  const kinds = new Map(note.sections.map(({ title, kind }) => [title, kind]));
  const { tags, aliases, languages } = note.frontMatter;
  const shared = {
    noteKey,
    noteTitle: note.title,
    note: [note.title, ...tags, ...aliases].join(' '),
    tags: tags.map((tag) => tag.toLowerCase()),
    languages: languages.map((language) => language.toLowerCase()),
  };
  return (
    kind: RowKind,
    { line, endLine, text, section }: Found,
    more: { group?: string | null; solution?: string | null } = {},
  ): SearchRow => ({
    ...shared,
    kind,
    line,
    endLine,
    text,
    section,
    sectionKind: kinds.get(section ?? '') ?? note.frontMatter.kind ?? 'other',
    solution: more.solution ?? null,
    heading: [...new Set([more.group ?? '', section ?? ''])]
      .filter((part) => part !== '')
      .join(' › '),
  });
}
