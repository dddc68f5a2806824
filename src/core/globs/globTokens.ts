/** A part of a glob that stands for itself or for something else in a path. */
export type GlobToken =
  | { readonly kind: 'character'; readonly code: number }
  /** `?`, or `[a-z]` as the ranges of its characters. */
  | { readonly kind: 'set'; readonly text: string; readonly holds: (code: number) => boolean }
  /**
   * `*`, which stays inside a name; `**`, which does not, where it is a whole segment of a path; `**`
   * with its slash, for folders or none.
   */
  | { readonly kind: 'name' | 'anything' | 'folders' }
  | { readonly kind: 'open' | 'next' | 'close' };

// A bracket that closes stands for itself where it comes first in a set.
const pattern = /\*\*\/|\*+|\?|\[[!^]?(?:\][^\]/]*|[^\]/]+)\]|[{},]|./gsu;

const slash = 0x2f;

/** A character as it is compared: upper and lower case are the same. */
export function foldCode(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
  const lower = String.fromCodePoint(code).toLowerCase();
  const folded = lower.codePointAt(0) ?? code;
  // A letter whose small form is two of them, as that of the Turkish İ, stays.
  return lower.length === (folded > 0xffff ? 2 : 1) ? folded : code;
}

/**
 * The tokens of a glob. One that has a range such as `[z-a]`, or braces that never close, has no
 * meaning as a glob and stands for itself.
 */
export function globTokens(glob: string): readonly GlobToken[] {
  const tokens: GlobToken[] = [];
  let depth = 0;
  for (const match of glob.matchAll(pattern)) {
    const [part] = match;
    if (part.startsWith('*')) {
      for (const token of starTokens(part, isSegment(match, depth > 0))) tokens.push(token);
      continue;
    }
    const token = tokenOf(part, depth > 0);
    if (token === null) return charactersOf(glob);
    if (token.kind === 'open') depth += 1;
    else if (token.kind === 'close') depth -= 1;
    tokens.push(token);
  }
  return depth > 0 ? charactersOf(glob) : tokens;
}

/** Stars, with the slash behind two of them. */
function starTokens(part: string, isWhole: boolean): readonly GlobToken[] {
  if (isWhole && part === '**/') return [{ kind: 'folders' }];
  if (isWhole && part === '**') return [{ kind: 'anything' }];
  return part.endsWith('/') ? [{ kind: 'name' }, characterOf('/')] : [{ kind: 'name' }];
}

/** Whether a part is all there is between two slashes, or the ends of a choice in braces. */
function isSegment({ 0: part, index, input }: RegExpExecArray, inBraces: boolean): boolean {
  const before = input[index - 1] ?? '/';
  const behind = input[index + part.length] ?? '/';
  const [starts, ends] = inBraces ? ['/{,', '/},'] : ['/', '/'];
  return starts.includes(before) && (part.endsWith('/') || ends.includes(behind));
}

function charactersOf(text: string): readonly GlobToken[] {
  return Array.from(text, characterOf);
}

function characterOf(text: string): GlobToken {
  return { kind: 'character', code: foldCode(text.codePointAt(0) ?? 0) };
}

/** The token that a part is, or null where it makes the whole glob meaningless. */
function tokenOf(part: string, inBraces: boolean): GlobToken | null {
  if (part === '?') return { kind: 'set', text: part, holds: (code) => code !== slash };
  if (part === '{') return { kind: 'open' };
  if (inBraces && part === ',') return { kind: 'next' };
  if (inBraces && part === '}') return { kind: 'close' };
  return part.startsWith('[') && part.length > 2 ? classOf(part) : characterOf(part);
}

function classOf(part: string): GlobToken | null {
  const isNegated = /^\[[!^]./su.test(part) && part.length > 3;
  const codes = Array.from(part.slice(isNegated ? 2 : 1, -1), (sign) => sign.codePointAt(0) ?? 0);
  const ranges: (readonly [first: number, last: number])[] = [];
  for (let at = 0; at < codes.length; at += 1) {
    const [first = 0, sign, end] = codes.slice(at, at + 3);
    const isRange = sign === 0x2d && end !== undefined;
    if (isRange && end < first) return null;
    ranges.push([first, isRange ? end : first]);
    if (isRange) at += 2;
  }
  const isListed = (code: number): boolean =>
    ranges.some(([first, last]) => code >= first && code <= last);
  const holds = (code: number): boolean =>
    (isListed(code) || isListed(upperCode(code))) !== isNegated;
  return { kind: 'set', text: part, holds };
}

function upperCode(code: number): number {
  const upper = String.fromCodePoint(code).toUpperCase();
  return upper.codePointAt(0) ?? code;
}
