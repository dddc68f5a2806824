/**
 * The field `patterns` of front matter, with the lines it stands on, and the lessons it leads to.
 */

import { isNode, LineCounter, parseDocument } from 'yaml';
import { type DraftPattern, type PatternPath, readPatterns } from '../codePatterns/readPatterns';
import type { Challenge, CodePattern, NoteProblem, Takeaway } from '../note/Note';

/** A pattern that waits for the lessons of its note; `fieldLine` is its own line in the file, from 1. */
type WaitingPattern = DraftPattern & { readonly fieldLine: number };

/** What the field held. */
export interface FoundPatterns {
  readonly waiting: readonly WaitingPattern[];
  readonly problems: readonly NoteProblem[];
}

/** Reads the field of front matter whose YAML begins on the second line of the file. */
export function readPatternField(yaml: string, value: unknown): FoundPatterns {
  if (value === undefined) return { waiting: [], problems: [] };
  const { drafts, problems } = readPatterns(value);
  const lineOf = lineFinder(yaml);
  return {
    waiting: drafts.map((draft) => ({ ...draft, fieldLine: lineOf(draft.path) })),
    problems: problems.map(({ code, path }) => ({ line: lineOf(path), code })),
  };
}

function lineFinder(yaml: string): (path: PatternPath) => number {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, logLevel: 'error' });
  const startOf = (path: PatternPath): number | null => {
    const node: unknown = document.getIn(['patterns', ...path], true);
    return isNode(node) ? (node.range?.[0] ?? null) : null;
  };
  return (path) => {
    // What is missing is told by the entry that lacks it.
    const start = startOf(path) ?? startOf(path.slice(0, -1)) ?? 0;
    return lines.linePos(start).line + 1;
  };
}

/** Marks of Markdown that an author may leave out where a lesson is named. */
const marks = /[`*_]/g;

/** Finds the lesson of each pattern among those of the note; one that begins as it says. */
export function resolvePatterns(
  { waiting }: FoundPatterns,
  lessons: {
    readonly takeaways: readonly Takeaway[];
    readonly challenges: readonly Challenge[];
  },
): { readonly patterns: readonly CodePattern[]; readonly problems: readonly NoteProblem[] } {
  const texts = [
    ...lessons.takeaways.map(({ line, text }) => ({ line, text })),
    ...lessons.challenges.map(({ challenge, line, solution }) => ({
      line,
      text: solution === null ? challenge : `${challenge} ${solution}`,
    })),
  ].map(({ line, text }) => ({ line, text, plain: text.replace(marks, '') }));
  const patterns: CodePattern[] = [];
  const problems: NoteProblem[] = [];
  for (const { fieldLine, lesson, ...draft } of waiting) {
    const begins = lesson.replace(marks, '');
    const found = texts.find(({ plain }) => plain.startsWith(begins));
    if (found) patterns.push(patternOf(draft, found));
    else problems.push({ line: fieldLine, code: 'pattern-lesson-not-found' });
  }
  return { patterns, problems };
}

function patternOf(
  { asOf, code, conditions, files, id }: Omit<WaitingPattern, 'lesson' | 'fieldLine'>,
  { line, text }: { readonly line: number; readonly text: string },
): CodePattern {
  const pattern = { id, files, code, conditions, lesson: text, line };
  return asOf === undefined ? pattern : { ...pattern, asOf };
}
