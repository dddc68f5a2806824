import type { DocumentTable, SearchableText } from './DocumentTable';
import type { TermId } from './TermVocabulary';

/** What a word of the query is worth by the way it matches a word of the text. */
export const matchWeight = {
  exact: 1,
  inflection: 0.9,
  relative: 0.7,
  abbreviation: 0.85,
  joined: 0.9,
  apart: 0.85,
  prefix: 0.8,
  /** The start of a longer word where the word itself is in use. */
  longer: 0.4,
  innerPrefix: 0.5,
  typo: 0.6,
  prefixTypo: 0.4,
  twoTypos: 0.3,
  /** The word of an option such as `--check`. */
  withoutDashes: 0.5,
  /** What a misspelt word means, by what it was meant to be. */
  correctedMeaning: 0.85,
  /** A word that means something else together with its neighbors: a key of an API is no cache key. */
  partOfPhrase: 0.7,
};

/** Several terms that are to be found in one document, one of each group, with what they are worth. */
interface PhraseMatch {
  readonly terms: readonly (readonly TermId[])[];
  readonly weight: number;
}

/** Words that may be meant by one word of a query, and documents that hold a phrase for it. */
export class SlotMatch {
  /** Terms with what each is worth. */
  readonly terms = new Map<TermId, number>();
  readonly phrases: PhraseMatch[] = [];
  /** How much the word says beside the others, from 0 to 1; a phrase that it belongs to makes it 1. */
  importance: number;

  constructor(importance: number) {
    this.importance = importance;
  }

  /** Whether nothing in use is meant. */
  get empty(): boolean {
    return this.terms.size === 0 && this.phrases.length === 0;
  }

  /** Another one with the same matches, to add to. */
  copy(): SlotMatch {
    const copy = new SlotMatch(this.importance);
    for (const [id, weight] of this.terms) copy.terms.set(id, weight);
    for (const phrase of this.phrases) copy.phrases.push(phrase);
    return copy;
  }

  /** What the best match among the words of a document, in its text and around it, is worth. */
  bestIn(words: Int32Array, around: Int32Array): number {
    let best = 0;
    for (const term of words) best = Math.max(best, this.terms.get(term) ?? 0);
    if (best < 1) for (const term of around) best = Math.max(best, this.terms.get(term) ?? 0);
    const holds = (term: TermId): boolean => words.includes(term) || around.includes(term);
    for (const { terms: groups, weight } of this.phrases) {
      if (weight > best && groups.every((group) => group.some(holds))) best = weight;
    }
    return best;
  }

  /** Makes all that was noted so far worth less. */
  weaken(factor: number): void {
    for (const [id, weight] of this.terms) this.terms.set(id, weight * factor);
  }

  /** Notes what a term is worth where it is in use. */
  note<T extends SearchableText>(
    table: DocumentTable<T>,
    id: TermId | undefined,
    weight: number,
  ): void {
    if (id === undefined || table.frequency(id) === 0) return;
    if ((this.terms.get(id) ?? 0) < weight) this.terms.set(id, weight);
  }

  /** Notes what a form of one word or several is worth, in any inflection. */
  noteForm<T extends SearchableText>(
    table: DocumentTable<T>,
    form: readonly string[],
    weight: number,
  ): void {
    const { vocabulary } = table;
    const [only] = form;
    if (form.length === 1 && only !== undefined) {
      this.note(table, vocabulary.id(only), weight);
      for (const id of vocabulary.relatives(only)) this.note(table, id, weight * 0.97);
      return;
    }
    const terms = form.map((part) =>
      vocabulary.relatives(part).filter((id) => table.frequency(id) > 0),
    );
    if (terms.every(({ length }) => length > 0)) this.phrases.push({ terms, weight });
  }
}

/** Matches below this worth do not speak about where words stand. */
const minWorth = 0.3;

/**
 * How far the words of a query stand in a text as they were typed, from 0 to 1: each two words that
 * follow one another in both count fully, near one another in part.
 */
export function closeness(words: Int32Array, slots: readonly SlotMatch[]): number {
  if (slots.length < 2) return 0;
  const places = slots.map((slot) => placesOf(words, slot));
  let sum = 0;
  for (let at = 0; at + 1 < places.length; at++) {
    sum += nearness(places[at] ?? [], places[at + 1] ?? []);
  }
  return sum / (slots.length - 1);
}

function placesOf(words: Int32Array, slot: SlotMatch): number[] {
  const places: number[] = [];
  words.forEach((term, place) => {
    if ((slot.terms.get(term) ?? 0) >= minWorth) places.push(place);
  });
  return places;
}

/** How near two words stand at their nearest; places are in order, and looked through once. */
function nearness(first: readonly number[], second: readonly number[]): number {
  let best = 0;
  let behind = 0;
  for (const place of first) {
    while ((second[behind] ?? Infinity) < place) behind += 1;
    const distance = (second[behind] ?? Infinity) - place;
    const back = place - (second[behind - 1] ?? -Infinity);
    best = Math.max(best, distance === 0 ? 1 : 1 / distance, 0.5 / back);
    // At the same place the next one behind may be right beside it, which is worth no more.
    if (best === 1) return best;
  }
  return best;
}
