import type { SectionKind } from '../../note/Note';
import { forbiddingTitles, harmlessPhrases, negativeTitles, topicTitles } from './negativeLexicon';
import {
  challengeTitles,
  conceptTitles,
  conclusionTitles,
  overviewTitles,
  technologyTitles,
} from './sectionLexicon';
import { lessonTitles, practiceTitles, titlesOfHeadingsOnly } from './takeawayLexicon';
import { holdsPhrase, normalizeTitle, phrasePosition } from './normalizeTitle';

/** What a title says of the takeaways below it. */
export type TakeawayWord = 'practice' | 'lesson' | 'negative' | null;

/** What a title says, read once. */
export interface TitleMeaning {
  readonly kind: SectionKind;
  readonly takeaways: TakeawayWord;
  /** Whether the words are telling enough for a bold line or a label, not only for a heading. */
  readonly isStrong: boolean;
}

/** Longer titles are sentences, and a sentence names many things. */
const longestTitle = 110;
const nothing: TitleMeaning = { kind: 'other', takeaways: null, isStrong: false };

/** Course units and rubric lines: `Lesson 3: Views`, `Best practices (20%)`, `Week 2`. */
const unitOrWeight =
  /\b(?:lesson|module|week|day|unit|chapter|part|sprint|task|milestone)s?\s+#?\d|\d\s*(?:%|points?\b|pts\b|marks?\b)/i;

const headingOnly = new Set(titlesOfHeadingsOnly);
const strongPhrases = [...practiceTitles, ...lessonTitles].filter((p) => !headingOnly.has(p));

/** Normalised words without the phrases that hold a negative word and mean no harm. */
function withoutHarmless(words: string): string {
  let rest = ` ${words} `;
  for (const phrase of harmlessPhrases) rest = rest.replace(` ${phrase} `, '  ');
  return rest.trim();
}

function isSound(part: string): boolean {
  const words = withoutHarmless(part);
  return !holdsPhrase(words, negativeTitles) && !holdsPhrase(words, topicTitles);
}

/** The parts of `Lessons learned & next steps`, each to be judged by itself. */
function partsOf(plain: string): readonly string[] {
  const parts = plain.split(/[&+/,:|–—]|\s-\s|\band\b/i).map(normalizeTitle);
  return parts.filter((part) => part !== '');
}

function takeawayWord(plain: string, words: string): TakeawayWord {
  const harmless = withoutHarmless(words);
  if (unitOrWeight.test(plain) || holdsPhrase(harmless, forbiddingTitles)) return 'negative';
  const parts = partsOf(plain);
  const sound = parts.filter(isSound);
  // A phrase that holds an `and` of its own, such as dos and don'ts, is in no single part.
  const readable = sound.length === parts.length ? [...sound, words] : sound;
  if (readable.some((part) => holdsPhrase(part, practiceTitles))) return 'practice';
  if (readable.some((part) => holdsPhrase(part, lessonTitles))) return 'lesson';
  return holdsPhrase(harmless, negativeTitles) ? 'negative' : null;
}

const otherKinds: readonly (readonly [SectionKind, readonly string[]])[] = [
  ['technologies', technologyTitles],
  ['concepts', conceptTitles],
  ['conclusion', conclusionTitles],
  ['overview', overviewTitles],
];

function kindOf(words: string, takeaways: TakeawayWord): SectionKind {
  const challengeAt = phrasePosition(words, challengeTitles);
  const takeawayAt =
    takeaways === 'practice' || takeaways === 'lesson'
      ? phrasePosition(words, [...practiceTitles, ...lessonTitles])
      : Infinity;
  if (challengeAt < takeawayAt) return 'challenges';
  if (takeawayAt < Infinity) return 'practices';
  return otherKinds.find(([, phrases]) => holdsPhrase(words, phrases))?.[0] ?? 'other';
}

/** Reads the plain text of a title by the lexicon. */
export function classifyTitle(plain: string): TitleMeaning {
  if (plain === '' || plain.length > longestTitle) return nothing;
  const words = normalizeTitle(plain);
  const takeaways = takeawayWord(plain, words);
  const kind = kindOf(words, takeaways);
  const isStrong =
    (takeaways === 'practice' || takeaways === 'lesson') && holdsPhrase(words, strongPhrases);
  return { kind, takeaways, isStrong };
}
