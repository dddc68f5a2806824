import * as vscode from 'vscode';

/** Edits that a step can consist of at most: the lines opened for it, the probe, the text. */
const mostEdits = 4;

/**
 * Lets a document be tried out and then be written in one step to undo. Edits without stops between
 * them would be one step too, were it not for editors that save by themselves: each saving begins a
 * new one.
 */
export class UndoStep {
  readonly #editor: vscode.TextEditor;
  readonly #before: string;

  /** Begins before the first edit. */
  constructor(editor: vscode.TextEditor) {
    this.#editor = editor;
    this.#before = editor.document.getText();
  }

  /** Takes everything back, however many steps it has become. */
  async revert(): Promise<void> {
    const { document } = this.#editor;
    for (let edits = 0; edits < mostEdits && document.getText() !== this.#before; edits += 1) {
      await vscode.commands.executeCommand('undo');
    }
  }

  /** Takes everything back and writes another text in one edit; false where that cannot be written. */
  async finish(after: string): Promise<boolean> {
    const { document } = this.#editor;
    await this.revert();
    const { start, end, text } = difference(document.getText(), after);
    const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
    return this.#editor.edit((edit) => edit.replace(range, text));
  }
}

/** The one piece of a text that another has otherwise. */
function difference(
  before: string,
  after: string,
): { readonly start: number; readonly end: number; readonly text: string } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  while (splits(before, start) || splits(after, start)) start -= 1;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  while (splits(before, before.length - tail) || splits(after, after.length - tail)) tail -= 1;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}

/** Whether a place lies inside a line break or a character, where no document can be cut. */
function splits(text: string, at: number): boolean {
  return at > 0 && /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])$/.test(text.slice(at - 1, at + 1));
}
