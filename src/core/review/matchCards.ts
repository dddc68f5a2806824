/**
 * Finds the cards that the log speaks of among those that the journal has now: by their words, else by
 * the same question in the same note, else by words that are much alike. So a card keeps its answers when
 * its note is renamed, when it moves, and when somebody corrects or rewords it.
 */

import { lazily } from '../Lazy';
import { comparableText, similarity, type PieceList, textPieces, visitTelling } from './cardText';
import type { LoggedCard } from './replayLog';
import type { ReviewCard } from './ReviewCard';
import type { CardDescription } from './ReviewLog';

/** What the log knows of the cards of today; a card has several names where machines met it each for itself. */
export type CardMatches = ReadonlyMap<ReviewCard, readonly LoggedCard[]>;

/** How alike two texts must be to be the same card: in one note, under one heading elsewhere, anywhere. */
const minSimilarity = { note: 0.5, heading: 0.65, elsewhere: 0.75 } as const;
/** From here on another machine's card is the same as one that has a match of its own already. */
const minJoin = 0.85;
/** Pieces that more cards share than this say nothing of them; so no card is compared with all others. */
const maxShared = 200;
/** Cards that one card is compared with at most. */
const maxCompared = 300;
/** Cards looked at in one step. */
const perStep = 100;

/** A card of the log with the words by which it is looked for. */
interface Sought {
  readonly logged: LoggedCard;
  readonly words: string;
  readonly note: string;
  readonly heading: string;
  readonly question: string;
}

interface Pair {
  readonly sought: Sought;
  readonly card: ReviewCard;
  readonly alike: number;
  readonly score: number;
}

/** Finds each logged card's card of today, if there is one. Depends on nothing but what it is given. */
export function* matchCards(
  cards: readonly ReviewCard[],
  loggedCards: readonly LoggedCard[],
): Generator<void, CardMatches> {
  const found = new Map<ReviewCard, LoggedCard[]>();
  const left = yield* matchWords(cards, loggedCards, found);
  const leftAfterQuestions = matchQuestions(cards, left, found);
  if (leftAfterQuestions.length === 0) return found;
  const machines = new Set([...loggedCards].flatMap((one) => [...one.machines]));
  // Two cards of one machine are never the same, so that a card with a match needs no other.
  const free = machines.size > 1 ? cards : cards.filter((card) => !found.has(card));
  const pairs = yield* similarPairs(free, leftAfterQuestions);
  joinSimilar(pairs, found);
  return found;
}

/** Equal words, or the same name where the log has lost them; several logged cards may come together in one card. Gives those that found none. */
function* matchWords(
  cards: readonly ReviewCard[],
  loggedCards: readonly LoggedCard[],
  found: Map<ReviewCard, LoggedCard[]>,
): Generator<void, Sought[]> {
  // Rarely wanted: most cards are still called what the log calls them.
  const byWords = lazily(() => new Map(cards.map((card) => [card.words, card])));
  const byId = new Map<string, ReviewCard>();
  for (const card of cards) byId.set(card.id, card);
  const left: Sought[] = [];
  for (const [at, logged] of loggedCards.entries()) {
    if (at % perStep === 0) yield;
    const { description } = logged;
    const sameName = byId.get(logged.id);
    if (sameName && (!description || isUnchanged(sameName, description))) {
      add(found, sameName, logged);
      continue;
    }
    if (!description) continue;
    const words = comparableText(`${description.question} ${description.answer}`);
    const card = byWords().get(words);
    if (card) add(found, card, logged);
    else left.push({ logged, words, ...soughtPlace(description) });
  }
  return left.sort((one, other) => (one.logged.id < other.logged.id ? -1 : 1));
}

/** Whether a card stands as it was described: the usual case, for which no words need be compared. */
function isUnchanged(card: ReviewCard, { answer, question }: CardDescription): boolean {
  return card.question === question && card.answer === answer;
}

function soughtPlace({ heading, note, question }: CardDescription) {
  return { note, heading, question: comparableText(question) };
}

function add(found: Map<ReviewCard, LoggedCard[]>, card: ReviewCard, logged: LoggedCard): void {
  const others = found.get(card);
  if (others) others.push(logged);
  else found.set(card, [logged]);
}

/** The same question in the same note, with another answer. */
function matchQuestions(
  cards: readonly ReviewCard[],
  left: readonly Sought[],
  found: Map<ReviewCard, LoggedCard[]>,
): readonly Sought[] {
  if (left.length === 0) return left;
  const byQuestion = new Map<string, ReviewCard>();
  for (const card of cards) {
    if (card.answer === '' || found.has(card)) continue;
    byQuestion.set(`${card.noteName}\n${comparableText(card.question)}`, card);
  }
  return left.filter(({ logged, note, question }) => {
    const card = byQuestion.get(`${note}\n${question}`);
    if (!card) return true;
    add(found, card, logged);
    return false;
  });
}

/** Pairs that are alike enough, the best first. */
function* similarPairs(
  cards: readonly ReviewCard[],
  left: readonly Sought[],
): Generator<void, readonly Pair[]> {
  if (left.length === 0) return [];
  const index = new SimilarTexts();
  for (const [at, sought] of left.entries()) {
    if (at % perStep === 0) yield;
    index.add(sought);
  }
  const pairs: Pair[] = [];
  for (const [at, card] of cards.entries()) {
    if (at % perStep === 0) yield;
    index.pairsOf(card, pairs);
  }
  return pairs.sort(comparePairs);
}

/** Cards of the log by pieces of their words. */
class SimilarTexts {
  readonly #texts: { readonly sought: Sought; readonly sorted: PieceList }[] = [];
  readonly #byPiece = new Map<number, number[]>();

  /** Takes a card in. */
  add(sought: Sought): void {
    const pieces = textPieces(sought.words);
    visitTelling(pieces, (piece) => {
      const bucket = this.#byPiece.get(piece);
      if (bucket) bucket.push(this.#texts.length);
      else this.#byPiece.set(piece, [this.#texts.length]);
    });
    this.#texts.push({ sought, sorted: pieces.sort() });
  }

  /** Adds the pairs that a card of today makes with cards that are alike enough. */
  pairsOf(card: ReviewCard, pairs: Pair[]): void {
    const pieces = textPieces(card.words);
    const near = this.#near(pieces);
    if (near.size === 0) return;
    pieces.sort();
    for (const at of near) {
      const text = this.#texts[at];
      const pair = text && pairOf(text.sought, card, similarity(pieces, text.sorted));
      if (pair) pairs.push(pair);
    }
  }

  /** Those that share telling pieces. */
  #near(pieces: PieceList): ReadonlySet<number> {
    const near = new Set<number>();
    const once = new Set<number>();
    visitTelling(pieces, (piece) => {
      const bucket = this.#byPiece.get(piece);
      if (!bucket || bucket.length > maxShared || near.size >= maxCompared) return;
      // One piece alone, such as the end of a word, many texts share.
      for (const at of bucket) (once.has(at) ? near : once).add(at);
    });
    return near;
  }
}

function pairOf(sought: Sought, card: ReviewCard, alike: number): Pair | null {
  const isSameNote = sought.note === card.noteName;
  const isSameHeading = sought.heading === card.heading && card.heading !== '';
  const needed = isSameNote
    ? minSimilarity.note
    : minSimilarity[isSameHeading ? 'heading' : 'elsewhere'];
  if (alike < needed) return null;
  const score = alike + (isSameNote ? 0.15 : 0) + (isSameHeading ? 0.1 : 0);
  return { sought, card, alike, score };
}

/** Of equally good pairs by what every machine knows alike. */
function comparePairs(left: Pair, right: Pair): number {
  const key = ({ card, sought }: Pair): string => `${sought.logged.id}\n${card.words}`;
  return right.score - left.score || (key(left) < key(right) ? -1 : 1);
}

/**
 * Takes the best pairs. A card that has a match takes another one only if the two were never met on one
 * machine, which would have told them apart.
 */
function joinSimilar(pairs: readonly Pair[], found: Map<ReviewCard, LoggedCard[]>): void {
  const settled = new Set<LoggedCard>();
  for (const { alike, card, sought } of pairs) {
    const { logged } = sought;
    if (settled.has(logged)) continue;
    const others = found.get(card) ?? [];
    const isFree =
      others.length === 0 ||
      (alike >= minJoin && others.every((other) => areApart(other.machines, logged.machines)));
    if (!isFree) continue;
    settled.add(logged);
    add(found, card, logged);
  }
}

function areApart(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return ![...left].some((machine) => right.has(machine));
}
