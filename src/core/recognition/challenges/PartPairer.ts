import type { RecognitionContext } from '../RecognitionContext';
import { tellsAnswer, tellsSolution, tellsTrouble } from '../titles/sentences';
import { Draft } from './Draft';
import { areSeveral, holdsRole, type Pair, type Part } from './Part';
import { pairLists } from './pairLists';
import { startProse } from './turns';

/** What the parts of a level tell of. */
export interface Scope {
  /** The one challenge that all of them tell of, or null where each may tell of another. */
  readonly topic: Part | null;
  /** Whether text without a label may be a challenge, as below a heading that says so. */
  readonly isOpen: boolean;
}

const endsSentence = /[.!?。！？]\s*$/;
/** Fewer named items below a heading are parts of the challenge that it names. */
const fewestNamed = 2;

/** Whether a part is a challenge of its own by its form: a heading, or an item with a name. */
function isNamed({ role, isHeading, list, parts }: Part): boolean {
  return holdsRole(parts, 'solution') || (role === 'name' && (isHeading || list !== null));
}

/** Whether the solution of what a part tells stands somewhere below it. */
function tellsBoth({ parts }: Part): boolean {
  return parts.some(
    (part) => part.role === 'solution' || (part.role !== 'aside' && tellsBoth(part)),
  );
}

/** Pairs the parts of one level; what is deeper is a level of its own. */
export class PartPairer {
  private draft: Draft | null = null;
  /** Whether each part may be a challenge of its own. */
  private isGroup = false;
  /** Whether a label or heading on this level tells a solution. */
  private isAnswered = false;
  /** Whether several parts hold a solution each, and so are no parts of one challenge. */
  private areTopics = false;
  /** Whether the open challenge is one of several items, of which a label behind them solves none in particular. */
  private isOneOfMany = false;

  constructor(
    private readonly scope: Scope,
    private readonly context: RecognitionContext,
    readonly pairs: Pair[] = [],
  ) {}

  read(parts: readonly Part[]): readonly Pair[] {
    const lists = this.lists(parts);
    if (lists !== null) {
      for (const pair of lists) this.pairs.push(pair);
      return this.pairs;
    }
    this.look(parts);
    const { topic } = this.scope;
    if (topic !== null && !this.isGroup) this.begin(topic);
    for (const part of this.isGroup ? startProse(parts, this.context) : parts) this.take(part);
    this.close();
    return this.pairs;
  }

  /** Outside sections on challenges two lists that nothing pairs tell of one challenge and its solution. */
  private lists(parts: readonly Part[]): readonly Pair[] | null {
    const lists = this.scope.topic === null ? pairLists(parts, this.context) : null;
    if (lists === null || this.scope.isOpen) return lists;
    const solved = lists.filter(({ solution }) => solution !== null);
    return solved.length === 0 ? null : solved;
  }

  private look(parts: readonly Part[]): void {
    const { topic, isOpen } = this.scope;
    this.isAnswered = holdsRole(parts, 'solution');
    this.areTopics = parts.filter(({ parts: below }) => holdsRole(below, 'solution')).length > 1;
    const holdsHalf = this.isAnswered || holdsRole(parts, 'challenge');
    const isMany = !holdsHalf && parts.filter(isNamed).length >= fewestNamed;
    this.isGroup = isOpen && (topic === null || isMany);
  }

  private begin(topic: Part): void {
    this.draft = new Draft(topic, this.context);
    if (topic.text === '') return;
    this.draft.challenge.push(topic.text);
    if (topic.role === 'challenge') this.draft.label = topic.label;
  }

  private take(part: Part): void {
    if (part.role === 'challenge') this.takeChallenge(part);
    else if (part.role === 'solution') this.takeSolution(part);
    else if (part.role === 'name') this.takeName(part);
    else if (part.role === 'plain') this.takePlain(part);
    else if (part.role === 'aside') this.shut();
  }

  private shut(): void {
    if (this.draft !== null) this.draft.isClosed = true;
  }

  private below(topic: Part | null, parts: readonly Part[]): void {
    this.close();
    new PartPairer({ ...this.scope, topic }, this.context, this.pairs).read(parts);
  }

  private takeChallenge(part: Part): void {
    const isOwn = tellsBoth(part) || (this.scope.isOpen && !this.isAnswered);
    if (part.isHeading && part.name !== '' && isOwn) this.below(part, part.parts);
    else if (holdsRole(part.parts, 'solution')) this.below(this.named(part), part.parts);
    else this.addChallenge(part);
  }

  /** `- Problem: slow` with its solution as an item below it, called by what stands above. */
  private named(part: Part): Part {
    return { ...part, name: part.name || (this.draft?.nameAlone ?? '') };
  }

  private addChallenge(part: Part): void {
    const { draft } = this;
    if (draft !== null && !draft.isSolved && draft.challenge.length === 0) draft.tell(part);
    else if (draft !== null && this.goesOn(draft, part)) {
      if (!endsSentence.test(draft.challenge.at(-1) ?? '')) draft.retitle();
      draft.tell(part);
    } else {
      this.close();
      this.draft = new Draft(part, this.context);
      this.draft.tell(part);
    }
  }

  /** Whether another label, such as `Error:` below `Symptom:`, tells more of the same challenge. */
  private goesOn({ isSolved, label, challenge }: Draft, part: Part): boolean {
    if (isSolved || label === null || label === part.label) return false;
    return this.scope.topic !== null || !endsSentence.test(challenge.at(-1) ?? '');
  }

  /** The second of several headings is another way to solve it. */
  private takeSolution(part: Part): void {
    const { draft } = this;
    const isOther = part.isHeading && draft?.isSolved === true;
    if (!isOther && (part.list !== null || !this.isOneOfMany)) draft?.solveWith(part);
  }

  private takeName(part: Part): void {
    const isGroup = part.isHeading && this.scope.isOpen && areSeveral(part.name, this.context);
    if (isGroup) this.below(null, part.parts);
    else if (this.isTopic(part)) this.below(part, part.parts);
    else if (this.isGroup && (this.draft?.label ?? null) === null) this.takeOwn(part);
    else this.shut();
  }

  /** Whether a name with halves below it names a challenge of its own. */
  private isTopic({ name, parts }: Part): boolean {
    if (holdsRole(parts, 'challenge')) return true;
    if (!holdsRole(parts, 'solution')) return false;
    const { topic, isOpen } = this.scope;
    const isInGroup = (isOpen && topic === null) || this.areTopics || this.draft === null;
    return isInGroup || tellsTrouble(name, this.context.vocabulary);
  }

  private takePlain(part: Part): void {
    const { draft } = this;
    if (holdsRole(part.parts, 'solution')) this.below(part, part.parts);
    else if (draft !== null && this.isAnswer(draft, part)) draft.solveWith(part);
    else if (draft !== null && (draft.isProse || !this.isGroup)) draft.describe(part);
    else if (this.isGroup && part.list !== null) this.takeOwn(part);
  }

  /** `I solved it by …` as the next item or paragraph. */
  private isAnswer({ challenge, isSolved, isClosed }: Draft, { text }: Part): boolean {
    if (isClosed || isSolved || challenge.length === 0) return false;
    return tellsSolution(text, this.context.vocabulary);
  }

  /** A challenge that no label tells of: a heading, an item, or a name over its text. */
  private takeOwn(part: Part): void {
    if (this.isDetail(part)) return;
    if (part.isHeading) {
      this.below(part, part.parts);
      return;
    }
    this.close();
    this.draft = new Draft(part, this.context);
    this.draft.tellOwn(part);
    this.isOneOfMany = part.list !== null && part.list.all.length > 1;
  }

  /** `**Project:** Chess` as a paragraph, which says nothing of a challenge. */
  private isDetail({ role, label, list, text }: Part): boolean {
    const { vocabulary } = this.context;
    if (role !== 'name' || label === '' || list !== null || text === '') return false;
    return !tellsAnswer(text, vocabulary) && !tellsTrouble(text, vocabulary);
  }

  private close(): void {
    const pair = this.draft?.pair() ?? null;
    this.draft = null;
    this.isOneOfMany = false;
    if (pair !== null && (this.scope.isOpen || pair.solution !== null)) this.pairs.push(pair);
  }
}
