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
}

/** The custom editor that shows Markdown as a page, and the way into it. */
export class Reader implements vscode.CustomTextEditorProvider {
  readonly #extensionUri: vscode.Uri;
  readonly #log: vscode.LogOutputChannel;
  readonly #renderer = new NoteRenderer();
  readonly #panels = new Set<NotePanel>();
  readonly #places = new Map<string, NotePlace>();

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
    webviewPanel.onDidDispose(() => {
      this.#panels.delete(panel);
      panel.dispose();
    });
  }

  /** Opens a note in the reader; rejects where the file does not exist. */
  async open(uri: vscode.Uri, { column, place = null }: OpenOptions = {}): Promise<void> {
    if (place) this.#places.set(uri.toString(), place);
    await vscode.commands.executeCommand('vscode.openWith', uri, readerViewType, {
      viewColumn: column ?? vscode.ViewColumn.Active,
      preview: true,
    });
    for (const panel of this.#panels) {
      if (panel.uri.toString() === uri.toString()) panel.reveal();
    }
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
