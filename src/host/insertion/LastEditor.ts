import * as vscode from 'vscode';

/** Documents with an editor that are no files: output, the commit message, comments, the debug console. */
const sideSchemes = new Set([
  'output',
  'vscode-scm',
  'comment',
  'debug',
  'vscode-interactive-input',
]);

/** Remembers the text editor used last, for what is inserted from a view or a page beside it. */
export class LastEditor implements vscode.Disposable {
  readonly #subscription: vscode.Disposable;
  #last: vscode.TextEditor | undefined;

  constructor() {
    this.#last = textEditor(vscode.window.activeTextEditor);
    this.#subscription = vscode.window.onDidChangeActiveTextEditor((editor) => {
      this.#last = textEditor(editor) ?? this.#last;
    });
  }

  /** The editor used last, wherever the focus is now; undefined when its file was closed. */
  get current(): vscode.TextEditor | undefined {
    const active = textEditor(vscode.window.activeTextEditor);
    if (active) return active;
    return this.#last && isOpen(this.#last.document) ? this.#last : undefined;
  }

  /** Brings the editor used last to the front with its carets, so that it can be written to. */
  async show(): Promise<vscode.TextEditor | undefined> {
    const editor = this.current;
    if (!editor || editor === vscode.window.activeTextEditor) return editor;
    const { document, selections, viewColumn } = editor;
    const shown = await vscode.window.showTextDocument(document, {
      ...(viewColumn === undefined ? {} : { viewColumn }),
      preview: false,
    });
    if (shown !== editor) shown.selections = selections;
    return shown;
  }

  dispose(): void {
    this.#subscription.dispose();
  }
}

function textEditor(editor: vscode.TextEditor | undefined): vscode.TextEditor | undefined {
  return editor && !sideSchemes.has(editor.document.uri.scheme) ? editor : undefined;
}

/** A document that is closed but still held in memory belongs to no tab. */
function isOpen(document: vscode.TextDocument): boolean {
  if (document.isClosed) return false;
  const uri = document.uri.toString();
  return vscode.window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => shownBy(input).some((one) => one.toString() === uri)),
  );
}

/** The files that a tab shows the text of, of a comparison both. */
function shownBy(input: unknown): readonly vscode.Uri[] {
  if (input instanceof vscode.TabInputText) return [input.uri];
  return input instanceof vscode.TabInputTextDiff ? [input.original, input.modified] : [];
}
