import * as vscode from 'vscode';

/** A file system of a test, which the editor is told is read-only; nothing in it changes. */
export class MemoryFiles implements vscode.FileSystemProvider {
  readonly #files: ReadonlyMap<string, string>;
  readonly #locked: string;

  readonly onDidChangeFile: vscode.Event<vscode.FileChangeEvent[]> = () =>
    new vscode.Disposable(() => undefined);

  /** Texts by path; the folder `locked` may not be listed. */
  constructor(files: Readonly<Record<string, string>>, locked = '') {
    this.#files = new Map(Object.entries(files));
    this.#locked = locked;
  }

  /** Makes the files readable under a scheme. */
  register(scheme: string): vscode.Disposable {
    return vscode.workspace.registerFileSystemProvider(scheme, this, { isReadonly: true });
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const text = this.#files.get(path);
    if (text !== undefined)
      return { type: vscode.FileType.File, ctime: 1, mtime: 1, size: text.length };
    if (path === this.#locked || [...this.#files.keys()].some((file) => file.startsWith(path)))
      return { type: vscode.FileType.Directory, ctime: 1, mtime: 1, size: 0 };
    throw vscode.FileSystemError.FileNotFound(path);
  }

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    if (path === this.#locked) throw vscode.FileSystemError.NoPermissions(path);
    const names = [...this.#files.keys()]
      .filter((file) => file.startsWith(`${path}/`))
      .map((file) => file.slice(path.length + 1))
      .filter((name) => !name.includes('/'));
    return names.map((name) => [name, vscode.FileType.File]);
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    return new TextEncoder().encode(this.#files.get(path));
  }

  createDirectory(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  writeFile(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  delete(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
}
