import { roleOfLabel, roleOfText, splitLabel } from '../titles/labels';
import type { Candidate } from '../candidates/Candidate';
import type { RecognitionContext } from '../RecognitionContext';

/** One line of thought of a paragraph, with the lines that continue it. */
export interface CutLine {
  readonly source: string;
  readonly line: number;
  readonly endLine: number;
  /** Whether a label such as `Solution:` follows on the same line, and so this tells the problem. */
  readonly isAnswered?: boolean;
}

/** A second label inside a line, as in `**Challenge:** slow. **Solution:** an index.`, or plain with a capital. */
const innerLabel =
  /\s+(?=[^\p{L}\p{N}\s*_]{0,4}\s?(\*\*|__|\*|_)([^*_\n:：]{2,40})(?:[:：]\s*\1|\1\s*[:：]))|\s*(?:(?:[|;,–—-]|→|⇒|➜|=>|->)\s*)?(?<![\p{L}\p{N}*_])(?=(\p{Lu}\p{L}+(?: \p{L}+){0,2}|\p{Lo}{2,8})\s*[:：](?![*_/]))/gu;

/** More words are a sentence that goes on in the next line. */
const maxNameWords = 9;

const name = /^\p{Lu}(?:[^\n.!?:：]|\.(?=\p{Ll})){4,70}[\p{Ll}\p{Lo}]$/u;

/** Whether a line ends in a small word, and so goes on in the next. */
function goesOn(line: string, { vocabulary }: RecognitionContext): boolean {
  const last = /\S+$/.exec(line)?.[0].toLowerCase() ?? '';
  const isSmall = vocabulary.titles
    .whole(last)
    .some(({ type }) => type === 'joiners' || type === 'complements');
  return isSmall || vocabulary.sentences.ofSentences.whole(last).length > 0;
}

/** Whether `Slow queries` over `Added an index` are a name and the text it names, without marks of either. */
export function areTitleAndText(
  title: CutLine,
  told: CutLine,
  context: RecognitionContext,
): boolean {
  const { source } = title;
  if (splitLabel(source) !== null || splitLabel(told.source) !== null) return false;
  if (!/^\p{Lu}/u.test(told.source) || goesOn(source, context)) return false;
  return name.test(source) && source.split(/\s+/).length <= maxNameWords;
}

/** The two lines of a paragraph that are a name and its text. */
function titleAndText(
  { source, line, endLine }: Candidate,
  context: RecognitionContext,
): readonly CutLine[] | null {
  const [first = '', text, ...rest] = source.split('\n');
  if (text === undefined || rest.length > 0) return null;
  const title = { source: first.trim(), line, endLine: line };
  const told = { source: text, line: line + 1, endLine };
  return areTitleAndText(title, told, context) ? [title, told] : null;
}

/** The pieces of a line, cut before each label that says what follows it. */
function cutAtLabels(line: string, { vocabulary }: RecognitionContext): readonly string[] {
  if (!/[:：]/.test(line)) return [line];
  const parts: string[] = [];
  let from = 0;
  for (const match of line.matchAll(innerLabel)) {
    const role = roleOfLabel((match[2] ?? match[3] ?? '').trim(), vocabulary);
    if (match.index === 0 || role === null || role === 'challenge' || role === 'metadata') continue;
    parts.push(line.slice(from, match.index));
    from = match.index + match[0].length;
  }
  parts.push(line.slice(from));
  // A check mark before the label is no part of its own.
  const filled = parts.filter((part) => /[\p{L}\p{N}]/u.test(part));
  return filled.length === 0 ? [line] : filled;
}

/**
 * The labeled lines of a paragraph, each with the lines that continue it; for a name over its text these
 * two.
 */
export function cutLines(candidate: Candidate, context: RecognitionContext): readonly CutLine[] {
  const pair = titleAndText(candidate, context);
  if (pair !== null) return pair;
  const parts: CutLine[] = [];
  candidate.source.split('\n').forEach((sourceLine, index) => {
    const line = candidate.line + index;
    const pieces = cutAtLabels(sourceLine, context);
    pieces.forEach((source, position) => {
      const isAnswered = roleOfText(pieces[position + 1] ?? '', context.vocabulary) === 'solution';
      const last = parts.at(-1);
      const continues = position === 0 && last !== undefined && splitLabel(source) === null;
      if (!continues) parts.push({ source, line, endLine: line, isAnswered });
      else
        parts[parts.length - 1] = {
          source: `${last.source}\n${source}`,
          line: last.line,
          endLine: line,
          isAnswered,
        };
    });
  });
  return parts;
}
