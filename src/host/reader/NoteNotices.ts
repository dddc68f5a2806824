import * as vscode from 'vscode';
import type { HostMessage } from '../../shared/protocol';
import type { LinkProblem, MissingNote } from './LinkTargets';
import type { NoteAddress } from './NoteAddress';
import type { ReaderContext } from './ReaderContext';
import { numberWords } from '../countedWords';
import { fileName } from '../renderedDocument';

type Notice = Omit<Extract<HostMessage, { type: 'notice' }>, 'type'>;

const noNotice: Notice = { text: '', actions: [] };

/** What one tab of the reader has to say above its note. */
export class NoteNotices implements vscode.Disposable {
  readonly #address: NoteAddress;
  readonly #log: vscode.LogOutputChannel;
  readonly #uri: vscode.Uri;
  readonly #post: (message: HostMessage) => void;
  readonly #watcher: vscode.Disposable;
  /** What is said while nothing else is. */
  #standing: Notice = noNotice;
  #missing: MissingNote | null = null;

  constructor(
    address: NoteAddress,
    { log }: ReaderContext,
    uri: vscode.Uri,
    post: (message: HostMessage) => void,
  ) {
    this.#address = address;
    this.#log = log;
    this.#uri = uri;
    this.#post = post;
    this.#watcher = this.#watchFile();
  }

  dispose(): void {
    this.#watcher.dispose();
  }

  /** Takes the notice away. */
  clear(): void {
    this.#stay(noNotice);
  }

  /** Takes away what was said of a link. */
  dismiss(): void {
    this.#missing = null;
    this.#post({ type: 'notice', ...this.#standing });
  }

  /** A link that was followed leads nowhere; its note can be created where that may be. */
  brokenLink({ text, missing }: LinkProblem): void {
    this.#missing = missing;
    const create = { action: 'createNote', label: vscode.l10n.t('Create Note') } as const;
    const dismiss = { action: 'dismiss', label: vscode.l10n.t('Dismiss') } as const;
    this.#post({ type: 'notice', text, actions: missing ? [create, dismiss] : [dismiss] });
  }

  /** The note that the last link called for, once: the page cannot name one. */
  takeMissing(): MissingNote | null {
    const missing = this.#missing;
    this.dismiss();
    return missing;
  }

  /** The note is large and waits to be asked for; `length` in characters. */
  large(length: number): void {
    const megabytes = (length / 1_000_000).toFixed(1);
    this.#log.info(`${this.#uri.toString(true)} is large (${megabytes} MB) and not rendered yet.`);
    this.#stay({
      text: vscode.l10n.t(
        'This note is large ({0} MB) and may take a while to render.',
        numberWords(length / 1_000_000, 1),
      ),
      actions: [
        { action: 'showLarge', label: vscode.l10n.t('Show Anyway') },
        { action: 'openAsText', label: vscode.l10n.t('Open as Text') },
      ],
    });
  }

  /** The note has images of the web, which were not loaded. */
  remoteImages(): void {
    this.#stay({
      text: vscode.l10n.t('Web images are not loaded.'),
      actions: [
        { action: 'allowImages', label: vscode.l10n.t('Load Images') },
        { action: 'chooseHosts', label: vscode.l10n.t('Always Load from...') },
      ],
    });
  }

  /** A check was kept beside the note. */
  keptTick(): void {
    this.#stay({
      text: vscode.l10n.t(
        'This note is read-only. Its check marks are saved in this workspace, not in the note.',
      ),
      actions: [],
    });
  }

  /** A box could not be checked or unchecked; `text` says why. */
  notEdited(text: string): void {
    this.#stay({
      text,
      actions: [{ action: 'openAsText', label: vscode.l10n.t('Open as Text') }],
    });
  }

  /** Says when the file behind the note goes away; what was read stays on the page. */
  #watchFile(): vscode.Disposable {
    if (this.#address.readOnly) return new vscode.Disposable(() => undefined);
    const name = fileName(this.#uri);
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(
        vscode.Uri.joinPath(this.#uri, '..'),
        name.replace(/[[\]{}*?]/g, '?'),
      ),
    );
    return vscode.Disposable.from(
      watcher,
      watcher.onDidDelete((uri) => {
        if (uri.path === this.#uri.path) this.#deleted();
      }),
      watcher.onDidCreate(() => this.clear()),
    );
  }

  #deleted(): void {
    this.#log.info(`${this.#uri.toString(true)} was deleted while it was open.`);
    this.#stay({
      text: vscode.l10n.t('This note was deleted. Its last content is shown.'),
      actions: [{ action: 'openAsText', label: vscode.l10n.t('Open as Text') }],
    });
  }

  #stay(notice: Notice): void {
    this.#standing = notice;
    this.#missing = null;
    this.#post({ type: 'notice', ...notice });
  }
}
