import { saysNone } from '../candidates/emptyText';
import type { RecognitionContext } from '../RecognitionContext';
import { isAdvice, tellsAnswer, tellsDone, tellsTrouble } from '../titles/sentences';
import { firstLine, type Pair, type Part, textOf } from './Part';
import { cutAtTelling, cutAtTurn } from './turns';

/** `Commit:; Rollback:`, as a template leaves it. */
function isUnfilled(text: string): boolean {
  const told = text.split('; ');
  return text === '' || (told.length > 1 && told.every((one) => /[:：]$/.test(one)));
}

/** A challenge while its parts arrive. */
export class Draft {
  /** The label of its challenge, or null where none said so. */
  label: string | null = null;
  /** Whether what follows without a label belongs to something else. */
  isClosed = false;
  /** Whether the challenge is told in running text, which goes on in the next paragraph. */
  isProse = false;
  readonly challenge: string[] = [];
  private title: string;
  private line: number;
  private endLine: number;
  private readonly solution: string[] = [];
  private solutionLine: number | null = null;
  /** What stands below the name without any label. */
  private readonly described: Part[] = [];

  /** `topic` is the part whose name is the challenge's. */
  constructor(
    topic: Part,
    private readonly context: RecognitionContext,
  ) {
    this.title = topic.name;
    this.line = topic.line;
    this.endLine = topic.endLine;
  }

  get isSolved(): boolean {
    return this.solution.length > 0;
  }

  /** The name, as long as nothing else is known of the challenge. */
  get nameAlone(): string {
    return this.challenge.length === 0 ? this.title : '';
  }

  /**
   * Takes what a label says of the challenge. `Challenge 2: The list doubled - I fixed it by clearing it
   * first` holds both halves behind its label.
   */
  tell(part: Part): void {
    const text = textOf(part);
    const cut = cutAtTelling(text, this.context.vocabulary);
    if (part.isHeading) this.line = part.line;
    this.label = part.label;
    this.isClosed = false;
    this.isProse = part.label === '';
    if (this.title === '') this.title = part.name;
    this.add(cut?.[0] ?? text, part.endLine);
    if (cut !== null) this.solve(cut[1], part.line);
  }

  /** What was told so far is the name of what the next label tells. */
  retitle(): void {
    const told = this.challenge.join('; ');
    if (this.title !== '' || told === '') return;
    this.title = told;
    this.challenge.length = 0;
  }

  /** Takes what stands below the name without a label, which may tell of either half. */
  describe(part: Part): void {
    if (this.isClosed || this.isSolved) return;
    if (this.isProse) this.add(textOf(part), part.endLine);
    else this.described.push(part);
  }

  /** Takes a part that tells the solution, unless it holds nothing. */
  solveWith(part: Part): void {
    const text = textOf(part);
    if (isUnfilled(text)) return;
    this.solve(text, firstLine(part));
    this.endLine = Math.max(this.endLine, part.isHeading ? part.line : part.endLine);
  }

  /** One item that says all, as in `- **Slow queries**: added an index` or `- Flaky tests → fixed seeds`. */
  tellOwn({ name, text, line, parts }: Part): void {
    const { vocabulary } = this.context;
    const turn = cutAtTurn(text, vocabulary);
    if (name !== '' && tellsAnswer(text, vocabulary)) this.solve(text, line);
    else if (turn !== null) {
      this.add(turn[0], this.endLine);
      this.solve(turn[1], line);
    } else {
      // The text explains the challenge, unless a sentence in it says how it ended.
      const cut = cutAtTelling(text, vocabulary);
      this.add(cut?.[0] ?? text, this.endLine);
      if (cut !== null) this.solve(cut[1], line);
      for (const part of parts) if (part.role !== 'code') this.described.push(part);
      this.settle();
    }
  }

  /** The pair as far as it is told, or null where it says nothing. */
  pair(): Pair | null {
    if (this.label === null) this.settle();
    const { title, solution } = this;
    const told = this.challenge.join('; ');
    const challenge = told || title;
    if (challenge === '' || (told === '' && !this.isSolved)) return null;
    if (saysNone(challenge, this.context.vocabulary)) return null;
    return {
      rule: 'told-pair',
      line: this.line,
      endLine: this.endLine,
      solutionLine: this.solutionLine,
      challenge,
      solution: this.isSolved ? solution.join('; ') : null,
      title: told === '' || title === '' ? null : title,
    };
  }

  private add(text: string, endLine: number): void {
    if (text !== '') this.challenge.push(text);
    this.endLine = Math.max(this.endLine, endLine);
  }

  private solve(text: string, line: number): void {
    this.solution.push(text);
    this.solutionLine ??= line;
  }

  /** What is told below a name is what was done where it begins with a deed, and else tells more of the challenge. */
  private settle(): void {
    const { described } = this;
    const turn = this.isSolved ? -1 : described.findIndex((part, index) => this.turns(part, index));
    described.forEach((part, index) => {
      const text = [part.name, textOf(part)].filter((one) => one !== '').join(': ');
      if (turn >= 0 && index >= turn) this.solve(text, part.line);
      else this.add(text, part.endLine);
    });
    described.length = 0;
  }

  private turns({ name, text }: Part, index: number): boolean {
    if (index > 0) return tellsDone(text, this.context.vocabulary);
    return this.isDone(text || name);
  }

  /**
   * Whether a text below a name tells what was done, or what to do about trouble: below `Challenge 2: A
   * shop` advice is what an exercise asks for.
   */
  private isDone(text: string): boolean {
    const { vocabulary } = this.context;
    if (!tellsAnswer(text, vocabulary)) return false;
    if (!isAdvice(text, vocabulary)) return true;
    return tellsTrouble(this.title, vocabulary) || /["“«]/.test(this.title);
  }
}
