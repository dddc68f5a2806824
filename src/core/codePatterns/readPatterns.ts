/**
 * The field `patterns` of a note's front matter. By kind of file (or several, parted by commas) a list of entries: `code` (one pattern or
 * several), `lesson` (how the takeaway or pitfall begins), and where needed `id`, `as-of` and conditions:
 *
 *     patterns:
 *       compose:
 *         - code: '^ - $X:5432 $'
 *           inside: '^ ports:'
 *           lesson: A published database port
 */

import {
  type CodePattern,
  type PatternCondition,
  type PatternConditionName,
  patternConditionNames,
} from '../note/Note';
import type { CodeGrammar } from './CodeLine';
import { parsePattern } from './parsePattern';
import { grammarOf } from './patternFiles';
import { isToldByWords } from './patternConditions';
import { isMapping } from '../isMapping';

/** Entries of a note. */
const mostEntries = 40;
/** Patterns or words of one field. */
const mostTexts = 20;
/** Characters of a pattern, a word, an id, a date, or the beginning of a lesson. */
const longestText = 300;

const conditionNames: ReadonlySet<string> = new Set(patternConditionNames);
const otherFields: ReadonlySet<string> = new Set(['id', 'code', 'lesson', 'as-of']);

/** A pattern before the rest of its note was read: `lesson` is how the takeaway or pitfall begins. */
export type DraftPattern = Omit<CodePattern, 'line'> & { readonly path: PatternPath };

/** Where something stands below the field: kind of file, number of the entry, name of its field. */
export type PatternPath = readonly (string | number)[];

/** Something in the field that could not be understood. */
interface PatternProblem {
  readonly path: PatternPath;
  readonly code: string;
}

/** What the field held. */
export interface PatternField {
  readonly drafts: readonly DraftPattern[];
  readonly problems: readonly PatternProblem[];
}

/** Reads the field as the YAML library gives it. Entries with a problem are left out; never throws. */
export function readPatterns(value: unknown): PatternField {
  const drafts: DraftPattern[] = [];
  const problems: PatternProblem[] = [];
  const entries = entriesOf(value, problems);
  for (const { entry, files, path } of entries.slice(0, mostEntries)) {
    const read = readEntry(entry, files, path);
    if ('problem' in read) problems.push(read.problem);
    else drafts.push(read.draft);
  }
  const beyond = entries[mostEntries];
  if (beyond) problems.push({ path: beyond.path, code: 'too-many-patterns' });
  return { drafts, problems };
}

interface FoundEntry {
  readonly entry: unknown;
  readonly files: readonly string[];
  readonly path: PatternPath;
}

function entriesOf(value: unknown, problems: PatternProblem[]): readonly FoundEntry[] {
  if (value === undefined || value === null) return [];
  if (!isMapping(value)) {
    problems.push({ path: [], code: 'patterns-not-by-kind' });
    return [];
  }
  return Object.entries(value).flatMap(([key, entries]) => {
    const files = key.split(',').map((name) => name.trim());
    if (grammarOf(files) === null) problems.push({ path: [key], code: 'unknown-pattern-kind' });
    else if (!Array.isArray(entries)) problems.push({ path: [key], code: 'patterns-not-listed' });
    else
      return (entries as readonly unknown[]).map((entry, at) => ({
        entry,
        files,
        path: [key, at],
      }));
    return [];
  });
}

type ReadEntry = { readonly draft: DraftPattern } | { readonly problem: PatternProblem };

function readEntry(entry: unknown, files: readonly string[], path: PatternPath): ReadEntry {
  const grammar = grammarOf(files) ?? 'python';
  const wrong = (code: string, ...field: readonly string[]): ReadEntry => ({
    problem: { path: [...path, ...field], code },
  });
  if (!isMapping(entry)) return wrong('pattern-without-fields');
  const code = textsOf(entry['code']);
  const lesson = textOf(entry['lesson']);
  if (!code?.every((one) => parsePattern(one, grammar)))
    return wrong('pattern-not-understood', 'code');
  if (lesson === null) return wrong('pattern-without-lesson');
  const conditions: PatternCondition[] = [];
  for (const name of Object.keys(entry).filter((one) => !otherFields.has(one))) {
    const condition = conditionOf(name, entry[name], grammar);
    if (condition === null) return wrong('pattern-condition-not-understood', name);
    conditions.push(condition);
  }
  const id = textOf(entry['id']) ?? code.join(' ');
  const asOf = textOf(entry['as-of']);
  return {
    draft: { id, files, code, conditions, lesson, path, ...(asOf !== null && { asOf }) },
  };
}

function conditionOf(name: string, value: unknown, grammar: CodeGrammar): PatternCondition | null {
  const texts = textsOf(value);
  if (texts === null || !isConditionName(name)) return null;
  const isRead = isToldByWords(name) || texts.every((text) => parsePattern(text, grammar) !== null);
  return isRead ? { name, texts } : null;
}

function isConditionName(name: string): name is PatternConditionName {
  return conditionNames.has(name);
}

/** One text or a list of them; null where there is none, too many, or something else. */
function textsOf(value: unknown): readonly string[] | null {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const texts = list.map(textOf);
  const isRead = texts.length > 0 && texts.length <= mostTexts;
  return isRead && texts.every((text) => text !== null) ? texts : null;
}

/** Dates come as they are written; numbers are words. */
function textOf(value: unknown): string | null {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' && text.length <= longestText ? text : null;
}
