import * as vscode from 'vscode';
import type { RegisteredReader } from '../reader/registerReader';
import { readerViewType } from '../renderedDocument';
import { Delayer } from '../../core/async/Delayer';
import { hostClock } from '../hostClock';

/** Quiet time in milliseconds before the note of the row under the cursor is shown. */
const settleTime = 120;
/** The editor has no more columns than these. */
const allColumns = [
  vscode.ViewColumn.One,
  vscode.ViewColumn.Two,
  vscode.ViewColumn.Three,
  vscode.ViewColumn.Four,
  vscode.ViewColumn.Five,
  vscode.ViewColumn.Six,
  vscode.ViewColumn.Seven,
  vscode.ViewColumn.Eight,
];

interface Target {
  readonly uri: vscode.Uri;
  readonly line: number;
}

/**
 * Shows notes beside the editors while a search moves over its rows, in a column of its own: so no
 * tab, preview tab, selection or scroll position of the user's is touched, and closing that column
 * puts everything back.
 */
export class NotePreview implements vscode.Disposable {
  readonly #reader: RegisteredReader;
  readonly #soon = new Delayer(hostClock, settleTime, () => this.#next());
  readonly #column: vscode.ViewColumn;
  readonly #layout: Thenable<unknown>;
  #target: Target | null = null;
  #opened: Target | null = null;
  #shown: vscode.Uri | null = null;
  #work: Promise<void> = Promise.resolve();
  #over = false;

  constructor(reader: RegisteredReader) {
    this.#reader = reader;
    this.#column = allColumns[vscode.window.tabGroups.all.length] ?? vscode.ViewColumn.Nine;
    // Not every editor of this family knows the command; there the layout stays as it is.
    this.#layout = vscode.commands
      .executeCommand('vscode.getEditorLayout')
      .then(undefined, () => null);
  }

  /** Shows a note at a line, once the cursor rests. */
  show(uri: vscode.Uri, line: number): void {
    const same = this.#target?.uri.toString() === uri.toString() && this.#target.line === line;
    if (same) return;
    this.#target = { uri, line };
    this.#soon.trigger();
  }

  /** Puts the window back as it was; ends when that is done. */
  async close(): Promise<void> {
    this.#over = true;
    this.#soon.dispose();
    await this.#work;
    if (!this.#shown) return;
    await vscode.window.tabGroups.close(this.#tabs(), true);
    const layout: unknown = await this.#layout;
    if (layout && vscode.window.tabGroups.all.length > 1)
      await vscode.commands.executeCommand('vscode.setEditorLayout', layout);
  }

  dispose(): void {
    void this.close();
  }

  #next(): void {
    this.#work = this.#work.then(() => this.#open());
  }

  async #open(): Promise<void> {
    const target = this.#target;
    if (!target || this.#over || target === this.#opened) return;
    this.#opened = target;
    const { uri, line } = target;
    this.#shown = uri;
    await this.#reader.open(uri, {
      column: this.#column,
      place: { line },
      passing: true,
      preserveFocus: true,
    });
  }

  /** The reader's tabs in the column of the preview, which held nothing before. */
  #tabs(): vscode.Tab[] {
    return vscode.window.tabGroups.all
      .filter(({ viewColumn }) => viewColumn === this.#column)
      .flatMap(({ tabs }) => tabs)
      .filter(
        ({ input }) => input instanceof vscode.TabInputCustom && input.viewType === readerViewType,
      );
  }
}
