import { bracketOf, type CodeLine, type CodeToken, partnersOf } from './CodeLine';
import { holds, type TokenPattern, type PatternPart } from './PatternPart';

/** Signs that end an expression where no bracket holds them. */
const separators: ReadonlySet<string> = new Set([',', ';', ':', '=', ':=']);

/** A logical line made ready for matching, and the partners of its brackets. */
export interface MatchedLine {
  readonly line: CodeLine;
  readonly partners: Int32Array;
}

/** Makes a line ready for matching: once for all patterns. */
export function prepareLine(line: CodeLine): MatchedLine {
  return { line, partners: partnersOf(line.tokens) };
}

/**
 * Finds the first place of a line at which a pattern ends; the index of its last token, or null.
 *
 * All ways to read the pattern are followed at the same time, as the bits of one number for each token, so
 * nothing is ever tried again: a line takes tokens times parts, whatever both hold.
 */
export function matchPattern(
  pattern: TokenPattern,
  { line, partners }: MatchedLine,
): number | null {
  const { tokens } = line;
  if (pattern.start === 'margin' && line.indentation > 0) return null;
  const { parts } = pattern;
  const accepted = 1 << parts.length;
  const states = new Int32Array(tokens.length + 1);
  for (let at = 0; at <= tokens.length; at += 1) {
    const begun = mayStart(pattern, tokens, at) ? 1 : 0;
    const reached = withSkipped(parts, (states[at] ?? 0) | begun, at === tokens.length);
    if ((reached & accepted) !== 0) return at - 1;
    const token = tokens[at];
    if (token && reached !== 0)
      step(parts, reached, { at, token, partner: partners[at] ?? -1 }, states);
  }
  return null;
}

/** A name that follows a dot belongs to something else, unless the pattern says so itself. */
function mayStart(
  { parts, start }: TokenPattern,
  tokens: readonly CodeToken[],
  at: number,
): boolean {
  if (at >= tokens.length) return false;
  if (start !== 'anywhere') return at === 0;
  const [first] = parts;
  const isName = first?.is === 'token' && tokens[at]?.kind === 'word';
  return !isName || tokens[at - 1]?.text !== '.';
}

/** The states with those behind parts that ask for nothing. */
function withSkipped(parts: readonly PatternPart[], states: number, isEnd: boolean): number {
  let all = states;
  for (let at = 0; at < parts.length; at += 1) {
    const is = parts[at]?.is;
    const isSkipped = is === 'any' || is === 'units' || (is === 'end' && isEnd);
    if (isSkipped && (all & (1 << at)) !== 0) all |= 1 << (at + 1);
  }
  return all;
}

interface Step {
  readonly at: number;
  readonly token: CodeToken;
  readonly partner: number;
}

/** Takes a token, or with `…` and `$X` all that its bracket holds, and notes the states behind it. */
function step(parts: readonly PatternPart[], states: number, one: Step, all: Int32Array): void {
  const mark = (index: number, state: number): void => {
    all[index] = (all[index] ?? 0) | (1 << state);
  };
  const behind = behindUnit(one);
  for (const [state, part] of parts.entries()) {
    if ((states & (1 << state)) === 0) continue;
    if (part.is === 'token') {
      if (part.tests.some((test) => holds(test, one.token))) mark(one.at + 1, state + 1);
    } else if (
      part.is !== 'end' &&
      behind !== null &&
      (part.is === 'any' || !isSeparator(one.token))
    ) {
      mark(behind, part.is === 'unit' ? state + 1 : state);
    }
  }
}

/** Where a token ends, or the bracket that it opens; null where that never closes, or it closes one. */
function behindUnit({ at, partner, token }: Step): number | null {
  const bracket = bracketOf(token);
  if (bracket === null) return at + 1;
  return partner > at ? partner + 1 : null;
}

function isSeparator({ kind, text }: CodeToken): boolean {
  return kind === 'sign' && separators.has(text);
}

/** Whether a pattern holds somewhere in a line. */
export function isMatched(pattern: TokenPattern, line: MatchedLine): boolean {
  return matchPattern(pattern, line) !== null;
}
