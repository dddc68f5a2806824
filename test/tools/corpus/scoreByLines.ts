import type { Challenge, Note } from '../../../src/core/note/Note';
import type { ChallengeLabel, LabeledLines, LineLabels } from './TextLabels';
import type { NoteScore, Score } from './Score';

/** How far a challenge may stand from its label, in lines. */
const nearChallenge = 1;

/** How far a solution may stand from its label, in lines. */
const nearSolution = 2;

/** Lines that a find covers, and what it says. */
interface Find {
  readonly line: number;
  readonly endLine: number;
  readonly text: string;
}

function endOf({ line, endLine }: LabeledLines): number {
  return endLine ?? line;
}

function overlaps(label: LabeledLines, find: Find): boolean {
  return find.line <= endOf(label) && find.endLine >= label.line;
}

function isRequired({ soft }: LabeledLines): boolean {
  return soft !== true;
}

/** The places at which a pair shows as a takeaway: where its challenge and where its solution starts. */
function placesOf({ line, solutionLine, challenge }: Challenge): readonly Find[] {
  const lines = solutionLine === null ? [line] : [line, solutionLine];
  return lines.map((at) => ({ line: at, endLine: at, text: challenge }));
}

/** Whether a takeaway stands where a pair is labeled, which search shows as a takeaway as well. */
function isOnPair(label: ChallengeLabel, find: Find): boolean {
  const { solutionLine } = label;
  const isOnSolution = typeof solutionLine === 'number' && overlaps({ line: solutionLine }, find);
  return overlaps(label, find) || isOnSolution;
}

function scoreTakeaways(labels: LineLabels, note: Note): Score {
  const required = labels.takeaways.filter(isRequired);
  const finds = [...note.takeaways, ...note.challenges.flatMap(placesOf)];
  const misses = required.filter((label) => !finds.some((find) => overlaps(label, find)));
  const right = note.takeaways.filter((find) => required.some((label) => overlaps(label, find)));
  const falseHits = note.takeaways.filter(
    (find) =>
      !labels.takeaways.some((label) => overlaps(label, find)) &&
      !labels.challenges.some((label) => isOnPair(label, find)),
  );
  return {
    required: required.length,
    found: required.length - misses.length,
    given: right.length + falseHits.length,
    misses: misses.map(({ line, text }) => `${line} ${text ?? ''}`),
    falseHits: falseHits.map(({ line, text }) => `${line} ${text}`),
  };
}

function isNear(label: LabeledLines, line: number, distance: number): boolean {
  return line >= label.line - distance && line <= endOf(label) + distance;
}

/** Whether something found is the pair of a label; a pitfall without a fix is found as a takeaway. */
function meetsPair(label: ChallengeLabel, note: Note): boolean {
  if (note.challenges.some(({ line }) => isNear(label, line, nearChallenge))) return true;
  const isOpen = typeof label.solutionLine !== 'number';
  return isOpen && note.takeaways.some((find) => find.kind === 'pitfall' && overlaps(label, find));
}

function scoreChallenges(labels: LineLabels, note: Note): Score {
  const required = labels.challenges.filter(isRequired);
  const misses = required.filter((label) => !meetsPair(label, note));
  const falseHits = note.challenges.filter(
    (pair) =>
      !labels.challenges.some((label) => isNear(label, pair.line, nearChallenge)) &&
      !labels.takeaways.some((label) => placesOf(pair).some((find) => overlaps(label, find))),
  );
  const right = note.challenges.filter(({ line }) =>
    required.some((label) => isNear(label, line, nearChallenge)),
  );
  return {
    required: required.length,
    found: required.length - misses.length,
    given: right.length + falseHits.length,
    misses: misses.map(({ line, challenge }) => `${line} ${challenge ?? ''}`),
    falseHits: falseHits.map(({ line, challenge }) => `${line} ${challenge}`),
  };
}

function hasSolution(label: ChallengeLabel, pair: Challenge): boolean {
  const { solutionLine } = label;
  if (typeof solutionLine !== 'number' || pair.solutionLine === null) return false;
  const place = { line: solutionLine, endLine: label.solutionEndLine ?? solutionLine };
  return isNear(place, pair.solutionLine, nearSolution);
}

/** Scores the solutions of the pairs: wanted ones that are there, and told ones that are elsewhere. */
function scoreSolutions(labels: LineLabels, note: Note): Score {
  const near = (label: ChallengeLabel) =>
    note.challenges.filter(({ line }) => isNear(label, line, nearChallenge));
  const required = labels.challenges.filter(
    (label) => isRequired(label) && typeof label.solutionLine === 'number',
  );
  const misses = required.filter((label) => !near(label).some((pair) => hasSolution(label, pair)));
  const told = note.challenges.filter(
    (pair) =>
      pair.solutionLine !== null &&
      labels.challenges.some((label) => isRequired(label) && near(label).includes(pair)),
  );
  const falseHits = told.filter(
    (pair) =>
      !labels.challenges.some((label) => near(label).includes(pair) && hasSolution(label, pair)),
  );
  return {
    required: required.length,
    found: required.length - misses.length,
    given: told.length,
    misses: misses.map(({ line, solutionLine }) => `${line} → ${solutionLine ?? ''}`),
    falseHits: falseHits.map(({ line, solution }) => `${line} → ${solution ?? ''}`),
  };
}

/** Boxes on labeled takeaways are not wrong: the practices of a section can be checked. */
function scoreChecklistItems(required: readonly number[], labels: LineLabels, note: Note): Score {
  const items = note.checklists.flatMap((checklist) => checklist.items);
  const found = new Set(items.map(({ line }) => line));
  const misses = required.filter((line) => !found.has(line));
  const excused = (line: number) =>
    labels.takeaways.some((label) => overlaps(label, { line, endLine: line, text: '' }));
  const falseHits = items.filter(({ line }) => !required.includes(line) && !excused(line));
  return {
    required: required.length,
    found: required.length - misses.length,
    given: required.length - misses.length + falseHits.length,
    misses: misses.map(String),
    falseHits: falseHits.map(({ line, text }) => `${line} ${text}`),
  };
}

/**
 * Scores a text by lines alone. A takeaway is found where any takeaway or pair stands on its lines,
 * for search shows both as takeaways; a pair where its challenge is near; its solution apart.
 */
export function scoreByLines(labels: LineLabels, note: Note): NoteScore {
  const scores: NoteScore = {
    takeaways: scoreTakeaways(labels, note),
    challenges: scoreChallenges(labels, note),
    solutions: scoreSolutions(labels, note),
  };
  const { checklistItems } = labels;
  if (checklistItems === undefined) return scores;
  return { ...scores, 'checklist items': scoreChecklistItems(checklistItems, labels, note) };
}
