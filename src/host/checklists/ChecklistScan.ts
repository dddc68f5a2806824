import * as vscode from 'vscode';
import { excludeGlob, isSkippedPath } from '../../core/globs/excludeGlob';
import { findChecklists, type FoundChecklist } from '../../core/checklists/findChecklists';
import { GlobSet, leftOutLine } from '../../core/globs/GlobSet';
import { Delayer } from '../../core/async/Delayer';
import { TimeSlicer } from '../../core/async/TimeSlicer';
import { hostClock } from '../hostClock';
import { isCell, mayHoldMark, openNotebook } from './scannedText';

/** Larger files are no source code. In bytes. */
const largestFile = 1_000_000;
/** More files than this are not looked at in one window. */
const mostFiles = 50_000;
/** Quiet time in milliseconds before a change is looked at. */
const settleTime = 300;

const binary =
  /\.(?:png|jpe?g|gif|webp|avif|ico|bmp|tiff?|pdf|zip|gz|tgz|xz|7z|rar|jar|whl|exe|dll|so|dylib|a|o|class|pyc|wasm|woff2?|ttf|otf|eot|mp[34]|mov|avi|wav|ogg|db|sqlite3?|bin|vsix|map)$/i;

/** What a file held when it was read last. */
interface ScannedFile {
  readonly uri: vscode.Uri;
  /** Modification time and size: the file is not read again while both are the same. */
  readonly stamp: string;
  readonly checklists: readonly FoundChecklist[];
}

/**
 * Searches the files of the workspace for inserted checklists while somebody looks: files that have not
 * changed are read once, long work gives way, and nothing happens between `stop` and `start`.
 */
export class ChecklistScan implements vscode.Disposable {
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #files = new Map<string, ScannedFile>();
  readonly #stale = new Map<string, vscode.Uri>();
  /** Patterns of the settings that were logged as left out. */
  readonly #toldOf = new Set<string>();
  readonly #rereadSoon = new Delayer(hostClock, settleTime, () => void this.#rereadStale());
  #running: {
    readonly token: vscode.CancellationTokenSource;
    readonly watch: vscode.Disposable;
  } | null = null;

  /** Fires when checklists were found, changed or went away. */
  readonly onDidChange = this.#changed.event;

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
  }

  /** Files that hold checklists, in the order of their paths. */
  get files(): readonly ScannedFile[] {
    return [...this.#files.values()]
      .filter(({ checklists }) => checklists.length > 0)
      .sort((left, right) => left.uri.path.localeCompare(right.uri.path));
  }

  /** Begins to search and to follow changes; resolves when all files were looked at once. */
  async start(): Promise<void> {
    if (this.#running) return;
    const token = new vscode.CancellationTokenSource();
    this.#running = { token, watch: this.#watch() };
    await this.#scan(token.token);
  }

  /** Ends searching and following; what was found is kept for the next start. */
  stop(): void {
    this.#running?.token.cancel();
    this.#running?.token.dispose();
    this.#running?.watch.dispose();
    this.#running = null;
  }

  dispose(): void {
    this.stop();
    this.#rereadSoon.dispose();
    this.#changed.dispose();
  }

  async #scan(token: vscode.CancellationToken): Promise<void> {
    const files = await this.#list(token);
    const seen = new Set(files.map((uri) => uri.toString()));
    const slice = new TimeSlicer(hostClock);
    for (const uri of [...files, ...openFiles()]) {
      if (token.isCancellationRequested) return;
      if (await this.#read(uri)) this.#changed.fire();
      await slice.rest();
    }
    for (const key of [...this.#files.keys()]) {
      if (!seen.has(key) && !openDocument(key)) this.#files.delete(key);
    }
    this.#changed.fire();
  }

  /** What the user has the editor hide is taken out again: not every pattern can be handed over. */
  async #list(token: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
    const patterns = hiddenPatterns();
    const found = await vscode.workspace.findFiles('**/*', excludeGlob(patterns), mostFiles, token);
    const hidden = this.#hidden(patterns);
    const slice = new TimeSlicer(hostClock);
    const files: vscode.Uri[] = [];
    for (const uri of found) {
      if (!hidden.matchesPath(vscode.workspace.asRelativePath(uri, false))) files.push(uri);
      await slice.rest();
    }
    return files;
  }

  /** The files that are hidden; patterns that cannot be honored are told of once. */
  #hidden(patterns: readonly string[]): GlobSet {
    const hidden = new GlobSet(patterns);
    for (const pattern of hidden.leftOut) {
      if (this.#toldOf.has(pattern)) continue;
      this.#toldOf.add(pattern);
      this.#log.warn(leftOutLine('files.exclude, search.exclude', pattern));
    }
    return hidden;
  }

  /** Looks at a file, unless it is the same as before; says whether its checklists may have changed. */
  async #read(uri: vscode.Uri): Promise<boolean> {
    const notebook = openNotebook(uri);
    if (notebook) return this.#readCells(notebook);
    const document = openDocument(uri.toString());
    if (document && (document.isDirty || document.isUntitled))
      return this.#keep(uri, `open ${document.version}`, () => document.getText());
    if (binary.test(uri.path)) return false;
    try {
      return await this.#readFile(uri);
    } catch (error) {
      if (!(error instanceof vscode.FileSystemError)) throw error;
      this.#log.debug(`${uri.toString(true)} was not searched for checklists.`, error);
      return this.#files.delete(uri.toString());
    }
  }

  /** An open notebook is written by its editor: its cells are looked at, not its file. */
  #readCells(notebook: vscode.NotebookDocument): boolean {
    const documents = notebook.getCells().map(({ document }) => document);
    const shown = new Set(documents.map(({ uri }) => uri.toString()));
    let changed = this.#files.delete(notebook.uri.toString());
    for (const [key, { uri }] of this.#files) {
      const isGone = isCell(uri) && uri.path === notebook.uri.path && !shown.has(key);
      if (isGone) changed = this.#files.delete(key) || changed;
    }
    for (const document of documents) {
      const stamp = `cell ${document.version}`;
      changed = this.#keep(document.uri, stamp, () => document.getText()) || changed;
    }
    return changed;
  }

  /** The cells of a notebook that is not open any more are found in its file again. */
  #forgetCells({ uri }: vscode.NotebookDocument): void {
    for (const [key, file] of this.#files) {
      if (isCell(file.uri) && file.uri.path === uri.path) this.#files.delete(key);
    }
  }

  async #readFile(uri: vscode.Uri): Promise<boolean> {
    const { mtime, size } = await vscode.workspace.fs.stat(uri);
    const stamp = `${mtime} ${size}`;
    if (size > largestFile || this.#files.get(uri.toString())?.stamp === stamp) return false;
    const bytes = await vscode.workspace.fs.readFile(uri);
    const text = mayHoldMark(bytes) ? await vscode.workspace.decode(bytes, { uri }) : '';
    return this.#keep(uri, stamp, () => text);
  }

  #keep(uri: vscode.Uri, stamp: string, text: () => string): boolean {
    const key = uri.toString();
    const before = this.#files.get(key);
    if (before?.stamp === stamp) return false;
    const checklists = findChecklists(text());
    this.#files.set(key, { uri, stamp, checklists });
    return checklists.length > 0 || (before?.checklists.length ?? 0) > 0;
  }

  #watch(): vscode.Disposable {
    const watcher = vscode.workspace.createFileSystemWatcher('**/*');
    const mark = (uri: vscode.Uri): void => {
      if (isSkippedPath(vscode.workspace.asRelativePath(uri, false))) return;
      this.#stale.set(uri.toString(), uri);
      this.#rereadSoon.trigger();
    };
    return vscode.Disposable.from(
      watcher,
      watcher.onDidCreate(mark),
      watcher.onDidChange(mark),
      watcher.onDidDelete(mark),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (isSearched(document)) mark(document.uri);
      }),
      vscode.workspace.onDidOpenNotebookDocument(({ uri }) => mark(uri)),
      vscode.workspace.onDidChangeNotebookDocument(({ notebook }) => mark(notebook.uri)),
      vscode.workspace.onDidCloseNotebookDocument((notebook) => {
        this.#forgetCells(notebook);
        mark(notebook.uri);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (isSearched(document)) mark(document.uri);
      }),
    );
  }

  async #rereadStale(): Promise<void> {
    if (!this.#running) return;
    const { token } = this.#running.token;
    const uris = [...this.#stale.values()];
    this.#stale.clear();
    const slice = new TimeSlicer(hostClock);
    const hidden = this.#hidden(hiddenPatterns());
    let changed = false;
    for (const uri of uris) {
      if (token.isCancellationRequested) return;
      if (hidden.matchesPath(vscode.workspace.asRelativePath(uri, false))) continue;
      changed = (await this.#read(uri)) || changed;
      await slice.rest();
    }
    if (changed) this.#changed.fire();
  }
}

/**
 * What the user has the editor hide: it honors `files.exclude` only where no other pattern is given, and
 * its watcher tells of that too.
 */
function hiddenPatterns(): readonly string[] {
  return ['files.exclude', 'search.exclude'].flatMap((name) =>
    Object.entries(vscode.workspace.getConfiguration().get<Record<string, unknown>>(name) ?? {})
      .filter(([, isOn]) => isOn === true)
      .map(([pattern]) => pattern),
  );
}

function isSearched({ uri }: vscode.TextDocument): boolean {
  if (isCell(uri)) return false;
  return uri.scheme === 'untitled' || vscode.workspace.getWorkspaceFolder(uri) !== undefined;
}

function openFiles(): readonly vscode.Uri[] {
  return vscode.workspace.textDocuments
    .filter((document) => document.isUntitled)
    .map(({ uri }) => uri);
}

function openDocument(key: string): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === key);
}
