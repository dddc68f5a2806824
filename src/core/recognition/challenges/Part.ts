import type { Challenge } from '../../note/Note';
import type { Candidate, ListFacts } from '../candidates/Candidate';
import type { OutlineNode } from '../outline/Outline';
import { rememberEach } from '../../Lazy';
import { foldWords } from '../lexicon/foldWords';
import type { LabelRole } from '../lexicon/Lexicon';
import type { PhraseMatch } from '../lexicon/PhraseIndex';
import { TextMemory } from '../lexicon/TextMemory';
import type { TitleMeaning, Vocabulary } from '../lexicon/Vocabulary';
import type { RecognitionContext } from '../RecognitionContext';
import {
  challengeName,
  isTroubleWith,
  mayHoldLabel,
  roleOfLabel,
  roleOfText,
  withoutNumber,
} from '../titles/labels';
import { parseTitle } from '../titles/parseTitle';
import { wordCount } from '../titles/sentences';

/* The parts that tell of challenges, and what labels and headings say of them. */

/**
 * What a part says of what stands in it: `name` calls it by a name of its own, `aside` tells of anything
 * else than a challenge or its solution, `code` is what a fence holds.
 */
export type PartRole = 'challenge' | 'solution' | 'aside' | 'name' | 'plain' | 'code';

/**
 * A heading, a label, an item or a paragraph with all that stands below it. Where a text tells of
 * challenges, their halves are parts of one part, or one half is a part of the other.
 */
export interface Part {
  readonly role: PartRole;
  readonly line: number;
  readonly endLine: number;
  /** The label in small letters, or an empty string. */
  readonly label: string;
  /** What it is called: `Slow queries` for `**Slow queries**: added an index` and `Issue 2: Slow queries`. */
  readonly name: string;
  readonly text: string;
  /** The list that it is an item of. */
  readonly list: ListFacts | null;
  readonly isHeading: boolean;
  readonly parts: Part[];
}

/** A pair as the parts of one section give it. */
export type Pair = Omit<Challenge, 'section' | 'kind'>;

/** Whether any of some parts says which half it is. */
export function holdsRole(parts: readonly Part[], wanted: PartRole): boolean {
  return parts.some(({ role }) => role === wanted);
}

function textBelow(part: Part): string {
  if (part.role === 'code' || part.role === 'aside') return '';
  const name = part.name.replace(/\s*[:：]$/, '');
  const isWhole = part.isHeading || part.role === 'solution';
  const text = wordsOf(part) || (isWhole ? codeOf(part) : '');
  return text === '' || name === '' ? text || part.name : `${name}: ${text}`;
}

function wordsOf({ text, parts }: Part): string {
  return [text, ...parts.map(textBelow)].filter((one) => one !== '').join('; ');
}

/** All that a part tells, without its own name; where it is nothing but code, the first line of that. */
export function textOf(part: Part): string {
  return wordsOf(part) || codeOf(part);
}

/** The first line of what is nothing but code. */
function codeOf({ parts }: Part): string {
  return parts.find(({ role }) => role === 'code')?.text ?? '';
}

/** The line on which what a part tells begins: that of its label where it holds nothing but code. */
export function firstLine(part: Part): number {
  if (part.text !== '') return part.line;
  return part.parts.find((below) => textBelow(below) !== '')?.line ?? part.line;
}

type Words = Pick<RecognitionContext, 'vocabulary'>;

/** What a label says of what stands behind it, or null. */
export function roleOfPart(label: string, { vocabulary }: Words): PartRole | null {
  const [role] = [label, ...label.split('/')].flatMap((one) => roleOfLabel(one, vocabulary) ?? []);
  if (role === undefined || role === 'solution') return role ?? null;
  return role === 'challenge' || role === 'pitfall' ? 'challenge' : 'aside';
}

/** Whether a title such as `Common challenges` speaks of several, and so is the name of none. */
export function areSeveral(title: string, { vocabulary }: Words): boolean {
  const { kind, isBare, roles } = parseTitle(title, vocabulary);
  return kind === 'challenges' && (isBare || roles.length > 1 || /s\b/.test(title));
}

/** Whether a label says that several stand below it, as `Challenges` and `Problems in testing` do and `Symptoms` need not. */
export function saysSeveral(label: string, { vocabulary }: Words): boolean {
  const words = foldWords(label);
  const isStrong = vocabulary.titles
    .whole(words)
    .some((one) => one.type === 'role' && one.role === 'challenge' && one.strength === 'strong');
  return isStrong || vocabulary.titles.all(words).some((match) => isPlural(match, words));
}

function isPlural({ start, end, meanings }: PhraseMatch<TitleMeaning>, words: string): boolean {
  const isChallenge = meanings.some((one) => one.type === 'role' && one.role === 'challenge');
  return isChallenge && /s(?:\s|$)/.test(words.slice(start, end));
}

/** What stands before a colon, a bracket or a dash in a title, and what behind: `Issue 2: Port conflict`. */
const parted = /^([^:：(（–—]{2,40}?)\s*(?:[:：(（–—]|[.)]\s|\s-\s)\s*(.*)$/u;
const letter = /\s+[A-Z]$/;
/** Longest title that is a role with words around it, as `Final solution for users`, in words. */
const longestRole = 4;
/** The same for one that begins with `Solution`, in words. */
const longestSolution = 8;

/** What stands before the first colon, bracket or dash of a title, without its number. */
export function headOf(title: string): string {
  const plain = withoutNumber(title);
  return (parted.exec(plain)?.[1] ?? plain).replace(letter, '');
}

/** What a title says in other words than those of labels: `Problem description`. */
function roleInTitle(title: string, { vocabulary }: Words): PartRole | null {
  const words = wordCount(title);
  if (
    words <= longestSolution &&
    vocabulary.labels.at(foldWords(title), 0)?.meanings[0] === 'solution'
  )
    return 'solution';
  if (words > longestRole) return null;
  const { roles } = parseTitle(title, vocabulary);
  const [role, ...others] = new Set(roles);
  if (others.length > 0) return null;
  return role === 'solution' || role === 'challenge' ? role : null;
}

/** Whether a title says that all below it is about trouble, as `Troubleshooting` does. */
export function isTroubleTitle(title: string, { vocabulary }: Words): boolean {
  return vocabulary.sentences.troubleTitles.first(foldWords(title)) !== null;
}

/** What a title says of what stands below it. */
type HeadingFacts = Pick<Part, 'role' | 'label' | 'name' | 'text'>;

/** Headings that are known at the same time. */
const mostHeadings = 2000;

const factsBy = rememberEach(
  (vocabulary: Vocabulary) =>
    new TextMemory(mostHeadings, (title) => readHeading(title, { vocabulary })),
);

/** A heading with what stands below it as a part. */
export function headingPart({ section }: OutlineNode, parts: Part[], { vocabulary }: Words): Part {
  const line = section?.line ?? 1;
  const facts = factsBy(vocabulary).of(section?.title ?? '');
  return { ...facts, line, endLine: line, list: null, isHeading: true, parts };
}

function readHeading(title: string, context: Words): HeadingFacts {
  const role = headingRole(title, context) ?? 'name';
  const plain = withoutNumber(title);
  const name =
    role === 'name' ? challengeName(title, context.vocabulary) : nameBehind(plain, context);
  return {
    role,
    label: title.toLowerCase(),
    name: role === 'name' || role === 'challenge' ? name : '',
    text: role === 'solution' ? solutionIn(plain, context) : '',
  };
}

/** What a heading such as `Solution: Use a queue` tells itself. */
function solutionIn(plain: string, context: Words): string {
  if (roleOfPart(plain, context) !== null) return '';
  return (parted.exec(plain)?.[2] ?? '').replace(/[)）]$/, '');
}

/** What a heading says of what stands below it; one such as `Troubleshooting` is no half of a challenge. */
function headingRole(title: string, context: Words): PartRole | null {
  if (isTroubleTitle(title, context)) return null;
  const plain = withoutNumber(title);
  return (
    roleOfPart(plain, context) ??
    roleOfPart(headOf(title), context) ??
    roleInTitle(plain, context) ??
    (isOneTrouble(plain, context) ? 'challenge' : null)
  );
}

/** `Problem with the queue` names one challenge, `Problems during the project` stands over several. */
function isOneTrouble(title: string, { vocabulary }: Words): boolean {
  return isTroubleWith(title, vocabulary) && parseTitle(title, vocabulary).kind === 'other';
}

/** A longer number is that of a message, as in `Error 404`, and no count. */
const longNumber = /(?<!\d)\d{3}(?!\d)/;

/** What a title calls the challenge that it counts or labels: `Port conflict` for `Issue 2: Port conflict`. */
function nameBehind(plain: string, context: Words): string {
  if (isOneTrouble(plain, context) || longNumber.test(plain)) return plain;
  const [, label = '', rest = ''] = parted.exec(plain) ?? [];
  if (rest === '' || roleOfPart(plain, context) !== null || roleOfPart(rest, context) !== null)
    return '';
  return roleOfPart(label, context) === null ? plain : rest;
}

/** A label inside of a line: `Problem: slow. Solution: an index`. */
const inside = /(?<=[\s(（。；])[*_]{0,2}([\p{L} ]{2,30})[*_]{0,2}[:：]/gu;
const stopped = /^\s*\*\*([^*\n.]{3,30})\.\*\*(?:\s|$)/;

/** What the labels say that the lines of a candidate begin with. */
export function rolesOf(
  candidate: Candidate,
  context: RecognitionContext,
): readonly (LabelRole | null)[] {
  const [first = '', ...more] = candidate.source.split('\n');
  const label = stopped.exec(first)?.[1];
  const own =
    label === undefined
      ? [candidate.roleIn(context)]
      : label.split('/').map((one) => roleOfLabel(one, context.vocabulary));
  return [...own, ...more.map((line) => roleOfText(line, context.vocabulary))];
}

const arrowLabel = /(?:→|⇒|➜|➡️?|=>|->)\s*[*_]{0,2}([\p{L} ]{3,30})[*_]{0,2}[:：]/u;

/** Whether a text says behind an arrow how it ended: `The push fails → Solution: a token`. */
export function turnsToSolution(source: string, { vocabulary }: RecognitionContext): boolean {
  const label = arrowLabel.exec(source)?.[1]?.trim();
  return label !== undefined && roleOfLabel(label, vocabulary) === 'solution';
}

/** The roles of the labels in some candidates, at the beginning of their lines and, behind a problem, inside. */
export function rolesIn(
  candidates: readonly Candidate[],
  isInTrouble: boolean,
  context: RecognitionContext,
): Set<LabelRole | null> {
  const labeled = candidates.filter(({ source }) => mayHoldLabel(source));
  const roles = new Set(labeled.flatMap((candidate) => rolesOf(candidate, context)));
  if (labeled.some(({ source }) => turnsToSolution(source, context)))
    roles.add('challenge').add('solution');
  const isProblem = isInTrouble || roles.has('challenge') || roles.has('pitfall');
  if (roles.has('solution') || !isProblem) return roles;
  for (const { source } of labeled) {
    for (const match of source.matchAll(inside))
      roles.add(roleOfLabel(match[1]?.trim() ?? '', context.vocabulary));
  }
  return roles;
}
