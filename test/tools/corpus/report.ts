import type { LabelledNote } from './loadCorpus';
import { type NoteScore, type Score, scoreNote } from './score';

const kinds = ['takeaways', 'challenges', 'sections', 'entries'] as const;

function percent(part: number, whole: number): string {
  return whole === 0 ? '    –' : ((100 * part) / whole).toFixed(1).padStart(5);
}

function figures(kind: keyof NoteScore, score: Score): string {
  const recall = `${percent(score.found, score.required)} % recall (${score.found}/${score.required})`;
  if (kind === 'entries') return recall;
  const right = score.given - score.falseHits.length;
  return `${recall}, ${percent(right, score.given)} % precision (${right}/${score.given})`;
}

/** Adds scores up; precision and recall are of all labels, not means of means. */
export function sumScores(scores: readonly Score[]): Score {
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

function lines(name: string, score: NoteScore): readonly string[] {
  return [
    name,
    ...kinds.flatMap((kind) => [
      `  ${kind.padEnd(10)} ${figures(kind, score[kind])}`,
      ...score[kind].misses.map((miss) => `    missed ${miss}`),
      ...score[kind].falseHits.map((hit) => `    false  ${hit}`),
    ]),
  ];
}

/** What `npm run corpus` prints: each journal, each project with false takeaways, and the sums. */
export function report(
  journals: readonly LabelledNote[],
  projects: readonly { name: string; note: LabelledNote['note'] }[],
): string {
  const scores = journals.map(({ name, note, labels }) => ({
    name,
    score: scoreNote(labels, note),
  }));
  const wrong = projects.flatMap(({ name, note }) =>
    note.takeaways.map(({ line, text }) => `  ${name}:${line} ${text}`),
  );
  const pairs = projects.flatMap(({ name, note }) =>
    note.challenges.map(({ line, challenge }) => `  ${name}:${line} ${challenge}`),
  );
  return [
    ...scores.flatMap(({ name, score }) => lines(name, score)),
    `${journals.length} journals`,
    ...kinds.map(
      (kind) =>
        `  ${kind.padEnd(10)} ${figures(kind, sumScores(scores.map(({ score }) => score[kind])))}`,
    ),
    `${projects.length} projects: ${wrong.length} false takeaways, ${pairs.length} false challenges`,
    ...wrong,
    ...pairs,
    '',
  ].join('\n');
}
