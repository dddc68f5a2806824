import { classifyTitle } from '../titles/classifyTitle';
import { normalizeTitle } from '../titles/normalizeTitle';
import { startsWithSymbol } from '../titles/trimEmoji';
import type { LineWorkshop } from './LineWorkshop';

const realHeading = /^ {0,3}#{1,6}(?:\s|$)|<h[1-6]\b/i;
const listOrTable = /^\s*(?:[-*+]\s|[|>]|<)/;
const longestTitle = 70;
/** More words than this are a sentence, even where nothing else is a heading. */
const longestLoneTitle = 5;

/** A line that might be a heading whose markup was lost, or that was made bold instead. */
interface Candidate {
  readonly index: number;
  readonly title: string;
  /** Whether the lexicon knows the title. */
  readonly isKnown: boolean;
}

function plainTitle(line: string): string {
  const text = line.trim().replace(/^(?:\d+|[ivx]+)[.)]\s+/i, '');
  const bold = /^(\*\*|__)(.+)\1\s*:?$/.exec(text)?.[2] ?? text;
  return bold.replace(/\s*:$/, '').trim();
}

function looksLikeTitle(line: string): boolean {
  if (listOrTable.test(line) || line.length > longestTitle + 8) return false;
  const title = plainTitle(line);
  if (title.length < 3 || title.length > longestTitle || title.split(/\s+/).length > 9)
    return false;
  if (/[.!?;,:]|https?:|[`[\]=]/.test(title)) return false;
  return /^[\p{Lu}\p{N}]/u.test(title) || startsWithSymbol(title);
}

/** Whether a line the lexicon does not know stands over a list or over text that is much longer. */
function standsOut(shop: LineWorkshop, index: number): boolean {
  const below = shop.isBlank(index + 1) ? index + 2 : index + 1;
  const next = shop.at(below).trim();
  if (/^[-*+]\s/.test(next)) return shop.isBlank(index - 1);
  return next.length > Math.max(50, shop.at(index).trim().length * 2) && !next.startsWith('|');
}

/** Whether a line that looks like a title may be one where it stands. */
function isPlacedAsTitle(
  shop: LineWorkshop,
  { index, isKnown }: Candidate,
  first: number,
): boolean {
  const line = shop.at(index).trim();
  if (index === first || /^(?:\*\*|__)/.test(line)) return true;
  return isKnown || (!line.endsWith(':') && standsOut(shop, index));
}

function candidateAt(shop: LineWorkshop, index: number, first: number): Candidate | null {
  const line = shop.at(index);
  if (line.trim() === '' || shop.isCode(index) || !looksLikeTitle(line)) return null;
  const title = plainTitle(line);
  const { kind, takeaways } = classifyTitle(title);
  const isKnown = kind !== 'other' || (takeaways !== null && !line.trimEnd().endsWith(':'));
  const candidate = { index, title, isKnown };
  return isPlacedAsTitle(shop, candidate, first) ? candidate : null;
}

/** The levels of recovered headings: the name of the note, its sections, and what a container holds. */
function levelsOf(candidates: readonly Candidate[], hasTitle: boolean): readonly number[] {
  let isInContainer = false;
  return candidates.map(({ title, isKnown }, position) => {
    if (position === 0 && hasTitle) return 1;
    const words = normalizeTitle(title);
    if (/^(?:major|key|main|my) learnings?$/.test(words)) {
      isInContainer = true;
      return 2;
    }
    isInContainer &&= isKnown && classifyTitle(title).takeaways !== 'negative';
    return isInContainer ? 3 : 2;
  });
}

/** Kinds that a lost heading must show at least two of, so that prose is not cut into sections. */
function recognisedKinds(candidates: readonly Candidate[]): number {
  const kinds = candidates.map(({ title }) => classifyTitle(title).kind);
  return new Set(kinds.filter((kind) => kind !== 'other')).size;
}

/**
 * The first line of a note without headings, where it says `Key learnings` and nothing else: one file a
 * day or a chapter is often written so.
 */
function markLoneTitle(shop: LineWorkshop, first: number): void {
  const line = shop.at(first);
  if (first < 0 || shop.isCode(first) || !shop.isBlank(first + 1) || !looksLikeTitle(line)) return;
  const title = plainTitle(line);
  const { isStrong } = classifyTitle(title);
  if (!isStrong || title.split(/\s+/).length > longestLoneTitle) return;
  shop.repair(first, `# ${title}`, 'lost-heading');
}

/**
 * Gives a note back the headings that were lost on paste or typed as bold lines. It acts only on notes
 * without usable headings (none, or a title alone) in which at least three kinds of section can be
 * recognised; one journal in ten is such.
 */
export function markPlainHeadings(shop: LineWorkshop): void {
  let real = 0;
  for (let index = 0; index < shop.lines.length; index += 1) {
    if (!shop.isCode(index) && realHeading.test(shop.at(index))) real += 1;
    if (real > 1) return;
  }
  const first = shop.lines.findIndex((line) => line.trim() !== '');
  const candidates = shop.lines.flatMap((_, index) => candidateAt(shop, index, first) ?? []);
  if (recognisedKinds(candidates) < 3) {
    if (real === 0) markLoneTitle(shop, first);
    return;
  }
  const levels = levelsOf(candidates, real === 0 && candidates[0]?.index === first);
  candidates.forEach(({ index, title }, position) => {
    shop.repair(index, `${'#'.repeat(levels[position] ?? 2)} ${title}`, 'lost-heading');
  });
}
