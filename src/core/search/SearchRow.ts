import type { Challenge, Note, SectionKind, Takeaway } from '../note/Note';
import type { SearchableText } from './TermIndex';

/** What a row of the search is; an `item` is one item of a checklist. */
export type RowKind =
  'practice' | 'lesson' | 'pitfall' | 'challenge' | 'note' | 'item' | 'entry' | 'heading';

/** Whether a row is shown only to who asks for its kind. */
export function isOnRequest(kind: RowKind): boolean {
  return kind === 'entry' || kind === 'heading';
}

/** Whether a row counts as a takeaway. */
export function isTakeaway(kind: RowKind): boolean {
  return !isOnRequest(kind) && kind !== 'item';
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
  /** For a challenge or a pitfall its fix; null otherwise, or where the note tells none. */
  readonly solution: string | null;
  /** Tags of the note and of the row's own text (`#django`), in lower case. */
  readonly tags: readonly string[];
  /** Programming languages the note is about, in lower case. */
  readonly languages: readonly string[];
  /** Whether it may be suggested for a file; false for the items of a team's checklist. */
  readonly isForFiles: boolean;
  /** Id of the rule by which a takeaway was recognized; null for the other rows. */
  readonly rule: string | null;
}

/** The rows of a note in the order of its lines; challenges count as takeaways. */
export function rowsOfNote(noteKey: string, note: Note): SearchRow[] {
  const make = rowMaker(noteKey, note);
  const rows: SearchRow[] = [
    ...takeawaysAs(make, note),
    ...checklistRows(note, make),
    ...note.entries.map((one) =>
      make('entry', { ...one, endLine: one.line, text: `${one.term} – ${one.text}` }),
    ),
    ...note.sections
      .filter(({ title }) => title !== note.title)
      .map((one) => make('heading', { ...one, endLine: one.line, text: one.title, section: null })),
  ];
  return rows.sort((a, b) => a.line - b.line);
}

/** The rows of a note that count as takeaways, in the order of its lines. */
export function takeawayRows(noteKey: string, note: Note): SearchRow[] {
  if (note.takeaways.length + note.challenges.length === 0) return [];
  return takeawaysAs(rowMaker(noteKey, note), note).sort((a, b) => a.line - b.line);
}

function takeawaysAs(make: RowMaker, { challenges, takeaways }: Note): SearchRow[] {
  return [
    ...takeaways.map((one) => make(one.kind, one, { group: one.group, rule: one.rule })),
    ...challenges.map((one) =>
      make(
        one.kind,
        { ...one, text: challengeText(one) },
        { group: one.title, solution: one.solution },
      ),
    ),
  ];
}

/** The title is the shortest form of a pitfall, which its symptom alone often does not tell. */
function challengeText({ kind, title, challenge, solution }: Challenge): string {
  const named =
    kind === 'pitfall' && title !== null && !challenge.includes(title)
      ? `${title}${/\p{P}$/u.test(title) ? '' : ':'} ${challenge}`
      : challenge;
  return solution === null ? named : `${named} → ${solution}`;
}

/** The items of checklists, without those that are takeaways already. */
function checklistRows({ checklists, takeaways }: Note, make: RowMaker): SearchRow[] {
  const known = new Set(takeaways.map(({ line }: Takeaway) => line));
  return checklists.flatMap(({ title, items, scope }) =>
    items
      .filter(({ line }) => !known.has(line))
      .map(({ line, text }) =>
        make(
          'item',
          { line, endLine: line, text, section: title },
          { isForFiles: scope === 'code' },
        ),
      ),
  );
}

interface Found {
  readonly line: number;
  readonly endLine: number;
  readonly text: string;
  readonly section: string | null;
}

type RowMaker = (
  kind: RowKind,
  found: Found,
  more?: {
    readonly group?: string | null;
    readonly solution?: string | null;
    readonly isForFiles?: boolean;
    readonly rule?: string;
  },
) => SearchRow;

function rowMaker(noteKey: string, note: Note): RowMaker {
  const kinds = new Map(note.sections.map(({ title, kind }) => [title, kind]));
  const { tags, aliases, languages } = note.frontMatter;
  const shared = {
    note: [note.title, ...tags, ...aliases].join(' '),
    tags: tags.map((tag) => tag.toLowerCase()),
    languages: languages.map((language) => language.toLowerCase()),
  };
  // Field by field: spread over a hundred thousand rows takes several times as long.
  return (kind, { line, endLine, text, section }, more = {}) => ({
    noteKey,
    noteTitle: note.title,
    note: shared.note,
    tags: tagsOf(text, shared.tags),
    languages: shared.languages,
    kind,
    line,
    endLine,
    text,
    section,
    sectionKind: kinds.get(section ?? '') ?? note.frontMatter.kind ?? 'other',
    solution: more.solution ?? null,
    isForFiles: more.isForFiles ?? true,
    rule: more.rule ?? null,
    heading: headingOf(more.group ?? '', section ?? ''),
  });
}

/** Tags in a line, as `#django`, behind a blank: `C#` and `issue #12` hold none. */
const lineTag = /(?<=^|\s)#(\p{L}[\p{L}\p{N}_/-]*)/gu;

/** The tags of the note with those that a line has of its own, in lower case. */
function tagsOf(text: string, shared: readonly string[]): readonly string[] {
  if (!text.includes('#')) return shared;
  const own = [...text.matchAll(lineTag)].map(([, tag = '']) => tag.toLowerCase());
  return own.length === 0 ? shared : [...new Set([...shared, ...own])];
}

/** The label and the section something stands under, where they are two. */
function headingOf(group: string, section: string): string {
  if (group === section) return section;
  return [group, section].filter((part) => part !== '').join(' › ');
}
