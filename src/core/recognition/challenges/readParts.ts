import type { Candidate, ListFacts } from '../candidates/Candidate';
import { isPlaceholder, isQuestion } from '../candidates/emptyText';
import type { RecognitionContext } from '../RecognitionContext';
import {
  challengeName,
  type Labeled,
  roleOfLabel,
  roleOfText,
  splitLabel,
  withoutNumber,
} from '../titles/labels';
import { areTitleAndText, type CutLine, cutLines } from './cutLines';
import { type Part, type PartRole, roleOfPart } from './Part';

/** Longest plain line that names the challenge below it, in characters. */
const maxNameLength = 80;

const quotation = /^[*_]*["“«][^"“”»]+["”»][*_]*$/;
const image = /^(?:!\[[^\]]*\]\([^)]*\)\s*)+$/;
const stopped = /^\s*\*\*([^*\n.]{3,30})\.\*\*\s*$/;
const runInSentence = /^\s*(?:\*\*|__)([^*_\n]{3,100})[.!?。](?:\*\*|__)\s+(\S[\s\S]*)$/;
const endsSentence = /[.!?。！？]\s*$/;
const endsOpen = /[:：]\s*$/;
const fence = /^\s*(?:`{3,}|~{3,})/;
const remark = /^\s*(?:#|\/\/|--|::|rem\b|$)/i;

/** The parts of one level while they arrive: names own the labels below them, labels the text. */
class Level {
  readonly parts: Part[] = [];
  private name: Part | null = null;
  private label: Part | null = null;
  /** The half that came last in the same place. */
  private half: PartRole | null = null;

  /** `isOver` tells that a label of a challenge follows, which the part then names. */
  add(part: Part, isOver: boolean): void {
    if (part.role === 'name' && this.isOpen()) this.label?.parts.push(part);
    else if (this.isName(part, isOver)) {
      this.parts.push(part);
      this.name = part;
      this.label = null;
      this.half = null;
    } else if (isLabel(part)) {
      this.home.push(part);
      this.label = part;
      if (part.role !== 'name' && part.role !== 'aside') this.half = part.role;
    } else this.placeFor(part).push(part);
  }

  /** Lines that part the text end what a label owns. */
  part(): void {
    this.label = null;
  }

  private get home(): Part[] {
    return this.name?.parts ?? this.parts;
  }

  /**
   * Whether a name alone begins another challenge, and is none of the many labels between a problem and its
   * solution, or behind both where the heading is the name.
   */
  private isName({ role, text, parts, list }: Part, isOver: boolean): boolean {
    if (role !== 'name' || text !== '' || parts.length > 0) return false;
    if (list !== null && !isOver) return false;
    return this.half === null || (this.half === 'solution' && this.name !== null);
  }

  /**
   * Whether `Solution:` stands alone, so that names below it, such as `**Windows:**`, belong to it; code right
   * below it is the whole solution.
   */
  private isOpen(): boolean {
    const { label, name } = this;
    if (label?.role !== 'solution' || label.text !== '' || label.parts[0]?.role === 'code')
      return false;
    return name === null || label.list !== null;
  }

  /** Where a part without a label belongs: to the label above it, unless that is an item beside it. */
  private placeFor({ list }: Part): Part[] {
    const { label, home } = this;
    if (label === null) return home;
    const isBeside = label.list !== null && (label.list === list || label.text !== '');
    return isBeside ? home : label.parts;
  }
}

function isLabel({ role, list }: Part): boolean {
  return role === 'name' ? list === null : role !== 'plain' && role !== 'code';
}

/** Reads the candidates of a section as parts, each label with what it introduces. */
export class PartReader {
  constructor(private readonly context: RecognitionContext) {}

  /** The parts of candidates that stand in one container. */
  level(candidates: readonly Candidate[]): Part[] {
    const level = new Level();
    for (const candidate of candidates) {
      const { shape } = candidate;
      if (shape === 'rule') level.part();
      else if (shape === 'gap') for (const part of this.code(candidate)) level.add(part, false);
      else if (shape === 'row') for (const part of this.rows(candidate)) level.add(part, false);
      else if (shape === 'item') this.addItem(level, candidate);
      else if (shape === 'paragraph') this.addParagraph(level, candidate);
    }
    return level.parts;
  }

  /** The first line of a fence that is no remark, or the first of all where there are only remarks. */
  private code({ line, endLine }: Candidate): readonly Part[] {
    const lines = this.context.stored.slice(line - 1, Math.min(endLine, line + 12));
    if (!fence.test(lines[0] ?? '')) return [];
    const end = lines.findIndex((text, index) => index > 0 && fence.test(text));
    const inside = lines.slice(1, end < 0 ? lines.length : end);
    const told = inside.findIndex((text) => !remark.test(text));
    const at = 1 + Math.max(0, told);
    const text = inside[at - 1]?.trim() ?? '';
    if (text === '') return [];
    const place = { line: line + at, endLine: line + at };
    return [{ ...place, ...bare, role: 'code', text, list: null, parts: [] }];
  }

  /** The row of a table of fields, such as `| Symptom | … |`, and the head of the table where it is one. */
  private rows({ source, line, standing: { table } }: Candidate): readonly Part[] {
    const [label = '', text, ...more] = source.split('\t');
    if (text === undefined || more.length > 0 || table === null) return [];
    const [name = '', told = ''] = table.header;
    const head = table.all[0]?.line === line ? [this.field(name, told, line - 2)] : [];
    return [...head, this.field(label, text, line)].flatMap((part) => part ?? []);
  }

  private field(label: string, text: string, line: number): Part | null {
    const plain = this.context.inline.text(label);
    const role = roleOfPart(plain, this.context);
    const told = this.context.inline.text(text);
    if (role === null || roleOfPart(told, this.context) !== null) return null;
    const at = { ...bare, line, endLine: line, list: null, parts: [] };
    return { ...at, role, label: plain.toLowerCase(), text: told };
  }

  private addItem(level: Level, candidate: Candidate): void {
    const { list } = candidate.standing;
    const isBare = list?.ask('are bare', (all) => all.length > 1 && all.every(isBareName)) === true;
    const read = this.read(candidate, list);
    const inner = this.level(candidate.inner);
    const parts = isBare ? read.map(asPlain) : read;
    const [head] = parts;
    if (head === undefined) for (const part of inner) level.add(part, false);
    else if (this.isOverParts(candidate)) level.add(asName(head, this.context), true);
    else for (const part of withInner(head, parts, inner)) level.add(part, false);
  }

  private addParagraph(level: Level, candidate: Candidate): void {
    const parts = this.read(candidate, null);
    parts.forEach((part, index) => {
      const isOver =
        this.isOver(part, parts[index + 1]) ||
        (index === parts.length - 1 && this.isOverParts(candidate));
      level.add(isOver ? asName(part, this.context) : part, isOver);
      // A name over its text stands for itself.
      if (part.endLine > part.line && part.role === 'name') level.part();
    });
  }

  /** `State of large applications` on the line over `Challenge: …` names it. */
  private isOver({ role, text, line, endLine }: Part, next: Part | undefined): boolean {
    if (role !== 'plain' || next?.role !== 'challenge' || line !== endLine) return false;
    return !endsSentence.test(text) && text.length <= maxNameLength;
  }

  /** `1. Slow pages`, a list of its own, or `Moving the car:` names what the labels behind it tell of. */
  private isOverParts({ shape, standing, next, inner, source }: Candidate): boolean {
    if (next === null || inner.length > 0 || !this.isChallenge(next.source)) return false;
    if (shape === 'item') return standing.list?.all.length === 1 && !this.isChallenge(source);
    return next.shape === 'item' && source.length <= maxNameLength && endsOpen.test(source);
  }

  private isChallenge(source: string): boolean {
    const role = roleOfText(source, this.context.vocabulary);
    return role === 'challenge' || role === 'pitfall';
  }

  private read(candidate: Candidate, list: ListFacts | null): readonly Part[] {
    const lines = cutLines(candidate, this.context);
    const [first, second, third] = lines;
    if (first !== undefined && second !== undefined && third === undefined && list === null) {
      const text = this.context.inline.text(second.source);
      const { endLine } = second;
      if (areTitleAndText(first, second, this.context))
        return [{ ...asName(this.part(first, list), this.context), text, endLine }];
    }
    return lines.filter((line) => !this.isLeftOut(line)).map((line) => this.part(line, list));
  }

  /** A picture, what a template leaves open, what somebody else said, and what only says when and where. */
  private isLeftOut({ source }: CutLine): boolean {
    const { vocabulary, inline } = this.context;
    const labeled = splitLabel(source);
    const text = source.trim();
    if (text === '' || image.test(text) || quotation.test(text)) return true;
    if (isPlaceholder(source, vocabulary)) return true;
    if (labeled === null) return isQuestion(inline.text(source));
    const role = roleOfLabel(labeled.label, vocabulary);
    return labeled.text.trim() !== '' && (role === 'metadata' || role === 'pointer');
  }

  private part({ source, line, endLine, isAnswered }: CutLine, list: ListFacts | null): Part {
    const at = { ...bare, line, endLine, list, parts: [] };
    const labeled = /^\s*\[/.test(source) ? null : splitLabel(source);
    if (labeled === null) {
      const told = this.unlabeled(source);
      const isProblem = isAnswered === true && told.role === 'plain';
      return { ...at, ...told, role: isProblem ? 'challenge' : told.role };
    }
    const text = this.context.inline.text(labeled.text);
    const label = this.context.inline.text(labeled.label);
    const role = isMessage(labeled, source) ? null : this.roleOf(label, text);
    const name = challengeName(label, this.context.vocabulary);
    if (role !== null)
      return {
        ...at,
        role,
        label: label.toLowerCase(),
        name: role === 'challenge' ? name : '',
        text,
      };
    if (text !== '' || labeled.isMarked)
      return { ...at, role: 'name', label: label.toLowerCase(), name, text };
    return { ...at, role: 'plain', text: `${label}:` };
  }

  private unlabeled(source: string): Pick<Part, 'role' | 'label' | 'name' | 'text'> {
    const { inline } = this.context;
    const alone = stopped.exec(source)?.[1] ?? '';
    const aloneRole = roleOfPart(alone, this.context);
    if (aloneRole !== null)
      return { role: aloneRole, label: alone.toLowerCase(), name: '', text: '' };
    const plain = { role: 'plain' as const, label: '', name: '', text: inline.text(source) };
    // `**Bugs of the cloud alone.** The server sets …` begins with a name, `**Symptom.** …` with a label.
    const [, run, rest] = runInSentence.exec(source) ?? [];
    if (run === undefined || rest === undefined) return plain;
    const [label, text] = [inline.text(run), inline.text(rest)];
    const role = this.roleOf(label, text);
    if (role === null) return { ...plain, role: 'name', name: label, text };
    return { ...plain, role, label: label.toLowerCase(), text };
  }

  /** `Challenge 2 – Caching:` and `Error: Access denied` are challenges; `Challenge 2` alone only counts. */
  private roleOf(label: string, text: string): PartRole | null {
    const role = roleOfPart(label, this.context);
    if (role !== null) return role === 'challenge' && text === '' && /\d/.test(label) ? null : role;
    const isPlain = challengeName(label, this.context.vocabulary) === withoutNumber(label).trim();
    return isPlain ? null : 'challenge';
  }
}

function addAll({ parts }: Part, more: readonly Part[]): void {
  for (const part of more) parts.push(part);
}

/**
 * The lines of an item as parts: those behind a first line without a role are parts of that, and so is what
 * stands inside the item, or it belongs to the label alone that the lines end in.
 */
function withInner(head: Part, parts: readonly Part[], inner: readonly Part[]): readonly Part[] {
  const last = parts.at(-1) ?? head;
  const isName = head.role === 'plain' || head.role === 'name';
  if (isName) addAll(head, parts.slice(1));
  addAll(isName && last.text !== '' ? head : last, inner);
  return isName ? [head] : parts;
}

const bare = { label: '', name: '', isHeading: false };

/** A line such as `Error: connection refused` quotes a program; `fix` in code is a word of one. */
function isMessage({ label, isMarked }: Labeled, source: string): boolean {
  return (!isMarked && /^error$/i.test(label)) || /^[\s*_>\d.)-]*`/.test(source);
}

function isBareName({ inner, labeled }: Candidate): boolean {
  return inner.length === 0 && labeled?.isMarked === true && labeled.text.trim() === '';
}

function asPlain(part: Part): Part {
  return { ...part, role: 'plain', name: '', text: part.name };
}

function asName(part: Part, { vocabulary }: RecognitionContext): Part {
  const name = part.name || challengeName(part.text.replace(/\s*[:：]$/, ''), vocabulary);
  return { ...part, role: 'name', name, text: '' };
}
