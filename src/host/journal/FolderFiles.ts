import * as vscode from 'vscode';
import {
  type EntryKind,
  type FileDate,
  type FileListener,
  FileMissing,
  type SourceFiles,
} from '../../core/library/NotePort';
import { missingFile } from './missingFile';
import { pathBelow } from './pathBelow';
import { unsavedText } from './unsavedText';

const { Directory, File } = vscode.FileType;

/** The files below a root on any file system that the editor knows. */
export class FolderFiles implements SourceFiles {
  readonly root: vscode.Uri;
  readonly #file: string | null;

  /** `file` is the only one that is watched, for a source that is a file. */
  constructor(root: vscode.Uri, file: string | null) {
    this.root = root;
    this.#file = file;
  }

  async list(folder: string): Promise<readonly (readonly [string, EntryKind])[]> {
    const entries = await this.#ask(folder, (uri) => vscode.workspace.fs.readDirectory(uri));
    return entries.map(([name, type]) => [name, kindOf(type)]);
  }

  async stat(path: string): Promise<FileDate> {
    const { mtime, size, type } = await this.#ask(path, (uri) => vscode.workspace.fs.stat(uri));
    // A folder, or a pipe that would be read for ever, may have taken its place.
    if ((type & File) === 0) throw new FileMissing(this.address(path), true);
    return { modified: mtime, size };
  }

  read(path: string): Promise<Uint8Array> {
    return this.#ask(path, (uri) => vscode.workspace.fs.readFile(uri));
  }

  /**
   * Only Markdown is watched; when a folder comes or goes as a whole, as one that is renamed does, the
   * editor speaks of the folder alone, so those are listened to on any path.
   */
  watch(listener: FileListener): () => void {
    const heard =
      (act: (path: string) => void) =>
      (uri: vscode.Uri): void => {
        const path = pathBelow(this.root, uri);
        if (path !== null) act(path);
      };
    const report = heard((path) => listener.onFiles([path]));
    const notes = this.#watcher(this.#file ?? '**/*.{md,markdown}');
    const disposables = [
      notes,
      notes.onDidCreate(report),
      notes.onDidChange(report),
      notes.onDidDelete(report),
      vscode.workspace.onDidChangeTextDocument(({ document }) => report(document.uri)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => report(uri)),
    ];
    if (this.#file === null) {
      const folders = this.#watcher('**', true);
      disposables.push(
        folders,
        folders.onDidCreate(heard((path) => listener.onFolderCreated(path))),
        folders.onDidDelete(heard((path) => listener.onFolderDeleted(path))),
      );
    }
    const all = vscode.Disposable.from(...disposables);
    return () => void all.dispose();
  }

  unsavedText(path: string): string | undefined {
    return unsavedText(() => this.uri(path));
  }

  address(path: string): string {
    return this.uri(path).toString(true);
  }

  /** The whole address of a path below the root. */
  uri(path: string): vscode.Uri {
    return path === '' ? this.root : vscode.Uri.joinPath(this.root, path);
  }

  async #ask<Result>(path: string, ask: (uri: vscode.Uri) => Thenable<Result>): Promise<Result> {
    const uri = this.uri(path);
    try {
      return await ask(uri);
    } catch (error) {
      throw missingFile(error, uri) ?? error;
    }
  }

  #watcher(glob: string, ignoresChanges = false): vscode.FileSystemWatcher {
    const pattern = new vscode.RelativePattern(this.root, glob);
    return vscode.workspace.createFileSystemWatcher(pattern, false, ignoresChanges);
  }
}

/** Links to folders are not followed: they may go round in circles. */
function kindOf(type: vscode.FileType): EntryKind {
  if (type === Directory) return 'folder';
  return (type & File) === 0 ? 'other' : 'file';
}
