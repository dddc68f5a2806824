import type { DocumentTable, SearchableText } from './DocumentTable';
import { matchWeight, SlotMatch } from './SlotMatch';
import { isOption } from './scanWords';
import type { Thesaurus } from './Thesaurus';
import type { Meaning } from './thesaurus/SynonymTable';
import { TypoMatcher } from './TypoMatcher';
import type { TermId } from './TermVocabulary';

/** Words remembered at most: those of the query being typed, and of a few before it. */
const mostKnown = 64;

/** Finds what each word of a query may mean among the words of the index. */
export class SlotMatcher<T extends SearchableText> {
  readonly #table: DocumentTable<T>;
  readonly #thesaurus: Thesaurus;
  readonly #typos: TypoMatcher<T>;
  /** What the words before the last one mean, which stay the same while that one is typed. */
  readonly #known = new Map<string, SlotMatch>();
  #version = -1;

  constructor(table: DocumentTable<T>, thesaurus: Thesaurus) {
    this.#table = table;
    this.#thesaurus = thesaurus;
    this.#typos = new TypoMatcher(table, thesaurus);
  }

  /** One match for each word; the last word may still be being typed. */
  match(words: readonly string[]): SlotMatch[] {
    const last = words.length - 1;
    const slots = words.map((word, at) =>
      at === last ? this.#word(word, true, words.length > 1) : this.#earlierWord(word),
    );
    this.#addJoined(words, slots);
    this.#addContractions(words, slots);
    this.#addPhrases(words, slots);
    return slots;
  }

  #earlierWord(word: string): SlotMatch {
    if (this.#version !== this.#table.version || this.#known.size > mostKnown) this.#known.clear();
    this.#version = this.#table.version;
    const known = this.#known.get(word) ?? this.#word(word, false, true);
    this.#known.set(word, known);
    // Its neighbours add to it, so that it is not handed out itself.
    return known.copy();
  }

  #word(word: string, last: boolean, several: boolean): SlotMatch {
    const { vocabulary } = this.#table;
    if (isOption(word)) return this.#option(word, last);
    const importance = several ? this.#thesaurus.importance(word) : 1;
    const slot = new SlotMatch(importance);
    slot.note(this.#table, vocabulary.id(word), matchWeight.exact);
    const isBare = word.length === 1 || importance === 0;
    if (!several || !isBare) this.#addMeant(slot, word, last);
    return slot;
  }

  /** All that a word may mean beside itself, the likelier the less is found. */
  #addMeant(slot: SlotMatch, word: string, last: boolean): void {
    this.#addKin(slot, word);
    const inUse = slot.terms.size > 0;
    this.#addLongForms(slot, word);
    if (last || !inUse) this.#addPrefixed(slot, word, { last, inUse });
    if (!inUse) this.#addApart(slot, word);
    if (slot.terms.size === 0 && !this.#thesaurus.isRight(word)) this.#typos.add(slot, word, last);
    this.#addMeanings(slot, this.#thesaurus.synonyms(word));
  }

  /** `--check` where it stands so, else the word that it is made of. */
  #option(word: string, last: boolean): SlotMatch {
    const slot = new SlotMatch(1);
    slot.note(this.#table, this.#table.vocabulary.id(word), matchWeight.exact);
    if (last) this.#addPrefixed(slot, word, { last, inUse: false });
    for (const [id, weight] of this.#word(word.slice(2), last, false).terms)
      slot.note(this.#table, id, weight * matchWeight.withoutDashes);
    return slot;
  }

  /** Other inflections, and other words of the same root. */
  #addKin(slot: SlotMatch, word: string): void {
    const { vocabulary } = this.#table;
    for (const id of vocabulary.inflections(word))
      slot.note(this.#table, id, matchWeight.inflection);
    for (const id of vocabulary.relatives(word)) slot.note(this.#table, id, matchWeight.relative);
  }

  #addPrefixed(
    slot: SlotMatch,
    word: string,
    { last, inUse }: { readonly last: boolean; readonly inUse: boolean },
  ): void {
    if (!last && word.length < 3) return;
    const whole = inUse ? matchWeight.longer : matchWeight.prefix;
    const weight = last ? whole : matchWeight.innerPrefix;
    for (const id of this.#table.vocabulary.startingWith(word)) {
      const length = this.#table.vocabulary.word(id).length;
      // The more of the word is typed, the surer it is meant.
      slot.note(this.#table, id, weight * (0.75 + (0.25 * word.length) / length));
    }
  }

  #addLongForms(slot: SlotMatch, word: string): void {
    for (const form of this.#thesaurus.meanings(word))
      slot.noteForm(this.#table, form, matchWeight.abbreviation);
    const numeronym = /^([a-z])(\d{1,2})([a-z])$/.exec(word);
    if (!numeronym) return;
    const [, first = '', count = '', end = ''] = numeronym;
    for (const id of this.#table.vocabulary.startingWith(first)) {
      const candidate = this.#table.vocabulary.word(id);
      if (candidate.length === Number(count) + 2 && candidate.endsWith(end))
        slot.note(this.#table, id, matchWeight.abbreviation);
    }
  }

  #addMeanings(slot: SlotMatch, meanings: readonly Meaning[]): void {
    for (const { form, weight } of meanings) slot.noteForm(this.#table, form, weight);
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
      for (const slot of slots.slice(at, at + 2))
        slot.note(this.#table, joined, matchWeight.joined);
    }
  }

  /** "pull request" for a text that says `PR`. */
  #addContractions(words: readonly string[], slots: readonly SlotMatch[]): void {
    for (const { start, length, short } of this.#thesaurus.contractions(words)) {
      const id: TermId | undefined = this.#table.vocabulary.id(short);
      for (const slot of slots.slice(start, start + length))
        slot.note(this.#table, id, matchWeight.abbreviation);
    }
  }

  /** "works on my machine" for a text that speaks of the same image. */
  #addPhrases(words: readonly string[], slots: readonly SlotMatch[]): void {
    const meant = words.map((word) =>
      this.#table.vocabulary.id(word) === undefined ? this.#thesaurus.corrected(word) : word,
    );
    for (const { places, meanings } of this.#thesaurus.phrases(meant)) {
      const held = places.flatMap((place) => slots[place] ?? []);
      const telling = held.filter(({ importance }) => importance > 0);
      const itself = places.flatMap((place) => meant[place] ?? []);
      for (const slot of telling.length > 0 ? telling : held.slice(0, 1)) {
        slot.importance = 1;
        slot.weaken(matchWeight.partOfPhrase);
        slot.noteForm(this.#table, itself, matchWeight.exact);
        this.#addMeanings(slot, meanings);
      }
    }
  }
}
