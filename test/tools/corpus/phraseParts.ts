import { foldWords } from '../../../src/core/recognition/lexicon/foldWords';
import type { Lexicon } from '../../../src/core/recognition/lexicon/Lexicon';
import { lexicons } from '../../../src/core/recognition/lexicon/lexicons';
import { PhraseIndex } from '../../../src/core/recognition/lexicon/PhraseIndex';
import type { UserWords } from '../../../src/core/recognition/lexicon/Lexicon';
import { phrasesOf, vocabularyOf } from '../../../src/core/recognition/lexicon/Vocabulary';
import type { Part } from './ablate';
import type { LabeledText } from './loadCorpus';

/** A list of phrases, by where it stands in its lexicon, such as `titles.strong.lesson`. */
interface PhraseList {
  readonly path: string;
  readonly holder: object;
  readonly key: string;
  readonly phrases: readonly string[];
}

function listsIn(holder: object, path: string): readonly PhraseList[] {
  return Object.entries(holder).flatMap(([key, value]: [string, unknown]) => {
    const inner = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'object' && value !== null) return listsIn(value, inner);
    if (typeof value !== 'string' || path === '') return [];
    return [{ path: inner, holder, key, phrases: phrasesOf(value) }];
  });
}

function indexesIn(holder: object): readonly PhraseIndex<unknown>[] {
  return Object.values(holder).flatMap((value: unknown) => {
    if (value instanceof PhraseIndex) return [value];
    return typeof value === 'object' && value !== null ? indexesIn(value) : [];
  });
}

/** Has an index tell of the words of each phrase that it finds. */
function noteFinds(index: PhraseIndex<unknown>, note: (words: string) => void): void {
  const [all, at, first, whole] = [
    index.all.bind(index),
    index.at.bind(index),
    index.first.bind(index),
    index.whole.bind(index),
  ];
  type Match = ReturnType<typeof at>;
  const noted = (words: string, match: Match): Match => {
    if (match !== null) note(words.slice(match.start, match.end));
    return match;
  };
  index.at = (words, start) => noted(words, at(words, start));
  index.first = (words) => noted(words, first(words));
  index.all = (words) => {
    const matches = all(words);
    for (const match of matches) noted(words, match);
    return matches;
  };
  index.whole = (words) => {
    const meanings = whole(words);
    if (meanings.length > 0) note(words);
    return meanings;
  };
}

/**
 * The words that phrases were found for, by the texts that they were found in. Each text is read with a
 * vocabulary of its own, for what is known of a title or a label is not looked up again.
 */
function foundWords(
  texts: readonly LabeledText[],
  read: (text: LabeledText, words: UserWords) => unknown,
): ReadonlyMap<string, ReadonlySet<LabeledText>> {
  const found = new Map<string, Set<LabeledText>>();
  for (const text of texts) {
    const words = {};
    const note = (phrase: string): void => {
      found.set(phrase, (found.get(phrase) ?? new Set()).add(text));
    };
    for (const index of indexesIn(vocabularyOf(words))) noteFinds(index, note);
    read(text, words);
  }
  return found;
}

/** A phrase as it is looked for, also with `&` in the place of its joiners. */
function formsOf(phrase: string, { small }: Lexicon): readonly string[] {
  const joiners = new Set(phrasesOf(small.joiners).map(foldWords));
  const words = foldWords(phrase.replaceAll('*', ''));
  return [words, words.replace(/\S+/g, (word) => (joiners.has(word) ? '&' : word))];
}

/** Makes the test of a phrase: whether it may have been found as some words. */
function isFoundAs(phrase: string, forms: readonly string[]): (words: string) => boolean {
  if (phrase.startsWith('*')) return (words) => forms.some((form) => words.endsWith(form));
  return (words) => forms.some((form) => words.startsWith(form));
}

/**
 * The phrases of all languages, each with the texts in which it was found.
 * @param read reads a text with the vocabulary of the words that it is given
 */
export function phraseParts(
  texts: readonly LabeledText[],
  read: (text: LabeledText, words: UserWords) => unknown,
): readonly Part[] {
  const found = foundWords(texts, read);
  const textsOf = (phrase: string, lexicon: Lexicon): ReadonlySet<LabeledText> => {
    const forms = formsOf(phrase, lexicon);
    if (!phrase.includes('*'))
      return new Set(forms.flatMap((form) => [...(found.get(form) ?? [])]));
    const isIt = isFoundAs(phrase, forms);
    return new Set([...found].flatMap(([words, places]) => (isIt(words) ? [...places] : [])));
  };
  return lexicons.flatMap((lexicon) =>
    listsIn(lexicon, '').flatMap(({ path, holder, key, phrases }) =>
      phrases.map((phrase) => {
        const places = textsOf(phrase, lexicon);
        return {
          list: `${lexicon.language} ${path}`,
          name: phrase,
          concerns: (text: LabeledText) => places.has(text),
          switchOff: () => {
            Reflect.set(holder, key, phrases.filter((other) => other !== phrase).join(', '));
            return () => Reflect.set(holder, key, phrases.join(', '));
          },
        };
      }),
    ),
  );
}
