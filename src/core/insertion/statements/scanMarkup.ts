import { languageForms } from './languageForms';
import type { OpenLines } from './OpenLines';
import { scanForms, type TextPart } from './scanForms';
import { scanScript } from './scanScript';

/** What is looked over as one piece, and its end; tags are a form of their own. */
const pieces: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<%', '%>'],
  ['{{', '}}'],
  ['{%', '%}'],
  ['{#', '#}'],
  ['<!', '>'],
];
const start = /<!--|<!\[CDATA\[|<\?|<%|\{\{|\{%|\{#(?!if|each|await|key|snippet)|<!|<\/?[A-Za-z]/g;
const tagEnd = /"[^"]*"|'[^']*'|\{[^{}]*\}|>/g;
const rawContent = /^<(script|style|textarea|title|pre|xmp|noscript)\b/i;
/** Content of a script that no engine of JavaScript reads. */
const dataScript =
  /\btype\s*=\s*["']?(?!module|text\/javascript|application\/javascript|text\/babel)[\w/]/i;

/** Which markup a text is. */
export interface MarkupKind {
  /** Whether text between tags is kept as it is, line by line. */
  readonly keepsText: boolean;
}

/** Notes the lines of markup that begin inside a tag, a comment, or content that is kept as it is. */
export function scanMarkup(part: TextPart, kind: MarkupKind, lines: OpenLines): void {
  const { from, text, to } = part;
  let textStart = from;
  start.lastIndex = from;
  const pattern = new RegExp(start.source, 'g');
  pattern.lastIndex = from;
  for (let found = pattern.exec(text); found && found.index < to; found = pattern.exec(text)) {
    if (kind.keepsText) noteText(text, textStart, found.index, lines);
    const end =
      passPiece(text, found[0], found.index, lines) ?? passTag(part, found.index, kind, lines);
    pattern.lastIndex = Math.max(end, found.index + 1);
    textStart = pattern.lastIndex;
  }
}

function noteText(text: string, from: number, to: number, lines: OpenLines): void {
  if (text.slice(from, to).trim() !== '') lines.add(from, to);
}

/** The offset behind a comment, a declaration or a template's sign; null where there is none. */
function passPiece(text: string, sign: string, index: number, lines: OpenLines): number | null {
  const piece = pieces.find(([one]) => one === sign);
  if (!piece) return null;
  const end = endBehind(text, piece[1], index + sign.length);
  if (/^<\?(?:php|=)/i.test(text.slice(index, index + 5))) {
    scanForms({ text, from: index + 2, to: end }, languageForms('php'), lines);
  } else lines.add(index, end);
  return end;
}

function endBehind(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from);
  return at < 0 ? text.length : at + end.length;
}

function passTag(
  { text, to }: TextPart,
  index: number,
  kind: MarkupKind,
  lines: OpenLines,
): number {
  const ends = new RegExp(tagEnd.source, 'g');
  ends.lastIndex = index;
  let found = ends.exec(text);
  while (found && found[0] !== '>') found = ends.exec(text);
  if (!found) return index + 1;
  const end = found.index + 1;
  lines.add(index, end);
  const tag = text.slice(index, end);
  const name = rawContent.exec(tag)?.[1]?.toLowerCase();
  if (name === undefined || kind.keepsText || tag.endsWith('/>')) return end;
  return passRaw({ text, from: end, to }, tag, name, lines);
}

/** Content that is no markup, up to its closing tag. */
function passRaw(
  { from, text, to }: TextPart,
  tag: string,
  name: string,
  lines: OpenLines,
): number {
  const close = new RegExp(`</${name}\\b`, 'gi');
  close.lastIndex = from;
  const end = close.exec(text)?.index ?? to;
  const part = { text, from, to: end };
  if (name === 'script' && !dataScript.test(tag)) scanScript(part, false, lines);
  else if (name === 'style') scanForms(part, languageForms('css'), lines);
  else if (name !== 'noscript') lines.add(from, end + 1);
  return end;
}
