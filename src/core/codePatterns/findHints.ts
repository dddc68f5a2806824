import type { CodeFile } from './CodeFile';
import { type MatchedLine, matchPattern, prepareLine } from './matchPattern';
import { conditionsHold } from './patternConditions';
import type { PatternSet, PlacedPattern, ReadyPattern } from './PatternSet';

/** A lesson with the code that it is about: its last token. Lines and columns from 0. */
export interface CodeHint<Placed extends PlacedPattern = PlacedPattern> {
  readonly placed: Placed;
  readonly line: number;
  readonly start: number;
  readonly endLine: number;
  readonly end: number;
}

/** Physical lines, from 0, both ends included. */
interface SeenLines {
  readonly first: number;
  readonly last: number;
}

/** Hints of one file: more would be noise. */
const mostHints = 50;

/** Where hints are looked for. */
export interface HintQuestion<Placed extends PlacedPattern = PlacedPattern> {
  readonly file: CodeFile;
  readonly path: string;
  readonly patterns: PatternSet<Placed>;
  readonly seen: readonly SeenLines[];
  /** Keys of patterns that are not wanted in this file. */
  readonly hidden?: ReadonlySet<string>;
}

/**
 * Finds the lessons for the lines that are seen, in steps of one logical line: each pattern at its first
 * match that no comment silences, at most 50 in all. Lines above are read, for what they open, and not
 * matched; lines below are not read, but for the block that a condition is about. Time grows with the
 * lines read, and with the lines seen times the patterns that ask for a word of them.
 */
export function* findHints<Placed extends PlacedPattern>(
  question: HintQuestion<Placed>,
): Generator<void, readonly CodeHint<Placed>[]> {
  const { file, patterns, seen } = question;
  const last = seen.reduce((most, one) => Math.max(most, one.last), -1);
  if (patterns.patterns.length === 0 || last < 0) return [];
  yield* file.readTo(last + blockBelow);
  const hints = new Map<ReadyPattern<Placed>, CodeHint<Placed>>();
  for (const [at, line] of file.lines.entries()) {
    if (line.line > last || hints.size >= mostHints) break;
    if (!seen.some((one) => line.endLine >= one.first && line.line <= one.last)) continue;
    yield;
    const candidates = patterns.candidates(line);
    if (candidates.size > 0) addHints(question, candidates, { at, line: prepareLine(line) }, hints);
  }
  return [...hints.values()].slice(0, mostHints);
}

/** Physical lines below those seen that are read, so that a class is seen whole. */
const blockBelow = 300;

function addHints<Placed extends PlacedPattern>(
  question: HintQuestion<Placed>,
  candidates: ReadonlySet<ReadyPattern<Placed>>,
  place: HintPlace,
  hints: Map<ReadyPattern<Placed>, CodeHint<Placed>>,
): void {
  for (const pattern of candidates) {
    const hint = hints.has(pattern) ? null : hintAt(question, pattern, place);
    if (hint) hints.set(pattern, hint);
  }
}

/** A logical line by its index. */
interface HintPlace {
  readonly at: number;
  readonly line: MatchedLine;
}

function hintAt<Placed extends PlacedPattern>(
  { file, hidden, path }: HintQuestion<Placed>,
  { code, placed, ...conditions }: ReadyPattern<Placed>,
  { at, line }: HintPlace,
): CodeHint<Placed> | null {
  if (hidden?.has(placed.key) === true) return null;
  const { tokens } = line.line;
  for (const one of code) {
    const index = matchPattern(one, line);
    const last = index === null ? undefined : tokens[index];
    if (!last || !conditionsHold(conditions, { file, path, at, line, last })) continue;
    if (file.isSilenced(line.line, last.line)) return null;
    const { end, endLine, start } = last;
    return { placed, line: last.line, start, endLine, end };
  }
  return null;
}
