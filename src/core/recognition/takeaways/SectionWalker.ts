import type { Candidate, ListFacts, Standing } from '../candidates/Candidate';
import {
  holdsMarkedItems,
  labeledLines,
  lessonTail,
  lostItems,
  markedLines,
} from '../candidates/paragraphLines';
import type { OutlineNode } from '../outline/Outline';
import type { RecognitionContext } from '../RecognitionContext';
import {
  groupName,
  insideOf,
  labelBelow,
  labelOf,
  type Lead,
  leadOf,
  lessonColumn,
  nameOfNext,
  promiseOfNext,
  titleLineOf,
  titlesList,
} from './leads';
import { advises } from '../titles/sentences';
import type { SectionPlace } from './sectionPlaces';
import { mayRemind, tellsChallenge } from './takeawayConditions';

/** One candidate with all that the rules may ask. */
export interface Subject {
  readonly candidate: Candidate;
  readonly node: OutlineNode;
  readonly place: SectionPlace;
  readonly lead: Lead;
  /** Whether the candidate names the group of those below it, and tells nothing itself. */
  readonly isName: boolean;
  /** Whether it is one line of a list whose bullets were lost. */
  readonly isLost: boolean;
  /** Whether short paragraphs of the section are lessons themselves, or this one explains its label. */
  readonly takesProse: boolean;
  readonly context: RecognitionContext;
}

/** A section to walk through. */
export interface WalkedSection {
  readonly node: OutlineNode;
  readonly place: SectionPlace;
  readonly candidates: readonly Candidate[];
  /** Whether it tells a challenge, of whose parts none is a takeaway as well. */
  readonly hasPair: boolean;
}

/** Prose of more paragraphs than this is an essay, not a few lessons. */
const mostParagraphs = 3;

/** Candidates behind a label that may be its items: nobody writes more, and labels may follow one another. */
const mostBehindLabel = 60;

const oneSentence = /^[\p{Lu}\p{Lo}\d][^.!?:\n]{8,220}(?:\.[a-z][^.!?:\n]*)*[.。]?$/u;

const noneLost: ReadonlyMap<Candidate, readonly Candidate[]> = new Map();

type Facts = Partial<Pick<Subject, 'isName' | 'isLost' | 'takesProse'>>;

/** Goes through the candidates of one section and finds what stands over each. */
export class SectionWalker {
  readonly subjects: Subject[] = [];
  private readonly own: Lead;
  private lead: Lead;
  private readonly insides = new Map<Candidate, Lead>();
  private readonly lists = new Map<ListFacts, { readonly count: number; readonly lead: Lead }>();
  private lost = noneLost;
  private readonly takesProse: boolean;
  private isQuote: boolean | undefined;
  /** Whether the paragraph before was a label, which a paragraph may explain. */
  private isAfterLabel = false;
  /** Whether the label before speaks of one list alone, as a plain line over it does. */
  private isOverList = false;

  private readonly node: OutlineNode;
  private readonly place: SectionPlace;
  private readonly candidates: readonly Candidate[];
  private readonly hasPair: boolean;
  private hasParts: boolean | undefined;

  constructor(
    { candidates, hasPair, node, place }: WalkedSection,
    private readonly context: RecognitionContext,
  ) {
    this.node = node;
    this.place = place;
    this.candidates = candidates;
    this.hasPair = hasPair;
    const { promise, isBlocked, owner } = place;
    const group = owner === node ? null : (node.section?.title ?? null);
    this.own = this.lead = { promise, isBlocked, group, isLabel: false, isGuarded: false };
    if (promise !== null && !place.isGuarded) this.lost = lostItems(candidates, context);
    this.takesProse = promise !== null && this.areLessons();
  }

  walk(): readonly Subject[] {
    this.candidates.forEach((candidate, index) => {
      const { item } = candidate.standing;
      if (item !== null) this.readInside(candidate, item);
      else if (candidate.shape === 'item') this.readOuterItem(candidate);
      else this.readOuter(candidate, index);
    });
    return this.subjects;
  }

  private give(candidate: Candidate, lead: Lead, facts: Facts = {}): void {
    const { node, place, context } = this;
    if (this.isSilent(candidate, lead)) return;
    const { isName = false, isLost = false, takesProse = false } = facts;
    this.subjects.push({ candidate, node, place, lead, context, isName, isLost, takesProse });
  }

  /** Whether nothing promises a candidate and it has no label of its own, as most text: no rule need look at it. */
  private isSilent(candidate: Candidate, { promise }: Lead): boolean {
    const { standing, mayHoldLabel: isMarked, shape } = candidate;
    if (promise !== null || isMarked || standing.alert !== null) return false;
    if (shape === 'row' ? this.hasLessons(standing) : mayRemind(candidate, this.context))
      return false;
    const { node, place, context } = this;
    const isHeard = context.onDecision !== undefined;
    return !isHeard && !place.isDirected && node.parent?.meaning.promise !== 'lesson';
  }

  private hasLessons({ table }: Standing): boolean {
    return table?.ask('have lessons', () => lessonColumn(table, this.context) >= 0) === true;
  }

  /** A named lesson told in sentences, with no list anywhere in it: each short paragraph is one. */
  private areLessons(): boolean {
    const { node, candidates, place } = this;
    if (node.children.length > 0 || holdsMarkedItems(candidates, this.context)) return false;
    const paragraphs = candidates.filter(({ shape }) => shape === 'paragraph');
    if (place.isGuarded) return this.areAdvising(paragraphs);
    const { promise, strength, roles } = node.meaning;
    const isTelling = strength === 'strong' || roles.includes('learning');
    if (promise !== null && (promise === 'practice' || !isTelling)) return false;
    if (paragraphs.length <= mostParagraphs) return true;
    return paragraphs.every(({ source }) => oneSentence.test(source.trim()));
  }

  /** Below the title of a note on lessons: a few paragraphs on a topic, each of which advises. */
  private areAdvising(paragraphs: readonly Candidate[]): boolean {
    const { parent, isTitle } = this.node;
    if (isTitle || parent?.isTitle !== true || paragraphs.length === 0) return false;
    return (
      parent.meaning.promise !== null &&
      paragraphs.length <= mostParagraphs &&
      paragraphs.every((one) => advises(one.textIn(this.context), this.context.vocabulary))
    );
  }

  private readOuterItem(item: Candidate): void {
    this.isAfterLabel = false;
    this.readItem(item, this.lead);
  }

  private readOuter(candidate: Candidate, index: number): void {
    const isExplained = this.isAfterLabel && this.lead.promise !== null;
    this.isAfterLabel = false;
    if (this.isOverList && candidate.standing.list === null) {
      this.isOverList = false;
      this.lead = { ...this.lead, promise: this.own.promise, isBlocked: this.own.isBlocked };
    }
    if (candidate.shape === 'row') this.give(candidate, this.lead);
    else if (candidate.shape === 'paragraph') {
      if (candidate.standing.isQuoted && !this.isOnlyQuote()) this.give(candidate, this.lead);
      else this.readParagraph(candidate, index, isExplained);
    }
  }

  /** Whether the author answers a heading in one quote and nothing else. */
  private isOnlyQuote(): boolean {
    this.isQuote ??= this.candidates.every(
      ({ standing, shape }) => standing.isQuoted || shape === 'rule',
    );
    return this.isQuote;
  }

  private readParagraph(paragraph: Candidate, index: number, isExplained: boolean): void {
    const { context } = this;
    if (this.own.promise === null && titlesList(paragraph, context)) {
      this.readLabel(paragraph, context.inline.text(paragraph.source));
      this.isOverList = true;
      return;
    }
    const title = titleLineOf(paragraph, context, this.own.promise === null);
    if (title === null) this.readUntitled(paragraph, this.takesProse || isExplained);
    else {
      this.readLabel(paragraph, title.label);
      this.lost = new Map([...this.lost, ...lostItems([title.rest], context)]);
      this.readUntitled(title.rest, true);
    }
    if (this.own.promise === null && this.lead.promise !== null && this.isAfterLabel)
      this.lookBehindLabel(index);
  }

  /** Behind a label outside a list of takeaways, the items that lost their bullets. */
  private lookBehindLabel(index: number): void {
    const behind = this.candidates.slice(index + 1, index + 1 + mostBehindLabel);
    const end = behind.findIndex(({ shape }) => shape !== 'paragraph' && shape !== 'gap');
    this.lost = lostItems(end < 0 ? behind : behind.slice(0, end), this.context);
  }

  private readUntitled(paragraph: Candidate, takesProse: boolean): void {
    const { context } = this;
    const isPromised = this.own.promise !== null || this.lead.promise !== null;
    if (!isPromised && !paragraph.mayHoldLabel) {
      this.lead = this.own;
      this.give(paragraph, this.lead);
      return;
    }
    const label = labelOf(paragraph, context, this.own.promise === null);
    const lost = this.lost.get(paragraph);
    if (label !== null) this.readLabel(paragraph, label);
    else if (lost !== undefined)
      for (const line of lost) this.give(line, this.lead, { isLost: true });
    else this.readLines(paragraph, takesProse);
  }

  private readLines(paragraph: Candidate, takesProse: boolean): void {
    const lines = markedLines(paragraph, this.context);
    for (const line of lines) this.give(line, this.lead);
    if (lines.length > 0) return;
    if (this.own.promise === null && takesProse && paragraph.next?.shape === 'item') return;
    // A label outside a list of takeaways reaches as far as the list or the paragraph that follows it.
    if (this.own.promise === null && !takesProse) this.lead = this.own;
    this.giveProse(paragraph, takesProse);
    if (this.own.promise === null) this.lead = this.own;
  }

  /** A paragraph, and the lesson that its last sentence is labeled as. */
  private giveProse(paragraph: Candidate, takesProse: boolean): void {
    const tail = takesProse ? null : lessonTail(paragraph, this.context);
    if (tail === null) this.give(paragraph, this.lead, { takesProse });
    else this.give(tail, this.lead);
  }

  /** A bold or colon label acts as a heading for what follows it. */
  private readLabel(candidate: Candidate, label: string): void {
    this.give(candidate, this.lead, { isName: true });
    const lead = leadOf(label, candidate, this.own, this.context);
    const isPart =
      this.tellsParts() && !lead.isLabel && promiseOfNext(label, this.context) === null;
    this.lead = { ...lead, promise: isPart ? null : lead.promise, group: label };
    this.isAfterLabel = true;
  }

  /** Whether labels such as `Symptom` and `Cause` cut the section into the parts of one challenge. */
  private tellsParts(): boolean {
    this.hasParts ??= this.hasPair || tellsChallenge(this.candidates, this.context);
    return this.hasParts;
  }

  private readInside(candidate: Candidate, item: Candidate): void {
    const lead = this.insides.get(item) ?? this.lead;
    if (candidate.shape === 'item') this.readItem(candidate, lead);
    else if (candidate.shape === 'row') this.give(candidate, lead);
    else if (candidate.shape === 'paragraph') this.giveLabeled(candidate, lead);
  }

  /** The lines of what stands inside an item that are labeled, as a lesson behind a problem may be. */
  private giveLabeled(candidate: Candidate, lead: Lead): void {
    if (!candidate.mayHoldLabel) return;
    for (const line of labeledLines(candidate)) this.give(line, { ...lead, promise: null });
  }

  private readItem(item: Candidate, around: Lead): void {
    const { context } = this;
    const before = this.labelBefore(item, around);
    const name = item.holdsList ? groupName(item, context) : nameOfNext(item, context);
    if (name === null) {
      this.insides.set(item, before);
      this.give(item, before);
      if (item.source.includes('\n')) this.giveLabeled(item, before);
    } else if (item.holdsList) {
      this.insides.set(item, insideOf(name, before, this.context));
      this.give(item, before, { isName: true });
    } else this.readLabel(item, name);
  }

  /** What stands over an item: a label that was typed right below the item before it names it. */
  private labelBefore({ standing: { list } }: Candidate, around: Lead): Lead {
    if (list === null) return around;
    const seen = this.lists.get(list) ?? { count: 0, lead: around };
    const before = list.all[seen.count - 1];
    const label = before === undefined ? null : labelBelow(before);
    const group = label === null ? null : this.context.inline.text(label);
    const lead = group === null ? seen.lead : { ...around, group };
    this.lists.set(list, { count: seen.count + 1, lead });
    return lead;
  }
}
