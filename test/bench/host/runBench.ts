import { writeFile } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as vscode from 'vscode';
import type { RowScope } from '../../../src/core/search/RowSearch';
import type { JournalStore } from '../../../src/host/journal/JournalStore';
import type { SearchIndex } from '../../../src/host/search/SearchIndex';
import { noteText, notePath } from '../vault';
import { hostFigures as figures } from './hostMeasurements';
import { type LoopDelay, LoopWatch } from './LoopWatch';
import { OpenJournal } from './OpenJournal';
import { listAndStat, readAndParse } from './rawLimits';
import { writeSample } from './samples';
import { ownExtension } from '../../host/suites/ownExtension';

const changedFiles = 1000;
const scope: RowScope = {
  kinds: new Set(['practice', 'lesson', 'challenge']),
  onlyLanguage: null,
  language: null,
  pinned: new Set(),
};
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Takes all samples of one vault, which is the open folder; each is one line on the console. */
class HostBench {
  readonly #root: vscode.Uri;
  readonly #notes: number;
  readonly #extension: vscode.Extension<unknown>;
  readonly #log = vscode.window.createOutputChannel('Nexus Journal (bench)', { log: true });
  #idle: LoopDelay = { longest: 0, p99: 0 };

  constructor(root: vscode.Uri, notes: number, extension: vscode.Extension<unknown>) {
    this.#root = root;
    this.#notes = notes;
    this.#extension = extension;
  }

  async run(runs: number): Promise<void> {
    await this.#extension.activate();
    const [activation] = performance.getEntriesByName('nexusJournal.activate');
    if (!activation) throw new Error('The extension does not say how long it took to activate.');
    this.#say(figures.activation, activation.duration, null);
    for (let run = 0; run < runs; run += 1) await this.#round(run);
    this.#log.dispose();
  }

  async #round(run: number): Promise<void> {
    const storage = vscode.Uri.joinPath(this.#root, '..', `storage-${run}`);
    const watch = new LoopWatch();
    await pause(5000);
    this.#idle = watch.stop();
    const limit = await readAndParse(this.#root);
    const before = await memoryInUse();
    await this.#firstWindow(storage, limit, before);
    await this.#nextWindow(storage, run, before);
  }

  /** In a method of its own, or its journal would still be held while the next one is weighed. */
  async #firstWindow(storage: vscode.Uri, limit: number, before: number): Promise<void> {
    const journal = new OpenJournal(this.#log, storage, this.#extension.extensionUri);
    await this.#cold(journal, limit);
    this.#say(figures.memory, (await memoryInUse()) - before, null);
    journal.dispose();
  }

  async #nextWindow(storage: vscode.Uri, run: number, before: number): Promise<void> {
    const journal = new OpenJournal(this.#log, storage, this.#extension.extensionUri);
    await this.#warm(journal);
    await this.#search(journal.index);
    this.#say(figures.searchMemory, (await memoryInUse()) - before, null);
    await this.#change(journal, run);
    if (this.#notes >= changedFiles) await this.#batch(journal, run);
    journal.dispose();
  }

  async #cold(journal: OpenJournal, limit: number): Promise<void> {
    const watch = new LoopWatch();
    const start = performance.now();
    const shown = journal.firstLevel();
    const dated = allDated(journal.store).then(() => performance.now() - start);
    await journal.store.load();
    this.#say(figures.cold, performance.now() - start, limit);
    await shown;
    this.#say(figures.dates, await dated, limit);
    // The cache is written in the background.
    await pause(2000 + this.#notes / 5);
    this.#sayDelay(watch, figures.coldBlock, figures.coldDelay);
  }

  async #warm(journal: OpenJournal): Promise<void> {
    const limit = await listAndStat(this.#root);
    const watch = new LoopWatch();
    const start = performance.now();
    const shown = journal
      .firstLevel()
      .then(() => this.#say(figures.firstLevel, performance.now() - start, null));
    await journal.store.load();
    this.#say(figures.warm, performance.now() - start, limit);
    await shown;
    this.#sayDelay(watch, figures.warmBlock, figures.warmDelay);
  }

  /** Opens the search and types a query letter by letter. */
  async #search(index: SearchIndex): Promise<void> {
    const watch = new LoopWatch();
    await index.settled();
    const query = 'cache invalidation queue';
    for (let length = 1; length <= query.length; length += 1) {
      index.rows.find(query.slice(0, length), scope, 100);
      await pause(10);
    }
    this.#sayDelay(watch, figures.searchBlock, figures.searchDelay);
  }

  /** From the end of the writing to the note's being found and shown by its new words. */
  async #change({ index, store }: OpenJournal, run: number): Promise<void> {
    const word = `singular${run}`;
    const found = until(store, index, () => index.rows.find(word, scope, 1).length > 0);
    const event = nextFileEvent(1);
    await writeFile(this.#path(1), `${noteText(1)}\n## Takeaways\n\n- Mind the ${word}\n`);
    const start = performance.now();
    const limit = event.then(() => performance.now() - start);
    await found;
    this.#say(figures.change, performance.now() - start, await limit);
  }

  /** Files change as a checkout changes them: one after the other, without the editor. */
  async #batch({ index, store }: OpenJournal, run: number): Promise<void> {
    const waiting = new Set(Array.from({ length: changedFiles }, (_, number) => notePath(number)));
    let tellings = 0;
    const watch = new LoopWatch();
    const counting = store.onDidChange(({ changed }) => {
      tellings += 1;
      for (const { path } of changed) waiting.delete(path);
    });
    const found = until(store, index, () => waiting.size === 0 && index.complete);
    const events = nextFileEvent(changedFiles);
    const start = performance.now();
    const limit = events.then(() => performance.now() - start);
    for (let number = 0; number < changedFiles; number += 1) {
      await writeFile(this.#path(number), `${noteText(number)}\nChanged in run ${run}.\n`);
    }
    await found;
    const ours = performance.now() - start;
    this.#say(figures.batch, ours, await limit);
    this.#sayDelay(watch, figures.batchBlock, figures.batchDelay);
    this.#say(figures.batchTold, tellings, null);
    counting.dispose();
  }

  #path(number: number): string {
    return vscode.Uri.joinPath(this.#root, notePath(number)).fsPath;
  }

  #sayDelay(watch: LoopWatch, block: string, delay: string): void {
    const { longest, p99 } = watch.stop();
    this.#say(block, longest, this.#idle.longest);
    this.#say(delay, p99, this.#idle.p99);
  }

  #say(figure: string, ours: number, limit: number | null): void {
    console.log(writeSample({ figure, notes: this.#notes, ours, limit }));
  }
}

/** Resolves when a condition holds after a change of what is known or found. */
function until(store: JournalStore, index: SearchIndex, holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!holds()) return;
      subscriptions.dispose();
      resolve();
    };
    const subscriptions = vscode.Disposable.from(store.onDidChange(look), index.onDidChange(look));
  });
}

/** Resolves when every file was asked for its date; what ships has none. */
function allDated(store: JournalStore): Promise<void> {
  return new Promise((resolve) => {
    const subscription = store.onDidChange(() => {
      const ofFiles = store.notes.filter(({ sourceId }) => sourceId !== 'bundled');
      if (!store.loaded || !ofFiles.every(({ modified }) => modified > 0)) return;
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
  const bench = new HostBench(root, settings.get('notes', 0), ownExtension());
  await bench.run(settings.get('runs', 1));
}
