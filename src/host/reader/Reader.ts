import * as vscode from 'vscode';
import { parseLink } from '../../core/rendering/parseLink';
import { NoteRenderer } from '../../core/rendering/renderNote';
import { isNoteFile } from '../../core/journal/notePath';
import type { NotePlace } from '../../shared/protocol';
import { NotePanel } from './NotePanel';

/** Id of the custom editor in the manifest. */
export const readerViewType = 'nexusJournal.reader';

/** How a note is to be opened: at its remembered place unless a place is given. */
export interface OpenOptions {
  readonly column?: vscode.ViewColumn;
  readonly place?: NotePlace | null;
  /** Leaves the focus where it is. */
  readonly preserveFocus?: boolean;
  /** Shown in passing, as a search moves over its rows: nothing remembers that it was read. */
  readonly passing?: boolean;
}

/** The custom editor that shows Markdown as a page, and the way into it. */
export class Reader implements vscode.CustomTextEditorProvider, vscode.Disposable {
  readonly #extensionUri: vscode.Uri;
  readonly #log: vscode.LogOutputChannel;
  readonly #renderer = new NoteRenderer();
  readonly #panels = new Set<NotePanel>();
  readonly #places = new Map<string, NotePlace>();
  readonly #passing = new Set<string>();
  readonly #shown = new vscode.EventEmitter<vscode.Uri>();
  #shownNote: vscode.Uri | undefined;

  /** Fires when a note comes to the front to be read; not for one shown in passing. */
  readonly onDidShow = this.#shown.event;

  constructor(extensionUri: vscode.Uri, log: vscode.LogOutputChannel) {
    this.#extensionUri = extensionUri;
    this.#log = log;
  }

  resolveCustomTextEditor(document: vscode.TextDocument, webviewPanel: vscode.WebviewPanel): void {
    const panel = new NotePanel(
      {
        extensionUri: this.#extensionUri,
        log: this.#log,
        renderer: this.#renderer,
        openLink: (from, href) => this.#openLink(from, href),
        takePlace: (uri) => this.#takePlace(uri),
      },
      document,
      webviewPanel,
    );
    this.#panels.add(panel);
    webviewPanel.onDidChangeViewState(() => this.#follow(panel.uri, webviewPanel.active));
    webviewPanel.onDidDispose(() => {
      this.#panels.delete(panel);
      panel.dispose();
      this.#follow(panel.uri, false);
    });
    this.#follow(panel.uri, webviewPanel.active);
  }

  /** The note in front, while a reader is the active editor. */
  get shownNote(): vscode.Uri | undefined {
    return this.#shownNote;
  }

  dispose(): void {
    this.#shown.dispose();
  }

  /** Opens a note in the reader; rejects where the file does not exist. */
  async open(uri: vscode.Uri, options: OpenOptions = {}): Promise<void> {
    const { column = vscode.ViewColumn.Active, place, passing = false } = options;
    const key = uri.toString();
    if (place) this.#places.set(key, place);
    if (passing) this.#passing.add(key);
    else this.#passing.delete(key);
    await vscode.commands.executeCommand('vscode.openWith', uri, readerViewType, {
      viewColumn: column,
      preview: true,
      preserveFocus: options.preserveFocus ?? passing,
    });
    for (const panel of this.#panels) {
      if (panel.uri.toString() === key) panel.reveal();
    }
    if (!passing) this.#show(uri);
  }

  #follow(uri: vscode.Uri, active: boolean): void {
    const key = uri.toString();
    if (active && !this.#passing.has(key)) this.#show(uri);
    else if (!active && this.#shownNote?.toString() === key) this.#shownNote = undefined;
  }

  #show(uri: vscode.Uri): void {
    if (this.#shownNote?.toString() === uri.toString()) return;
    this.#shownNote = uri;
    this.#shown.fire(uri);
  }

  #takePlace(uri: vscode.Uri): NotePlace | null {
    const place = this.#places.get(uri.toString()) ?? null;
    this.#places.delete(uri.toString());
    return place;
  }

  async #openLink(from: vscode.Uri, href: string): Promise<void> {
    const link = parseLink(href);
    switch (link.kind) {
      case 'external':
        await vscode.env.openExternal(vscode.Uri.parse(link.href, true));
        return;
      case 'refused':
        this.#log.warn(`A link of ${from.toString(true)} was not followed: ${href}`);
        return;
      case 'file':
        await this.#openFile(from, link.path, link.fragment);
    }
  }

  async #openFile(from: vscode.Uri, path: string, fragment: string): Promise<void> {
    const root = vscode.workspace.getWorkspaceFolder(from)?.uri ?? from.with({ path: '/' });
    const target = path.startsWith('/')
      ? vscode.Uri.joinPath(root, path)
      : vscode.Uri.joinPath(from, '..', path);
    const line = /^L(\d+)/.exec(fragment);
    const place: NotePlace | null = line
      ? { line: Number(line[1]) }
      : fragment === ''
        ? null
        : { anchor: fragment };
    try {
      const { type } = await vscode.workspace.fs.stat(target);
      if ((type & vscode.FileType.Directory) !== 0) {
        await vscode.commands.executeCommand('revealInExplorer', target);
      } else if (isNoteFile(target.path)) {
        await this.open(target, { place });
      } else {
        await vscode.commands.executeCommand('vscode.open', target);
      }
    } catch (error) {
      this.#log.warn(`The link ${path} of ${from.toString(true)} could not be opened.`, error);
      void vscode.window.showWarningMessage(
        vscode.l10n.t('The link leads to {0}, which could not be opened.', target.path),
      );
    }
  }
}
