import type { SectionKind } from '../../note/Note';
import { foldTitle, titleBreak } from '../lexicon/foldWords';
import type { TitleRole } from '../lexicon/Lexicon';
import { rememberEach } from '../../Lazy';
import type { PhraseMatch } from '../lexicon/PhraseIndex';
import { TextMemory } from '../lexicon/TextMemory';
import type { Strength, TitleMeaning, Vocabulary } from '../lexicon/Vocabulary';

/** What a title promises of the items below it. */
export type Promised = 'practice' | 'lesson' | 'pitfall';

/** What a title says, read once. */
export interface ParsedTitle {
  readonly kind: SectionKind;
  /** What the items below are, or null where the title promises none. */
  readonly promise: Promised | null;
  /** How telling the promising words are, or null. */
  readonly strength: Strength | null;
  /** The role of the head of each part, in order: two for `Challenges and solutions`. */
  readonly roles: readonly TitleRole[];
  /** Whether the title begins with a counted part of time or of a course: `Week 3`, `Lesson 2: Views`. */
  readonly isUnit: boolean;
  /** Whether the title has no other words than those of its roles, small words and numbers. */
  readonly isBare: boolean;
}

/** A word or phrase of a title, or what stands between two that are known. */
type Token =
  | {
      readonly type: 'role';
      readonly meanings: readonly RoleMeaning[];
      /** The small word that the phrase is as well, as `about` is. */
      readonly name: string | null;
    }
  | { readonly type: 'small'; readonly name: string }
  | { readonly type: 'number' | 'word' };

type RoleMeaning = Extract<TitleMeaning, { type: 'role' }>;

/** The role of one part of a title. */
interface Head {
  readonly role: TitleRole;
  readonly strength: Strength;
}

/** Longer titles are sentences, and a sentence names many things. In characters. */
const longestTitle = 110;

const noTitle: ParsedTitle = {
  kind: 'other',
  promise: null,
  strength: null,
  roles: [],
  isUnit: false,
  isBare: false,
};

const rank: Readonly<Record<Strength, number>> = { strong: 2, heading: 1, whole: 0 };

/** `Best practices (20%)` is a line of a rubric. */
const share = /\d\s*%/;

/** What stands in quotes is the name of something: `"Today I Learned" app documentation` teaches nothing. */
function withoutQuotes(plain: string): string {
  if (!/["“«]/.test(plain)) return plain;
  const rest = plain.replace(/["“«][^"”»]*["”»]/g, ' ');
  return /\p{L}{3}/u.test(rest) ? rest : plain;
}

/** Whether a phrase names a role or a unit: titles without either, as most are, say nothing. */
function mayTell({ meanings }: PhraseMatch<TitleMeaning>): boolean {
  return meanings.some(({ type }) => type === 'role' || type === 'units');
}

function tokenOf({ meanings }: PhraseMatch<TitleMeaning>): Token {
  const roles = meanings.filter((meaning) => meaning.type === 'role');
  const name = meanings.find(({ type }) => type !== 'role')?.type ?? null;
  if (roles.length > 0) return { type: 'role', meanings: roles, name };
  return { type: 'small', name: name ?? '' };
}

/** The parts of a title as tokens, cut where punctuation or a joiner that belongs to no phrase parts it. */
class TitleCutter {
  readonly parts: Token[][] = [[]];

  constructor(
    private readonly words: string,
    matches: readonly PhraseMatch<TitleMeaning>[],
  ) {
    let from = 0;
    for (const match of matches) {
      this.readGap(from, match.start);
      const token = tokenOf(match);
      if (token.type === 'small' && token.name === 'joiners') this.parts.push([]);
      else this.add(token);
      from = match.end;
    }
    this.readGap(from, words.length);
  }

  private add(token: Token): void {
    this.parts.at(-1)?.push(token);
  }

  private readGap(start: number, end: number): void {
    for (const word of this.words.slice(start, end).split(' ')) {
      if (word === titleBreak) this.parts.push([]);
      else if (word !== '') this.add({ type: /^[\p{N}]+$/u.test(word) ? 'number' : 'word' });
    }
  }
}

function isSmall(token: Token | undefined, name: string): boolean {
  return (token?.type === 'small' || token?.type === 'role') && token.name === name;
}

/** Whether a part is only a count, as `Week 3` or `10 points` is, and says nothing of what stands below. */
function isCount(part: readonly Token[]): boolean {
  return (
    part.some(({ type }) => type === 'number') &&
    part.every((token) => token.type === 'number' || token.type === 'small')
  );
}

/** The part without the number or unit that it begins with: `3.`, `Week 3`. */
function withoutOrdinal(part: readonly Token[]): readonly Token[] {
  if (part[0]?.type === 'number') return part.slice(1);
  if (isSmall(part[0], 'units') && part[1]?.type === 'number') return part.slice(2);
  return part;
}

/** Of the roles of a phrase the most telling, as weak as the most careful language has it. */
function headOfRole({ meanings }: Extract<Token, { type: 'role' }>): RoleMeaning | null {
  const [best] = [...meanings].sort((left, right) => rank[right.strength] - rank[left.strength]);
  const alike = meanings.filter(({ role }) => role === best?.role);
  return alike.sort((left, right) => rank[left.strength] - rank[right.strength])[0] ?? null;
}

/** The telling roles of some tokens, in order. */
function rolesAmong(tokens: readonly Token[]): readonly RoleMeaning[] {
  return tokens.flatMap((token) => (token.type === 'role' ? (headOfRole(token) ?? []) : []));
}

const spoiling: ReadonlySet<TitleRole> = new Set(['project', 'administrative', 'assessment']);

/** Whether nothing but fillers, numbers and one phrase stand in a part. */
function isAlone(part: readonly Token[]): boolean {
  const others = part.filter(
    (token) => token.type === 'role' || token.type === 'word' || isSmall(token, 'complements'),
  );
  return others.length === 1;
}

/** The more telling of two roles in a head; where both are alike the one that the language puts there. */
function moreTelling(left: RoleMeaning, right: RoleMeaning): RoleMeaning {
  // Pairs stand below a head that names both, as `ハマったところと解決策` does.
  if (left.role === 'challenge' && right.role === 'solution') return left;
  if (left.role === 'checklist' && right.role !== 'checklist') return right;
  if (right.role === 'checklist' || right.isClause) return left;
  if (rank[left.strength] !== rank[right.strength])
    return rank[left.strength] > rank[right.strength] ? left : right;
  return left.headFirst ? left : right;
}

/** The role of the head of one part, or null: its complement decides only where the head has none. */
function headOf(whole: readonly Token[]): Head | null {
  const part = withoutOrdinal(whole);
  const first = part.findIndex(({ type }) => type === 'role');
  if (first < 0) return null;
  const cut = part.findIndex((token, index) => index > first && isSmall(token, 'complements'));
  const roles = rolesAmong(cut < 0 ? part : part.slice(0, cut));
  const all = rolesAmong(part);
  const head = roles
    .filter(({ strength, role }) => strength !== 'whole' || (role !== 'project' && isAlone(part)))
    .reduce<RoleMeaning | null>((best, role) => (best ? moreTelling(best, role) : role), null);
  const told = head ?? all.find(({ strength }) => strength === 'strong') ?? null;
  if (told === null) return null;
  const isSpoilt = told.strength === 'heading' && all.some(({ role }) => spoiling.has(role));
  return isSpoilt ? { role: 'project', strength: 'whole' } : told;
}

function isPromise(role: TitleRole): role is Promised {
  return role === 'practice' || role === 'lesson' || role === 'pitfall';
}

/** What a role promises, or null. */
function promisedBy(role: TitleRole): Promised | null {
  if (role === 'learning') return 'lesson';
  return isPromise(role) ? role : null;
}

const kinds: Partial<Readonly<Record<TitleRole, SectionKind>>> = {
  practice: 'practices',
  lesson: 'practices',
  learning: 'practices',
  pitfall: 'practices',
  challenge: 'challenges',
  technology: 'technologies',
  concept: 'concepts',
};

/** Of several kinds in one title the first named counts, but a lead-in such as `Summary of` does not. */
function kindOf(roles: readonly TitleRole[]): SectionKind {
  for (const role of roles) {
    const kind = kinds[role];
    if (kind !== undefined) return kind;
  }
  if (roles.includes('conclusion')) return 'conclusion';
  return roles.includes('overview') || roles.includes('summary') ? 'overview' : 'other';
}

/** `Concepts and best practices learned` heads advice; concepts alone would be entries. */
function holdsPractices(heads: readonly Head[]): boolean {
  const [first] = heads;
  return (
    first?.role === 'concept' &&
    heads.some(({ role, strength }) => role === 'practice' && strength === 'strong')
  );
}

/** `The challenge` is what a programme set, not what was hard; so begin thousands of READMEs. */
const assignment = /^(?:the|project) challenge$/i;

/** What the parts promise together: advice before lessons before pitfalls. */
function promiseOf(heads: readonly Head[]): Head | null {
  for (const wanted of ['practice', 'lesson', 'pitfall'] as const) {
    const found = heads.filter(({ role }) => promisedBy(role) === wanted);
    const [best] = found.sort((left, right) => rank[right.strength] - rank[left.strength]);
    if (best !== undefined) return best;
  }
  return null;
}

/** Titles that are known at the same time: far more than the notes of one author have. */
const mostTitles = 2000;

const titlesBy = rememberEach(
  (vocabulary: Vocabulary) => new TextMemory(mostTitles, (title) => readTitle(title, vocabulary)),
);

/**
 * Reads the plain text of a title by its head: weeks, parts and points are no part of it, and what it is
 * about (`Best practices for API endpoints`) only counts where the head says nothing.
 */
export function parseTitle(plain: string, vocabulary: Vocabulary): ParsedTitle {
  if (plain === '' || plain.length > longestTitle) return noTitle;
  return titlesBy(vocabulary).of(plain);
}

function readTitle(plain: string, vocabulary: Vocabulary): ParsedTitle {
  const words = foldTitle(withoutQuotes(plain));
  const matches = vocabulary.titles.all(words);
  if (!matches.some(mayTell)) return noTitle;
  const { parts } = new TitleCutter(words, matches);
  const isUnit = isSmall(parts[0]?.[0], 'units') && parts[0]?.[1]?.type === 'number';
  const heads = parts.filter((part) => !isCount(part)).flatMap((part) => headOf(part) ?? []);
  const isBare = parts.every((part) => part.every(({ type }) => type !== 'word'));
  return heads.length === 0 && !isUnit ? noTitle : { ...meaningOf(plain, heads), isUnit, isBare };
}

function meaningOf(plain: string, heads: readonly Head[]): Omit<ParsedTitle, 'isUnit' | 'isBare'> {
  const isJudged = share.test(plain) || heads.some(({ role }) => role === 'assessment');
  if (isJudged) return { ...noTitle, roles: ['assessment'] };
  if (assignment.test(plain)) return noTitle;
  const roles = heads.map(({ role }) => role);
  const kind = holdsPractices(heads) ? 'practices' : kindOf(roles);
  const told = kind === 'practices' ? promiseOf(heads) : null;
  const promise = told === null ? null : promisedBy(told.role);
  return { kind, promise, strength: told?.strength ?? null, roles };
}
