import * as vscode from 'vscode';
import type { JournalOrigin } from '../../core/journal/JournalNode';
import { isNoteFile, isNoteFolder } from '../../core/journal/notePath';
import { bundledScheme } from '../BundledNotes';

/** Where notes come from: a folder on any file system that the editor can read. */
export interface JournalSource {
  /** Stable name, first part of the keys of its notes: never an address. */
  readonly id: string;
  readonly title: string;
  readonly origin: JournalOrigin;
  /** Where it lies, for people. */
  readonly location: string;
  readonly root: vscode.Uri;
  /** Whether every Markdown file in it is a note, or only those that look like a journal. */
  readonly everyFile: boolean;
}

/** The sources of this window: the bundled journal, then each workspace folder. */
export function journalSources(): JournalSource[] {
  const bundled: JournalSource = {
    id: 'bundled',
    title: vscode.l10n.t('Backend Journal'),
    origin: 'bundled',
    location: vscode.l10n.t('inside the extension'),
    root: vscode.Uri.from({ scheme: bundledScheme, path: '/' }),
    everyFile: true,
  };
  const taken = new Map<string, number>();
  const folders = (vscode.workspace.workspaceFolders ?? []).map((folder): JournalSource => {
    const count = (taken.get(folder.name) ?? 0) + 1;
    taken.set(folder.name, count);
    return {
      id: count === 1 ? `workspace/${folder.name}` : `workspace/${folder.name}(${count})`,
      title: folder.name,
      origin: 'workspace',
      location: vscode.workspace.asRelativePath(folder.uri, true),
      root: folder.uri,
      everyFile: false,
    };
  });
  return [bundled, ...folders];
}

/**
 * Lists the Markdown files of a source, folder by folder, as paths below its root. A folder that
 * cannot be listed is reported and left out; links to folders are not followed, they may go round.
 */
export async function* listNotes(
  source: JournalSource,
  onUnreadable: (folder: vscode.Uri, error: unknown) => void,
): AsyncGenerator<string> {
  const waiting = [''];
  for (let folder = waiting.shift(); folder !== undefined; folder = waiting.shift()) {
    const uri = vscode.Uri.joinPath(source.root, folder);
    let entries: [string, vscode.FileType][];
    try {
      entries = await vscode.workspace.fs.readDirectory(uri);
    } catch (error) {
      onUnreadable(uri, error);
      continue;
    }
    for (const [name, type] of entries) {
      const path = folder === '' ? name : `${folder}/${name}`;
      if (type === vscode.FileType.Directory && isNoteFolder(name)) waiting.push(path);
      else if ((type & vscode.FileType.File) !== 0 && isNoteFile(name)) yield path;
    }
  }
}

/** The path of a note below its source, or null where the source would never list it. */
export function notePathIn(source: JournalSource, uri: vscode.Uri): string | null {
  const root = source.root.path.endsWith('/') ? source.root.path : `${source.root.path}/`;
  const sameWorld = uri.scheme === source.root.scheme && uri.authority === source.root.authority;
  if (!sameWorld || !uri.path.startsWith(root)) return null;
  const path = uri.path.slice(root.length);
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  return isNoteFile(name) && folders.every(isNoteFolder) ? path : null;
}
