import { isAscii } from '../../text/decodeText';
import { foldWords } from '../lexicon/foldWords';
import type { Vocabulary } from '../lexicon/Vocabulary';

/** Shorter words name a thing. In words, or in characters of a script that parts none. */
const [fewestWords, fewestUnparted] = [4, 10];
const unparted = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/g;
const word = /\S+/g;
const sentenceEnd = /[.!。！][)"”’*_]*$/;

/** How long a text is in words; four characters of a script that parts none count as one. */
export function wordCount(text: string): number {
  const words = text.match(word)?.length ?? 1;
  const signs = isAscii(text) ? 0 : (text.match(unparted)?.length ?? 0);
  return words + Math.floor(signs / 3);
}

function holds(
  text: string,
  key: 'obligation' | 'telling' | 'trouble' | 'self' | 'ofSentences',
  vocabulary: Vocabulary,
): boolean {
  return vocabulary.sentences[key].first(foldWords(text)) !== null;
}

/** Whether a text begins as advice does: `Use …`, `Never …`. */
export function isAdvice(text: string, vocabulary: Vocabulary): boolean {
  return vocabulary.sentences.advice.at(foldWords(text), 0) !== null;
}

/**
 * Whether a text is more than the name of a thing: it advises, obliges, or is a sentence.
 * @param words the text as `foldWords` gives it, for those who have it already
 */
export function isStatement(
  text: string,
  vocabulary: Vocabulary,
  words = foldWords(text),
): boolean {
  const signs = text.match(unparted)?.length ?? 0;
  if (signs >= fewestUnparted) return true;
  if (vocabulary.sentences.advice.at(words, 0) !== null) return words.includes(' ');
  if (wordCount(text) < fewestWords) return false;
  return (
    sentenceEnd.test(text) ||
    vocabulary.sentences.ofSentences.first(words) !== null ||
    vocabulary.sentences.obligation.first(words) !== null
  );
}

/** Whether a paragraph tells a lesson in so many words: `We should have …`, `This taught me that …`. */
export function tellsLesson(text: string, vocabulary: Vocabulary): boolean {
  const words = foldWords(text);
  const { telling, emptyTelling } = vocabulary.sentences;
  return telling.first(words) !== null && emptyTelling.first(words) === null;
}

/** Whether an item says of itself that it was learned, at its beginning. */
export function saysLearned(text: string, vocabulary: Vocabulary): boolean {
  const words = foldWords(text);
  const { telling, emptyTelling } = vocabulary.sentences;
  return telling.at(words, 0) !== null && emptyTelling.first(words) === null;
}

/** The first sentence of a text, as far as it is looked at. */
const firstSentence = /^.{1,160}?(?=[.!](?:\s|$)|[。！;；\n]|$)/su;
/** A shorter sentence such as `It was fixed` says that something was solved, and not how. In words. */
const fewestOfSolution = 4;

/** Whether the first sentence ends as one that tells a solution does: `A bound did the trick.` */
function endsSolving(text: string, { sentences }: Vocabulary): boolean {
  const sentence = firstSentence.exec(text)?.[0] ?? '';
  if (wordCount(sentence) < fewestOfSolution) return false;
  const words = foldWords(sentence);
  const last = sentences.solvedAtEnd.all(words).at(-1);
  return last?.end === words.length && sentences.unsolved.first(words) === null;
}

/** Whether a text begins by reminding its readers: `Remember that …`. */
export function reminds(words: string, { sentences }: Vocabulary): boolean {
  return sentences.reminding.at(words, 0) !== null;
}

const sentenceStart = /(?:^|[.!?]\s+|[。！？；]\s*)(?=\S)/gu;
/** Sentences of a text that are looked at, and characters of each. */
const [mostSentences, longestStart] = [8, 60];

/** Whether a text advises in any of its first sentences, or says what must be. */
export function advises(text: string, vocabulary: Vocabulary): boolean {
  if (holds(text, 'obligation', vocabulary)) return true;
  return [...text.matchAll(sentenceStart)].slice(0, mostSentences).some(({ index, 0: mark }) => {
    const start = index + mark.length;
    return isAdvice(text.slice(start, start + longestStart), vocabulary);
  });
}

/** Whether a text begins by telling how something was solved: `I fixed this by …`, `To solve it, …`. */
export function tellsSolution(text: string, vocabulary: Vocabulary): boolean {
  const { solving, solvedBy } = vocabulary.sentences;
  const words = foldWords(text.slice(0, 60));
  if (solving.at(words, 0) !== null || solvedBy.first(words) !== null) return true;
  return endsSolving(text, vocabulary);
}

/** A regular past in English, of which no list holds all; what was needed, met or tried is no deed. */
const pastDeed =
  /^(?:(?:I|we)\s+)?(?!need|want|struggl|fail|encounter|experienc|fac|caus|occur|happen|confus|seem|appear|receiv|miss|tri|wait|expect|assum|crash|limited|complicat|mixed|outdat|unexpect|attempt)\p{L}{2,}ed\s/iu;

/**
 * Whether a text behind the name of a challenge tells what was done about it: it begins with a deed or advice, or
 * says that it solves. What it was like (`it took longer`, `"Login failed"`) solves nothing.
 */
export function tellsAnswer(text: string, vocabulary: Vocabulary): boolean {
  const words = foldWords(text.slice(0, 120));
  const { deeds, advice } = vocabulary.sentences;
  if (deeds.at(words, 0) !== null || advice.at(words, 0) !== null) return true;
  return pastDeed.test(text) || tellsSolution(text, vocabulary);
}

/** Whether a text says what somebody did about trouble, as `We added a bound` does and `Add a bound` does not. */
export function tellsDone(text: string, vocabulary: Vocabulary): boolean {
  const { deeds, self } = vocabulary.sentences;
  const words = foldWords(text.slice(0, 60));
  const isDeed = self.at(words, 0) !== null && pastDeed.test(text);
  return isDeed || deeds.at(words, 0) !== null || tellsSolution(text, vocabulary);
}

/** Whether a clause says that a deed followed from what stands before it: `so I added an index`. */
export function tellsDeedHence(text: string, { sentences }: Vocabulary): boolean {
  const words = foldWords(text.slice(0, 80));
  const match = sentences.hence.at(words, 0);
  if (match === null) return false;
  const rest = words.slice(match.end).trim();
  return pastDeed.test(`${rest} `) || sentences.deeds.first(rest.slice(0, 60)) !== null;
}

/** Whether somebody tells of their own, or of trouble. */
export function tellsTrouble(text: string, vocabulary: Vocabulary): boolean {
  return holds(text, 'self', vocabulary) || holds(text, 'trouble', vocabulary);
}
