/** How many of a kind were wanted and found, and what went wrong, each with its line. */
export interface Score {
  readonly required: number;
  readonly found: number;
  /** Everything found that counts towards precision: all but what soft labels excuse. */
  readonly given: number;
  readonly misses: readonly string[];
  readonly falseHits: readonly string[];
}

/** The kinds that are scored, in the order in which they are printed. */
export const scoredKinds = [
  'takeaways',
  'challenges',
  'solutions',
  'checklist items',
  'sections',
  'entries',
] as const;

/** The scores of one text or of many; a kind that its labels do not speak of is absent. */
export type NoteScore = Partial<Record<(typeof scoredKinds)[number], Score>>;

/** Adds scores up; precision and recall are of all labels, not means of means. */
function sumScores(scores: readonly Score[]): Score {
  const sum = (pick: (score: Score) => number): number =>
    scores.reduce((total, score) => total + pick(score), 0);
  return {
    required: sum(({ required }) => required),
    found: sum(({ found }) => found),
    given: sum(({ given }) => given),
    misses: scores.flatMap(({ misses }) => misses),
    falseHits: scores.flatMap(({ falseHits }) => falseHits),
  };
}

/** The scores of many texts as one. */
export function sumNoteScores(scores: readonly NoteScore[]): NoteScore {
  const sums: NoteScore = {};
  for (const kind of scoredKinds) {
    const ofKind = scores.flatMap((score) => score[kind] ?? []);
    if (ofKind.length > 0) sums[kind] = sumScores(ofKind);
  }
  return sums;
}
