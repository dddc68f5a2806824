import type { TakeawayPlace } from './TakeawayCollector';
import type { Block, ParagraphBlock } from '../blocks/Block';
import type { InlineReader } from '../InlineReader';
import { classifyTitle } from '../titles/classifyTitle';
import { startsWithSymbol } from '../titles/trimEmoji';
import { type Labelled, splitLabel } from '../titles/splitLabel';

/** Longest sentence that still introduces a list, in words. */
const longestIntroduction = 16;

const promising =
  /practi|princip|rule|tip|advice|take|tak|learn|lesson|insight|\bdos?\b|reali|remember|worked|well|growth|wisdom|moment|opener|habit/i;
/** How text ends that is no label: a label ends in its mark, its colon or its dash. */
const endsAsText = /[\p{L}\p{N}.,;!?)]\s*$/u;
/** Longer text is no label and no introduction. */
const longestLabel = 240;

/** Longest plain words before a colon that name a group; more are a sentence. */
const longestPlain = 5;

/** Cheap test whether a paragraph outside lists of takeaways can begin one. */
export function mayPromise(source: string): boolean {
  return source.length <= longestLabel && !endsAsText.test(source) && promising.test(source);
}

/** What a label promises where it is telling enough to stand for a heading, else null. */
export function promiseOf(label: string): TakeawayPlace['kind'] | null {
  const { takeaways, isStrong } = classifyTitle(label);
  return isStrong && takeaways !== 'negative' ? takeaways : null;
}

/** A sentence such as `Here are some best practices I follow:`, in the first person. */
function introduction(source: string, inline: InlineReader): string | null {
  if (!source.trimEnd().endsWith(':') || source.includes('\n')) return null;
  const text = inline.text(source).slice(0, -1);
  if (text.split(' ').length > longestIntroduction) return null;
  if (!/\b(?:i|we|my|our|me)\b/i.test(text)) return null;
  return promiseOf(text) !== null && classifyTitle(text).kind === 'practices' ? text : null;
}

/** Whether a label has nothing behind it, or only a sentence that leads in to what follows. */
function heads({ label, text, isMarked }: Labelled): boolean {
  const told = text.trim();
  if (isMarked) return told === '' || told.endsWith(':');
  return told === '' && label.split(' ').length <= longestPlain;
}

/**
 * The text of a paragraph that acts as a heading: bold or with a colon and nothing behind it.
 * @param takesSentences whether a sentence that introduces takeaways counts, as it does outside them
 */
export function labelOf(
  { source }: ParagraphBlock,
  inline: InlineReader,
  takesSentences: boolean,
): string | null {
  const labelled = splitLabel(source);
  if (labelled !== null && heads(labelled)) return inline.text(labelled.label);
  return takesSentences ? introduction(source, inline) : null;
}

/**
 * `**Personal takeaway**` on the first line of a paragraph, whose other lines it heads as it would
 * head another paragraph; null where no such line promises anything, or the others only lead in to a list.
 */
export function titleLineOf(
  block: ParagraphBlock,
): { readonly label: string; readonly rest: ParagraphBlock } | null {
  const end = block.source.indexOf('\n');
  if (end < 0 || block.source.trimEnd().endsWith(':')) return null;
  const labelled = splitLabel(block.source.slice(0, end).replace(/\s*\\?$/, ''));
  if (labelled?.isMarked !== true || labelled.text.trim() !== '') return null;
  if (promiseOf(labelled.label) === null) return null;
  const rest = { ...block, line: block.line + 1, source: block.source.slice(end + 1) };
  return { label: labelled.label, rest };
}

/** Longest line of plain words that is the title of the list right below it. */
const longestTitle = 6;

/**
 * Whether a plain line such as `What I learned` stands right above a list without a mark of its own, or one
 * that begins with an emoji a blank line above it.
 */
export function titlesList({ source, endLine }: ParagraphBlock, next: Block | undefined): boolean {
  const furthest = startsWithSymbol(source) ? 2 : 1;
  if (next?.type !== 'list' || next.line > endLine + furthest) return false;
  if (source.length > 60 || /[\n:.!?*_]/.test(source)) return false;
  return source.split(' ').length <= longestTitle && promiseOf(source) !== null;
}
