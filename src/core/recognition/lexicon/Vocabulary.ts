import { rememberEach } from '../../Lazy';
import { lexicons } from './lexicons';
import {
  type EmptyPhrases,
  type LabelRole,
  labelRoles,
  type Lexicon,
  type Phrases,
  type SentencePhrases,
  type SmallWords,
  type TitlePhrases,
  type TitleRole,
  titleRoles,
  type UserWords,
} from './Lexicon';
import { PhraseIndex } from './PhraseIndex';

/** How much of a title a phrase needs to be: see `TitlePhrases`. */
export type Strength = keyof TitlePhrases;

/** What a phrase means in a title: a role, or a small word. */
export type TitleMeaning =
  | {
      readonly type: 'role';
      readonly role: TitleRole;
      readonly strength: Strength;
      readonly headFirst: boolean;
      /** Whether the phrase is a clause of somebody, as `i learned` is, that only tells of the noun before it. */
      readonly isClause: boolean;
    }
  | { readonly type: keyof SmallWords };

const strengths: readonly Strength[] = ['strong', 'heading', 'whole'];

/** The phrases of a list as a lexicon spells them. */
export function phrasesOf(list: Phrases | undefined): readonly string[] {
  return (list ?? '').split(/[,，、\n]/).flatMap((phrase) => phrase.trim() || []);
}

/** The words of all languages, and those a user adds, ready to be looked for. */
export class Vocabulary {
  readonly titles = new PhraseIndex<TitleMeaning>();
  readonly labels = new PhraseIndex<LabelRole>();
  /** What stands before or behind a label and says nothing. */
  readonly fillers = new PhraseIndex<true>();
  /** An index for each, since a sentence that tells of learning may say that it tells nothing. */
  readonly sentences: Readonly<Record<keyof SentencePhrases, PhraseIndex<true>>> = {
    advice: new PhraseIndex(),
    obligation: new PhraseIndex(),
    telling: new PhraseIndex(),
    reminding: new PhraseIndex(),
    emptyTelling: new PhraseIndex(),
    solving: new PhraseIndex(),
    solvedBy: new PhraseIndex(),
    solvedAtEnd: new PhraseIndex(),
    unsolved: new PhraseIndex(),
    deeds: new PhraseIndex(),
    hence: new PhraseIndex(),
    troubleTitles: new PhraseIndex(),
    trouble: new PhraseIndex(),
    self: new PhraseIndex(),
    ofSentences: new PhraseIndex(),
  };
  readonly empty: Readonly<Record<keyof EmptyPhrases, PhraseIndex<true>>> = {
    nothing: new PhraseIndex(),
    placeholders: new PhraseIndex(),
    prompts: new PhraseIndex(),
    leadIns: new PhraseIndex(),
  };

  constructor(own: UserWords) {
    for (const lexicon of lexicons) this.addLexicon(lexicon);
    for (const role of titleRoles) {
      for (const phrase of own[role] ?? []) this.addOwn(role, phrase);
    }
  }

  private addLexicon(lexicon: Lexicon): void {
    this.addTitles(lexicon);
    this.addSmallWords(lexicon.small);
    for (const role of labelRoles) addAll(this.labels, lexicon.labels[role], role);
    for (const key of keysOf(this.sentences))
      addAll(this.sentences[key], lexicon.sentences[key], true);
    for (const key of keysOf(this.empty)) addAll(this.empty[key], lexicon.empty[key], true);
  }

  private addTitles({ titles, headFirst, small, sentences }: Lexicon): void {
    const joiners = phrasesOf(small.joiners);
    const selves = phrasesOf(sentences.self).map((word) => `${word} `);
    for (const strength of strengths) {
      for (const role of titleRoles) {
        const phrases = phrasesOf(titles[strength][role]);
        for (const phrase of phrases.flatMap((one) => variantsOf(one, joiners))) {
          const isClause = selves.some((self) => phrase.startsWith(self));
          this.titles.add(phrase, { type: 'role', role, strength, headFirst, isClause });
        }
      }
    }
  }

  private addSmallWords(small: SmallWords): void {
    for (const type of keysOf(small)) addAll(this.titles, small[type], { type });
    this.titles.add('&', { type: 'joiners' });
    addAll(this.fillers, small.fillers, true);
  }

  private addOwn(role: TitleRole, phrase: string): void {
    this.titles.add(phrase, {
      type: 'role',
      role,
      strength: 'strong',
      headFirst: false,
      isClause: false,
    });
    const label = labelRoles.find((one) => one === role);
    if (label !== undefined) this.labels.add(phrase, label);
  }
}

/** Adds all phrases of a list with one meaning. */
function addAll<Meaning>(
  index: PhraseIndex<Meaning>,
  list: Phrases | undefined,
  meaning: Meaning,
): void {
  for (const phrase of phrasesOf(list)) index.add(phrase, meaning);
}

function keysOf<T extends object>(record: T): readonly (keyof T)[] {
  return Object.keys(record) as (keyof T)[];
}

/** A phrase as it is, and with `&` in the place of a joiner such as `and`. */
function variantsOf(phrase: string, joiners: readonly string[]): readonly string[] {
  const words = phrase.split(' ');
  if (!words.some((word) => joiners.includes(word))) return [phrase];
  return [phrase, words.map((word) => (joiners.includes(word) ? '&' : word)).join(' ')];
}

/** The vocabulary with a user's words; the same for the same object, since building it takes a while. */
export const vocabularyOf = rememberEach((own: UserWords): Vocabulary => new Vocabulary(own));
