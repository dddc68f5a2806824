import type { Note } from '../../../src/core/note/Note';
import type { ChallengeLabel, JournalLabels, TakeawayLabel } from './TextLabels';
import type { NoteScore, Score } from './Score';

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function words(text: string): readonly string[] {
  return bare(text)
    .split(' ')
    .filter((word) => word !== '');
}

function meets(label: TakeawayLabel, found: { line: number; text: string }): boolean {
  const isHere = found.line >= label.line && found.line <= (label.endLine ?? label.line);
  return isHere && bare(label.text ?? '') === bare(found.text);
}

function scoreTakeaways(labels: JournalLabels, note: Note): Score {
  const required = labels.takeaways.filter(({ soft }) => soft !== true);
  const soft = labels.takeaways.filter((label) => label.soft === true);
  const given = note.takeaways.filter((found) => !soft.some((label) => meets(label, found)));
  const misses = required.filter((label) => !given.some((found) => meets(label, found)));
  const falseHits = given.filter((found) => !required.some((label) => meets(label, found)));
  return {
    required: required.length,
    found: required.length - misses.length,
    given: given.length,
    misses: misses.map(({ line, text }) => `${line} ${text ?? ''}`),
    falseHits: falseHits.map(({ line, text }) => `${line} ${text}`),
  };
}

function meetsPair(label: ChallengeLabel, found: Note['challenges'][number]): boolean {
  const isOpen = (label.solution ?? '') === '';
  if ((isOpen || typeof label.solutionLine === 'number') && found.line !== label.line) return false;
  const told = new Set(words(found.solution ?? ''));
  return words(label.solution ?? '').every((word) => told.has(word));
}

function scoreChallenges(labels: JournalLabels, note: Note): Score {
  const misses = labels.challenges.filter(
    (label) => !note.challenges.some((found) => meetsPair(label, found)),
  );
  const falseHits = note.challenges.filter(
    (found) => !labels.challenges.some((label) => label.line === found.line),
  );
  return {
    required: labels.challenges.length,
    found: labels.challenges.length - misses.length,
    given: note.challenges.length,
    misses: misses.map(({ line, title, challenge }) => `${line} ${title ?? challenge ?? ''}`),
    falseHits: falseHits.map(({ line, challenge }) => `${line} ${challenge}`),
  };
}

function scoreSections(labels: JournalLabels, note: Note): Score {
  const misses = labels.sections.filter(
    ({ line, level }) =>
      !note.sections.some((found) => found.line === line && found.level === level),
  );
  const falseHits = note.sections.filter(
    ({ line, level }) =>
      !labels.sections.some((label) => label.line === line && label.level === level),
  );
  return {
    required: labels.sections.length,
    found: labels.sections.length - misses.length,
    given: note.sections.length,
    misses: misses.map(({ line, level, title }) => `${line} ${'#'.repeat(level)} ${title}`),
    falseHits: falseHits.map(({ line, level, title }) => `${line} ${'#'.repeat(level)} ${title}`),
  };
}

/** Entries are scored for recall alone: labels name technologies, notes name concepts too. */
function scoreEntries(labels: JournalLabels, note: Note): Score {
  const terms = new Set(note.entries.map(({ term }) => bare(term)));
  const required = labels.technologies ?? [];
  const misses = required.filter((term) => !terms.has(bare(term)));
  const found = required.length - misses.length;
  return { required: required.length, found, given: found, misses, falseHits: [] };
}

/** Scores a journal of the program: takeaways by place and text, pairs by the words of the solution. */
export function scoreJournal(labels: JournalLabels, note: Note): NoteScore {
  return {
    takeaways: scoreTakeaways(labels, note),
    challenges: scoreChallenges(labels, note),
    sections: scoreSections(labels, note),
    entries: scoreEntries(labels, note),
  };
}
