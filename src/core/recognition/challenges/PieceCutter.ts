import type { Candidate } from '../candidates/Candidate';
import { isPlaceholder, isQuestion } from '../candidates/emptyText';
import type { LabelRole } from '../lexicon/Lexicon';
import type { RecognitionContext } from '../RecognitionContext';
import { challengeName, isCountedChallenge, labelRole, roleOfText } from '../titles/labels';
import { parseTitle } from '../titles/parseTitle';
import { type Labelled, splitLabel } from '../titles/splitLabel';
import { areTitleAndText, type Part, partsOf } from './parts';
import type { Piece } from './Piece';

/** Longest plain line that titles the challenge below it, in characters. */
const longestTitle = 80;

const quotation = /^[*_]*["“«][^"“”»]+["”»][*_]*$/;
const image = /^(?:!\[[^\]]*\]\([^)]*\)\s*)+$/;
const runInSentence = /^\s*(?:\*\*|__)([^*_\n]{3,100})[.!?。](?:\*\*|__)\s+(\S[\s\S]*)$/;
const endsSentence = /[.!?。！？]\s*$/;
const endsOpen = /[:：]\s*$/;

/** Whether a title such as `Common challenges` speaks of several, and so is the name of none. */
export function namesChallenges(title: string, { vocabulary }: RecognitionContext): boolean {
  const { kind, isBare, roles } = parseTitle(title, vocabulary);
  return kind === 'challenges' && (isBare || roles.length > 1 || /s\b/.test(title));
}

/** What stands behind a candidate: more of its own item, or a list that it introduces. */
interface Nearby {
  readonly hasMore: boolean;
  /** Whether the paragraph names what a label in the next tells of. */
  readonly isOverLabel: boolean;
  readonly isOverList: boolean;
  /** Whether that list begins with a label such as `Issue:`, so that the paragraph names what it tells. */
  readonly isOverParts: boolean;
  /** Whether the list names challenges in bold, one an item, and says no more of any. */
  readonly isBare: boolean;
  /** Whether one item alone stands below, as the answer to what is named. */
  readonly hasAnswer: boolean;
}

const alone: Nearby = {
  hasMore: false,
  isOverLabel: false,
  isOverList: false,
  isOverParts: false,
  isBare: false,
  hasAnswer: false,
};

type PiecePlace = Pick<Piece, 'list' | 'depth' | 'isCounted'>;

/** Where a part stands. */
interface Around {
  readonly near: Nearby;
  readonly place: PiecePlace;
}

/** Cuts the candidates of a section into pieces. */
export class PieceCutter {
  readonly pieces: Piece[] = [];

  constructor(private readonly context: RecognitionContext) {}

  heading(title: string, line: number): void {
    const role = labelRole(title, this.context.vocabulary);
    this.pieces.push({
      line,
      endLine: line,
      role: role === null || /\d/.test(title) ? 'title' : role,
      title: challengeName(title, this.context.vocabulary),
      text: '',
      list: null,
      depth: 0,
      isHeading: true,
      isCounted: false,
    });
  }

  candidates(candidates: readonly Candidate[]): void {
    for (const candidate of candidates) {
      if (candidate.shape === 'item' || candidate.shape === 'paragraph') this.read(candidate);
    }
  }

  private read(candidate: Candidate): void {
    const near = this.nearbyOf(candidate);
    const place = this.placeOf(candidate);
    const parts = partsOf(candidate, this.context).filter(({ source }) => source.trim() !== '');
    const begins = place.list === null ? this.heads(parts, near) : this.headsItem(parts, near);
    const isBegun = !this.awaitsSolution() && (begins || this.isNameOverParts(candidate));
    parts.forEach((part, index) => {
      const next = parts[index + 1];
      const isHead = (index === 0 && isBegun) || this.isCountedOver(part, next);
      if (!this.isLeftOut(part)) this.readPart(part, next, isHead, { near, place });
    });
  }

  private placeOf(candidate: Candidate): PiecePlace {
    const { list, item, depth } = candidate.standing;
    const isName = this.isNameOverParts(candidate);
    return {
      list: isName ? null : (list ?? item?.standing.list ?? null),
      depth,
      isCounted: list?.isOrdered === true,
    };
  }

  private readPart(
    part: Part,
    next: Part | undefined,
    isHead: boolean,
    { near, place }: Around,
  ): void {
    const isOverOther = near.isOverLabel || this.isOverChallenge(part, next);
    const cut = this.piece(isHead ? this.withoutLabel(part, isOverOther) : part, place, isHead);
    const bare = { ...cut, role: 'plain' as const, title: null, text: cut.title ?? '' };
    const piece = near.isBare ? bare : cut;
    const hasAnswer = near.hasAnswer || (isHead && this.isSolution(next));
    if (!this.leadsIn(piece, near.isOverList, hasAnswer)) this.pieces.push(piece);
  }

  private nearbyOf(candidate: Candidate): Nearby {
    const { inner, next, standing, shape } = candidate;
    if (shape !== 'item') {
      const isOverList = next?.shape === 'item';
      const isOverParts = isOverList && this.isChallenge(next.source);
      return { ...alone, isOverLabel: this.isTitleOf(candidate), isOverList, isOverParts };
    }
    const inside = inner.filter((one) => one.shape === 'item' || one.shape === 'paragraph');
    const [first] = inner;
    return {
      ...alone,
      hasMore: inside.length > 0,
      isOverList: first?.shape === 'item',
      isBare:
        standing.list?.ask('are bare', (all) => all.length > 1 && all.every(isBareName)) === true,
      hasAnswer: first?.standing.list?.all.length === 1 && inside.length === 1,
    };
  }

  /** `1. Slow pages`, a list of its own, names what the labelled lines or items behind it tell of. */
  private isNameOverParts({ shape, standing, next, inner }: Candidate): boolean {
    if (shape !== 'item' || standing.list?.all.length !== 1 || inner.length > 0) return false;
    return next !== null && this.isChallenge(next.source);
  }

  private isChallenge(source: string): boolean {
    const role = roleOfText(source, this.context.vocabulary);
    return role === 'challenge' || role === 'pitfall';
  }

  private isSolution(part: Part | undefined): boolean {
    return part !== undefined && roleOfText(part.source, this.context.vocabulary) === 'solution';
  }

  /** `Challenge 2: Slow pages`, or `Challenge: Slow pages` over a label of another name, as a paragraph of its own. */
  private isTitleOf({ source, labelled, next }: Candidate): boolean {
    if (next?.shape !== 'paragraph' || source.includes('\n')) return false;
    return (
      labelled !== null && this.isChallenge(next.source) && this.isNameOver(labelled, next.source)
    );
  }

  private isCounted({ label, text }: Labelled): boolean {
    return text !== '' && isCountedChallenge(label, this.context.vocabulary);
  }

  /** Whether a labelled line over a labelled challenge names that rather than telling another. */
  private isNameOver(labelled: Labelled, next: string): boolean {
    if (this.isCounted(labelled)) return true;
    const below = splitLabel(next)?.label.toLowerCase() ?? '';
    const isOther = below !== labelled.label.toLowerCase();
    return (
      isOther &&
      labelRole(labelled.label, this.context.vocabulary) === 'challenge' &&
      !endsSentence.test(labelled.text)
    );
  }

  /** The name of a challenge without a label that says no more than that it is one. */
  private withoutLabel(part: Part, isOverOther: boolean): Part {
    const labelled = splitLabel(part.source);
    if (labelled === null || labelled.text === '') return part;
    const isMere = isOverOther || this.isCounted(labelled);
    return isMere ? { ...part, source: labelled.text } : part;
  }

  /** `State of large applications` on the line over `Challenge: …` titles it, and `Challenge 2: …` over `Problem: …`. */
  private isOverChallenge({ source, line, endLine }: Part, next: Part | undefined): boolean {
    if (next === undefined || line !== endLine) return false;
    const labelled = splitLabel(source);
    if (labelled !== null && !this.isNameOver(labelled, next.source)) return false;
    return (
      !endsSentence.test(source) && source.length <= longestTitle && this.isChallenge(next.source)
    );
  }

  private isCountedOver(part: Part, next: Part | undefined): boolean {
    const labelled = splitLabel(part.source);
    return labelled !== null && this.isCounted(labelled) && this.isOverChallenge(part, next);
  }

  /** Whether the first part of an item names what the others, or what stands inside it, tell of. */
  private headsItem(parts: readonly Part[], near: Nearby): boolean {
    const [first] = parts;
    return near.hasMore || parts.length > 1 || (first !== undefined && names(first, near));
  }

  /** The same outside lists, where most first parts are sentences. */
  private heads(parts: readonly Part[], near: Nearby): boolean {
    const [first, second, ...rest] = parts;
    if (first === undefined) return false;
    if (second === undefined) return near.isOverLabel || names(first, near);
    const isPair = rest.length === 0 && areTitleAndText(first, second, this.context);
    return isPair || this.isOverChallenge(first, second);
  }

  /** A picture, what a template leaves open, what somebody else said, and what only says when and where. */
  private isLeftOut({ source }: Part): boolean {
    const { vocabulary, inline } = this.context;
    const labelled = splitLabel(source);
    const role = labelled === null ? null : labelRole(labelled.label, vocabulary);
    return (
      image.test(source.trim()) ||
      quotation.test(source.trim()) ||
      isPlaceholder(source, vocabulary) ||
      (labelled === null && isQuestion(inline.text(source))) ||
      (labelled?.text.trim() !== '' && (role === 'metadata' || role === 'pointer'))
    );
  }

  /** `The challenges I faced were:` leads in to several challenges and is none. */
  private leadsIn({ role, title, text }: Piece, isOverList: boolean, hasAnswer: boolean): boolean {
    if (role === 'plain') return title === null && endsOpen.test(text) && isOverList;
    const isNameAlone = text === '' || text === title || endsOpen.test(text);
    return (
      role === 'title' && isNameAlone && !hasAnswer && namesChallenges(title ?? '', this.context)
    );
  }

  /** Whether a label such as `Solution:` came last, with nothing behind it yet. */
  private awaitsSolution(): boolean {
    const last = this.pieces.at(-1);
    return last?.role === 'solution' && last.text === '' && !last.isHeading;
  }

  private piece({ source, line, endLine }: Part, place: PiecePlace, isHead: boolean): Piece {
    const at = { line, endLine, ...place, isHeading: false };
    const labelled = splitLabel(source);
    if (labelled === null) return { ...at, ...this.unlabelled(source, isHead) };
    const text = this.context.inline.text(labelled.text);
    const label = this.context.inline.text(labelled.label);
    const role = isMessage(labelled) ? null : this.roleOf(label, text, isHead);
    const name = challengeName(label, this.context.vocabulary);
    if (role !== null)
      return { ...at, role, title: role === 'challenge' ? name || null : null, text };
    if (text !== '') return { ...at, role: 'plain', title: name, text };
    if (labelled.isMarked || isHead) return { ...at, role: 'title', title: name, text };
    return { ...at, role: 'plain', title: null, text: `${label}:` };
  }

  private unlabelled(source: string, isHead: boolean): Pick<Piece, 'role' | 'title' | 'text'> {
    const { inline, vocabulary } = this.context;
    const text = inline.text(source);
    if (isHead)
      return {
        role: 'title',
        title: challengeName(text.replace(/\s*[:：]$/, ''), vocabulary),
        text,
      };
    // `**Bugs of the cloud alone.** The server sets …` begins with the name of a challenge.
    const [, run, rest] = runInSentence.exec(source) ?? [];
    if (run === undefined || rest === undefined) return { role: 'plain', title: null, text };
    return { role: 'plain', title: inline.text(run), text: inline.text(rest) };
  }

  /** `Challenge 2 – Caching:` with text is a challenge; without text it is the title of one. */
  private roleOf(label: string, text: string, isHead: boolean): LabelRole | null {
    const { vocabulary } = this.context;
    const told = labelRole(label, vocabulary);
    const role = told === 'pitfall' ? 'challenge' : told;
    if (role !== null) return text === '' && /\d/.test(label) ? null : role;
    const name = challengeName(label, vocabulary);
    return name !== label && text !== '' && !isHead && /\d/.test(label) ? 'challenge' : null;
  }
}

/** A line such as `Error: connection refused` quotes a program. */
function isMessage({ label, isMarked }: Labelled): boolean {
  return !isMarked && /^error$/i.test(label);
}

/** Whether a line such as `Moving the car:` stands over the parts of the challenge that it names. */
function names({ source }: Part, { isOverParts }: Nearby): boolean {
  return isOverParts && source.length <= longestTitle && endsOpen.test(source);
}

function isBareName({ inner, labelled }: Candidate): boolean {
  return inner.length === 0 && labelled?.isMarked === true && labelled.text.trim() === '';
}
