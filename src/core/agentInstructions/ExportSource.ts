/**
 * What can be exported for coding agents: sections of notes by the lessons they hold.
 */

import { checklistId } from '../insertion/planInsertion';
import type { Note, Section } from '../note/Note';

/** One line of an export. */
export interface ExportedLesson {
  /** Line of the note, from 1. */
  readonly line: number;
  /** `check` for an item that is checked off, `pitfall` for something that goes wrong. */
  readonly kind: 'lesson' | 'check' | 'pitfall';
  readonly text: string;
  /** The Markdown that the text was read from; null where the note keeps none of it. */
  readonly markdown: string | null;
  /** How it is or was solved; null where nothing is told. */
  readonly solution: string | null;
  /** 0 for an outermost item of a checklist. */
  readonly depth: number;
}

/** A section with the lessons in it and below it, or a whole note. */
export interface ExportSource {
  /** Its name for good, as of a checklist: `2-technologies/5-docker#checklist`. */
  readonly id: string;
  readonly noteTitle: string;
  /** Title of the section; the note's own where it is exported as a whole. */
  readonly title: string;
  /** Line of its heading, from 1. */
  readonly line: number;
  readonly endLine: number;
  /** In the order of the note; at least one. */
  readonly lessons: readonly ExportedLesson[];
  /** Programming languages the note is about. */
  readonly languages: readonly string[];
}

/** A section, or a whole note that has lessons before its first heading. */
type Stretch = Pick<Section, 'title' | 'line' | 'endLine' | 'slug'>;

/**
 * The sections of a note that can be exported, in its order: each with a lesson directly below its heading, and
 * each that holds several of these. Time grows with the note's length: a line is in six sections at most.
 */
export function exportSources(note: Note, path: string): readonly ExportSource[] {
  const lessons = lessonsOf(note);
  const first = note.sections[0]?.line ?? Infinity;
  const isLoose = lessons.some(({ line }) => line < first);
  const whole: Stretch = { title: note.title, line: 1, endLine: Infinity, slug: '' };
  const stretches = isLoose ? [whole, ...note.sections] : note.sections;
  const held = stretches.map((section) => lessonsWithin(lessons, section));
  return stretches.flatMap((section, at): ExportSource[] => {
    const own = held[at] ?? [];
    if (own.length === 0 || isTold(stretches, held, at)) return [];
    const { endLine, line, slug, title } = section;
    const { frontMatter, title: noteTitle } = note;
    const id = checklistId(note, path, slug);
    const { languages } = frontMatter;
    return [{ id, noteTitle, title, line, endLine, lessons: own, languages }];
  });
}

/** Whether a section directly below another holds all of its lessons, so that it is offered instead. */
function isTold(
  stretches: readonly Stretch[],
  held: readonly (readonly ExportedLesson[])[],
  at: number,
): boolean {
  const outer = stretches[at];
  for (let below = at + 1; below < stretches.length; below += 1) {
    const inner = stretches[below];
    if (!outer || !inner || inner.line > outer.endLine) return false;
    const count = held[below]?.length ?? 0;
    if (count > 0) return count === held[at]?.length;
  }
  return false;
}

function lessonsWithin(
  lessons: readonly ExportedLesson[],
  { endLine, line }: Stretch,
): readonly ExportedLesson[] {
  const start = firstFrom(lessons, line);
  const end = firstFrom(lessons, endLine + 1);
  return lessons.slice(start, end);
}

/** Index of the first lesson at or behind a line. */
function firstFrom(lessons: readonly ExportedLesson[], line: number): number {
  let low = 0;
  let high = lessons.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lessons[middle]?.line ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** All lessons of a note by their lines; a line that was recognized twice counts once. */
function lessonsOf(note: Note): readonly ExportedLesson[] {
  const byLine = new Map<number, ExportedLesson>();
  for (const lesson of [...fromChallenges(note), ...fromTakeaways(note), ...fromChecklists(note)]) {
    if (!byLine.has(lesson.line)) byLine.set(lesson.line, lesson);
  }
  return [...byLine.values()].sort((left, right) => left.line - right.line);
}

function fromChallenges({ challenges }: Note): ExportedLesson[] {
  return challenges.map(({ challenge, line, solution }) => {
    return { line, kind: 'pitfall', text: challenge, markdown: null, solution, depth: 0 };
  });
}

function fromTakeaways({ takeaways }: Note): ExportedLesson[] {
  return takeaways.map(({ kind, line, markdown, text }) => {
    const isPitfall = kind === 'pitfall';
    return {
      line,
      kind: isPitfall ? 'pitfall' : 'lesson',
      text,
      markdown,
      solution: null,
      depth: 0,
    };
  });
}

function fromChecklists({ checklists }: Note): ExportedLesson[] {
  return checklists.flatMap(({ items }) =>
    items.map(({ depth, line, text }): ExportedLesson => {
      return { line, kind: 'check', text, markdown: null, solution: null, depth };
    }),
  );
}

/** The sources of one note without those that another of them contains, so that no lesson is exported twice. */
export function withoutContained(sources: readonly ExportSource[]): readonly ExportSource[] {
  let end = 0;
  return [...sources]
    .sort((left, right) => left.line - right.line || right.endLine - left.endLine)
    .filter(({ endLine }) => {
      if (endLine <= end) return false;
      end = endLine;
      return true;
    });
}
