import { type ActiveFile, type FitReason, grades } from '../activeFile/ActiveFile';
import { compareFits, type Fit, fits, type FitSubject } from '../activeFile/fits';
import { rememberEach } from '../Lazy';
import { isBundledKey } from '../library/noteFiles';
import type { SearchRow } from './SearchRow';

/** A row that fits the file being written. */
export interface Suggestion {
  readonly row: SearchRow;
  readonly fit: Fit;
  readonly reason: FitReason;
}

/** A row of a note that fits, with how well. */
interface Candidate {
  readonly row: SearchRow;
  readonly fit: Fit;
  readonly isOwn: boolean;
  /** How many words of the row name what is in the file: decides between rows of one subject. */
  readonly named: number;
}

/** Rows of one note at most, so that other notes have their turn. */
const perNote = 4;
/** Rows in all. */
const maxSuggestions = 16;
/** As much of a row's text is searched for names. In characters. */
const longestText = 500;
/** Rows looked at in one step: far below a millisecond's work. */
const perStep = 50;

/**
 * Rows of the notes that fit a file, each with why: the best notes first, of equal ones one's own
 * before the bundled. `notes` are the rows note by note, none for a note that cannot fit. Takes time in
 * proportion to notes and rows, in small steps.
 */
export function* suggestForFile(
  file: ActiveFile,
  notes: Iterable<readonly SearchRow[]>,
  wanted: (row: SearchRow) => boolean,
): Generator<void, Suggestion[]> {
  const suggester = new RowSuggester(file);
  let looked = 0;
  const isStep = (): boolean => (looked += 1) % perStep === 0;
  for (const rows of notes) {
    if (isStep()) yield;
    for (const row of rows) {
      if (isStep()) yield;
      if (wanted(row)) suggester.add(row);
    }
  }
  return suggester.suggestions();
}

/** What the rows of a note are about, each subject once for rows that follow one another. */
export function rowSubjects(rows: readonly SearchRow[]): readonly FitSubject[] {
  const firsts = rows.filter((row, at) => {
    const before = rows[at - 1];
    return !before || !isAboutSame(before, row);
  });
  return firsts.map(readSubject);
}

/** Takes the rows of all notes, those of one note one after the other, and keeps the best. */
export class RowSuggester {
  readonly #best = new BestNotes();
  readonly #judge: (row: SearchRow) => Fit;
  readonly #names: readonly string[];

  constructor(file: ActiveFile) {
    this.#judge = judgeOf(file);
    this.#names = [...namesOf(file)];
  }

  /** How well a row fits the file, by its note and its headings. */
  judge(row: SearchRow): Fit {
    return this.#judge(row);
  }

  /** Takes a row, unless nothing speaks for it. */
  add(row: SearchRow): void {
    const fit = row.isForFiles ? this.#judge(row) : null;
    if (!fit?.reason) return;
    const named = namesIn(row.text, this.#names);
    this.#best.add({ row, fit, isOwn: !isBundledKey(row.noteKey), named });
  }

  /** The best rows so far: four of a note, and sixteen in all. */
  suggestions(): Suggestion[] {
    return this.#best.suggestions();
  }
}

/** Judges a row by its note and headings; rows of one heading come one after the other. */
function judgeOf(file: ActiveFile): (row: SearchRow) => Fit {
  let last: { readonly of: SearchRow; readonly fit: Fit } | null = null;
  return (row) => {
    if (last && isAboutSame(last.of, row)) return last.fit;
    const fit = fits(subjectOf(row), file);
    last = { of: row, fit };
    return fit;
  };
}

function isAboutSame(one: SearchRow, other: SearchRow): boolean {
  return one.noteKey === other.noteKey && one.heading === other.heading && one.tags === other.tags;
}

function readSubject({ heading, languages, noteTitle, tags }: SearchRow): FitSubject {
  const titles = [noteTitle, ...heading.split(' › ')].filter((title) => title !== '');
  return { languages, tags, titles };
}

/** Remembered for the first row of each heading, which is the one that is asked about. */
const subjectOf = rememberEach(readSubject);

/** What the file is called, what it is, and what it uses: words that a row may name. */
function namesOf({ name, packages, topics }: ActiveFile): ReadonlySet<string> {
  const kinds = [...topics].filter(([, { grade }]) => grade === grades.kind);
  const named = [name.replace(/\.[^.]*$/, ''), ...kinds.map(([topic]) => topic)];
  const words = named.flatMap((one) => one.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const used = packages.map((one) => one.name.toLowerCase());
  return new Set([...words.filter((word) => word.length > 2), ...used].map(singular));
}

function namesIn(text: string, names: readonly string[]): number {
  const lower = text.slice(0, longestText).toLowerCase();
  // Most rows name nothing, and to find that out takes far less than their words do.
  if (!names.some((name) => lower.includes(name))) return 0;
  const words = new Set((lower.match(/[\p{L}\p{N}_]+/gu) ?? []).map(singular));
  return names.filter((name) => words.has(name)).length;
}

function singular(word: string): string {
  return word.replace(/s$/, '');
}

/** Advice comes before what may go wrong, and items last: their checklist is offered as a whole. */
function rank({ kind }: SearchRow): number {
  if (kind === 'item') return 2;
  return kind === 'pitfall' || kind === 'challenge' ? 1 : 0;
}

function compare(left: Candidate, right: Candidate): number {
  return compareFits(left, right) || rank(left.row) - rank(right.row) || right.named - left.named;
}

/** Keeps the best rows of each note, and of all notes the best. */
class BestNotes {
  #kept: readonly Candidate[] = [];
  #note: readonly Candidate[] = [];
  #noteKey = '';

  /** Rows of one note come one after the other. */
  add(candidate: Candidate): void {
    const { noteKey } = candidate.row;
    if (noteKey !== this.#noteKey) this.#finishNote();
    this.#noteKey = noteKey;
    this.#note = keep(this.#note, candidate, perNote);
  }

  suggestions(): Suggestion[] {
    this.#finishNote();
    return this.#kept.flatMap(({ fit, row }) =>
      fit.reason ? [{ row, fit, reason: fit.reason }] : [],
    );
  }

  #finishNote(): void {
    for (const one of this.#note) this.#kept = keep(this.#kept, one, maxSuggestions);
    this.#note = [];
  }
}

/** A short sorted list with one more in its place, and without what is too much; first come, first kept. */
function keep(sorted: readonly Candidate[], added: Candidate, limit: number): readonly Candidate[] {
  const last = sorted[limit - 1];
  if (last && compare(last, added) <= 0) return sorted;
  const at = sorted.findIndex((one) => compare(one, added) > 0);
  if (at < 0) return [...sorted, added];
  return [...sorted.slice(0, at), added, ...sorted.slice(at)].slice(0, limit);
}
