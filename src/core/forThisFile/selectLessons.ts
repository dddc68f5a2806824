/**
 * What the notes hold for the file being written: takeaways, pitfalls and checklists, the pinned ones
 * first, then the best. Everything that fits is found by {@link fits}.
 */

import type { ActiveFile } from '../activeFile/ActiveFile';
import { compareFits, type Fit, fits } from '../activeFile/fits';
import { digestTopics, TopicFilter } from '../activeFile/TopicFilter';
import { rememberEach } from '../Lazy';
import { checklistsOf, type OfferedChecklist } from '../insertion/OfferedChecklist';
import type { PlacedNote } from '../library/Journal';
import { isBundledKey } from '../library/noteFiles';
import { type SearchRow, takeawayRows } from '../search/SearchRow';
import { RowSuggester, rowSubjects } from '../search/suggestForFile';
import { checklistRowId, LessonMarks, type MarkedIds, rowId } from './LessonMarks';

/** A takeaway, pitfall or challenge of a note, or one of its checklists. */
export type LessonTarget =
  | { readonly type: 'row'; readonly row: SearchRow }
  | { readonly type: 'checklist'; readonly offered: OfferedChecklist };

/** A lesson for the file, with how well it fits: not at all only where it is pinned. */
export interface FileLesson {
  /** Differs from that of every other lesson of a selection. */
  readonly id: string;
  readonly noteKey: string;
  readonly target: LessonTarget;
  readonly fit: Fit;
  readonly mark: 'pinned' | 'hidden' | null;
}

/** The lessons for a file. */
export interface LessonSelection {
  /** In the order in which they were pinned. */
  readonly pinned: readonly FileLesson[];
  /** The best first. */
  readonly fitting: readonly FileLesson[];
  /** Those that fit and are hidden, the best first. */
  readonly hidden: readonly FileLesson[];
}

/** Checklists in all; of takeaways the suggestions say how many. */
const maxChecklists = 5;
const maxHidden = 50;
/** Notes and rows looked at in one step: far below a millisecond's work. */
const perStep = 50;

/** Selects the lessons for a file. Takes time in proportion to the notes, in small steps. */
export function* selectLessons(
  file: ActiveFile,
  notes: Iterable<PlacedNote>,
  marked: MarkedIds,
): Generator<void, LessonSelection> {
  const gathering = new Gathering(file, new LessonMarks(marked));
  let looked = 0;
  const isStep = (): boolean => (looked += 1) % perStep === 0;
  for (const placed of notes) {
    if (isStep()) yield;
    if (!gathering.mayHold(placed)) continue;
    gathering.addChecklists(placed);
    for (const row of takeawayRows(placed.key, placed.note)) {
      if (isStep()) yield;
      gathering.addRow(row);
    }
  }
  return gathering.selection(marked.pinned);
}

/** What the lessons of a note are about. */
const topicsOf = rememberEach((placed: PlacedNote) =>
  digestTopics([
    ...rowSubjects(takeawayRows(placed.key, placed.note)),
    ...checklistsOf(placed).map(({ subject }) => subject),
  ]),
);

/** Sorts what comes into pinned, fitting and hidden. */
class Gathering {
  readonly #file: ActiveFile;
  readonly #marks: LessonMarks;
  readonly #rows: RowSuggester;
  readonly #filter: TopicFilter;
  readonly #marked: FileLesson[] = [];
  #checklists: FileLesson[] = [];

  constructor(file: ActiveFile, marks: LessonMarks) {
    this.#file = file;
    this.#filter = new TopicFilter(file);
    this.#marks = marks;
    this.#rows = new RowSuggester(file);
  }

  /** Whether something in a note may fit or is marked: of most notes nothing is. */
  mayHold(placed: PlacedNote): boolean {
    return this.#marks.areIn(placed.key) || this.#filter.mayFit(topicsOf(placed));
  }

  addRow(row: SearchRow): void {
    const { noteKey } = row;
    const mark = this.#marks.of(noteKey, () => rowId(row));
    if (mark) this.#marked.push(rowLesson(row, this.#rows.judge(row), mark));
    else this.#rows.add(row);
  }

  addChecklists(placed: PlacedNote): void {
    const { key } = placed;
    if (placed.note.checklists.length === 0) return;
    for (const offered of checklistsOf(placed)) {
      if (offered.scope !== 'code') continue;
      const id = checklistRowId(key, offered.slug);
      const mark = this.#marks.of(key, () => id);
      const fit = fits(offered.subject, this.#file);
      const target = { type: 'checklist', offered } as const;
      const lesson: FileLesson = { id, noteKey: key, target, fit, mark };
      if (mark) this.#marked.push(lesson);
      else if (fit.reason) this.#keep(lesson);
    }
  }

  selection(pinned: readonly string[]): LessonSelection {
    const rows = this.#rows.suggestions().map(({ fit, row }) => rowLesson(row, fit, null));
    const places = new Map(pinned.map((id, at) => [id, at]));
    const placeOf = ({ id }: FileLesson): number => places.get(id) ?? pinned.length;
    const marked = once(this.#marked);
    return {
      pinned: marked
        .filter(({ mark }) => mark === 'pinned')
        .sort((left, right) => placeOf(left) - placeOf(right)),
      fitting: once([...rows, ...this.#checklists].sort(compareLessons)),
      hidden: marked
        .filter(({ fit, mark }) => mark === 'hidden' && fit.reason !== null)
        .sort(compareLessons)
        .slice(0, maxHidden),
    };
  }

  /** Checklists come one by one, and few are kept. */
  #keep(lesson: FileLesson): void {
    this.#checklists = [...this.#checklists, lesson].sort(compareLessons).slice(0, maxChecklists);
  }
}

function rowLesson(row: SearchRow, fit: Fit, mark: FileLesson['mark']): FileLesson {
  return { id: rowId(row), noteKey: row.noteKey, target: { type: 'row', row }, fit, mark };
}

function compareLessons(left: FileLesson, right: FileLesson): number {
  return compareFits(judged(left), judged(right));
}

function judged({ fit, noteKey }: FileLesson): { readonly fit: Fit; readonly isOwn: boolean } {
  return { fit, isOwn: !isBundledKey(noteKey) };
}

/** A note may say the same twice; it is one lesson. */
function once(lessons: readonly FileLesson[]): FileLesson[] {
  const first = new Map<string, FileLesson>();
  for (const lesson of lessons) if (!first.has(lesson.id)) first.set(lesson.id, lesson);
  return [...first.values()];
}
