import * as vscode from 'vscode';
import { isNoteFile, titleFromName } from '../../core/library/noteFiles';
import { wikiTarget } from '../../core/links/findMentions';
import { type InertString, inertPath, inertText } from '../../core/text/inertText';
import { safeFileName } from '../../core/text/fileNames';
import type { JournalStore } from '../journal/JournalStore';
import { pathBelow } from '../journal/pathBelow';
import { addressOf } from './NoteAddress';
import { NotesByName } from './LinkIndex';

/** A note that a link calls for and that could be made. */
export interface MissingNote {
  readonly uri: vscode.Uri;
  readonly title: string;
}

/** Why a link leads nowhere, in words. */
export interface LinkProblem {
  readonly text: string;
  /** Null where it is no note, or may not be made there. */
  readonly missing: MissingNote | null;
}

/** What a link of a note leads to. */
export type LinkTarget =
  | {
      readonly kind: 'found';
      readonly uri: vscode.Uri;
      readonly isFolder: boolean;
      /** Anchor of a heading or `L12`; empty when absent. */
      readonly fragment: string;
    }
  | ({ readonly kind: 'nowhere' } & LinkProblem);

/** Finds what links lead to: notes by their names, and files by their paths. */
export class LinkTargets {
  readonly #store: JournalStore;
  readonly #names: NotesByName;

  constructor(store: JournalStore) {
    this.#store = store;
    this.#names = new NotesByName(store);
  }

  /** The note, or other file, that stands in double brackets. */
  async named(from: vscode.Uri, written: string): Promise<LinkTarget> {
    // A title may hold the sign that stands before a heading.
    const whole = this.#note(from, written);
    if (whole) return found(whole, '');
    const { name, anchor } = wikiTarget(written);
    const uri = this.#note(from, name);
    if (uri) return found(uri, anchor);
    const paths = /\.\w{1,8}$/.test(name) ? [name, `/${name}`] : [];
    const near = paths.filter((path) => isNear(from, targetOf(from, path)));
    const file = await this.#file(from, near);
    if (file) return found(file.uri, anchor, file.isFolder);
    const title = name.slice(name.lastIndexOf('/') + 1);
    const beside = vscode.Uri.joinPath(from, '..', `${safeFileName(title)}.md`);
    return {
      kind: 'nowhere',
      text: vscode.l10n.t('No note with the title "{0}" found.', inertText(name)),
      missing: missingNote(from, beside, title),
    };
  }

  /**
   * The file at a path, which may lack the extension of a note. `written` is the path before it was
   * decoded: a file may be called so.
   */
  async file(
    from: vscode.Uri,
    { path, written, fragment }: { path: string; written: string; fragment: string },
  ): Promise<LinkTarget> {
    const file = await this.#file(from, [path, `${path}.md`, written]);
    if (file) return found(file.uri, fragment, file.isFolder);
    const target = targetOf(from, path);
    const note = isNoteFile(target.path) ? target : target.with({ path: `${target.path}.md` });
    const isNote = note === target || !/\.\w+$/.test(target.path);
    return {
      kind: 'nowhere',
      text: vscode.l10n.t('File {0} not found.', shownPath(from, target)),
      missing: isNote ? missingNote(from, note, titleFromName(path.split('/').at(-1) ?? '')) : null,
    };
  }

  /** A note by its title, alias or file name; one of the same journal goes before all others. */
  #note(from: vscode.Uri, name: string): vscode.Uri | undefined {
    const placed = this.#names.find(name, this.#store.findByUri(from)?.sourceId);
    // Names are gathered anew a little after a journal was closed.
    return placed && this.#store.rootOf(placed.sourceId) ? this.#store.uriOf(placed) : undefined;
  }

  /** The first of some paths at which there is something. */
  async #file(
    from: vscode.Uri,
    paths: readonly string[],
  ): Promise<{ readonly uri: vscode.Uri; readonly isFolder: boolean } | null> {
    for (const path of new Set(paths)) {
      const uri = targetOf(from, path);
      const type = await typeOf(uri);
      if (type !== null) return { uri, isFolder: (type & vscode.FileType.Directory) !== 0 };
    }
    return null;
  }
}

function found(uri: vscode.Uri, fragment: string, isFolder = false): LinkTarget {
  return { kind: 'found', uri, fragment, isFolder };
}

/** What lies at an address; null for nothing, or what cannot be asked for. */
async function typeOf(uri: vscode.Uri): Promise<vscode.FileType | null> {
  try {
    return (await vscode.workspace.fs.stat(uri)).type;
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

/** The file at a path that stands in a note. */
export function targetOf(from: vscode.Uri, path: string): vscode.Uri {
  if (path === '') return from;
  return path.startsWith('/')
    ? vscode.Uri.joinPath(addressOf(from).root, path)
    : vscode.Uri.joinPath(from, '..', path);
}

/**
 * Whether a file may be looked up before anybody clicks: below the journal or in the workspace. Other
 * paths may lead to another machine, which would learn that the note is read.
 */
export function isNear(from: vscode.Uri, target: vscode.Uri): boolean {
  const isInWorkspace = vscode.workspace.getWorkspaceFolder(target) !== undefined;
  return isInWorkspace || pathBelow(addressOf(from).root, target) !== null;
}

/** How people know a file: by its path in the workspace, or in the journal of the note. */
function shownPath(from: vscode.Uri, target: vscode.Uri): InertString {
  const isInWorkspace = vscode.workspace.getWorkspaceFolder(target) !== undefined;
  const below = isInWorkspace
    ? vscode.workspace.asRelativePath(target)
    : pathBelow(addressOf(from).root, target);
  return inertPath(below ?? target.path);
}

/** Notes are made only where their journal or the workspace may be written to. */
function missingNote(from: vscode.Uri, uri: vscode.Uri, title: string): MissingNote | null {
  const { readOnly } = addressOf(from);
  return readOnly || title === '' || !isNear(from, uri) ? null : { uri, title };
}
