import { foldWords } from '../../recognition/lexicon/foldWords';
import type { Vocabulary } from '../../recognition/lexicon/Vocabulary';
import { parseTitle } from '../../recognition/titles/parseTitle';
import { startsWithSymbol } from '../../recognition/titles/labels';
import type { LineWorkshop } from './LineWorkshop';
import {
  isDecorated,
  longestLoneTitle,
  looksLikeTitle,
  plainTitle,
  type TitleCandidate,
  titleCandidateAt,
  withoutSentences,
} from './TitleCandidate';

const realHeading = /^ {0,3}#{1,6}(?:\s|$)|<h[1-6]\b/i;

/** Known titles that begin with an emoji before a line that does as well is one though it is unknown. */
const fewestDecorated = 3;
/** The same symbol before more lines than this is a bullet. */
const mostAlike = 3;

/** Lines such as `🏆 Achievements` in a note whose known titles begin with an emoji, each with its own. */
function decoratedTitles(
  shop: LineWorkshop,
  known: readonly TitleCandidate[],
): readonly TitleCandidate[] {
  const marked = known.filter(({ index, isKnown }) => isKnown && isDecorated(shop, index));
  if (marked.length < fewestDecorated) return [];
  const taken = new Set(known.map(({ index }) => index));
  const others = shop.lines.flatMap((line, index): TitleCandidate[] => {
    if (taken.has(index) || shop.isCode(index) || !isDecorated(shop, index)) return [];
    const isApart = shop.isBlank(index - 1) || taken.has(index - 1);
    return isApart && looksLikeTitle(line)
      ? [{ index, title: plainTitle(line), isKnown: false }]
      : [];
  });
  const counts = new Map<string, number>();
  for (const { index } of others) {
    const symbol = symbolAt(shop, index);
    counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
  }
  return others.filter(({ index }) => (counts.get(symbolAt(shop, index)) ?? 0) <= mostAlike);
}

function symbolAt(shop: LineWorkshop, index: number): string {
  return /^./u.exec(shop.at(index).trim())?.[0] ?? '';
}

const contentsTitle = /^(?:table of )?contents$/;

/** Without the entries of a table of contents, which are titles whose turn is still to come. */
function withoutContents(candidates: readonly TitleCandidate[]): readonly TitleCandidate[] {
  const words = candidates.map(({ title }) => foldWords(title));
  const start = words.findIndex((title) => contentsTitle.test(title));
  if (start < 0) return candidates;
  const last = new Map(words.map((title, position) => [title, position]));
  return candidates.filter(
    (_, position) => position <= start || last.get(words[position] ?? '') === position,
  );
}

/** Whether a plain title stands right below one with an emoji, of which it names a part. */
function namesPart(
  shop: LineWorkshop,
  { index, isKnown }: TitleCandidate,
  above: TitleCandidate | undefined,
): boolean {
  if (isKnown || isDecorated(shop, index)) return false;
  return above?.index === index - 1 && isDecorated(shop, above.index);
}

/** The levels of recovered headings: the name of the note, its sections, and what a container holds. */
function levelsOf(
  shop: LineWorkshop,
  candidates: readonly TitleCandidate[],
  hasTitle: boolean,
): readonly number[] {
  let isInContainer = false;
  return candidates.map((candidate, position) => {
    const { title, isKnown } = candidate;
    if (position === 0 && hasTitle) return 1;
    if (namesPart(shop, candidate, candidates[position - 1])) return 3;
    const words = foldWords(title);
    if (/^(?:major|key|main|my) learnings?$/.test(words)) {
      isInContainer = true;
      return 2;
    }
    isInContainer &&= isKnown && !isRejecting(title, shop.vocabulary);
    return isInContainer ? 3 : 2;
  });
}

/** Whether a title is one of plans, paperwork or of what a project tells its users. */
function isRejecting(title: string, vocabulary: Vocabulary): boolean {
  const { kind, promise, roles } = parseTitle(title, vocabulary);
  return kind === 'other' && promise === null && roles.length > 0;
}

/** Kinds that a lost heading must show at least two of, so that prose is not cut into sections. */
function recognizedKinds(candidates: readonly TitleCandidate[], vocabulary: Vocabulary): number {
  const kinds = candidates.map(({ title }) => parseTitle(title, vocabulary).kind);
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
  const { strength } = parseTitle(title, shop.vocabulary);
  if (strength !== 'strong' || title.split(/\s+/).length > longestLoneTitle) return;
  shop.repair(first, `# ${title}`, 'lost-heading');
}

/**
 * The headings of a note's end that were lost though those of its beginning were kept, as where the rest
 * was copied from a page: only plain lines on what was hard or learnt, and others beside them.
 */
function markEnd(shop: LineWorkshop, lastReal: number): void {
  const plain: TitleCandidate[] = [];
  for (let index = lastReal + 1; index < shop.lines.length; index += 1) {
    if (/^\s*(?:\*\*|__)|:\s*$/.test(shop.at(index))) continue;
    const candidate = titleCandidateAt(shop, index, -1);
    if (candidate?.isKnown === true) plain.push(candidate);
  }
  const kinds = new Set(plain.map(({ title }) => parseTitle(title, shop.vocabulary).kind));
  if (
    recognizedKinds(plain, shop.vocabulary) < 2 ||
    !(kinds.has('challenges') || kinds.has('practices'))
  )
    return;
  const all = [...plain, ...decoratedTitles(shop, plain).filter(({ index }) => index > lastReal)];
  giveBack(shop, all);
}

function giveBack(shop: LineWorkshop, sections: readonly TitleCandidate[]): void {
  for (const { index, title } of sections) shop.repair(index, `## ${title}`, 'lost-heading');
}

/** Whether a line such as `🚧 Challenges faced` stands over text of its own, and in no list of such lines. */
function isDecoratedTitle(shop: LineWorkshop, index: number): boolean {
  if (!isDecorated(shop, index)) return false;
  const below = shop.isBlank(index + 1) ? index + 2 : index + 1;
  const neighbors = [shop.at(index - 1), shop.at(below)].map((line) => line.trim());
  return neighbors[1] !== '' && !neighbors.some(startsWithSymbol);
}

/** Fewer lost headings among those that were kept may be anything. */
const fewestAmong = 2;

/**
 * Headings that lost their hashes among others that kept them, where each begins with an emoji and says
 * what the lexicon knows.
 */
function markAmong(shop: LineWorkshop, lastReal: number): void {
  if (shop.isAscii) return;
  const candidates = shop.lines.slice(0, lastReal).flatMap((line, index): TitleCandidate[] => {
    if (line === '' || line.charCodeAt(0) < 0x2000 || !isDecoratedTitle(shop, index)) return [];
    const candidate = titleCandidateAt(shop, index, -1);
    return candidate?.isKnown === true ? [candidate] : [];
  });
  if (candidates.length < fewestAmong || recognizedKinds(candidates, shop.vocabulary) < fewestAmong)
    return;
  giveBack(shop, candidates);
}

/**
 * How many headings there are and the place of the last that is typed with hashes, or -1. Counted from
 * the end, and no further than to the second, so that most of a tidy note need not be looked at.
 */
function realHeadings(shop: LineWorkshop): { readonly count: number; readonly last: number } {
  let [count, last] = [0, -1];
  for (let index = shop.lines.length - 1; index >= 0 && (count < 2 || last < 0); index -= 1) {
    if (shop.isCode(index) || !realHeading.test(shop.at(index))) continue;
    count += 1;
    // A tag may stand in code that lost its fence.
    if (last < 0 && !shop.at(index).includes('<')) last = index;
  }
  return { count, last };
}

/**
 * Gives a note back the headings that were lost on paste or typed as bold lines. It acts only on notes
 * without usable headings (none, or a title alone) in which at least three kinds of section can be
 * recognised; one journal in ten is such. Of other notes it looks at the end alone.
 */
export function markPlainHeadings(shop: LineWorkshop): void {
  const { count: real, last } = realHeadings(shop);
  if (real > 1) {
    markAmong(shop, last);
    markEnd(shop, last);
    return;
  }
  const first = shop.lines.findIndex((line) => line.trim() !== '');
  const found = shop.lines.flatMap((_, index) => titleCandidateAt(shop, index, first) ?? []);
  const known = withoutSentences(shop, found, first);
  if (recognizedKinds(known, shop.vocabulary) < 3) {
    if (real === 0) markLoneTitle(shop, first);
    return;
  }
  const all = [...known, ...decoratedTitles(shop, known)];
  const candidates = withoutContents(all.sort((one, other) => one.index - other.index));
  const levels = levelsOf(shop, candidates, real === 0 && candidates[0]?.index === first);
  candidates.forEach(({ index, title }, position) => {
    shop.repair(index, `${'#'.repeat(levels[position] ?? 2)} ${title}`, 'lost-heading');
  });
}
