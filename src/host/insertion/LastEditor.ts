import * as vscode from 'vscode';
import { documentRenderedBy, renderedDocument } from '../renderedDocument';

/** Documents with an editor that are no files: output, the commit message, comments, the debug console. */
const sideSchemes = new Set([
  'output',
  'vscode-scm',
  'comment',
  'debug',
  'vscode-interactive-input',
]);

/**
 * Remembers the editor used last, for what is inserted from a view or a page beside it: a text editor, or
 * one that shows Markdown rendered and gives no cursor.
 */
export class LastEditor implements vscode.Disposable {
  readonly #subscriptions: vscode.Disposable;
  #last: vscode.TextEditor | undefined;
  /** The Markdown document that was shown rendered, where that was later than any text editor. */
  #rendered: vscode.TextDocument | undefined;

  constructor() {
    this.#last = textEditor(vscode.window.activeTextEditor);
    this.#rendered = renderedDocument();
    const followTab = (): void => {
      this.#rendered = renderedDocument() ?? this.#rendered;
    };
    this.#subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        const active = textEditor(editor);
        if (!active) return;
        this.#last = active;
        this.#rendered = undefined;
      }),
      vscode.window.tabGroups.onDidChangeTabs(followTab),
      vscode.window.tabGroups.onDidChangeTabGroups(followTab),
    );
  }

  /** The text editor used last, wherever the focus is now; undefined when its file was closed. */
  get current(): vscode.TextEditor | undefined {
    const active = textEditor(vscode.window.activeTextEditor);
    if (active) return active;
    return this.#last && isOpen(this.#last.document) ? this.#last : undefined;
  }

  /** The Markdown document to insert into where a rendered editor was used last; undefined elsewhere. */
  get rendered(): vscode.TextDocument | undefined {
    if (textEditor(vscode.window.activeTextEditor)) return undefined;
    const document = renderedDocument() ?? this.#rendered;
    return document && isRendered(document) ? document : undefined;
  }

  /** The document of whichever editor was used last. */
  get document(): vscode.TextDocument | undefined {
    return this.rendered ?? this.current?.document;
  }

  /** Brings the editor used last to the front with its cursors, so that it can be written to. */
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
    this.#subscriptions.dispose();
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

function isRendered(document: vscode.TextDocument): boolean {
  return vscode.window.tabGroups.all.some(({ tabs }) =>
    tabs.some((tab) => documentRenderedBy(tab) === document),
  );
}

/** The files that a tab shows the text of, of a comparison both. */
function shownBy(input: unknown): readonly vscode.Uri[] {
  if (input instanceof vscode.TabInputText) return [input.uri];
  return input instanceof vscode.TabInputTextDiff ? [input.original, input.modified] : [];
}
