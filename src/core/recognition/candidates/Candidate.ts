import type { RecognitionContext } from '../RecognitionContext';
import { foldWords } from '../lexicon/foldWords';
import type { LabelRole } from '../lexicon/Lexicon';
import { type Labeled, mayHoldLabel, roleOfLabel, splitLabel } from '../titles/labels';

/** Candidates that stand together, and what was found out about all of them, so that each is looked at once. */
class Together {
  readonly all: Candidate[] = [];
  #answers: Map<string, boolean> | undefined;

  /** The answer to a question about all, asked by each of them. */
  ask(question: string, answer: (all: readonly Candidate[]) => boolean): boolean {
    this.#answers ??= new Map();
    const known = this.#answers.get(question) ?? answer(this.all);
    this.#answers.set(question, known);
    return known;
  }
}

/** The list that an item stands in. */
export class ListFacts extends Together {
  constructor(readonly isOrdered: boolean) {
    super();
  }
}

/** What a column of a table tells, or null where it is about something else. */
export type Column = 'challenge' | 'solution' | 'description' | null;

/** The table that a row stands in. */
export class TableFacts extends Together {
  #columns: readonly Column[] | undefined;

  constructor(readonly header: readonly string[]) {
    super();
  }

  /** What the columns tell by their names, read once for all rows. */
  columnsBy(read: (cell: string) => Column): readonly Column[] {
    this.#columns ??= this.header.map(read);
    return this.#columns;
  }
}

/** What a candidate is in the file; `gap` is code or a rule, which only parts others. */
export type Shape = 'item' | 'paragraph' | 'line' | 'row' | 'heading' | 'gap' | 'rule';

/** Where a candidate stands. */
export interface Standing {
  readonly list: ListFacts | null;
  readonly table: TableFacts | null;
  /** The item around it, of which it tells more; null outside items. */
  readonly item: Candidate | null;
  /** How many lists stand around it: 1 for an outermost item. */
  readonly depth: number;
  readonly isQuoted: boolean;
  /** The kind of GitHub alert around it in small letters, such as `tip`, or null. */
  readonly alert: string | null;
}

/** Characters of Markdown that hold any phrase which a text may begin with. */
const longestOpening = 40;

/** What most candidates hold. */
const noCandidates: readonly Candidate[] = [];

/**
 * A piece of text that may be a find: an item with its first paragraph, a paragraph, a line of one, or a
 * row. All rules read the same candidates, which one pass over the blocks of a section makes.
 */
export class Candidate {
  /** The candidate that begins the next block in the same container, or null. */
  next: Candidate | null = null;
  #inner: Candidate[] | undefined;
  #words: string | undefined;
  #opening: string | undefined;
  #mayHoldLabel: boolean | undefined;
  #labeled: Labeled | null | undefined;
  #role: LabelRole | null | undefined;
  #text: string | undefined;

  constructor(
    readonly shape: Shape,
    readonly at: { readonly line: number; readonly endLine: number },
    /** Inline Markdown, one line of text for each line of the file. */
    readonly source: string,
    readonly standing: Standing,
  ) {}

  /** What stands inside an item behind its first paragraph. */
  get inner(): readonly Candidate[] {
    return this.#inner ?? noCandidates;
  }

  /** Takes what stands inside, in the order of the file. */
  hold(candidate: Candidate): void {
    this.#inner ??= [];
    this.#inner.push(candidate);
  }

  get line(): number {
    return this.at.line;
  }

  get endLine(): number {
    return this.at.endLine;
  }

  /** The label that the text begins with, or null. */
  get labeled(): Labeled | null {
    if (this.#labeled === undefined)
      this.#labeled = this.mayHoldLabel ? splitLabel(this.source) : null;
    return this.#labeled;
  }

  /** Whether the text holds any mark of a label, looked at once. */
  get mayHoldLabel(): boolean {
    this.#mayHoldLabel ??= mayHoldLabel(this.source);
    return this.#mayHoldLabel;
  }

  /** Whether the text is a label and nothing else. */
  get isLabelAlone(): boolean {
    return this.labeled?.text.trim() === '';
  }

  /** What the label says of the text, or null. */
  roleIn({ inline, vocabulary }: RecognitionContext): LabelRole | null {
    if (this.#role !== undefined) return this.#role;
    const { labeled } = this;
    this.#role = labeled === null ? null : roleOfLabel(inline.text(labeled.label), vocabulary);
    return this.#role;
  }

  /** The text as a reader sees it. */
  textIn({ inline }: RecognitionContext): string {
    this.#text ??= inline.text(this.source);
    return this.#text;
  }

  /** The same text as words that phrases can be found in. */
  wordsIn(context: RecognitionContext): string {
    this.#words ??= foldWords(this.textIn(context));
    return this.#words;
  }

  /** The words that it begins with: enough to tell most texts from those of a kind. */
  get opening(): string {
    this.#opening ??= foldWords(this.source.slice(0, longestOpening));
    return this.#opening;
  }

  get holdsList(): boolean {
    return this.inner.some(({ shape }) => shape === 'item');
  }
}
