import * as vscode from 'vscode';
import type { NoteRenderer } from '../../core/rendering/renderNote';
import { repairEncoding } from '../../core/text/repairEncoding';
import { type HostMessage, type NotePlace, parsePageMessage } from '../../shared/protocol';
import { Debounced } from '../Debounced';
import { readerPage } from './readerPage';

/** Quiet time in milliseconds before an edit is shown. */
const renderDelay = 40;
/** Characters above which a note is only rendered when asked to: a page of that size is slow. */
const largeNote = 1_500_000;

/** What a panel needs from the reader it belongs to. */
export interface NotePanelDeps {
  readonly extensionUri: vscode.Uri;
  readonly log: vscode.LogOutputChannel;
  readonly renderer: NoteRenderer;
  /** Follows a link found in a note. */
  openLink(from: vscode.Uri, href: string): Promise<void>;
  /** The place the note is to be opened at, once. */
  takePlace(uri: vscode.Uri): NotePlace | null;
}

/** One tab of the reader: shows the live document of a note and obeys the page's messages. */
export class NotePanel implements vscode.Disposable {
  readonly #deps: NotePanelDeps;
  readonly #document: vscode.TextDocument;
  readonly #panel: vscode.WebviewPanel;
  readonly #disposables: vscode.Disposable[] = [];
  readonly #showSoon: Debounced;
  #ready = false;
  #showLarge = false;

  constructor(deps: NotePanelDeps, document: vscode.TextDocument, panel: vscode.WebviewPanel) {
    this.#deps = deps;
    this.#document = document;
    this.#panel = panel;
    this.#showSoon = new Debounced(renderDelay, () => this.#show());
    const { webview } = panel;
    webview.options = {
      enableScripts: true,
      localResourceRoots: [
        vscode.Uri.joinPath(deps.extensionUri, 'dist'),
        vscode.Uri.joinPath(deps.extensionUri, 'media'),
        this.#folder,
        this.#root,
      ],
    };
    this.#disposables.push(
      this.#showSoon,
      webview.onDidReceiveMessage((message: unknown) => this.#receive(message)),
      vscode.workspace.onDidChangeTextDocument((event) => {
        if (event.document === document) this.#showSoon.request();
      }),
      panel.onDidChangeViewState(() => {
        // A hidden page is thrown away by the editor and comes back asking anew.
        if (!panel.visible) this.#ready = false;
      }),
      this.#watchFile(),
    );
    webview.html = readerPage(webview, deps.extensionUri);
  }

  /** The note shown. */
  get uri(): vscode.Uri {
    return this.#document.uri;
  }

  /** Goes to the place the note was last asked to be opened at, if there is one waiting. */
  reveal(): void {
    if (!this.#ready) return;
    const place = this.#deps.takePlace(this.uri);
    if (place) this.#post({ type: 'reveal', place });
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  get #folder(): vscode.Uri {
    return vscode.Uri.joinPath(this.uri, '..');
  }

  get #root(): vscode.Uri {
    return vscode.workspace.getWorkspaceFolder(this.uri)?.uri ?? this.#folder;
  }

  #receive(value: unknown): void {
    const message = parsePageMessage(value);
    switch (message?.type) {
      case undefined:
        this.#deps.log.warn(`A message from the page of ${this.uri.toString(true)} was dropped.`);
        return;
      case 'ready':
        this.#ready = true;
        this.#show();
        this.reveal();
        return;
      case 'openLink':
        void this.#deps.openLink(this.uri, message.href);
        return;
      case 'openSource':
        void vscode.commands.executeCommand('vscode.openWith', this.uri, 'default');
        return;
      case 'showLarge':
        this.#showLarge = true;
        this.#show();
        return;
    }
  }

  #show(): void {
    if (!this.#ready) return;
    const stored = this.#document.getText();
    if (stored.length > largeNote && !this.#showLarge) {
      this.#noticeLarge(stored.length);
      return;
    }
    const text = repairEncoding(stored) ?? stored;
    this.#post({ type: 'notice', text: '', actions: [] });
    const { webview } = this.#panel;
    this.#post({
      type: 'show',
      html: this.#deps.renderer.render(text).html,
      folder: webview.asWebviewUri(this.#folder).toString(),
      root: webview.asWebviewUri(this.#root).toString(),
    });
  }

  #noticeLarge(length: number): void {
    const megabytes = (length / 1_000_000).toFixed(1);
    this.#deps.log.info(
      `${this.uri.toString(true)} is large (${megabytes} MB) and not rendered yet.`,
    );
    this.#post({
      type: 'notice',
      text: vscode.l10n.t('This note is large ({0} MB); showing it may take a while.', megabytes),
      actions: [
        { action: 'showLarge', label: vscode.l10n.t('Show It Anyway') },
        { action: 'openSource', label: vscode.l10n.t('Open as Text') },
      ],
    });
  }

  /** Says when the file behind the note goes away; what was read stays on the page. */
  #watchFile(): vscode.Disposable {
    const name = this.uri.path.split('/').at(-1) ?? '';
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(this.#folder, name.replace(/[[\]{}*?]/g, '?')),
    );
    return vscode.Disposable.from(
      watcher,
      watcher.onDidDelete((uri) => {
        if (uri.path === this.uri.path) this.#noticeDeleted();
      }),
      watcher.onDidCreate(() => this.#showSoon.request()),
    );
  }

  #noticeDeleted(): void {
    this.#deps.log.info(`${this.uri.toString(true)} was deleted while it was open.`);
    this.#post({
      type: 'notice',
      text: vscode.l10n.t('This note was deleted. What you see is its last text.'),
      actions: [{ action: 'openSource', label: vscode.l10n.t('Open as Text') }],
    });
  }

  #post(message: HostMessage): void {
    void this.#panel.webview.postMessage(message);
  }
}
