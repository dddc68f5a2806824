import { saysNone } from '../candidates/emptyText';
import type { RecognitionContext } from '../RecognitionContext';
import { tellsAnswer, tellsSolution, tellsTrouble as tellsOfTrouble } from '../titles/sentences';
import type { Pair, Piece } from './Piece';
import { cutAtTelling, cutAtTurn } from './turns';

/** A challenge while its pieces arrive. */
interface Draft {
  line: number;
  endLine: number;
  title: string | null;
  challenge: string[];
  solution: string[];
  solutionLine: number | null;
  /** Where text without a label belongs. */
  open: 'challenge' | 'solution' | 'title' | 'closed';
  /** The list the draft is an item of: the next item of the same list is another challenge. */
  readonly home: object | null;
  readonly depth: number;
  /**
   * The list in which a label such as `Problem:` said so, null outside lists, or undefined where none
   * did: other labels there tell more of the same challenge.
   */
  labelledIn: object | null | undefined;
  /** Whether a heading such as `Solutions` has opened the solution, to which all below it belongs. */
  isAnswered: boolean;
}

function startDraft(piece: Piece, open: Draft['open']): Draft {
  return {
    line: piece.line,
    endLine: piece.endLine,
    title: piece.title === '' ? null : piece.title,
    challenge: [],
    solution: [],
    solutionLine: null,
    open,
    home: piece.list,
    depth: piece.depth,
    labelledIn: undefined,
    isAnswered: false,
  };
}

/** What stands between a title and the label of its solution tells of the challenge. */
function takeAsChallenge(draft: Draft): void {
  if (draft.open !== 'title' || draft.challenge.length > 0) return;
  draft.challenge = draft.solution;
  draft.solution = [];
  draft.solutionLine = null;
}

/** Whether a piece is an item of a list inside the draft's own item, or below the draft's paragraph. */
function isBelow(piece: Piece, draft: Draft): boolean {
  if (piece.list === null || piece.list === draft.home) return false;
  return draft.home === null || piece.depth > draft.depth;
}

/** Pairs the pieces of one section; every decision that a piece takes is one method. */
export class ChallengePairer {
  readonly pairs: Pair[] = [];
  private draft: Draft | null = null;

  /** `allowsPlain` lets unlabelled items be challenges, as they are below a heading that says so. */
  constructor(
    private readonly allowsPlain: boolean,
    private readonly context: RecognitionContext,
  ) {}

  take(piece: Piece): void {
    const { role } = piece;
    if (role === 'title') this.takeTitle(piece);
    else if (role === 'challenge') this.takeChallenge(piece);
    else if (role === 'solution') this.takeSolution(piece);
    else if (role === 'plain') this.takePlain(piece);
    else if (this.draft !== null) this.draft.open = 'closed';
  }

  flush(): void {
    const { draft } = this;
    this.draft = null;
    if (draft === null) return;
    const { title, solution } = draft;
    const challenge = draft.challenge.join('; ') || title;
    const isEmpty = draft.challenge.length === 0 && solution.length === 0;
    if (challenge === null || isEmpty || saysNone(challenge, this.context.vocabulary)) return;
    this.pairs.push({
      rule: 'told-pair',
      line: draft.line,
      endLine: draft.endLine,
      solutionLine: draft.solutionLine,
      challenge,
      solution: solution.length === 0 ? null : solution.join('; '),
      title: draft.challenge.length === 0 ? null : title,
    });
  }

  private takeTitle(piece: Piece): void {
    if (this.isFurtherDown(piece)) {
      this.append(piece);
      return;
    }
    if (this.isAside(piece)) return;
    this.flush();
    this.draft = startDraft(piece, 'title');
  }

  /** `**How we tested it**` over a list, between a labelled problem and its solution, and what is in that list. */
  private isAside(piece: Piece): boolean {
    const { draft } = this;
    if (draft === null || piece.isHeading) return false;
    if (draft.open === 'closed' && isBelow(piece, draft)) return true;
    if (draft.solution.length > 0) return false;
    if (draft.labelledIn !== piece.list || draft.challenge.length === 0) return false;
    draft.open = 'closed';
    return true;
  }

  private takeChallenge(piece: Piece): void {
    const { draft } = this;
    const isFresh = draft !== null && draft.challenge.length === 0 && draft.solution.length === 0;
    if (draft === null || !isFresh || draft.open === 'closed') {
      this.flush();
      this.draft = startDraft(piece, 'challenge');
    } else if (draft.title === null && piece.title !== '') draft.title = piece.title;
    if (this.draft !== null) this.draft.labelledIn = piece.list;
    this.openAtTurn(piece);
  }

  /** `Challenge 2: The list doubled - I fixed it by clearing it first` holds both halves behind its label. */
  private openAtTurn(piece: Piece): void {
    const cut = cutAtTelling(piece.text, this.context.vocabulary);
    this.open('challenge', { ...piece, text: cut?.[0] ?? piece.text });
    if (cut !== null) this.takeSolution({ ...piece, text: cut[1] });
  }

  private takeSolution(piece: Piece): void {
    if (this.draft === null) return;
    takeAsChallenge(this.draft);
    this.draft.solutionLine ??= piece.text === '' ? null : piece.line;
    this.draft.isAnswered ||= piece.isHeading;
    this.open('solution', piece);
  }

  private open(part: 'challenge' | 'solution', piece: Piece): void {
    const { draft } = this;
    if (draft === null) return;
    draft.open = part;
    draft.endLine = Math.max(draft.endLine, piece.endLine);
    if (piece.text !== '') draft[part].push(piece.text);
  }

  private takePlain(piece: Piece): void {
    if (this.isOtherLabel(piece) || this.isMoreOfAside(piece)) return;
    if (this.isAnswer(piece)) this.takeSolution(piece);
    else if (this.isInAnswer(piece) || this.isFurtherDown(piece)) this.append(piece);
    else this.startPlain(piece);
  }

  private startPlain(piece: Piece): void {
    this.flush();
    if (this.allowsPlain && (piece.list !== null || (piece.title !== null && piece.title !== ''))) {
      this.takeUnlabelled(piece);
    }
  }

  /** Whether a piece goes on with the open draft rather than starting another challenge. */
  private isFurtherDown(piece: Piece): boolean {
    const { draft } = this;
    if (draft === null || draft.open === 'closed' || piece.isHeading) return false;
    if (piece.role === 'title') return isBelow(piece, draft) && draft.open !== 'title';
    if (piece.list === null) return draft.home === null && piece.title === null;
    return isBelow(piece, draft) || draft.open === 'title';
  }

  /** Whether a piece stands below a heading such as `Solutions`, where a list of its own is no new start. */
  private isInAnswer({ isHeading }: Piece): boolean {
    return this.draft?.open === 'solution' && this.draft.isAnswered && !isHeading;
  }

  /** `**Testing approach:** …` between a problem and its solution, or after both, names no challenge. */
  private isOtherLabel(piece: Piece): boolean {
    const { draft } = this;
    if (draft === null || piece.title === null || piece.text === '') return false;
    if (draft.labelledIn !== piece.list) return false;
    draft.open = 'closed';
    return true;
  }

  /** A list below `Diagnosis: …`, or unlabelled lines behind it before the solution is told. */
  private isMoreOfAside(piece: Piece): boolean {
    const { draft } = this;
    if (draft?.open !== 'closed') return false;
    if (isBelow(piece, draft)) return true;
    if (draft.labelledIn !== null) return false;
    return draft.solution.length === 0 && piece.list === null && piece.title === null;
  }

  /** `I solved it by …` as the next item or paragraph. */
  private isAnswer({ list, title, text }: Piece): boolean {
    const { draft } = this;
    if (draft === null || draft.challenge.length === 0 || draft.solution.length > 0) return false;
    const isBeside = list === draft.home || list === null;
    return title === null && isBeside && tellsSolution(text, this.context.vocabulary);
  }

  private append(piece: Piece): void {
    const { draft } = this;
    if (draft === null) return;
    const text = [piece.title, piece.text]
      .filter((part) => part !== null && part !== '')
      .join(': ');
    draft.endLine = Math.max(draft.endLine, piece.endLine);
    if (draft.open === 'challenge' || !this.answers(draft, piece)) draft.challenge.push(text);
    else {
      draft.solutionLine ??= piece.line;
      draft.solution.push(text);
    }
  }

  /** Whether what stands below a name tells what was done; `Error: "Login failed"` tells more of the challenge. */
  private answers({ open, solution }: Draft, { title, text }: Piece): boolean {
    const { vocabulary } = this.context;
    if (
      open !== 'title' ||
      solution.length > 0 ||
      tellsAnswer(text === '' ? (title ?? '') : text, vocabulary)
    )
      return true;
    return title === null && !tellsOfTrouble(text, vocabulary);
  }

  /** One item that says all, as in `- **Slow queries**: added an index` or `- Flaky tests → fixed seeds`. */
  private takeUnlabelled(piece: Piece): void {
    const cut = cutAtTurn(piece.text, this.context.vocabulary);
    this.draft = startDraft(piece, 'closed');
    if (cut !== null) {
      this.draft.challenge.push(cut[0]);
      this.draft.solution.push(cut[1]);
    } else if (piece.title === null || piece.title === '') this.draft.challenge.push(piece.text);
    else this.takeNamed(this.draft, piece);
    if (this.draft.solution.length > 0) this.draft.solutionLine = piece.line;
  }
  /** The text behind a name is its solution where it tells what was done, and else explains the challenge. */
  private takeNamed(draft: Draft, { text }: Piece): void {
    const { vocabulary } = this.context;
    if (tellsAnswer(text, vocabulary)) {
      draft.solution.push(text);
      return;
    }
    const cut = cutAtTelling(text, vocabulary);
    draft.challenge.push(cut?.[0] ?? text);
    if (cut !== null) draft.solution.push(cut[1]);
  }
}
