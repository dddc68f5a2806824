/**
 * Which word of a takeaway is hidden: what its author has marked, else the word that the fewest other
 * lessons hold. Words that only build sentences are never hidden.
 */

import { foldWord, scanWords } from '../search/scanWords';
import { knownLanguages } from '../search/thesaurus/knownLanguages';
import { lazily } from '../Lazy';
import type { ReviewCard } from './ReviewCard';

/** Letters and digits that a word must have to be worth asking for. */
const minLetters = 3;
/** As much of a takeaway may be hidden at most: the rest must still say what is asked for. */
const maxShare = 0.45;
/** Cards that are counted at most: enough to tell rare words from others, however many cards there are. */
const maxCounted = 1_000;
/** Cards counted in one step. */
const perStep = 50;

/** Code or emphasis in the Markdown of a takeaway: bounded, so that each sign is looked at a few times. */
const marked = /`([^`\n]{1,60})`|\*\*([^*\n]{1,60})\*\*|\*([^*\n]{1,60})\*|__([^_\n]{1,60})__/g;

/** Words that name nothing, or nearly nothing, in any language that the search knows. */
const commonWords = lazily(
  () =>
    new Set(
      knownLanguages.flatMap(({ faint, filler }) =>
        `${filler} ${faint}`.split(/\s+/).map(foldWord),
      ),
    ),
);

/** How many cards hold each word, counted over 1,000 of them. */
export class WordRarity {
  readonly #counts = new Map<string, number>();

  /** Counts the words of cards that are spread over all of them evenly, in steps. */
  static *of(cards: readonly ReviewCard[]): Generator<void, WordRarity> {
    const rarity = new WordRarity();
    const distance = Math.max(1, cards.length / maxCounted);
    for (let at = 0; at * distance < cards.length; at += 1) {
      if (at % perStep === 0) yield;
      const card = cards[Math.floor(at * distance)];
      if (card) rarity.#add(card.question);
    }
    return rarity;
  }

  /** How many of the cards that were counted hold a word; 0 where none does. */
  count(word: string): number {
    return this.#counts.get(word) ?? 0;
  }

  #add(text: string): void {
    const words = new Set<string>();
    scanWords(text, (word) => words.add(word));
    for (const word of words) this.#counts.set(word, this.count(word) + 1);
  }
}

interface Candidate {
  /** As it stands in the text. */
  readonly text: string;
  /** As it is counted. */
  readonly word: string;
  readonly start: number;
  readonly isMarked: boolean;
  readonly count: number;
}

/**
 * The word or name of a takeaway to hide, as it stands in its text; null where no word is worth asking
 * for. The whole lesson is then asked for by its heading.
 */
export function hiddenWord({ markdown, question }: ReviewCard, rarity: WordRarity): string | null {
  const parts = [...markedParts(markdown ?? '', question), ...plainWords(question)];
  const candidates = parts.map((part): Candidate => ({ ...part, count: rarity.count(part.word) }));
  const [best] = candidates.filter((one) => isWorthAsking(one, question)).sort(compare);
  return best?.text ?? null;
}

type Part = Omit<Candidate, 'count'>;

/** Code and emphasis, as far as it stands in the plain text; a label at the start says what follows. */
function markedParts(markdown: string, text: string): Part[] {
  return [...markdown.matchAll(marked)].flatMap((match) => {
    const groups: readonly (string | undefined)[] = match.slice(1);
    const part = (groups.find((group) => group !== undefined) ?? '').trim();
    const start = part === '' ? -1 : text.indexOf(part);
    const isLabel = start === 0 && /^\s*[:–—-]\s/.test(text.slice(part.length));
    return start < 0 || isLabel
      ? []
      : [{ text: part, word: foldWord(part), start, isMarked: true }];
  });
}

/** The words of a text; of a joined name the whole, which covers its parts. */
function plainWords(text: string): Part[] {
  const spans: { readonly word: string; readonly start: number; readonly end: number }[] = [];
  scanWords(text, (word, start, end) => {
    while ((spans.at(-1)?.start ?? -1) >= start) spans.pop();
    const last = spans.at(-1);
    if (!last || last.end < end) spans.push({ word, start, end });
  });
  return spans.map(({ end, start, word }) => {
    return { text: text.slice(start, end), word, start, isMarked: false };
  });
}

function isWorthAsking({ isMarked, text, word }: Candidate, whole: string): boolean {
  const letters = text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
  const isUnspaced = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(letters);
  if (letters.length < (isUnspaced ? 2 : minLetters) || /^\p{N}+$/u.test(letters)) return false;
  if (text.length > whole.length * maxShare) return false;
  return isMarked || !commonWords().has(word);
}

/** What is marked first; of the others the rarest, then the longest, then the first. */
function compare(left: Candidate, right: Candidate): number {
  return (
    Number(right.isMarked) - Number(left.isMarked) ||
    left.count - right.count ||
    right.text.length - left.text.length ||
    left.start - right.start
  );
}
