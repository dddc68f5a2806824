import { type Abbreviation, commonAbbreviations } from './abbreviations';

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

/** Looks abbreviations up from both ends: what `pr` means, and what "pull request" is short for. */
export class Thesaurus {
  readonly #meanings = new Map<string, (readonly string[])[]>();
  readonly #shorts = new Map<
    string,
    { readonly form: readonly string[]; readonly short: string }[]
  >();

  /**
   * `more` are the user's own, which go before those of the field. A word keeps 50 forms at most, from
   * either end.
   */
  constructor(more: readonly Abbreviation[] = []) {
    for (const abbreviation of [...more, ...commonAbbreviations]) this.#learn(abbreviation);
  }

  /** The forms that a single word may stand for, or be short for. */
  meanings(word: string): readonly (readonly string[])[] {
    return this.#meanings.get(word) ?? [];
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

function isKept({ length }: readonly string[]): boolean {
  return length <= mostWords;
}

function add<V>(map: Map<string, V[]>, key: string, value: V): void {
  const known = map.get(key);
  if (!known) map.set(key, [value]);
  else if (known.length < mostForms) known.push(value);
}
