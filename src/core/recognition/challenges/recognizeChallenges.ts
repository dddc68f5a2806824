import type { Challenge } from '../../note/Note';
import { hasDirective, type OutlineNode } from '../outline/Outline';
import type { Candidate } from '../candidates/Candidate';
import type { RecognitionContext } from '../RecognitionContext';
import { wordCount } from '../titles/sentences';
import { challengeRules, type ChallengeSubject, tellsOfProject } from './challengeRules';
import { pairOfRow } from './pairLists';
import { headingPart, holdsRole, type Pair, type Part, rolesIn, saysSeveral } from './Part';
import { PartPairer } from './PartPairer';
import { PartReader } from './readParts';

/** What is known of a note as a whole before its challenges are looked for. */
export interface ChallengeInput {
  readonly nodes: readonly OutlineNode[];
  readonly candidates: ReadonlyMap<OutlineNode, readonly Candidate[]>;
  /** Whether the front matter says that the whole note is about challenges. */
  readonly isAllChallenges: boolean;
}

/** Longest title such as `Next steps` that turns from the challenges above it, in words. */
const longestTurn = 3;

/** Whether a title speaks of other things; `2. Slow endpoints under load` names a challenge all the same. */
function turnsAway({ meaning, section }: OutlineNode): boolean {
  const title = section?.title ?? '';
  if (meaning.promise !== null) return true;
  const isElse = meaning.roles.some((role) =>
    ['administrative', 'assessment', 'project'].includes(role),
  );
  return isElse && !/^\d/.test(title) && wordCount(title) <= longestTurn;
}

class Recognizer {
  /** Sections that were told with another one. */
  private readonly told = new Set<OutlineNode>();
  /** The section behind each, in the same one. */
  private readonly followers = new Map<OutlineNode, OutlineNode>();
  private readonly reader: PartReader;
  private readonly outermost: readonly OutlineNode[];

  constructor(
    private readonly input: ChallengeInput,
    private readonly context: RecognitionContext,
  ) {
    this.reader = new PartReader(context);
    this.outermost = input.nodes.filter(({ parent }) => parent === null);
    for (const beside of [this.outermost, ...input.nodes.map(({ children }) => children)])
      beside.forEach((node, index) => this.follow(node, beside[index + 1]));
  }

  readAll(): readonly Pair[] {
    const beside = this.readBeside();
    return [...beside, ...this.input.nodes.flatMap((node) => this.read(node))];
  }

  /** `Problem` and `Solution` as the outermost headings of a note. */
  private readBeside(): readonly Pair[] {
    const halves = this.outermost.filter((node) => this.tellsHalf(node));
    const parts = halves.map((node) => this.partOf(node, () => true));
    if (!holdsRole(parts, 'challenge') || !holdsRole(parts, 'solution')) return [];
    if (tellsOfProject(this.outermost)) return [];
    for (const half of halves) this.leaveOut(half);
    const pairs = new PartPairer({ topic: null, isOpen: false }, this.context).read(parts);
    return pairs.map((pair) => ({ ...pair, rule: 'labeled-pair' }));
  }

  /** Whether a heading is one half of a challenge that the one beside it tells on, or tells of both aside. */
  private tellsHalf(node: OutlineNode): boolean {
    if (node.section === null || node.isTitle || hasDirective(node, 'ignore')) return false;
    const { role, name, label } = headingPart(node, [], this.context);
    if (role === 'name') return false;
    if (role === 'solution') return !this.holds(node, 'challenge');
    if (role !== 'challenge') return !this.holdsBoth(node);
    return !this.tellsMore(node, name, label);
  }

  private holdsBoth(node: OutlineNode): boolean {
    return this.holds(node, 'challenge') && this.holds(node, 'solution');
  }

  /** Whether a heading on challenges tells more than one half of one: several of them, or the solution, too. */
  private tellsMore(node: OutlineNode, name: string, label: string): boolean {
    if (node.children.some(({ children }) => children.length > 0)) return true;
    if (name === '' && saysSeveral(label, this.context) && this.holdsMore(node)) return true;
    return this.holds(node, 'solution');
  }

  /** Whether a section holds more than running text, as one on several challenges does. */
  private holdsMore(node: OutlineNode): boolean {
    if (node.children.length > 0) return true;
    return this.candidatesOf(node).some(({ shape }) => shape === 'item' || shape === 'row');
  }

  /** Whether a label or heading in a section, or below it, tells the half that its own title does not. */
  private holds(node: OutlineNode, half: 'challenge' | 'solution'): boolean {
    if (rolesIn(this.candidatesOf(node), false, this.context).has(half)) return true;
    return node.children.some(
      (child) => headingPart(child, [], this.context).role === half || this.holds(child, half),
    );
  }

  private follow(node: OutlineNode, next: OutlineNode | undefined): void {
    if (next !== undefined) this.followers.set(node, next);
  }

  private candidatesOf = (node: OutlineNode): readonly Candidate[] =>
    this.input.candidates.get(node) ?? [];

  private read(node: OutlineNode): readonly Pair[] {
    if (hasDirective(node, 'ignore') || hasDirective(node, 'takeaways')) return [];
    const isIn = this.isInChallenges(node);
    const rows = this.rowsOf(node, isIn);
    if (this.told.has(node)) return rows;
    return [...rows, ...(isIn ? this.readGroup(node) : this.readStray(node))];
  }

  /** Whether a section is about challenges, by its own title or by one around it. */
  private isInChallenges(node: OutlineNode): boolean {
    for (let at: OutlineNode | null = node; at !== null; at = at.parent) {
      if (at.isTitle) break;
      if (at.meaning.kind === 'challenges') return true;
      if (turnsAway(at)) return false;
    }
    return this.input.isAllChallenges && node.section !== null;
  }

  private rowsOf(node: OutlineNode, isIn: boolean): readonly Pair[] {
    const isAnswered = isIn && node.meaning.roles.includes('solution');
    return this.candidatesOf(node).flatMap((candidate) =>
      candidate.shape === 'row' ? (pairOfRow(candidate, isAnswered, this.context) ?? []) : [],
    );
  }

  /** A section as a part, with those below it that count. */
  private partOf(node: OutlineNode, counts: (child: OutlineNode) => boolean): Part {
    const own = this.candidatesOf(node).filter(({ standing }) => standing.item === null);
    const below = node.children.filter((child) => child.directive !== 'ignore' && counts(child));
    const parts = [...this.reader.level(own), ...below.map((child) => this.partOf(child, counts))];
    return headingPart(node, parts, this.context);
  }

  /** What a section tells is not told again by those below it. */
  private leaveOut(node: OutlineNode): void {
    this.told.add(node);
    for (const child of node.children) this.leaveOut(child);
  }

  /** Pairs the sections below a heading on challenges, and the one on solutions right behind them. */
  private readGroup(node: OutlineNode): readonly Pair[] {
    const part = this.partOf(node, (child) => this.isInChallenges(child));
    this.leaveOutIn(node);
    // What a table tells in full is not told again in the sentence behind it.
    if (this.holdsRows(node)) return this.pairsOf(withoutProse(part));
    const own = this.pairsOf(part);
    const answer = this.answerTo(node);
    const isSolved = own.length > 0 && own.every(({ solution }) => solution !== null);
    if (answer === null || isSolved) return own;
    this.leaveOut(answer);
    const told = this.partOf(answer, () => true);
    const both = this.pairsOf({ ...part, parts: [...part.parts, told] });
    // Of several challenges a section on solutions solves those that its words or numbers point to.
    const isClear = own.length === 1 || both.every(({ rule }) => rule === 'listed-pair');
    return isClear ? both : own;
  }

  private leaveOutIn(node: OutlineNode): void {
    this.told.add(node);
    for (const child of node.children) if (this.isInChallenges(child)) this.leaveOutIn(child);
  }

  private holdsRows(node: OutlineNode): boolean {
    return (
      this.rowsOf(node, true).length > 0 ||
      node.children.some((child) => this.isInChallenges(child) && this.holdsRows(child))
    );
  }

  private pairsOf(part: Part): readonly Pair[] {
    const isAnswered = part.parts.some(({ role, list }) => role === 'solution' && list === null);
    const isHalf = isAnswered && !saysSeveral(part.label, this.context);
    const isOne = part.role === 'challenge' && (part.name !== '' || isHalf);
    const scope = { topic: isOne ? part : null, isOpen: true };
    return new PartPairer(scope, this.context).read(part.parts);
  }

  /** `How I solved them` right behind `Problems I faced`, at the same level. */
  private answerTo(node: OutlineNode): OutlineNode | null {
    const next = this.followers.get(node);
    if (next === undefined || next.section?.level !== node.section?.level) return null;
    return headingPart(next, [], this.context).role === 'solution' ? next : null;
  }

  /** A section outside those on challenges, with the headings below it that tell halves of one. */
  private readStray(node: OutlineNode): readonly Pair[] {
    const candidates = this.candidatesOf(node);
    const isProject = tellsOfProject(node.children);
    const halves = isProject ? [] : node.children.filter((child) => this.tellsHalf(child));
    const isInPitfalls = isPitfall(node);
    const roles = rolesIn(candidates, isInPitfalls, this.context);
    for (const half of halves) roles.add(roleOfHalf(headingPart(half, [], this.context)));
    if (!roles.has('solution') && !isInPitfalls && !candidates.some((one) => this.headsList(one)))
      return [];
    const counted = new Set<OutlineNode>(halves);
    const counts = (child: OutlineNode): boolean => child.parent !== node || counted.has(child);
    const part = this.partOf(node, counts);
    const subject = { node, candidates, part, isInPitfalls, roles, context: this.context };
    const told = pairsBy(subject);
    if (told.length > 0) for (const half of halves) this.leaveOut(half);
    return told;
  }

  /** Whether a bold line, or a label such as `Difficulties:`, stands over a list. */
  private headsList(candidate: Candidate): boolean {
    const { shape, standing, labeled, isLabelAlone, next } = candidate;
    if (shape !== 'paragraph' || standing.item !== null || next?.shape !== 'item') return false;
    if (!isLabelAlone) return false;
    return labeled?.isMarked === true || candidate.roleIn(this.context) === 'challenge';
  }
}

/** What the rules give, each but the lines that one before it told of. */
function pairsBy(subject: ChallengeSubject): readonly Pair[] {
  const told: Pair[] = [];
  for (const rule of challengeRules) {
    const pairs = rule.when(subject) ? (rule.gives(subject) ?? []) : [];
    const lines = new Set(told.flatMap(({ line, solutionLine }) => [line, solutionLine]));
    for (const pair of pairs)
      if (!lines.has(pair.line) && !lines.has(pair.solutionLine))
        told.push({ ...pair, rule: rule.id });
  }
  return told;
}

function roleOfHalf({ role }: Part): 'challenge' | 'solution' | null {
  return role === 'challenge' || role === 'solution' ? role : null;
}

function withoutProse(part: Part): Part {
  return {
    ...part,
    parts: part.parts.filter(({ role, list }) => role !== 'plain' || list !== null),
  };
}

function isPitfall(node: OutlineNode): boolean {
  for (let at: OutlineNode | null = node; at !== null; at = at.parent) {
    if (at.meaning.promise !== null) return at.meaning.promise === 'pitfall';
  }
  return false;
}

/** Gives each pair the heading above it: pieces run over several sub-sections, pairs belong to one. */
function withSections(pairs: readonly Pair[], nodes: readonly OutlineNode[]): readonly Challenge[] {
  let position = 0;
  return pairs.map((pair) => {
    while ((nodes[position + 1]?.section?.line ?? Infinity) <= pair.line) position += 1;
    const node = nodes[position];
    const kind = node !== undefined && isPitfall(node) ? 'pitfall' : 'challenge';
    return { ...pair, kind, section: node?.section?.title ?? null };
  });
}

/**
 * Finds what was hard and how it was solved: below headings on challenges in any form, elsewhere only
 * where the text says which is which.
 */
export function recognizeChallenges(
  input: ChallengeInput,
  context: RecognitionContext,
): readonly Challenge[] {
  const found = new Recognizer(input, context).readAll();
  const lines = new Set<number>();
  const once = found.filter(({ line }) => !lines.has(line) && lines.add(line));
  const pairs = withSections(
    once.sort((left, right) => left.line - right.line),
    input.nodes,
  );
  for (const { line, endLine, rule } of pairs)
    context.onDecision?.({ line, endLine, rule, gives: 'challenge' });
  return pairs;
}
