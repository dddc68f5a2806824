import type { Thesaurus } from './Thesaurus';
import type { DocumentTable, SearchableText } from './DocumentTable';
import { editDistance } from './editDistance';
import { inflectionStem } from './stem';
import type { TermId } from './Vocabulary';

/** What a word of the query is worth by the way it matches a word of the text. */
const matchWeight = {
  exact: 1,
  inflection: 0.9,
  relative: 0.7,
  abbreviation: 0.85,
  joined: 0.9,
  apart: 0.85,
  prefix: 0.8,
  innerPrefix: 0.5,
  typo: 0.6,
  prefixTypo: 0.4,
  twoTypos: 0.3,
  contraction: 0.35,
};

/** Words that may be meant by one word of a query, and documents that hold a phrase for it. */
export interface SlotMatch {
  /** Terms with what each is worth. */
  readonly terms: Map<TermId, number>;
  /** Phrases of several terms, each to be found in one document, with what they are worth. */
  readonly phrases: { readonly terms: readonly (readonly TermId[])[]; readonly weight: number }[];
}

/** Rarer words than this may themselves be misspelt, so that a likelier one is looked for too. */
const rare = 2;

/** Words remembered at most: those of the query being typed, and of a few before it. */
const mostKnown = 64;

/** Finds what each word of a query may mean among the words of the index. */
export class SlotMatcher<T extends SearchableText> {
  readonly #table: DocumentTable<T>;
  readonly #thesaurus: Thesaurus;
  /** What the words before the last one mean, which stay the same while that one is typed. */
  readonly #known = new Map<string, SlotMatch>();
  #version = -1;

  constructor(table: DocumentTable<T>, thesaurus: Thesaurus) {
    this.#table = table;
    this.#thesaurus = thesaurus;
  }

  /** One match for each word; the last word may still be being typed. */
  match(words: readonly string[]): SlotMatch[] {
    const last = words.length - 1;
    const slots = words.map((word, at) =>
      at === last ? this.#word(word, true, words.length > 1) : this.#earlierWord(word),
    );
    this.#addJoined(words, slots);
    this.#addContractions(words, slots);
    return slots;
  }

  #earlierWord(word: string): SlotMatch {
    if (this.#version !== this.#table.version || this.#known.size > mostKnown) this.#known.clear();
    this.#version = this.#table.version;
    const known = this.#known.get(word) ?? this.#word(word, false, true);
    this.#known.set(word, known);
    // Its neighbours add to it, so that it is not handed out itself.
    return { terms: new Map(known.terms), phrases: [...known.phrases] };
  }

  #word(word: string, last: boolean, several: boolean): SlotMatch {
    const { vocabulary } = this.#table;
    const slot: SlotMatch = { terms: new Map(), phrases: [] };
    const exact = this.#note(slot, vocabulary.id(word), matchWeight.exact);
    if (word.length === 1 && several) return slot;
    for (const id of vocabulary.inflections(word)) this.#note(slot, id, matchWeight.inflection);
    const known = exact + slot.terms.size;
    for (const id of vocabulary.relatives(word)) this.#note(slot, id, matchWeight.relative);
    this.#addPrefixed(slot, word, last);
    this.#addLongForms(slot, word);
    if (known === 0) this.#addApart(slot, word);
    if (known === 0 || this.#rarity(slot) <= rare) this.#addTypos(slot, word, last);
    return slot;
  }

  #rarity(slot: SlotMatch): number {
    let most = 0;
    for (const [id, weight] of slot.terms) {
      if (weight >= matchWeight.inflection) most = Math.max(most, this.#table.frequency(id));
    }
    return most;
  }

  #addPrefixed(slot: SlotMatch, word: string, last: boolean): void {
    if (!last && word.length < 3) return;
    const weight = last ? matchWeight.prefix : matchWeight.innerPrefix;
    for (const id of this.#table.vocabulary.startingWith(word)) {
      const length = this.#table.vocabulary.word(id).length;
      // The more of the word is typed, the surer it is meant.
      this.#note(slot, id, weight * (0.75 + (0.25 * word.length) / length));
    }
  }

  #addLongForms(slot: SlotMatch, word: string): void {
    for (const form of this.#thesaurus.meanings(word)) this.#addForm(slot, form);
    const numeronym = /^([a-z])(\d{1,2})([a-z])$/.exec(word);
    if (!numeronym) return;
    const [, first = '', count = '', end = ''] = numeronym;
    for (const id of this.#table.vocabulary.startingWith(first)) {
      const candidate = this.#table.vocabulary.word(id);
      if (candidate.length === Number(count) + 2 && candidate.endsWith(end))
        this.#note(slot, id, matchWeight.abbreviation);
    }
  }

  #addForm(slot: SlotMatch, form: readonly string[]): void {
    const [only] = form;
    if (form.length === 1 && only !== undefined) {
      this.#note(slot, this.#table.vocabulary.id(only), matchWeight.abbreviation);
      for (const id of this.#table.vocabulary.relatives(only))
        this.#note(slot, id, matchWeight.abbreviation * 0.97);
      return;
    }
    const terms = form.map((part) => this.#table.vocabulary.relatives(part));
    slot.phrases.push({ terms, weight: matchWeight.abbreviation });
  }

  /** `readonly` for a text that says "read only". */
  #addApart(slot: SlotMatch, word: string): void {
    const { vocabulary } = this.#table;
    for (let at = 1; at < word.length; at++) {
      const left = vocabulary.id(word.slice(0, at));
      const right = vocabulary.id(word.slice(at));
      if (left === undefined || right === undefined) continue;
      slot.phrases.push({ terms: [[left], [right]], weight: matchWeight.apart });
    }
  }

  /** "foreign key" for a text that says `foreignkey`. */
  #addJoined(words: readonly string[], slots: readonly SlotMatch[]): void {
    for (let at = 0; at + 1 < words.length; at++) {
      const joined = this.#table.vocabulary.id(`${words[at] ?? ''}${words[at + 1] ?? ''}`);
      for (const slot of slots.slice(at, at + 2)) this.#note(slot, joined, matchWeight.joined);
    }
  }

  /** "pull request" for a text that says `PR`. */
  #addContractions(words: readonly string[], slots: readonly SlotMatch[]): void {
    for (const { start, length, short } of this.#thesaurus.contractions(words)) {
      const id = this.#table.vocabulary.id(short);
      for (const slot of slots.slice(start, start + length))
        this.#note(slot, id, matchWeight.abbreviation);
    }
  }

  #addTypos(slot: SlotMatch, word: string, last: boolean): void {
    if (word.length < 3 || /^\d+$/.test(word)) return;
    const before = slot.terms.size;
    this.#addAlike(slot, word, { most: 1, weight: matchWeight.typo });
    if (last && word.length >= 4) this.#addMistypedStarts(slot, word);
    if (slot.terms.size === before) this.#addAlikeStems(slot, word);
    if (slot.terms.size === before && word.length >= 7)
      this.#addAlike(slot, word, { most: 2, weight: matchWeight.twoTypos });
  }

  /** `cahcing` for a text that says "cache": a typo in another inflection. */
  #addAlikeStems(slot: SlotMatch, word: string): void {
    const { vocabulary } = this.#table;
    const stem = inflectionStem(word);
    if (stem === word || stem.length < 4) return;
    for (let length = stem.length; length <= stem.length + 3; length++) {
      for (const id of vocabulary.alike(stem, length, 4)) {
        if (editDistance(stem, inflectionStem(vocabulary.word(id)), 1) <= 1)
          this.#note(slot, id, matchWeight.typo * 0.8);
      }
    }
  }

  #addAlike(slot: SlotMatch, word: string, way: { most: number; weight: number }): void {
    const { vocabulary } = this.#table;
    for (let length = word.length - way.most; length <= word.length + way.most; length++) {
      for (const id of vocabulary.alike(word, length, 2 * way.most)) {
        const candidate = vocabulary.word(id);
        // Who mistypes two letters of a word seldom mistypes the first of all.
        if (way.most > 1 && !candidate.startsWith(word.charAt(0))) continue;
        if (editDistance(word, candidate, way.most) > way.most) continue;
        this.#note(slot, id, way.weight * likeliness(word, candidate));
        for (const kin of vocabulary.inflections(candidate))
          this.#note(slot, kin, way.weight * 0.8);
      }
    }
  }

  /** Words that go on after a beginning with one typo, as when `cahc` is to become "caching". */
  #addMistypedStarts(slot: SlotMatch, word: string): void {
    const { vocabulary } = this.#table;
    for (const first of new Set([word[0] ?? '', word[1] ?? ''])) {
      for (const id of vocabulary.beginningLike(first, word)) {
        const candidate = vocabulary.word(id);
        if (candidate.length <= word.length || !startsAlike(word, candidate)) continue;
        this.#note(slot, id, matchWeight.prefixTypo);
      }
    }
  }

  /** Notes what a term is worth, and gives 1 where it is in use. */
  #note(slot: SlotMatch, id: TermId | undefined, weight: number): number {
    if (id === undefined || this.#table.frequency(id) === 0) return 0;
    if ((slot.terms.get(id) ?? 0) < weight) slot.terms.set(id, weight);
    return 1;
  }
}

function startsAlike(word: string, candidate: string): boolean {
  for (let length = word.length - 1; length <= word.length + 1; length++) {
    if (editDistance(word, candidate.slice(0, length), 1) <= 1) return true;
  }
  return false;
}

/** People seldom mistype the first letter, and more often swap or drop letters than replace them. */
function likeliness(word: string, candidate: string): number {
  const sameStart = word.startsWith(candidate.charAt(0)) ? 1 : 0.7;
  const replaced =
    word.length === candidate.length && sortedLetters(word) !== sortedLetters(candidate);
  return sameStart * (replaced ? 0.9 : 1);
}

function sortedLetters(word: string): string {
  return Array.from(word).sort().join('');
}
