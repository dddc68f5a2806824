import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as vscode from 'vscode';
import { buildJournalTree } from '../../../src/core/journal/buildJournalTree';
import { inParallel } from '../../../src/host/inParallel';
import { JournalStore } from '../../../src/host/journal/JournalStore';
import type { StoreChange } from '../../../src/host/journal/StoreChange';
import { noteText, notePath } from '../vault';
import { hostFigures as figures } from './hostMeasurements';
import { LoopWatch } from './LoopWatch';
import { listAndStat, readAndParse } from './rawLimits';
import { writeSample } from './samples';

const changedFiles = 1000;
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Takes all samples of one vault, which is the open folder; each is one line on the console. */
class HostBench {
  readonly #root: vscode.Uri;
  readonly #notes: number;
  readonly #log = vscode.window.createOutputChannel('Nexus Journal (bench)', { log: true });
  #store: JournalStore | null = null;

  constructor(root: vscode.Uri, notes: number) {
    this.#root = root;
    this.#notes = notes;
  }

  async run(runs: number): Promise<void> {
    const extension = vscode.extensions.getExtension('nexus-journal.nexus-journal');
    const start = performance.now();
    await extension?.activate();
    this.#say(figures.activation, performance.now() - start, null);
    for (let run = 0; run < runs; run += 1) await this.#round(run);
    this.#store?.dispose();
    this.#log.dispose();
  }

  async #round(run: number): Promise<void> {
    const storage = vscode.Uri.joinPath(this.#root, '..', `storage-${run}`);
    const idle = await this.#idle();
    const before = await memoryInUse();
    const limit = await readAndParse(this.#root);
    await this.#cold(storage, limit, idle);
    this.#say(figures.memory, (await memoryInUse()) - before, null);
    await this.#warm(storage, idle);
    await this.#change();
    if (this.#notes >= changedFiles) await this.#batch(idle);
    this.#store?.dispose();
    this.#store = null;
  }

  /** The longest delay of a loop that has nothing of ours to do. */
  async #idle(): Promise<number> {
    const watch = new LoopWatch();
    await pause(1000);
    return watch.stop().longest;
  }

  async #cold(storage: vscode.Uri, limit: number, idle: number): Promise<void> {
    const watch = new LoopWatch();
    const start = performance.now();
    this.#store = new JournalStore({ log: this.#log, storage });
    await this.#store.load();
    this.#say(figures.cold, performance.now() - start, limit);
    const { longest, p99 } = watch.stop();
    this.#say(figures.coldBlock, longest, idle);
    this.#say(figures.coldDelay, p99, idle);
    // The cache is written in the background.
    await pause(2000 + this.#notes / 5);
  }

  async #warm(storage: vscode.Uri, idle: number): Promise<void> {
    this.#store?.dispose();
    const limit = await listAndStat(this.#root);
    const watch = new LoopWatch();
    const start = performance.now();
    const store = new JournalStore({ log: this.#log, storage });
    this.#store = store;
    const first = nextChange(store, ({ changed }) =>
      changed.some(({ sourceId }) => sourceId !== 'bundled'),
    ).then(() => {
      buildJournalTree(store.journals);
      this.#say(figures.firstLevel, performance.now() - start, null);
    });
    await store.load();
    this.#say(figures.warm, performance.now() - start, limit);
    this.#say(figures.warmBlock, watch.stop().longest, idle);
    await first;
  }

  /** From the end of the writing to the store's telling. */
  async #change(): Promise<void> {
    const path = notePath(1);
    const told = this.#store && nextChange(this.#store, ({ changed }) => isAmong(changed, [path]));
    const event = nextFileEvent(1);
    await this.#write(1);
    const start = performance.now();
    const limit = event.then(() => performance.now() - start);
    await told;
    this.#say(figures.change, performance.now() - start, await limit);
  }

  async #batch(idle: number): Promise<void> {
    const store = this.#store;
    if (!store) return;
    const waiting = new Set(Array.from({ length: changedFiles }, (_, number) => notePath(number)));
    let tellings = 0;
    const watch = new LoopWatch();
    const events = nextFileEvent(changedFiles);
    const told = nextChange(store, ({ changed }) => {
      tellings += 1;
      for (const { path } of changed) waiting.delete(path);
      return waiting.size === 0;
    });
    const start = performance.now();
    // As fast as a checkout would, not one after the other.
    const numbers = Array.from({ length: changedFiles }, (_, number) => number);
    await inParallel(numbers, 32, (number) => this.#write(number));
    await told;
    this.#say(figures.batch, performance.now() - start, null);
    this.#say(figures.batchBlock, watch.stop().longest, idle);
    this.#say(figures.batchTold, tellings, null);
    await events;
  }

  async #write(number: number): Promise<void> {
    const text = `${noteText(number)}\n${Date.now()}\n`;
    const uri = vscode.Uri.joinPath(this.#root, notePath(number));
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  }

  #say(figure: string, ours: number, limit: number | null): void {
    console.log(writeSample({ figure, notes: this.#notes, ours, limit }));
  }
}

function isAmong(notes: StoreChange['changed'], paths: readonly string[]): boolean {
  return notes.some(({ path }) => paths.includes(path));
}

function nextChange(store: JournalStore, isIt: (change: StoreChange) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const subscription = store.onDidChange((change) => {
      if (!isIt(change)) return;
      subscription.dispose();
      resolve();
    });
  });
}

/** Resolves with the last of so many events of the editor's own watcher. */
function nextFileEvent(count: number): Promise<void> {
  const watcher = vscode.workspace.createFileSystemWatcher('**/*.md');
  const seen = new Set<string>();
  return new Promise((resolve) => {
    watcher.onDidChange((uri) => {
      seen.add(uri.path);
      if (seen.size < count) return;
      watcher.dispose();
      resolve();
    });
  });
}

/** Megabytes of the heap after garbage has been collected. */
async function memoryInUse(): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  for (let round = 0; round < 3; round += 1) {
    collect();
    await pause(100);
  }
  return process.memoryUsage().heapUsed / 1e6;
}

/** What VS Code calls. The open folder is the vault, its settings say how often to measure. */
export async function run(): Promise<void> {
  const root = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!root) throw new Error('The bench wants a vault open.');
  const settings = vscode.workspace.getConfiguration('nexusJournalBench');
  const bench = new HostBench(root, settings.get('notes', 0));
  await bench.run(settings.get('runs', 1));
}
