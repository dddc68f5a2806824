import * as vscode from 'vscode';

/** A file system of a test, as that of a repository which is not on this machine; nobody watches it. */
export class MemoryFiles implements vscode.FileSystemProvider {
  readonly #files = new Map<string, Uint8Array>();
  readonly #locked: string;

  readonly onDidChangeFile: vscode.Event<vscode.FileChangeEvent[]> = () =>
    new vscode.Disposable(() => undefined);

  /** Texts by path; the folder `locked` may not be listed. */
  constructor(files: Readonly<Record<string, string>>, locked = '') {
    for (const [path, text] of Object.entries(files)) {
      this.#files.set(path, new TextEncoder().encode(text));
    }
    this.#locked = locked;
  }

  /** Makes the files known under a scheme, to be read or also to be written. */
  register(scheme: string, access: 'readonly' | 'writable'): vscode.Disposable {
    const isReadonly = access === 'readonly';
    return vscode.workspace.registerFileSystemProvider(scheme, this, { isReadonly });
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat({ path }: vscode.Uri): vscode.FileStat | Promise<vscode.FileStat> {
    const bytes = this.#files.get(path);
    if (bytes) return { type: vscode.FileType.File, ctime: 1, mtime: 1, size: bytes.length };
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
    const bytes = this.#files.get(path);
    if (!bytes) throw vscode.FileSystemError.FileNotFound(path);
    return bytes;
  }

  writeFile({ path }: vscode.Uri, content: Uint8Array): void {
    this.#files.set(path, content);
  }

  createDirectory(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  delete(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
}
