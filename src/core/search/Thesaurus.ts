import { type Abbreviation, commonAbbreviations } from './abbreviations';

/** A run of words of a query that has a short form. */
export interface Contraction {
  readonly start: number;
  readonly length: number;
  readonly short: string;
}

/** Looks abbreviations up from both ends: what `pr` means, and what "pull request" is short for. */
export class Thesaurus {
  readonly #meanings = new Map<string, (readonly string[])[]>();
  readonly #shorts = new Map<
    string,
    { readonly form: readonly string[]; readonly short: string }[]
  >();

  /** `more` are the user's own, which add to those of the field. */
  constructor(more: readonly Abbreviation[] = []) {
    for (const abbreviation of [...commonAbbreviations, ...more]) this.#learn(abbreviation);
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
    for (const [name, ...others] of short) {
      if (name === undefined || others.length > 0) continue;
      const siblings = short.filter((form) => form[0] !== name);
      add(this.#meanings, name, ...long, ...siblings);
      for (const form of long) this.#learnShort(form, name);
    }
  }

  #learnShort(form: readonly string[], short: string): void {
    const [first] = form;
    if (first === undefined) return;
    if (form.length === 1) add(this.#meanings, first, [short]);
    else add(this.#shorts, first, { form, short });
  }
}

function add<V>(map: Map<string, V[]>, key: string, ...values: V[]): void {
  const known = map.get(key);
  if (known) known.push(...values);
  else map.set(key, values);
}
