import type * as vscode from 'vscode';

/** A checklist that stands in a document. */
export interface InsertedChecklist {
  readonly document: vscode.TextDocument;
  readonly id: string;
}

/**
 * Puts what the notes hold into the text editor that was used last. Each call ends in the text, or in
 * words that say why the file was left as it was; none rejects for a file that cannot be written.
 */
export interface Insertion {
  /**
   * Asks for a checklist, and inserts it into the document that was used last unless it stands there already.
   * Undefined where it does not stand there in the end.
   */
  chooseForReview(): Promise<InsertedChecklist | undefined>;
  /**
   * Inserts a checklist of a note after asking which of its items apply; `slug` is the anchor of the
   * section it stands in, empty for one above the first heading.
   */
  insertChecklist(noteKey: string, slug: string): Promise<void>;
  /** Inserts items under a heading line of their own; a single item stands alone, without one. */
  insertItems(title: string, items: readonly string[]): Promise<void>;
  /**
   * Inserts code as it is, indented as the line at the cursor. `language` is the name behind its fence, for
   * where it becomes a code block again.
   */
  insertCode(code: string, language?: string): Promise<void>;
  /** Shows a document and inserts a text as a comment above one of its lines, from 0. */
  insertComment(document: vscode.TextDocument, line: number, text: string): Promise<void>;
}
