import type { LabeledText } from './loadCorpus';
import { type NoteScore, type Score, scoredKinds, sumNoteScores } from './Score';

/** A text with its scores. */
export interface ScoredText extends Pick<LabeledText, 'name' | 'group'> {
  readonly scores: NoteScore;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '    –' : ((100 * part) / whole).toFixed(1).padStart(5);
}

function figures(kind: keyof NoteScore, score: Score): string {
  const recall = `${percent(score.found, score.required)} % recall (${score.found}/${score.required})`;
  if (kind === 'entries') return recall;
  const right = score.given - score.falseHits.length;
  return `${recall}, ${percent(right, score.given)} % precision (${right}/${score.given})`;
}

function linesOf(title: string, scores: NoteScore, listed: boolean): readonly string[] {
  const lines = scoredKinds.flatMap((kind) => {
    const score = scores[kind];
    if (score === undefined || score.required + score.given === 0) return [];
    return [
      `  ${kind.padEnd(15)} ${figures(kind, score)}`,
      ...(listed ? score.misses.map((miss) => `    missed ${miss}`) : []),
      ...(listed ? score.falseHits.map((hit) => `    false  ${hit}`) : []),
    ];
  });
  return [title, ...lines];
}

function isPerfect(scores: NoteScore): boolean {
  return Object.values(scores).every(
    ({ misses, falseHits }) => misses.length + falseHits.length === 0,
  );
}

/**
 * What `npm run corpus` prints: the texts in which something was missed or false, then the sums of
 * each group and of all.
 * @param listed whether to list misses and false finds, or to print the sums only
 */
export function report(texts: readonly ScoredText[], listed: boolean): string {
  const groups = [...new Set(texts.map(({ group }) => group))].sort();
  const faulty = listed ? texts.filter(({ scores }) => !isPerfect(scores)) : [];
  const sum = (name: string, of: readonly ScoredText[]): readonly string[] =>
    linesOf(`${name}: ${of.length} texts`, sumNoteScores(of.map(({ scores }) => scores)), false);
  return [
    ...faulty.flatMap(({ name, group, scores }) => linesOf(`${name} (${group})`, scores, true)),
    ...groups.flatMap((name) =>
      sum(
        name,
        texts.filter(({ group }) => group === name),
      ),
    ),
    ...sum('all', texts),
    '',
  ].join('\n');
}
