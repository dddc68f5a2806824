import * as vscode from 'vscode';
import { withoutTrial } from '../../core/insertion/findTypedTrigger';
import { textDifference } from '../../core/text/EditPlan';

/** Edits that a step can consist of at most: the lines opened for it, the probe, the text. */
const mostEdits = 4;

/**
 * Lets a document be tried out and then be written in one step to undo. Edits without stops between
 * them would be one step too, were it not for editors that save by themselves: each saving begins a
 * new one. What others write meanwhile is never undone.
 */
export class UndoStep {
  readonly #editor: vscode.TextEditor;
  readonly #before: string;
  /** The document as the last edit of this step left it. */
  #own: { readonly version: number; readonly text: string };

  /** Begins before the first edit. */
  constructor(editor: vscode.TextEditor) {
    const { document } = editor;
    this.#editor = editor;
    this.#before = document.getText();
    this.#own = { version: document.version, text: this.#before };
  }

  /** Whether somebody else has changed the document since this step did last. */
  get isOvertaken(): boolean {
    const { document } = this.#editor;
    return document.version !== this.#own.version && document.getText() !== this.#own.text;
  }

  /** Takes the document as it is for the work of this step: right behind each of its edits. */
  noteEdit(): void {
    const { document } = this.#editor;
    this.#own = { version: document.version, text: document.getText() };
  }

  /**
   * Takes everything back, however many steps it has become; false where the document is another than
   * before because others have written too.
   */
  async revert(): Promise<boolean> {
    const { document } = this.#editor;
    const { text } = this.#own;
    if (!this.isOvertaken) await this.#undo();
    if (document.getText() !== this.#before) await this.#write(this.#withoutTrial(text));
    this.noteEdit();
    return document.getText() === this.#before;
  }

  /** Takes everything back and writes another text in one edit; false where that cannot be written. */
  async finish(after: string): Promise<boolean> {
    return (await this.revert()) && (await this.#write(after));
  }

  /** The command works on the active editor, whichever that is. */
  async #undo(): Promise<void> {
    const { document } = this.#editor;
    for (let edits = 0; edits < mostEdits && document.getText() !== this.#before; edits += 1) {
      if (vscode.window.activeTextEditor?.document !== document) return;
      await vscode.commands.executeCommand('undo');
    }
  }

  #withoutTrial(tried: string): string {
    return withoutTrial(this.#editor.document.getText(), this.#before, tried);
  }

  async #write(after: string): Promise<boolean> {
    const { document } = this.#editor;
    const { start, end, text } = textDifference(document.getText(), after);
    if (start === end && text === '') return true;
    const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
    return this.#editor.edit((edit) => edit.replace(range, text));
  }
}
