import type { SectionKind } from '../../note/Note';
import { forbiddingTitles, harmlessPhrases, negativeTitles, topicTitles } from './negativeLexicon';
import {
  challengeTitles,
  conceptTitles,
  conclusionTitles,
  overviewTitles,
  technologyTitles,
} from './sectionLexicon';
import {
  lessonTitles,
  practiceTitles,
  titlesOfHeadingsOnly,
  wholeLessonTitles,
} from './takeawayLexicon';
import { holdsPhrase, normalizeTitle, phrasePosition } from './normalizeTitle';

/** What a title says of the takeaways below it. */
type TakeawayWord = 'practice' | 'lesson' | 'negative' | null;

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
const strongPhrases = [...practiceTitles, ...lessonTitles, 'takeaway'].filter(
  (p) => !headingOnly.has(p),
);

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

/** `Tools I learned` and `Concepts learned` list what was studied, not what came of it. */
function isLesson(part: string): boolean {
  if (wholeLessonTitles.includes(part)) return true;
  if (!holdsPhrase(part, lessonTitles)) return false;
  return !holdsPhrase(part, technologyTitles) && !holdsPhrase(part, conceptTitles);
}

function takeawayWord(plain: string, words: string): TakeawayWord {
  const harmless = withoutHarmless(words);
  if (unitOrWeight.test(plain) || holdsPhrase(harmless, forbiddingTitles)) return 'negative';
  const parts = partsOf(plain);
  const sound = parts.filter(isSound);
  // A phrase that holds an `and` of its own, such as dos and don'ts, is in no single part.
  const readable = sound.length === parts.length ? [...sound, words] : sound;
  if (readable.some((part) => holdsPhrase(part, practiceTitles))) return 'practice';
  if (readable.some(isLesson)) return 'lesson';
  return holdsPhrase(harmless, negativeTitles) ? 'negative' : null;
}

const leadIns: readonly (readonly [SectionKind, readonly string[]])[] = [
  ['conclusion', conclusionTitles],
  ['overview', overviewTitles],
];

/** Where a title begins to speak of takeaways, or infinity. */
function takeawayPosition(words: string): number {
  return phrasePosition(words, [...practiceTitles, ...lessonTitles, ...wholeLessonTitles]);
}

/** Of several kinds in one title the first named counts, but a lead-in such as `Summary of` does not. */
function kindOf(words: string, takeaways: TakeawayWord): SectionKind {
  const promises = takeaways === 'practice' || takeaways === 'lesson';
  const takeawayAt = promises ? takeawayPosition(words) : Infinity;
  const named = [
    { kind: 'challenges' as const, at: phrasePosition(words, challengeTitles) },
    { kind: 'practices' as const, at: takeawayAt },
    { kind: 'technologies' as const, at: phrasePosition(words, technologyTitles) },
    { kind: 'concepts' as const, at: phrasePosition(words, conceptTitles) },
  ].filter(({ at }) => at < Infinity);
  const [first] = named.sort((left, right) => left.at - right.at);
  if (first !== undefined) return first.kind;
  return leadIns.find(([, phrases]) => holdsPhrase(words, phrases))?.[0] ?? 'other';
}

/** Reads the plain text of a title by the lexicon. */
export function classifyTitle(plain: string): TitleMeaning {
  if (plain === '' || plain.length > longestTitle) return nothing;
  const words = normalizeTitle(plain);
  const said = takeawayWord(plain, words);
  const kind = kindOf(words, said);
  const promises = said === 'practice' || said === 'lesson';
  const takeaways = promises && kind !== 'practices' ? null : said;
  const isStrong = promises && takeaways !== null && holdsPhrase(words, strongPhrases);
  return { kind, takeaways, isStrong };
}
