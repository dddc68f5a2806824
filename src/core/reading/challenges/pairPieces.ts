import type { Challenge } from '../../note/Note';
import type { Piece } from './Piece';

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
  readonly home: number | null;
}

type Pair = Omit<Challenge, 'section'>;

/** Words that say in mid-sentence how a problem ended. */
const turn =
  /\s*(?:→|⇒|➜|➡️?|=>|->)\s*|[.;,]?\s+(?:solved|resolved|fixed|overcame|overcome|addressed|handled|mitigated)(?:\s+(?:it|this|them|these))?\s+(?:by|with|using|through)\s+/i;

function cutAtTurn(text: string): readonly [challenge: string, solution: string] | null {
  const match = turn.exec(text) ?? /(?<=^.{3,60}?)\s[-–—]\s/u.exec(text);
  if (match === null || match.index === 0) return null;
  const solution = text.slice(match.index + match[0].length).trim();
  return solution === '' ? null : [text.slice(0, match.index).trim(), solution];
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
  };
}

/** Pairs the pieces of one section; every decision that a piece takes is one method. */
export class ChallengePairer {
  readonly pairs: Pair[] = [];
  private draft: Draft | null = null;

  /** `allowsPlain` lets unlabelled items be challenges, as they are below a heading that says so. */
  constructor(private readonly allowsPlain: boolean) {}

  take(piece: Piece): void {
    switch (piece.role) {
      case 'title':
        this.takeTitle(piece);
        break;
      case 'challenge':
        this.takeChallenge(piece);
        break;
      case 'solution':
        this.takeSolution(piece);
        break;
      case 'aside':
      case 'lesson':
        if (this.draft !== null) this.draft.open = 'closed';
        break;
      case 'plain':
        this.takePlain(piece);
    }
  }

  flush(): void {
    const { draft } = this;
    this.draft = null;
    if (draft === null) return;
    const { title, solution } = draft;
    const challenge = draft.challenge.join('; ') || title;
    const isEmpty = draft.challenge.length === 0 && solution.length === 0;
    if (challenge === null || isEmpty) return;
    this.pairs.push({
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
    this.flush();
    this.draft = startDraft(piece, 'title');
  }

  private takeChallenge(piece: Piece): void {
    const { draft } = this;
    const isFresh = draft !== null && draft.challenge.length === 0 && draft.solution.length === 0;
    if (draft === null || !isFresh || draft.open === 'closed') {
      this.flush();
      this.draft = startDraft(piece, 'challenge');
    } else if (draft.title === null && piece.title !== '') draft.title = piece.title;
    this.open('challenge', piece);
  }

  private takeSolution(piece: Piece): void {
    if (this.draft === null) return;
    this.draft.solutionLine ??= piece.text === '' ? null : piece.line;
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
    if (this.draft?.open === 'closed' && piece.list !== null && piece.list !== this.draft.home)
      return;
    if (this.isFurtherDown(piece)) {
      this.append(piece);
      return;
    }
    this.flush();
    if (this.allowsPlain && (piece.list !== null || (piece.title !== null && piece.title !== ''))) {
      this.takeUnlabelled(piece);
    }
  }

  /** Whether a piece goes on with the open draft rather than starting another challenge. */
  private isFurtherDown(piece: Piece): boolean {
    const { draft } = this;
    if (draft === null || draft.open === 'closed' || piece.isHeading) return false;
    if (piece.role === 'title')
      return piece.list !== null && piece.list !== draft.home && draft.open !== 'title';
    if (piece.list === null) return draft.home === null && piece.title === null;
    return piece.list !== draft.home || draft.open === 'title';
  }

  private append(piece: Piece): void {
    const { draft } = this;
    if (draft === null) return;
    const text = [piece.title, piece.text]
      .filter((part) => part !== null && part !== '')
      .join(': ');
    draft.endLine = Math.max(draft.endLine, piece.endLine);
    if (draft.open === 'challenge') draft.challenge.push(text);
    else {
      draft.solutionLine ??= piece.line;
      draft.solution.push(text);
    }
  }

  /** One item that says all, as in `- **Slow queries**: added an index` or `- Flaky tests → fixed seeds`. */
  private takeUnlabelled(piece: Piece): void {
    const cut = cutAtTurn(piece.text);
    this.draft = startDraft(piece, 'closed');
    if (cut !== null) {
      this.draft.challenge.push(cut[0]);
      this.draft.solution.push(cut[1]);
    } else if (piece.title !== null && piece.title !== '') {
      this.draft.solution.push(piece.text);
    } else this.draft.challenge.push(piece.text);
    if (this.draft.solution.length > 0) this.draft.solutionLine = piece.line;
  }
}
