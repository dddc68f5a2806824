import type { Takeaway } from '../../note/Note';
import { hasDirective, type OutlineNode } from '../outline/Outline';
import type { Candidate } from '../candidates/Candidate';
import { isOnlyLinks, isPlaceholder } from '../candidates/emptyText';
import { type RecognitionContext, storedMarkdown } from '../RecognitionContext';
import { withoutNumber } from '../titles/labels';
import { decide } from '../rules/Rule';
import { type SectionPlace, sectionPlaces } from './sectionPlaces';
import { SectionWalker, type Subject } from './SectionWalker';
import { labelBelow, lessonCell, promiseOf } from './leads';
import { takeawayRules } from './takeawayRules';
import { type Titled, titledRules, type TitledSubject } from './titledTakeaways';
import { withoutSignOff, withoutTopics } from './leftOut';
import type { NoteFacts } from '../recognize';
import { parseTitle, type Promised } from '../titles/parseTitle';

/** A longer note is more than one lesson: lines, headings, and items that are nothing but links. */
const [mostLines, mostHeadings, mostLinks] = [150, 4, 5];

/** The first sentence of a text, or all of it where it is one. */
function firstSentence(text: string): string {
  return /^.{8,300}?(?:[.!?](?=\s)|[。！？])/su.exec(text)?.[0] ?? text;
}

/** The first paragraph below the title; null where the note is an index of links or a template. */
function openingOf(
  candidates: readonly Candidate[],
  titleLine: number,
  { vocabulary }: RecognitionContext,
): Candidate | null {
  if (candidates.filter(({ source }) => isOnlyLinks(source)).length > mostLinks) return null;
  const told = candidates.find(
    ({ shape, source, line }) => shape === 'paragraph' && line > titleLine && !isOnlyLinks(source),
  );
  return told === undefined || isPlaceholder(told.source, vocabulary) ? null : told;
}

/**
 * The takeaway that a short note in a folder of learning notes is as a whole: its title and its first
 * sentence. Null for an index of links, a template, a long text, and a title that names a section of a
 * journal.
 */
function takeawayOfNote(
  nodes: readonly OutlineNode[],
  candidates: readonly Candidate[],
  context: RecognitionContext,
): Takeaway | null {
  const [title, ...others] = nodes.filter(({ section }) => section !== null);
  const heading = title?.section ?? null;
  const isNamed = heading !== null && title?.meaning.roles.length === 0;
  if (!isNamed || context.stored.length > mostLines || others.length >= mostHeadings) return null;
  const told = openingOf(candidates, heading.line, context);
  if (told === null) return null;
  const { line } = heading;
  const sentence = firstSentence(told.textIn(context)).replace(/\s*[:：]$/, '');
  return {
    line,
    endLine: told.endLine,
    text: `${withoutNumber(heading.title)}: ${sentence}`,
    markdown: storedMarkdown(context, told.line, told.endLine),
    section: heading.title,
    group: null,
    kind: 'note',
    rule: 'short-note',
  };
}

/** What is known of a note as a whole before its takeaways are looked for. */
export interface TakeawayInput {
  readonly nodes: readonly OutlineNode[];
  readonly candidates: ReadonlyMap<OutlineNode, readonly Candidate[]>;
  /** Lines that are told as challenges already. */
  readonly taken: ReadonlySet<number>;
  /** What the front matter says that all of the note is, or null. */
  readonly front: Promised | null;
  readonly facts: NoteFacts;
}

interface Source {
  readonly source: string;
  readonly line: number;
  readonly endLine: number;
}

/** The text of a candidate: joined with the next where it is only a label, without a label below it. */
function sourceOf(candidate: Candidate): Source {
  const { line, endLine, source, inner, shape } = candidate;
  const [second] = inner;
  if (shape === 'item' && candidate.isLabelAlone && second?.shape === 'paragraph') {
    const label = source.trim().replace(/:?(\**)$/, ':$1');
    return { source: `${label} ${second.source}`, line, endLine: second.endLine };
  }
  if (shape !== 'item' || labelBelow(candidate) === null) return { source, line, endLine };
  return { source: source.slice(0, source.lastIndexOf('\n')), line, endLine: endLine - 1 };
}

/** `| Practice | Why |` gives `practice: why`. */
function rowText(candidate: Candidate, { inline }: RecognitionContext): string {
  const cells = candidate.source.split('\t').map((cell) => inline.text(cell));
  const [first = '', ...rest] = cells.filter((cell) => /\p{L}/u.test(cell));
  return rest.length === 0 ? first : `${first}: ${rest.join(' – ')}`;
}

function endOf({ told }: Titled, line: number): number {
  return told?.endLine ?? line;
}

/** The title of the section around one that is a takeaway itself. */
function titleAbove(node: OutlineNode, { owner }: SectionPlace): string | null {
  const around = owner === node ? node.parent : owner;
  return around?.section?.title ?? null;
}

/** Gathers the takeaways of one section, each line of the note at most once. */
class Taker {
  readonly found: Takeaway[] = [];
  private readonly outermost: readonly OutlineNode[];

  constructor(
    private readonly input: TakeawayInput,
    private readonly taken: Set<number>,
    private readonly context: RecognitionContext,
  ) {
    this.outermost = input.nodes.filter(
      ({ parent, section }) => parent === null && section !== null,
    );
  }

  readSection(node: OutlineNode, place: SectionPlace): readonly Takeaway[] {
    const from = this.found.length;
    const candidates = withoutSignOff(this.input.candidates.get(node) ?? [], this.context);
    if (hasDirective(node, 'ignore')) return [];
    const beside = node.parent?.children ?? this.outermost;
    if (!this.readTitle({ node, place, beside, candidates, context: this.context })) {
      const hasPair = candidates.some(({ line }) => this.input.taken.has(line));
      const walker = new SectionWalker({ node, place, candidates, hasPair }, this.context);
      for (const subject of walker.walk()) this.readSubject(subject);
    }
    return this.found.slice(from);
  }

  /** Whether the heading itself is the takeaway, and what stands below it only says why. */
  private readTitle(subject: TitledSubject): boolean {
    const { node, place } = subject;
    if (node.section === null || place.isDirected) return false;
    const { line } = node.section;
    const rule = this.taken.has(line) ? null : decide(titledRules, subject);
    const titled = rule?.gives(subject) ?? null;
    if (rule === null || titled === null) return false;
    const at = { line, endLine: endOf(titled, line) };
    const { text, kind } = titled;
    this.keep({ ...at, text, kind, rule: rule.id, section: titleAbove(node, place), group: null });
    this.context.onDecision?.({ ...at, rule: rule.id, gives: kind });
    return true;
  }

  private readSubject(subject: Subject): void {
    const { candidate } = subject;
    const source = sourceOf(candidate);
    if (this.isTaken(source)) {
      this.hear(candidate, 'told-before', null);
      return;
    }
    const rule = decide(takeawayRules, subject);
    const kind = rule?.gives(subject) ?? null;
    this.hear(candidate, rule?.id ?? 'no-rule', kind);
    if (rule !== null && kind !== null) this.take(subject, source, { id: rule.id, kind });
  }

  private take(
    subject: Subject,
    source: Source,
    rule: { id: string; kind: Takeaway['kind'] },
  ): void {
    const text = this.textOf(subject, source, rule.id);
    const { line, endLine } = source;
    const section = subject.place.owner.section?.title ?? null;
    const { group } = subject.lead;
    if (text !== '')
      this.keep({ line, endLine, text, kind: rule.kind, rule: rule.id, section, group });
  }

  private textOf({ candidate }: Subject, { source }: Source, rule: string): string {
    const { inline } = this.context;
    if (rule === 'lesson-column') return lessonCell(candidate, this.context);
    if (candidate.shape === 'row') return rowText(candidate, this.context);
    const told = rule === 'labeled-lesson' ? (candidate.labeled?.text ?? source) : source;
    return inline.text(told.replace(/^\s*\[[ xX]\]\s+/, '')).replace(/^\d{1,2}[.)]\s+/, '');
  }

  /** A label on a line of its own is told again by the lines that it heads. */
  private isTaken({ line, endLine }: Source): boolean {
    for (let at = line; at <= endLine; at += 1) if (this.taken.has(at)) return true;
    return false;
  }

  private keep(found: Omit<Takeaway, 'markdown'>): void {
    this.taken.add(found.line);
    const markdown = storedMarkdown(this.context, found.line, found.endLine);
    // Most are plain text: one string in memory rather than two that are alike.
    this.found.push({ ...found, markdown: markdown === found.text ? found.text : markdown });
  }

  private hear({ line, endLine }: Candidate, rule: string, kind: string | null): void {
    this.context.onDecision?.({ line, endLine, rule, gives: kind ?? 'nothing' });
  }
}

/**
 * Finds the takeaways of a note: all below headings and labels that promise them, headings that are one, and
 * lines that are labeled so.
 */
export function recognizeTakeaways(
  input: TakeawayInput,
  context: RecognitionContext,
): readonly Takeaway[] {
  const hasTitle = input.nodes.some(({ isTitle }) => isTitle);
  const name = hasTitle ? null : parseTitle(input.facts.title, context.vocabulary);
  const places = sectionPlaces(input.nodes, { front: input.front, name });
  const taker = new Taker(input, new Set(input.taken), context);
  const found = input.nodes.flatMap((node) => {
    const place = places.get(node);
    const takeaways = place === undefined ? [] : taker.readSection(node, place);
    return takeaways.length === 0 || place === undefined ? [] : [{ node, place, takeaways }];
  });
  const kept = withoutTopics(found, context, (group) => promiseOf(group, context) !== null);
  if (kept.length > 0 || input.taken.size > 0 || !input.facts.isInLearningFolder)
    return [...kept].sort((left, right) => left.line - right.line);
  const whole = takeawayOfNote(input.nodes, [...input.candidates.values()].flat(), context);
  return whole === null ? [] : [whole];
}
