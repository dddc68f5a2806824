import { type Abbreviation, commonAbbreviations } from './abbreviations';
import { lazily } from '../Lazy';
import { irregularForms } from './stem';
import { Spelling } from './Spelling';
import { knownLanguages } from './thesaurus/knownLanguages';
import { type Meaning, type PhraseMeaning, SynonymTable } from './thesaurus/SynonymTable';

/** A run of words of a query that has a short form. */
export interface Contraction {
  readonly start: number;
  readonly length: number;
  readonly short: string;
}

/** Forms that are kept for one word: nobody gives one more meanings, and each is a search of its own. */
const mostForms = 50;
/** Words of a form at most. */
const mostWords = 12;
/** How much a word says that nearly every question holds. */
const faintImportance = 0.35;

const fillerWords = lazily(() => wordsOf(knownLanguages.map(({ filler }) => filler)));
const faintWords = lazily(() => wordsOf(knownLanguages.map(({ faint }) => faint)));
/** The synonyms of all languages, read with the first search and shared by all. */
const commonSynonyms = lazily(() => {
  const table = new SynonymTable(isFiller);
  for (const { synonyms } of knownLanguages)
    for (const line of synonyms.split('\n')) table.learn(line);
  return table;
});

/**
 * Knows what words of a query stand for: what `pr` means and what "pull request" is short for, what
 * learners say for what notes say, and which words say little or nothing.
 */
export class Thesaurus {
  readonly #meanings = new Map<string, (readonly string[])[]>();
  readonly #shorts = new Map<
    string,
    { readonly form: readonly string[]; readonly short: string }[]
  >();
  readonly #own = new SynonymTable(isFiller);
  /** All that is known, made when a word is first looked for that no note holds. */
  readonly #spelling = lazily(
    () =>
      new Spelling([
        ...irregularForms.keys(),
        ...this.#meanings.keys(),
        ...fillerWords(),
        ...faintWords(),
        ...this.#own.known(),
        ...commonSynonyms().known(),
      ]),
  );

  /**
   * `more` are the user's own abbreviations, which go before those of the field, and `synonyms` their
   * own lines of `learned, other = meant | meant`. A word keeps 50 forms at most, from either end.
   */
  constructor(more: readonly Abbreviation[] = [], synonyms: readonly string[] = []) {
    for (const abbreviation of [...more, ...commonAbbreviations]) this.#learn(abbreviation);
    for (const line of synonyms) this.#own.learn(line);
  }

  /** The forms that a single word may stand for, or be short for. */
  meanings(word: string): readonly (readonly string[])[] {
    return this.#meanings.get(word) ?? [];
  }

  /** What notes may say for a single word of a learner. */
  synonyms(word: string): readonly Meaning[] {
    return [...this.#own.meanings(word), ...commonSynonyms().meanings(word)];
  }

  /** What notes may say for several words of a query together. */
  phrases(words: readonly string[]): readonly PhraseMeaning[] {
    return [...this.#own.phrases(words), ...commonSynonyms().phrases(words)];
  }

  /** How much a word says beside others, from 0 to 1. */
  importance(word: string): number {
    if (isFiller(word)) return 0;
    return faintWords().has(word) ? faintImportance : 1;
  }

  /** Whether a word is known to be spelt right, whether or not a note holds it. */
  isRight(word: string): boolean {
    return this.#spelling().isRight(word);
  }

  /** Words that one typo may have made this one of. */
  corrections(word: string): string[] {
    return this.#spelling().corrections(word);
  }

  /** A word as it was probably meant to be typed: itself where it is right or like no other. */
  corrected(word: string): string {
    return this.isRight(word) ? word : (this.corrections(word)[0] ?? word);
  }

  /** The short forms of the phrases among these words. */
  contractions(words: readonly string[]): Contraction[] {
    return words.flatMap((word, start) =>
      (this.#shorts.get(word) ?? [])
        .filter(({ form }) => form.every((part, at) => words[start + at] === part))
        .map(({ form, short }) => ({ start, length: form.length, short })),
    );
  }

  #learn({ short, long }: Abbreviation): void {
    const shorts = short.filter(isKept).slice(0, mostForms);
    const forms = long.filter(isKept).slice(0, mostForms);
    for (const [name, ...others] of shorts) {
      if (name === undefined || others.length > 0) continue;
      const siblings = shorts.filter(([other]) => other !== name);
      for (const form of [...forms, ...siblings]) add(this.#meanings, name, form);
      for (const form of forms) this.#learnShort(form, name);
    }
  }

  #learnShort(form: readonly string[], short: string): void {
    const [first] = form;
    if (first === undefined) return;
    if (form.length === 1) add(this.#meanings, first, [short]);
    else add(this.#shorts, first, { form, short });
  }
}

/** What is known without any setting of the user, shared by all who have none. */
export const commonThesaurus = lazily(() => new Thesaurus());

function isFiller(word: string): boolean {
  return fillerWords().has(word);
}

function wordsOf(lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(/\s+/)).filter((word) => word !== ''));
}

function isKept({ length }: readonly string[]): boolean {
  return length <= mostWords;
}

function add<V>(map: Map<string, V[]>, key: string, value: V): void {
  const known = map.get(key);
  if (!known) map.set(key, [value]);
  else if (known.length < mostForms) known.push(value);
}
