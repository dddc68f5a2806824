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
import { normalizeTitle } from './normalizeTitle';
import { PhraseSet } from './PhraseSet';

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

/** Whether a title is that of a day or a unit, which may hold lessons below headings of their own. */
export function isUnit(plain: string): boolean {
  return /^\P{L}*(?:lesson|module|week|day|unit|chapter|part|sprint|session)s?\s+#?\d/iu.test(
    plain,
  );
}

function isUnitOrWeight(plain: string): boolean {
  return /\d/.test(plain) && unitOrWeight.test(plain);
}

const headingOnly = new Set(titlesOfHeadingsOnly);
const promises = [...practiceTitles, ...lessonTitles];
const practice = new PhraseSet(practiceTitles);
const lesson = new PhraseSet(lessonTitles);
const wholeLesson = new PhraseSet(wholeLessonTitles);
const promise = new PhraseSet([...promises, ...wholeLessonTitles]);
const strong = new PhraseSet([...promises.filter((one) => !headingOnly.has(one)), 'takeaway']);
const negative = new PhraseSet(negativeTitles);
const topic = new PhraseSet(topicTitles);
const forbidding = new PhraseSet(forbiddingTitles);
const harmless = new PhraseSet(harmlessPhrases);
const challenge = new PhraseSet(challengeTitles);
const technology = new PhraseSet(technologyTitles);
const concept = new PhraseSet(conceptTitles);
/** Any phrase at all: most titles hold none, and need no closer look. */
const known = new PhraseSet([
  ...promises,
  ...wholeLessonTitles,
  ...negativeTitles,
  ...forbiddingTitles,
  ...challengeTitles,
  ...technologyTitles,
  ...conceptTitles,
  ...conclusionTitles,
  ...overviewTitles,
]);
const conclusion = new PhraseSet(conclusionTitles);
const overview = new PhraseSet(overviewTitles);

/** Normalised words without the phrases that hold a negative word and mean no harm. */
function withoutHarmless(words: string): string {
  if (!harmless.isIn(words)) return words;
  let rest = ` ${words} `;
  for (const phrase of harmlessPhrases) rest = rest.replace(` ${phrase} `, '  ');
  return rest.trim();
}

function isSound(part: string): boolean {
  const words = withoutHarmless(part);
  return !negative.isIn(words) && !topic.isIn(words);
}

/** What stands in quotes is the name of something: `"Today I Learned" app documentation` teaches nothing. */
function withoutQuotes(plain: string): string {
  if (!/["“]/.test(plain)) return plain;
  const rest = plain.replace(/["“][^"”]*["”]/g, ' ');
  return /\p{L}{3}/u.test(rest) ? rest : plain;
}

/** The parts of `Lessons learned & next steps`, each to be judged by itself. */
function partsOf(plain: string): readonly string[] {
  const parts = plain.split(/[&+/,:|–—]|\s-\s|\band\b/i).map(normalizeTitle);
  return parts.filter((part) => part !== '');
}

/** `Tools I learned` and `Concepts learned` list what was studied, not what came of it. */
function isLesson(part: string): boolean {
  if (wholeLesson.equals(part)) return true;
  if (!lesson.isIn(part)) return false;
  return !technology.isIn(part) && !concept.isIn(part);
}

/** `Major learnings and topics covered` lists what was studied. */
function listsTopics(parts: readonly string[]): boolean {
  if (!parts.some((part) => concept.isIn(part) || technology.isIn(part))) return false;
  return parts.every((part) => !lesson.isIn(part) || /\blearnings?\b/.test(part));
}

function takeawayWord(plain: string, words: string): TakeawayWord {
  const told = withoutHarmless(words);
  if (isUnitOrWeight(plain) || forbidding.isIn(told)) return 'negative';
  const otherwise = negative.isIn(told) ? 'negative' : null;
  if (!promise.isIn(words)) return otherwise;
  const parts = partsOf(plain);
  const sound = parts.filter(isSound);
  // A phrase that holds an `and` of its own, such as dos and don'ts, is in no single part.
  const readable = sound.length === parts.length ? [...sound, words] : sound;
  if (readable.some((part) => practice.isIn(part))) return 'practice';
  if (readable.some(isLesson) && !listsTopics(parts)) return 'lesson';
  return otherwise;
}

/** `The challenge` is what a programme set, not what was hard; so begin thousands of READMEs. */
const assignment = /^(?:the|project) challenge$/;

/** Of several kinds in one title the first named counts, but a lead-in such as `Summary of` does not. */
function kindOf(words: string, takeaways: TakeawayWord): SectionKind {
  const promised = takeaways === 'practice' || takeaways === 'lesson';
  const named = [
    {
      kind: 'challenges' as const,
      at: assignment.test(words) ? Infinity : challenge.position(words),
    },
    { kind: 'practices' as const, at: promised ? promise.position(words) : Infinity },
    { kind: 'technologies' as const, at: technology.position(words) },
    { kind: 'concepts' as const, at: concept.position(words) },
  ].filter(({ at }) => at < Infinity);
  const [first] = named.sort((left, right) => left.at - right.at);
  if (first !== undefined) return first.kind;
  if (conclusion.isIn(words)) return 'conclusion';
  return overview.isIn(words) ? 'overview' : 'other';
}

/** Reads the plain text of a title by the lexicon. */
export function classifyTitle(plain: string): TitleMeaning {
  if (plain === '' || plain.length > longestTitle) return nothing;
  const words = normalizeTitle(withoutQuotes(plain));
  if (!known.isIn(words) && !isUnitOrWeight(plain)) return nothing;
  const said = takeawayWord(withoutQuotes(plain), words);
  const kind = kindOf(words, said);
  const promised = said === 'practice' || said === 'lesson';
  const takeaways = promised && kind !== 'practices' ? null : said;
  const isStrong = promised && takeaways !== null && strong.isIn(words);
  return { kind, takeaways, isStrong };
}
