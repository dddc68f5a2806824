import * as vscode from 'vscode';

/** What a file system can be asked. */
export type Operation =
  'stat' | 'readDirectory' | 'readFile' | 'writeFile' | 'rename' | 'delete' | 'createDirectory';

/** What happens before an operation is done: throws, waits, or changes what lies there. */
export type Fault = (path: string) => void | Promise<void>;

interface Node {
  readonly type: vscode.FileType;
  readonly bytes: Uint8Array;
  readonly modified: number;
}

interface Script {
  readonly operation: Operation;
  readonly path: RegExp;
  readonly fault: Fault;
}

const longAgo = Date.UTC(2020, 0, 1);

/**
 * A file system in memory that fails as it is told to: for some paths and operations, with an error,
 * late, never, or by half. All else works as on a disk.
 */
export class FaultyFiles implements vscode.FileSystemProvider {
  readonly #nodes = new Map<string, Node>([
    ['/', { type: vscode.FileType.Directory, bytes: new Uint8Array(), modified: longAgo }],
  ]);
  readonly #scripts = new Set<Script>();
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  /** What was asked since the test last looked, as `readFile /a.md`. */
  readonly asked: string[] = [];
  /** Bytes that a file which is written may have; what is more is lost without a word. */
  room = Infinity;
  /** What listings say besides what is there, by folder. */
  readonly ghosts = new Map<string, readonly [string, vscode.FileType][]>();

  readonly onDidChangeFile = this.#changed.event;

  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [path, text] of Object.entries(files)) this.put(path, text);
  }

  register(scheme: string): vscode.Disposable {
    return vscode.workspace.registerFileSystemProvider(scheme, this, { isCaseSensitive: true });
  }

  /** Has an operation fail for paths that match, until what is given is disposed of. */
  break(operation: Operation, path: RegExp, fault: Fault): vscode.Disposable {
    const script = { operation, path, fault };
    this.#scripts.add(script);
    return new vscode.Disposable(() => this.#scripts.delete(script));
  }

  /** Takes all faults away. */
  heal(): void {
    this.#scripts.clear();
    this.room = Infinity;
    this.ghosts.clear();
  }

  /** Puts a file, and the folders above it, in its place. */
  put(path: string, content: string | Uint8Array, modified = longAgo): void {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    this.#above(path);
    this.#nodes.set(path, { type: vscode.FileType.File, bytes, modified });
  }

  /** Puts something that is neither file nor folder, or says that it is a link besides. */
  putOdd(path: string, type: vscode.FileType, modified = longAgo): void {
    this.#above(path);
    this.#nodes.set(path, { type, bytes: new Uint8Array(), modified });
  }

  /** Takes a file, or a folder with all in it, away. */
  remove(path: string): void {
    for (const inside of this.under(path)) this.#nodes.delete(inside);
  }

  /** All paths of a folder and below it, sorted; none where it is not there. */
  under(path: string): string[] {
    return [...this.#nodes.keys()]
      .filter((other) => other === path || other.startsWith(path === '/' ? '/' : `${path}/`))
      .sort();
  }

  text(path: string): string {
    return new TextDecoder().decode(this.#nodes.get(path)?.bytes);
  }

  /** Tells whoever watches. */
  tell(type: vscode.FileChangeType, ...uris: readonly vscode.Uri[]): void {
    this.#changed.fire(uris.map((uri) => ({ type, uri })));
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  async stat({ path }: vscode.Uri): Promise<vscode.FileStat> {
    await this.#ask('stat', path);
    const { bytes, modified, type } = this.#node(path);
    return { type, ctime: modified, mtime: modified, size: bytes.length };
  }

  async readDirectory({ path }: vscode.Uri): Promise<[string, vscode.FileType][]> {
    await this.#ask('readDirectory', path);
    if ((this.#node(path).type & vscode.FileType.Directory) === 0)
      throw vscode.FileSystemError.FileNotADirectory(path);
    const start = path === '/' ? '/' : `${path}/`;
    const entries = [...this.#nodes].flatMap(([other, { type }]): [string, vscode.FileType][] => {
      const name = other.startsWith(start) ? other.slice(start.length) : '';
      return name === '' || name.includes('/') ? [] : [[name, type]];
    });
    return [...entries, ...(this.ghosts.get(path) ?? [])];
  }

  async readFile({ path }: vscode.Uri): Promise<Uint8Array> {
    await this.#ask('readFile', path);
    const { bytes, type } = this.#node(path);
    if ((type & vscode.FileType.Directory) !== 0)
      throw vscode.FileSystemError.FileIsADirectory(path);
    return bytes;
  }

  async writeFile({ path }: vscode.Uri, content: Uint8Array): Promise<void> {
    await this.#ask('writeFile', path);
    this.put(path, content.slice(0, this.room), Date.now());
  }

  async createDirectory({ path }: vscode.Uri): Promise<void> {
    await this.#ask('createDirectory', path);
    this.putOdd(path, vscode.FileType.Directory);
  }

  async delete({ path }: vscode.Uri): Promise<void> {
    await this.#ask('delete', path);
    this.#node(path);
    this.remove(path);
  }

  async rename(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    await this.#ask('rename', from.path);
    this.#node(from.path);
    this.remove(to.path);
    for (const inside of this.under(from.path)) {
      const node = this.#node(inside);
      this.#nodes.set(to.path + inside.slice(from.path.length), node);
      this.#nodes.delete(inside);
    }
  }

  #above(path: string): void {
    const folder = path.slice(0, Math.max(1, path.lastIndexOf('/')));
    if (!this.#nodes.has(folder)) this.putOdd(folder, vscode.FileType.Directory);
  }

  async #ask(operation: Operation, path: string): Promise<void> {
    this.asked.push(`${operation} ${path}`);
    for (const script of this.#scripts) {
      if (script.operation === operation && script.path.test(path)) await script.fault(path);
    }
  }

  #node(path: string): Node {
    const node = this.#nodes.get(path);
    if (!node) throw vscode.FileSystemError.FileNotFound(path);
    return node;
  }
}

/** Faults that many tests want. */
export const faults = {
  denied: (path: string): never => {
    throw vscode.FileSystemError.NoPermissions(path);
  },
  unavailable: (path: string): never => {
    throw vscode.FileSystemError.Unavailable(path);
  },
  missing: (path: string): never => {
    throw vscode.FileSystemError.FileNotFound(path);
  },
  full: (): never => {
    throw new Error('ENOSPC: no space left on device, write');
  },
  never: (): Promise<void> => new Promise(() => undefined),
};
