import type { PatternConditionName } from '../note/Note';
import type { CodeFile } from './CodeFile';
import type { CodeToken } from './CodeLine';
import { isMatched, type MatchedLine, prepareLine } from './matchPattern';
import type { TokenPattern } from './PatternPart';

const toldByWords: ReadonlySet<PatternConditionName> = new Set([
  'file-has',
  'file-lacks',
  'not-in-path',
  'text-starts',
  'text-has',
]);

/** Whether a condition lists words; all others list patterns. */
export function isToldByWords(name: PatternConditionName): boolean {
  return toldByWords.has(name);
}

/** Where the code of a pattern was found. */
export interface MatchPlace {
  readonly file: CodeFile;
  /** Path with forward slashes, below the workspace where the file lies in one. */
  readonly path: string;
  /** Index of the logical line, that line, and its last token that belongs to the match. */
  readonly at: number;
  readonly line: MatchedLine;
  readonly last: CodeToken;
}

/** Logical lines before the match that `after` looks at. */
const nearby = 3;

type Holds = (texts: readonly string[], place: MatchPlace) => boolean;
type HoldsFor = (patterns: readonly TokenPattern[], place: MatchPlace) => boolean;

const wordConditions: ReadonlyMap<PatternConditionName, Holds> = new Map<
  PatternConditionName,
  Holds
>([
  ['file-has', (words, { file }) => words.some((word) => file.hasWord(word))],
  ['file-lacks', (words, { file }) => !words.some((word) => file.hasWord(word))],
  ['not-in-path', (words, { path }) => !pathWords(path).some((word) => words.includes(word))],
  [
    'text-starts',
    (words, { last }) => words.some((word) => last.text.trimStart().startsWith(word)),
  ],
  ['text-has', (words, { last }) => words.some((word) => last.text.includes(word))],
]);

const patternHolds: ReadonlyMap<PatternConditionName, HoldsFor> = new Map<
  PatternConditionName,
  HoldsFor
>([
  ['without', (patterns, { line }) => !anyOf(patterns, line)],
  ['inside', (patterns, place) => headOf(patterns, place) !== null],
  ['outside', (patterns, place) => headOf(patterns, place) === null],
  ['body-lacks', (patterns, { at, file }) => !isInBlock(patterns, file, at)],
  ['after', (patterns, place) => isAfter(patterns, place)],
]);

/** Whether all conditions of a pattern hold where its code was found. */
export function conditionsHold(
  conditions: {
    readonly patterns: ReadonlyMap<PatternConditionName, readonly TokenPattern[]>;
    readonly words: ReadonlyMap<PatternConditionName, readonly string[]>;
  },
  place: MatchPlace,
): boolean {
  for (const [name, words] of conditions.words)
    if (wordConditions.get(name)?.(words, place) === false) return false;
  for (const [name, patterns] of conditions.patterns)
    if (patternHolds.get(name)?.(patterns, place) === false) return false;
  return blockHolds(conditions.patterns, place);
}

/** What the block that `inside` names, else the one right around the match, has and lacks. */
function blockHolds(
  conditions: ReadonlyMap<PatternConditionName, readonly TokenPattern[]>,
  place: MatchPlace,
): boolean {
  const has = conditions.get('inside-has');
  const lacks = conditions.get('inside-lacks');
  if (!has && !lacks) return true;
  const inside = conditions.get('inside');
  const head = inside ? headOf(inside, place) : (place.file.enclosing(place.at)[0] ?? null);
  if (head === null) return false;
  const isThere = (pattern: TokenPattern): boolean => isInBlock([pattern], place.file, head);
  return (!has || has.some(isThere)) && !lacks?.some(isThere);
}

/** The nearest enclosing line that one of the patterns matches; null where none does. */
function headOf(patterns: readonly TokenPattern[], { at, file }: MatchPlace): number | null {
  const found = file.enclosing(at).find((one) => {
    const line = file.lines[one];
    return line !== undefined && anyOf(patterns, prepareLine(line));
  });
  return found ?? null;
}

function isInBlock(patterns: readonly TokenPattern[], file: CodeFile, at: number): boolean {
  return file.block(at).some((line) => anyOf(patterns, prepareLine(line)));
}

function isAfter(patterns: readonly TokenPattern[], { at, file }: MatchPlace): boolean {
  const before = file.lines.slice(Math.max(0, at - nearby), at);
  return before.some((line) => anyOf(patterns, prepareLine(line)));
}

function anyOf(patterns: readonly TokenPattern[], line: MatchedLine): boolean {
  return patterns.some((pattern) => isMatched(pattern, line));
}

/** The words of a path in lower case: of `config/settings/dev.py` these are config, settings, dev and py. */
function pathWords(path: string): readonly string[] {
  return path.toLowerCase().split(/[^a-z0-9]+/);
}
