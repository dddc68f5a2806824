/**
 * The ends of comments of several lines, around the items of a checklist: in a text, in a line, and kept out of
 * what is written.
 */

/** What opens and ends comments of several lines, or texts that serve as such, in the languages there are. */
const known: readonly (readonly [start: string, end: string])[] = [
  ['/*', '*/'],
  ['<!--', '-->'],
  ['<!--', '--!>'],
  ['"""', '"""'],
  ["'''", "'''"],
  ['(*', '*)'],
  ['{#', '#}'],
  ['{-', '-}'],
  ['{{', '}}'],
  ['@*', '*@'],
  ['#|', '|#'],
  ['<#', '#>'],
  ['#=', '=#'],
  ['/+', '+/'],
  ['<%', '%>'],
  ['{%', '%}'],
  ['%{', '%}'],
  ['[[', ']]'],
  ['#[', ']#'],
];

/** Plain text has no comments, and Markdown those of HTML. */
function pairsOf(languageId: string): typeof known {
  if (languageId === 'plaintext') return [];
  return languageId === 'markdown' ? known.filter(([start]) => start === '<!--') : known;
}

/** The ends of comments that stand in a text: a comment that is open above it is closed by one of them. */
export function blockEndsIn(text: string, languageId: string): readonly string[] {
  return pairsOf(languageId).flatMap(([, end]) => (text.includes(end) ? [end] : []));
}

/** The text of a last item that shares its line with the end of the comment, without that end. */
export function beforeEnd(text: string): string {
  const end = blockEndsIn(text, '').find((one) => text.endsWith(one)) ?? '';
  return text.slice(0, text.length - end.length);
}

/** The column from 0 at which a line ends a comment that could be open above it; null where none. */
export function closingColumn(line: string, above: string, languageId: string): number | null {
  const [first] = pairsOf(languageId)
    .filter(([start]) => above.includes(start))
    .map(([, end]) => line.indexOf(end))
    .filter((column) => column >= 0)
    .sort((left, right) => left - right);
  return first ?? null;
}

/** What ends the comment that a line both opens, before its text, and closes; empty where none does. */
export function ownBlockEnd(line: string): string {
  const bare = line.trim();
  const own = known.find(([start, end]) => bare.startsWith(start) && bare.endsWith(end));
  return own?.[1] ?? '';
}

/** Parts the ends of comments in a text, overlapping ones too, so that it closes no comment. */
export function partEnds(text: string, ends: readonly string[]): string {
  return ends.reduce(partEnd, text);
}

function partEnd(text: string, end: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (let at = text.indexOf(end); at >= 0; at = text.indexOf(end, at + 1)) {
    pieces.push(text.slice(from, at + end.length - 1));
    from = at + end.length - 1;
  }
  return [...pieces, text.slice(from)].join(' ');
}

/** Signs of comments that go to the end of their line: what ends a block says nothing there. */
export const lineSign = /^\s*(?:#|\/\/|--|;|%|'|"|!|\.\.|@?rem\b|dnl\b)/i;
