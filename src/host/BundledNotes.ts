import * as vscode from 'vscode';
import { isPathBelow } from '../core/library/isFileRecord';
import { count, fieldsOf, listOf } from '../core/note/Guard';

/** The scheme under which the notes inside the extension are served. */
export const bundledScheme = 'nexus-journal';

interface BundledFile {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
}

const isIndex = fieldsOf<{ readonly notes: readonly BundledFile[] }>({
  notes: listOf(fieldsOf<BundledFile>({ path: isPathBelow, size: count })),
});

/**
 * Serves the bundled notes read-only as `nexus-journal:/…`, over the index that the build writes: so
 * their addresses outlive a version, and hosts that cannot list the extension's folder can list them.
 */
export class BundledNotes implements vscode.FileSystemProvider {
  readonly #extensionUri: vscode.Uri;
  #index: Promise<readonly BundledFile[]> | null = null;

  /** Never fires: what ships does not change while it runs. */
  readonly onDidChangeFile: vscode.Event<vscode.FileChangeEvent[]> = () =>
    new vscode.Disposable(() => undefined);

  constructor(extensionUri: vscode.Uri) {
    this.#extensionUri = extensionUri;
  }

  /** Makes the notes readable to the whole editor. */
  register(): vscode.Disposable {
    return vscode.workspace.registerFileSystemProvider(bundledScheme, this, {
      isCaseSensitive: true,
      isReadonly: true,
    });
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const path = uri.path.slice(1);
    const files = await this.#files();
    const file = files.find((candidate) => candidate.path === path);
    if (file) return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: file.size };
    if (path === '' || files.some((candidate) => candidate.path.startsWith(`${path}/`))) {
      return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    }
    throw vscode.FileSystemError.FileNotFound(uri);
  }

  async readDirectory(uri: vscode.Uri): Promise<[string, vscode.FileType][]> {
    const folder = uri.path === '/' ? '' : `${uri.path.slice(1).replace(/\/$/, '')}/`;
    const entries = new Map<string, vscode.FileType>();
    for (const { path } of await this.#files()) {
      if (!path.startsWith(folder)) continue;
      const [name = '', ...below] = path.slice(folder.length).split('/');
      entries.set(name, below.length > 0 ? vscode.FileType.Directory : vscode.FileType.File);
    }
    return [...entries];
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    const path = uri.path.slice(1);
    const known = (await this.#files()).some((file) => file.path === path);
    if (!known) throw vscode.FileSystemError.FileNotFound(uri);
    return vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.#extensionUri, 'notes', path));
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

  /** The index, once it could be read; else the next one who asks has it tried again. */
  #files(): Promise<readonly BundledFile[]> {
    this.#index ??= this.#readIndex().catch((error: unknown) => {
      this.#index = null;
      throw vscode.FileSystemError.Unavailable(String(error));
    });
    return this.#index;
  }

  async #readIndex(): Promise<readonly BundledFile[]> {
    const uri = vscode.Uri.joinPath(this.#extensionUri, 'dist', 'notes.json');
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    const index: unknown = JSON.parse(text);
    if (!isIndex(index)) throw new Error(`${uri.toString(true)} is no index of notes.`);
    return index.notes;
  }
}
