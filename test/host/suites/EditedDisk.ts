import * as vscode from 'vscode';

/** What a test does at each access, before it happens; may throw, or change the files. */
interface Faults {
  beforeRead?: (reads: number) => void;
  beforeWrite?: (content: Uint8Array, writes: number) => void;
}

/**
 * Files in memory whose reading and writing a test interferes with. Its clock stands still, as the clocks
 * of file systems do within a second, and it tells of each change.
 */
export class EditedDisk implements vscode.FileSystemProvider {
  readonly files = new Map<string, Uint8Array>();
  readonly faults: Faults = {};
  /** Permissions of all files. */
  permissions: vscode.FilePermission | undefined;
  /** Counts up at each change that is made through the editor. */
  #clock = 1;
  #reads = 0;
  #writes = 0;
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;
  readonly #scheme: string;

  constructor(scheme: string) {
    this.#scheme = scheme;
  }

  /** Makes the files known to the editor. */
  register(): vscode.Disposable {
    return vscode.Disposable.from(
      this.#changed,
      vscode.workspace.registerFileSystemProvider(this.#scheme, this),
    );
  }

  /** Puts a file there behind the editor's back. */
  put(path: string, content: string | Uint8Array): vscode.Uri {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    this.files.set(path, bytes);
    return vscode.Uri.from({ scheme: this.#scheme, path });
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const size = this.#bytes(uri).length;
    const { permissions } = this;
    const stat = { type: vscode.FileType.File, ctime: 1, mtime: this.#clock, size };
    return permissions === undefined ? stat : { ...stat, permissions };
  }

  readFile(uri: vscode.Uri): Uint8Array {
    this.#reads += 1;
    this.faults.beforeRead?.(this.#reads);
    return this.#bytes(uri);
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    this.#writes += 1;
    this.faults.beforeWrite?.(content, this.#writes);
    this.files.set(uri.path, content);
    this.#clock += 1;
    this.#changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory(): void {
    // There are no folders here.
  }

  delete(uri: vscode.Uri): void {
    this.files.delete(uri.path);
  }

  rename(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  #bytes({ path }: vscode.Uri): Uint8Array {
    const bytes = this.files.get(path);
    if (!bytes) throw vscode.FileSystemError.FileNotFound(path);
    return bytes;
  }
}
