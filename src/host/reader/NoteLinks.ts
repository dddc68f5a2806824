import * as vscode from 'vscode';
import { isNoteFile } from '../../core/journal/notePath';
import { parseLink } from '../../core/rendering/parseLink';
import { decodeAddress } from '../../core/text/decodeAddress';
import { inertPath, inertText } from '../../core/text/inertText';
import type { NotePlace } from '../../shared/protocol';
import type { JournalStore } from '../journal/JournalStore';
import { pathBelow } from '../journal/pathBelow';
import { noteAddress } from './NoteAddress';
import { NotesByName } from './NotesByName';
import { showWarning } from '../showMessage';

/** Links of one note that are looked up at most: more belong to a list nobody hovers through. */
const mostChecked = 300;
const wikiPrefix = '#wiki:';

/** A link that leads nowhere, and why, in words. */
interface BrokenLink {
  readonly href: string;
  readonly reason: string;
}

/** Follows the links of notes, and finds those that lead nowhere. */
export class NoteLinks {
  readonly #store: JournalStore;
  readonly #names: NotesByName;
  readonly #log: vscode.LogOutputChannel;
  /** Opens a note in the reader, at a place where one is given. */
  readonly openNote: (uri: vscode.Uri, place: NotePlace | null) => Promise<void>;

  constructor(
    store: JournalStore,
    log: vscode.LogOutputChannel,
    openNote: (uri: vscode.Uri, place: NotePlace | null) => Promise<void>,
  ) {
    this.#store = store;
    this.#names = new NotesByName(store);
    this.#log = log;
    this.openNote = openNote;
  }

  /** Goes where a link leads; what cannot be followed is told in words. */
  async open(from: vscode.Uri, href: string): Promise<void> {
    if (href.startsWith(wikiPrefix)) {
      await this.#openTitle(from, decodeAddress(href.slice(wikiPrefix.length)));
      return;
    }
    const link = parseLink(href);
    switch (link.kind) {
      case 'external':
        await vscode.env.openExternal(vscode.Uri.parse(link.href, true));
        return;
      case 'refused':
        this.#log.warn(`A link of ${from.toString(true)} was not followed: ${href}`);
        return;
      case 'file':
        await this.#openFile(targetOf(from, link.path), link.fragment);
    }
  }

  /** The links among these that lead nowhere. */
  async broken(from: vscode.Uri, hrefs: readonly string[]): Promise<BrokenLink[]> {
    const { root } = noteAddress(from);
    const found = await Promise.all(
      hrefs.slice(0, mostChecked).map(async (href) => {
        const reason = await this.#whyBroken(from, href, root);
        return reason === null ? null : { href, reason };
      }),
    );
    return found.filter((link) => link !== null);
  }

  async #whyBroken(from: vscode.Uri, href: string, root: vscode.Uri): Promise<string | null> {
    if (href.startsWith(wikiPrefix)) {
      const title = decodeAddress(href.slice(wikiPrefix.length));
      if (!this.#store.loaded || this.#findTitle(from, title)) return null;
      return vscode.l10n.t('There is no note with the title "{0}".', inertText(title));
    }
    const link = parseLink(href);
    if (link.kind !== 'file' || link.path === '') return null;
    return isNear(root, targetOf(from, link.path)) ? this.#whyMissing(from, href, link) : null;
  }

  async #whyMissing(
    from: vscode.Uri,
    href: string,
    { path, fragment }: { readonly path: string; readonly fragment: string },
  ): Promise<string | null> {
    const target = targetOf(from, path);
    try {
      await vscode.workspace.fs.stat(target);
    } catch (error) {
      this.#log.debug(`${href} of ${from.toString(true)} leads nowhere.`, error);
      return vscode.l10n.t('There is no file {0}.', inertPath(target.path));
    }
    const sections = this.#store.findByUri(target)?.note.sections;
    if (fragment === '' || !sections || /^L\d+/.test(fragment)) return null;
    return sections.some(({ slug }) => slug === fragment)
      ? null
      : vscode.l10n.t('{0} has no heading "{1}".', inertPath(path), inertText(fragment));
  }

  async #openTitle(from: vscode.Uri, title: string): Promise<void> {
    await this.#store.load();
    const uri = this.#findTitle(from, title);
    if (uri) await this.openNote(uri, null);
    else
      void showWarning(vscode.l10n.t('There is no note with the title "{0}".', inertText(title)));
  }

  /** A note by its title, alias or file name; one of the same journal goes before all others. */
  #findTitle(from: vscode.Uri, title: string): vscode.Uri | undefined {
    const [name = '', heading] = title.split('#');
    const placed = this.#names.find(name, this.#store.findByUri(from)?.sourceId);
    // Names are gathered anew a little after a journal was closed.
    if (!placed || !this.#store.rootOf(placed.sourceId)) return undefined;
    const uri = this.#store.uriOf(placed);
    return heading === undefined ? uri : uri.with({ fragment: heading });
  }

  async #openFile(target: vscode.Uri, fragment: string): Promise<void> {
    const line = /^L(\d+)/.exec(fragment);
    try {
      const { type } = await vscode.workspace.fs.stat(target);
      if ((type & vscode.FileType.Directory) !== 0) {
        await vscode.commands.executeCommand('revealInExplorer', target);
      } else if (isNoteFile(target.path)) {
        const anchor = fragment === '' ? null : { anchor: fragment };
        await this.openNote(target, line ? { line: Number(line[1]) } : anchor);
      } else {
        const at = new vscode.Position(Math.max(0, Number(line?.[1] ?? 1) - 1), 0);
        const options = line ? { selection: new vscode.Range(at, at) } : {};
        await vscode.commands.executeCommand('vscode.open', target, options);
      }
    } catch (error) {
      this.#log.warn(`${target.toString(true)} could not be opened.`, error);
      void showWarning(
        vscode.l10n.t('The link leads to {0}, which could not be opened.', inertPath(target.path)),
      );
    }
  }
}

function targetOf(from: vscode.Uri, path: string): vscode.Uri {
  if (path === '') return from;
  return path.startsWith('/')
    ? vscode.Uri.joinPath(noteAddress(from).root, path)
    : vscode.Uri.joinPath(from, '..', path);
}

/**
 * Whether a file may be looked up before anybody clicks: below the journal or in the workspace. Other
 * paths may lead to another machine, which would learn that the note is read.
 */
function isNear(root: vscode.Uri, target: vscode.Uri): boolean {
  const isInWorkspace = vscode.workspace.getWorkspaceFolder(target) !== undefined;
  return isInWorkspace || pathBelow(root, target) !== null;
}
