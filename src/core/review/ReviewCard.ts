/**
 * Cards for review, made of what the notes of a journal hold; nothing is written down for a card that
 * the note does not say itself.
 *
 * How this room works: `reviewCards` makes the cards. `ReviewLog` says what was ever answered, line by
 * line; `replayLog` folds that into logged cards, `matchCards` finds each of them among today's cards,
 * and `Scheduler` derives from the answers when one is due. `ReviewState` holds all of it together for
 * whoever asks, and `planReview` picks the cards of a day.
 */

import type { FitSubject } from '../activeFile/fits';
import type { PlacedNote } from '../library/Journal';
import { isBundledKey } from '../library/noteFiles';
import type { Challenge, Entry, Takeaway } from '../note/Note';
import { cardId, comparableText } from './cardText';

/** What a card asks for: a solution, a fix, a meaning, or the hidden word of a takeaway. */
type CardKind = 'challenge' | 'pitfall' | 'term' | 'takeaway';

/** One card, as the journal has it now. */
export interface ReviewCard {
  readonly kind: CardKind;
  /** The name it gets in the log, unless the log knows it by another from before it was reworded. */
  readonly id: string;
  /** Its words as they are compared: what makes two cards the same. */
  readonly words: string;
  readonly noteKey: string;
  readonly noteTitle: string;
  /** What the note is called in the log: its front matter `id`, else its key. */
  readonly noteName: string;
  /** The headings above, joined; empty before the first one. */
  readonly heading: string;
  /** First and last line in the note, from 1. */
  readonly line: number;
  readonly endLine: number;
  /** The line on which the answer starts, where it has lines of its own; else null. */
  readonly answerLine: number | null;
  /** Plain text: the challenge, the symptom, the term; the whole of a takeaway. */
  readonly question: string;
  /** Plain text of the solution or meaning; empty for a takeaway. */
  readonly answer: string;
  /** A takeaway as its note has it; null for the others. */
  readonly markdown: string | null;
  readonly subject: FitSubject;
  /** Whether it is the user's own, and not of the bundled journal. */
  readonly isOwn: boolean;
  /** When its note was last changed, in milliseconds since 1970. */
  readonly modified: number;
}

/** A text of fewer letters and digits holds no word that could be hidden. */
const minLetters = 12;
/** Notes looked at in one step. */
const perStep = 5;

/**
 * The cards of all notes, note by note in the order of their lines. What several notes say in the same
 * words is one card, of the first of them.
 */
export function* reviewCards(notes: readonly PlacedNote[]): Generator<void, ReviewCard[]> {
  const cards = new Map<string, ReviewCard>();
  for (const [at, placed] of notes.entries()) {
    if (at % perStep === 0) yield;
    for (const card of cardsOf(placed)) if (!cards.has(card.words)) cards.set(card.words, card);
  }
  return [...cards.values()];
}

/** The cards of one note in the order of its lines. */
function cardsOf(placed: PlacedNote): ReviewCard[] {
  const { challenges, entries, takeaways } = placed.note;
  const place = new CardPlace(placed);
  const cards: ReviewCard[] = [];
  for (const takeaway of takeaways) {
    const card = takeawayCard(takeaway, place);
    if (countLetters(card.words) >= minLetters) cards.push(card);
  }
  for (const challenge of challenges) {
    if (challenge.solution !== null && challenge.solution !== '')
      cards.push(challengeCard(challenge, challenge.solution, place));
  }
  for (const entry of entries) if (entry.text !== '') cards.push(termCard(entry, place));
  return cards.sort((left, right) => left.line - right.line);
}

function countLetters(words: string): number {
  let letters = 0;
  for (let at = 0; at < words.length && letters < minLetters; at += 1) {
    // A character of Chinese or Japanese says as much as two letters.
    if (words[at] !== ' ') letters += words.charCodeAt(at) < 0x2e80 ? 1 : 2;
  }
  return letters;
}

function takeawayCard(takeaway: Takeaway, place: CardPlace): ReviewCard {
  const { group, markdown, section, text } = takeaway;
  return place.card(takeaway, { kind: 'takeaway', section, group, question: text, markdown });
}

function challengeCard(challenge: Challenge, answer: string, place: CardPlace): ReviewCard {
  const { challenge: question, kind, line, section, solutionLine, title } = challenge;
  const answerLine = solutionLine !== null && solutionLine > line ? solutionLine : null;
  return place.card(challenge, { kind, section, group: title, question, answer, answerLine });
}

function termCard({ line, section, term, text }: Entry, place: CardPlace): ReviewCard {
  const lines = { line, endLine: line };
  return place.card(lines, { kind: 'term', section, question: term, answer: text });
}

/** What a card is made of, besides where it stands. */
interface CardParts {
  readonly kind: CardKind;
  readonly section: string | null;
  /** The title or label that it stands under within its section. */
  readonly group?: string | null;
  readonly question: string;
  readonly answer?: string;
  readonly answerLine?: number | null;
  readonly markdown?: string;
}

/** A note as the place of its cards. */
class CardPlace {
  readonly #placed: PlacedNote;
  readonly #headings = new Map<string, Pick<ReviewCard, 'heading' | 'subject'>>();

  constructor(placed: PlacedNote) {
    this.#placed = placed;
  }

  /** A card on some lines of the note. */
  card({ endLine, line }: Pick<ReviewCard, 'line' | 'endLine'>, parts: CardParts): ReviewCard {
    const { key, modified, note } = this.#placed;
    const { answer = '', question } = parts;
    const words = comparableText(answer === '' ? question : `${question} ${answer}`);
    const { heading, subject } = this.#under(parts.section ?? '', parts.group ?? '');
    // Made thousands of times, for which a spread is too slow.
    return {
      kind: parts.kind,
      id: cardId(words),
      words,
      noteKey: key,
      noteTitle: note.title,
      noteName: note.frontMatter.id ?? key,
      heading,
      line,
      endLine,
      answerLine: parts.answerLine ?? null,
      question,
      answer,
      markdown: parts.markdown ?? null,
      subject,
      isOwn: !isBundledKey(key),
      modified,
    };
  }

  /** The headings that a card stands under, with what they say it is about. */
  #under(section: string, group: string): Pick<ReviewCard, 'heading' | 'subject'> {
    const titles = [section, group === section ? '' : group].filter((title) => title !== '');
    const heading = titles.join(' › ');
    const known = this.#headings.get(heading);
    if (known) return known;
    const { frontMatter, title } = this.#placed.note;
    const { languages, tags } = frontMatter;
    const own = titles.filter((one) => one !== title);
    const made = { heading, subject: { tags, languages, titles: [title, ...own] } };
    this.#headings.set(heading, made);
    return made;
  }
}
