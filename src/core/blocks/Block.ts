interface Lines {
  /** The first line, from 1. */
  readonly line: number;
  /** The last line that holds anything of the block, from 1. */
  readonly endLine: number;
}

/** A heading; `source` is its inline Markdown. */
export interface HeadingBlock extends Lines {
  readonly type: 'heading';
  readonly level: number;
  readonly source: string;
}

/** A paragraph; `source` is its inline Markdown with one line of text for each line of the file. */
export interface ParagraphBlock extends Lines {
  readonly type: 'paragraph';
  readonly source: string;
}

/** One item of a list with all it holds. */
export interface ItemBlock extends Lines {
  readonly type: 'item';
  readonly children: readonly Block[];
}

/** A bullet or numbered list. */
export interface ListBlock extends Lines {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly items: readonly ItemBlock[];
}

/** One row of a table as the inline Markdown of its cells. */
export interface RowBlock {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table of GitHub's form. */
export interface TableBlock extends Lines {
  readonly type: 'table';
  readonly header: RowBlock;
  readonly rows: readonly RowBlock[];
}

/** A block quote, GitHub's alerts among them. */
interface QuoteBlock extends Lines {
  readonly type: 'quote';
  readonly children: readonly Block[];
}

/** Raw HTML as it stands. */
export interface HtmlBlock extends Lines {
  readonly type: 'html';
  readonly source: string;
}

/** A code block or a thematic break: nothing to read, but it separates. */
interface GapBlock extends Lines {
  readonly type: 'gap';
  /** Whether it is a thematic break. */
  readonly isRule: boolean;
}

/** What markdown-it found, as a tree that keeps only what reading needs. */
export type Block =
  HeadingBlock | ParagraphBlock | ListBlock | TableBlock | QuoteBlock | HtmlBlock | GapBlock;
