import type { DocumentTable, SearchableText } from './DocumentTable';
import { editDistance } from './Spelling';
import { matchWeight, type SlotMatch } from './SlotMatch';
import { inflectionStem } from './stem';
import type { Thesaurus } from './Thesaurus';

/** Finds what a word that no text holds may have been meant to be. */
export class TypoMatcher<T extends SearchableText> {
  readonly #table: DocumentTable<T>;
  readonly #thesaurus: Thesaurus;

  constructor(table: DocumentTable<T>, thesaurus: Thesaurus) {
    this.#table = table;
    this.#thesaurus = thesaurus;
  }

  /** Adds the likeliest words; a number is never misspelt. */
  add(slot: SlotMatch, word: string, last: boolean): void {
    if (word.length < 3 || /^\d+$/.test(word)) return;
    this.#addAlike(slot, word, { most: 1, weight: matchWeight.typo });
    for (const right of this.#thesaurus.corrections(word)) {
      for (const { form, weight } of this.#thesaurus.synonyms(right))
        slot.noteForm(this.#table, form, weight * matchWeight.correctedMeaning);
    }
    if (last && word.length >= 4) this.#addMistypedStarts(slot, word);
    if (slot.terms.size === 0) this.#addAlikeStems(slot, word);
    if (slot.terms.size === 0 && word.length >= 7)
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
          slot.note(this.#table, id, matchWeight.typo * 0.8);
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
        slot.note(this.#table, id, way.weight * likeliness(word, candidate));
        for (const kin of vocabulary.inflections(candidate))
          slot.note(this.#table, kin, way.weight * 0.8);
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
        slot.note(this.#table, id, matchWeight.prefixTypo);
      }
    }
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
