import { isPrompt } from '../candidates/emptyText';
import type { RecognitionContext } from '../RecognitionContext';
import { areSeveral, holdsRole, type Pair, type Part, saysSeveral, textOf } from './Part';
import type { Candidate, Column, Standing } from '../candidates/Candidate';
import { roleOfLabel } from '../titles/labels';
import { parseTitle } from '../titles/parseTitle';

/* Pairs that the form of a text makes: two lists beside each other, and the rows of a table. */

/** Shorter words are too common to say anything. */
const shortestWord = 5;
/** Letters that words of one stem share. */
const stem = 5;

function stemsOf({ name, text }: Part): ReadonlySet<string> {
  const words = `${name} ${text}`.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(
    words.filter(({ length }) => length >= shortestWord).map((word) => word.slice(0, stem)),
  );
}

/** The stems that one part alone holds, with its place. */
function ownStems(parts: readonly Part[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const shared = new Set<string>();
  parts.forEach((part, place) => {
    for (const one of stemsOf(part)) {
      if (places.has(one)) shared.add(one);
      places.set(one, place);
    }
  });
  for (const one of shared) places.delete(one);
  return places;
}

/**
 * For each challenge the place of the solution with which alone it shares a word, and that with it; none
 * where words point to several, or for less than half of the challenges.
 */
function pointedAt(challenges: readonly Part[], solutions: readonly Part[]): Map<number, number> {
  const told = ownStems(solutions);
  const pointed = new Map<number, number>();
  const unsure = new Set<number>();
  for (const [one, challenge] of ownStems(challenges)) {
    const solution = told.get(one);
    if (solution === undefined) continue;
    if ((pointed.get(challenge) ?? solution) !== solution) unsure.add(challenge);
    pointed.set(challenge, solution);
  }
  for (const challenge of unsure) pointed.delete(challenge);
  const isSaid = pointed.size >= challenges.length / 2;
  const isClear = new Set(pointed.values()).size === pointed.size;
  return isSaid && isClear ? pointed : new Map<number, number>();
}

function isItem({ role, list, parts }: Part): boolean {
  return (role === 'plain' || role === 'name') && list !== null && !holdsRole(parts, 'solution');
}

function isLeadIn({ role, list, isHeading }: Part): boolean {
  return role === 'plain' && list === null && !isHeading;
}

/** The items below a label, to which a sentence may lead in; null where anything else stands there. */
function itemsOf(parts: readonly Part[]): readonly Part[] | null {
  const start = parts.findIndex((part) => !isLeadIn(part));
  const items = start < 0 ? [] : parts.slice(start);
  return items.every(isItem) ? items : null;
}

function isLabelAlone({ text, list }: Part): boolean {
  return text === '' && list === null;
}

/** The label or heading that stands over the first half, or null. */
function labelOver(parts: readonly Part[], context: RecognitionContext): Part | null {
  const [part, ...others] = parts;
  if (part === undefined || others.length > 0 || !isLabelAlone(part)) return null;
  const isOver = part.role === 'challenge' || (part.isHeading && areSeveral(part.name, context));
  return isOver ? part : null;
}

interface Halves {
  readonly challenge: readonly Part[];
  readonly solution: readonly Part[];
  /** Whether each item is a challenge of its own, or all may tell of one. */
  readonly areSure: boolean;
}

/**
 * The items of both halves, or null where anything else stands among them. The first half needs no label
 * of its own below a heading that says so, and a sentence may lead in to either.
 */
function splitHalves(parts: readonly Part[], context: RecognitionContext): Halves | null {
  const end = parts.findIndex(({ role }) => role === 'solution');
  const answer = parts[end];
  if (answer === undefined || end !== parts.length - 1 || !isLabelAlone(answer)) return null;
  const before = parts.slice(0, end).filter((part) => !isLeadIn(part));
  const label = labelOver(before, context);
  const challenge = itemsOf(label?.parts ?? before);
  const solution = itemsOf(answer.parts);
  if (challenge === null || solution === null) return null;
  return { challenge, solution, areSure: label === null || saysSeveral(label.label, context) };
}

/**
 * The solution of each challenge: by their numbers where both lists are numbered, else by words that one
 * challenge and one solution alone share. A place in a list says nothing: then nobody can say which solves
 * what, and the challenges stand without solutions.
 */
function answersTo({ challenge, solution }: Halves): readonly (Part | undefined)[] {
  const isEven = solution.length === challenge.length;
  const pointed = pointedAt(challenge, solution);
  const isNumbered = [...challenge, ...solution].every(({ list }) => list?.isOrdered === true);
  if (isEven && isNumbered && pointed.size === 0) return solution;
  const taken = new Set(pointed.values());
  const [last, ...others] = solution.filter((_, place) => !taken.has(place));
  const isOneLeft = isEven && others.length === 0;
  return challenge.map((_, place) => {
    const own = pointed.get(place);
    if (own === undefined) return isOneLeft ? last : undefined;
    return solution[own];
  });
}

/**
 * Pairs a list of challenges with a list below `Solutions`; null where the parts are no such lists. Two
 * lists of unlike length below `Problem` and `Solution` tell of one.
 */
export function pairLists(
  parts: readonly Part[],
  context: RecognitionContext,
): readonly Pair[] | null {
  const halves = splitHalves(parts, context);
  if (halves === null || halves.challenge.length < 2 || halves.solution.length === 0) return null;
  if (!halves.areSure && halves.challenge.length !== halves.solution.length) return null;
  const answers = answersTo(halves);
  return halves.challenge.map((part, index) => {
    const answer = answers[index];
    const text = textOf(part);
    return {
      rule: 'listed-pair',
      line: part.line,
      endLine: part.endLine,
      solutionLine: answer?.line ?? null,
      challenge: text === '' ? part.name : text,
      solution: answer === undefined ? null : textOf(answer) || answer.name,
      title: text === '' || part.name === '' ? null : part.name,
    };
  });
}

/** Where the columns of a table of problems stand; -1 for none. */
interface Columns {
  readonly challenge: number;
  readonly solution: number;
  readonly description: number;
}

function columnOf(header: string, { inline, vocabulary }: RecognitionContext): Column {
  const plain = inline.text(header);
  const role = roleOfLabel(plain, vocabulary);
  if (role === 'challenge' || role === 'pitfall') return 'challenge';
  if (role === 'solution') return 'solution';
  if (role === 'aside') return 'description';
  const { roles } = parseTitle(plain, vocabulary);
  if (roles.includes('solution')) return 'solution';
  return roles.includes('challenge') || roles.includes('pitfall') ? 'challenge' : null;
}

function columnsOf(
  { table }: Standing,
  isAnswered: boolean,
  context: RecognitionContext,
): Columns | null {
  if (table === null) return null;
  const { header } = table;
  const columns = table.columnsBy((cell) => columnOf(cell, context));
  const [challenge, solution, description] = [
    columns.indexOf('challenge'),
    columns.indexOf('solution'),
    columns.indexOf('description'),
  ];
  if (challenge >= 0 && solution >= 0) return { challenge, solution, description };
  if (!isAnswered || header.length < 2) return null;
  const start = /^\W*(?:no|s n|id|\d*)\W*$/i.test(header[0] ?? '') ? 1 : 0;
  const last = solution > start ? solution : start + 1;
  return last < header.length ? { challenge: start, solution: last, description: -1 } : null;
}

/**
 * The pair of a row in a table of problems and solutions; a third column that describes the problem makes
 * the first one its title. Null where the columns are about something else.
 * @param isAnswered whether the table stands below a heading on challenges and solutions, where any two columns do
 */
export function pairOfRow(
  row: Candidate,
  isAnswered: boolean,
  context: RecognitionContext,
): Pair | null {
  const columns = columnsOf(row.standing, isAnswered, context);
  if (columns === null) return null;
  const cells = row.source.split('\t').map((cell) => context.inline.text(cell));
  const textAt = (column: number): string | null =>
    cells[column] === '' ? null : (cells[column] ?? null);
  const name = textAt(columns.challenge);
  const description = textAt(columns.description);
  const solution = textAt(columns.solution);
  if (name === null || isPrompt(name, context.vocabulary)) return null;
  return {
    rule: 'table-pair',
    line: row.line,
    endLine: row.line,
    solutionLine: solution === null ? null : row.line,
    challenge: description ?? name,
    solution,
    title: description === null ? null : name,
  };
}
