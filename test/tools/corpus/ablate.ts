import type { Note } from '../../../src/core/note/Note';
import type { LabeledText } from './loadCorpus';
import type { NoteScore } from './Score';

/** A rule or a phrase, which can be switched off in the running program. */
export interface Part {
  /** What the result lists it under, such as `takeaway rules` or `English titles.strong.lesson`. */
  readonly list: string;
  readonly name: string;
  /** The texts that may be read otherwise without it; the others are not read again. */
  readonly concerns: (text: LabeledText) => boolean;
  /** Switches it off, and gives what switches it on again. */
  readonly switchOff: () => () => void;
}

/** What became of the scores without a part. */
export type Verdict =
  /** Something that was right is missed, or something wrong is found. */
  | 'needed'
  /** It decides something in some text, but nothing changes without it. */
  | 'unneeded'
  /** It decides nothing in any text. */
  | 'unused'
  /** Something wrong is no longer found, or something missed is, and nothing else changes. */
  | 'harmful';

/** A part with its verdict. */
export interface Judged {
  readonly part: Part;
  readonly verdict: Verdict;
}

/** Makes what reads texts with the rules and phrases as they are now. */
type ReaderMaker = () => (text: LabeledText) => Note;

/** Whether scores lost and whether they gained against those of before, in any kind. */
function compare(before: NoteScore, after: NoteScore): { isWorse: boolean; isBetter: boolean } {
  const changes = Object.entries(before).flatMap(([kind, score]) => {
    const now = after[kind as keyof NoteScore];
    return now === undefined
      ? []
      : [now.misses.length - score.misses.length, now.falseHits.length - score.falseHits.length];
  });
  return {
    isWorse: changes.some((change) => change > 0),
    isBetter: changes.some((change) => change < 0),
  };
}

function judge(
  part: Part,
  texts: readonly LabeledText[],
  before: ReadonlyMap<LabeledText, NoteScore>,
  makeReader: ReaderMaker,
): Verdict {
  const concerned = texts.filter(part.concerns);
  if (concerned.length === 0) return 'unused';
  const switchOn = part.switchOff();
  try {
    const read = makeReader();
    let verdict: Verdict = 'unneeded';
    for (const text of concerned) {
      const { isWorse, isBetter } = compare(before.get(text) ?? {}, text.score(read(text)));
      if (isWorse) return 'needed';
      if (isBetter) verdict = 'harmful';
    }
    return verdict;
  } finally {
    switchOn();
  }
}

/**
 * Switches each part off by itself, reads the texts that it concerns again, and says whether any of
 * them needs it. Time grows with the number of parts times the texts that each concerns.
 */
export function ablate(
  parts: readonly Part[],
  texts: readonly LabeledText[],
  makeReader: ReaderMaker,
): readonly Judged[] {
  const read = makeReader();
  const before = new Map(texts.map((text) => [text, text.score(read(text))]));
  // Texts with much to lose come first, since the first loss decides.
  const size = (text: LabeledText): number =>
    Object.values(before.get(text) ?? {}).reduce((sum, { found }) => sum + found, 0);
  const sorted = [...texts].sort((left, right) => size(right) - size(left));
  return parts.map((part) => ({ part, verdict: judge(part, sorted, before, makeReader) }));
}
