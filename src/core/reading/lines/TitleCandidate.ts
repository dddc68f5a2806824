import { isAdvice } from '../../recognition/titles/sentences';
import { roleOfText, startsWithSymbol } from '../../recognition/titles/labels';
import { parseTitle } from '../../recognition/titles/parseTitle';
import type { LineWorkshop } from './LineWorkshop';

const listOrTable = /^\s*(?:[-*+]\s|[|>]|<)|\S\s*\t/;
const longestTitle = 70;
/** More words than this are a sentence, even where nothing else is a heading. */
export const longestLoneTitle = 5;

/** A line that might be a heading whose markup was lost, or that was made bold instead. */
export interface TitleCandidate {
  readonly index: number;
  readonly title: string;
  /** Whether the lexicon knows the title. */
  readonly isKnown: boolean;
}

/** The words of a line that may be a title, without its number, its emphasis and its colon. */
export function plainTitle(line: string): string {
  const text = line.trim().replace(/^([^\p{L}\p{N}]{0,8})(?:\d{1,3}|[ivx]{1,5})[.)]\s+/iu, '$1');
  const bold = /^(\*\*|__)(.+)\1\s*:?$/.exec(text)?.[2] ?? text;
  return bold.replace(/\s*:$/, '').trim();
}

/** Whether a line is short and ends in nothing that a title does not end in. */
export function looksLikeTitle(line: string): boolean {
  if (line.length > longestTitle + 8 || listOrTable.test(line)) return false;
  const title = plainTitle(line);
  if (title.length < 3 || title.length > longestTitle || title.split(/\s+/).length > 9)
    return false;
  if (/[.!?;,:]|https?:|[`[\]=]/.test(title)) return false;
  return /^[\p{Lu}\p{N}]/u.test(title) || startsWithSymbol(title);
}

/** Blank lines that may stand between a title and its text where all of them were doubled. */
const mostBlank = 5;

/** Whether a line the lexicon does not know stands over a list or over text that is much longer, but no challenge. */
function standsOut(shop: LineWorkshop, index: number): boolean {
  let below = index + 1;
  while (shop.isBlank(below) && below <= index + mostBlank) below += 1;
  const next = shop.at(below).trim();
  if (roleOfText(next, shop.vocabulary) === 'challenge') return false;
  if (/^[-*+]\s/.test(next)) return shop.isBlank(index - 1);
  return next.length > Math.max(50, shop.at(index).trim().length * 2) && !next.startsWith('|');
}

/** Whether a line that looks like a title may be one where it stands. */
function isPlacedAsTitle(
  shop: LineWorkshop,
  { index, isKnown }: TitleCandidate,
  first: number,
): boolean {
  const line = shop.at(index).trim();
  if (index === first || /^(?:\*\*|__)/.test(line)) return true;
  return isKnown || (!line.endsWith(':') && standsOut(shop, index));
}

const numbered = /^\s*\d{1,2}[.)]\s/;

/** Whether a numbered line stands right above or below another: the items of a list. */
function isInNumberedList(shop: LineWorkshop, index: number): boolean {
  if (!numbered.test(shop.at(index))) return false;
  return numbered.test(shop.at(index - 1)) || numbered.test(shop.at(index + 1));
}

/**
 * The line at an index as a title, or null.
 * @param first index of the note's first line, which may say anything; -1 where that does not count
 */
export function titleCandidateAt(
  shop: LineWorkshop,
  index: number,
  first: number,
): TitleCandidate | null {
  const line = shop.at(index);
  if (line.trim() === '' || shop.isCode(index) || !looksLikeTitle(line)) return null;
  if (isInNumberedList(shop, index)) return null;
  const title = plainTitle(line);
  const { kind, roles } = parseTitle(title, shop.vocabulary);
  const isTitle = !line.trimEnd().endsWith(':') && title.split(/\s+/).length <= longestLoneTitle;
  const isNamed = kind !== 'other' || (roles.length > 0 && isTitle);
  const isKnown = isNamed && !isAdvice(title, shop.vocabulary);
  const candidate = { index, title, isKnown };
  return isPlacedAsTitle(shop, candidate, first) ? candidate : null;
}

const longWord = /^\p{L}{5,}$/u;

function isInSentenceCase(title: string): boolean {
  const [, ...words] = title.split(/\s+/);
  return words.some((word) => longWord.test(word) && /^\p{Ll}/u.test(word));
}

/** Fewer titles in title case may be so by chance. */
const fewestInCase = 3;

/** Whether a line of a note begins with an emoji, as its titles may. */
export function isDecorated(shop: LineWorkshop, index: number): boolean {
  return startsWithSymbol(shop.at(index).trim());
}

/**
 * Without the lines that are no titles among titles in title case that begin with an emoji: plain and in
 * the case of a sentence, as `Apply best practices in caching` is. So reads a page that lost the bullets
 * of its items when it was pasted.
 */
export function withoutSentences(
  shop: LineWorkshop,
  candidates: readonly TitleCandidate[],
  first: number,
): readonly TitleCandidate[] {
  const decorated = candidates.filter(({ index }) => isDecorated(shop, index));
  if (decorated.length < fewestInCase || decorated.some(({ title }) => isInSentenceCase(title)))
    return candidates;
  return candidates.filter(({ index, title }) => {
    const isPlain = /^\p{L}/u.test(shop.at(index).trim());
    return index === first || !isPlain || !isInSentenceCase(title);
  });
}
