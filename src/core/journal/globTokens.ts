/** A part of a glob that stands for itself or for something else in a path. */
export type GlobToken =
  | { readonly kind: 'character'; readonly code: number }
  /** `?`, or `[a-z]` as the ranges of its characters. */
  | { readonly kind: 'set'; readonly text: string; readonly holds: (code: number) => boolean }
  /** `*`, which stays inside a name; `**`, which does not; `**` with its slash, for folders or none. */
  | { readonly kind: 'name' | 'anything' | 'folders' }
  | { readonly kind: 'open' | 'next' | 'close' };

const pattern = /\*\*\/|\*\*|\*|\?|\[[!^]?[^\]/]+\]|[{},]|./gsu;

const kinds: ReadonlyMap<string, 'name' | 'anything' | 'folders'> = new Map([
  ['*', 'name'],
  ['**', 'anything'],
  ['**/', 'folders'],
]);

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
  for (const [part] of glob.matchAll(pattern)) {
    const token = tokenOf(part, depth > 0);
    if (token === null) return charactersOf(glob);
    if (token.kind === 'open') depth += 1;
    else if (token.kind === 'close') depth -= 1;
    tokens.push(token);
  }
  return depth > 0 ? charactersOf(glob) : tokens;
}

function charactersOf(text: string): readonly GlobToken[] {
  return Array.from(text, characterOf);
}

function characterOf(text: string): GlobToken {
  return { kind: 'character', code: foldCode(text.codePointAt(0) ?? 0) };
}

/** The token that a part is, or null where it makes the whole glob meaningless. */
function tokenOf(part: string, inBraces: boolean): GlobToken | null {
  const kind = kinds.get(part);
  if (kind !== undefined) return { kind };
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
