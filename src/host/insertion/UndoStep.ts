import * as vscode from 'vscode';
import { textDifference } from '../../core/text/textDifference';

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
    const { start, end, text } = textDifference(document.getText(), after);
    const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
    return this.#editor.edit((edit) => edit.replace(range, text));
  }
}
