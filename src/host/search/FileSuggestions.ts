/**
 * Rows that fit the file being written, and passages from the whole texts of notes: both come late.
 */

import * as vscode from 'vscode';
import type { ActiveFile } from '../../core/activeFile/ActiveFile';
import { type CancellationToken, LatestToken } from '../../core/async/CancellationToken';
import type { RowScope } from '../../core/search/RowSearch';
import { type Passage, PassageSearch } from '../../core/search/findPassages';
import type { Suggestion } from '../../core/search/suggestForFile';
import { decodeText } from '../../core/text/decodeText';
import { TimeSlicer } from '../../core/async/TimeSlicer';
import { hostClock } from '../hostClock';
import type { JournalStore } from '../journal/JournalStore';
import type { SearchDeps } from './SearchDeps';

/** Notes read at the same time: enough to keep a remote file system busy. */
const atOnce = 16;

/**
 * Looks through the whole text of all notes. Texts are not kept in memory, so they are read anew, a
 * few at a time, until the token is cancelled.
 */
export async function searchTexts(
  query: string,
  deps: {
    readonly store: JournalStore;
    readonly log: vscode.LogOutputChannel;
    readonly token: CancellationToken;
  },
): Promise<Passage[]> {
  const search = new PassageSearch(query);
  const waiting = [...deps.store.notes];
  // One slice for all, or their turns would add up.
  const slice = new TimeSlicer(hostClock);
  const readOn = async (): Promise<void> => {
    for (
      let placed = waiting.shift();
      placed && !deps.token.isCancellationRequested;
      placed = waiting.shift()
    ) {
      const uri = deps.store.uriOf(placed);
      try {
        const text = await currentText(uri);
        const note = { key: placed.key, title: placed.note.title };
        await slice.run(() => search.read(note, text));
      } catch (error) {
        deps.log.warn(`${uri.toString(true)} could not be searched.`, error);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, readOn));
  return search.best(50);
}

/** The text of a note as it stands in an open editor, else as it lies in its file. */
async function currentText(uri: vscode.Uri): Promise<string> {
  const open = vscode.workspace.textDocuments.find(
    (document) => document.isDirty && document.uri.toString() === uri.toString(),
  );
  return open?.getText() ?? decodeText(await vscode.workspace.fs.readFile(uri)).text;
}

/** So long in milliseconds rows are waited for where there are no others to show meanwhile. */
const waitsFor = 8;

type Work = Generator<void, Suggestion[]>;

/** Rows that fit the file being written: at once where they are few, else a little later. */
export class FileSuggestions {
  readonly #deps: SearchDeps;
  readonly #onDidFind: () => void;
  #found: readonly Suggestion[] = [];
  /** Whether what was found late is now asked for. */
  #answered = false;
  readonly #latest = new LatestToken();

  /** `onDidFind` is called when rows come later than {@link read} could wait for. */
  constructor(deps: SearchDeps, onDidFind: () => void) {
    this.#deps = deps;
    this.#onDidFind = onDidFind;
  }

  /**
   * The rows for a file, or those found before until new ones come; with `alone` they are waited for
   * a little, so that a list of nothing else does not begin empty.
   */
  read(file: ActiveFile | null, scope: RowScope, alone: boolean): readonly Suggestion[] {
    if (!file) return [];
    if (this.#answered) {
      this.#answered = false;
      return this.#found;
    }
    const work = this.#deps.index.rows.suggest(file, scope);
    const token = this.#latest.renew();
    const end = performance.now() + (alone ? waitsFor : 0);
    while (performance.now() < end) {
      const step = work.next();
      if (step.done === true) return (this.#found = step.value);
    }
    this.#finish(work, token).catch((error: unknown) => {
      this.#deps.log.error('Unable to find the suggestions for the active file.', error);
    });
    return this.#found;
  }

  /** Lets go of rows that are still to come. */
  stop(): void {
    this.#latest.cancel();
  }

  async #finish(work: Work, token: CancellationToken): Promise<void> {
    const slice = new TimeSlicer(hostClock);
    // What there is to show without them is not held up.
    await slice.giveWay();
    for (let step = work.next(); !token.isCancellationRequested; step = work.next()) {
      if (step.done === true) {
        this.#found = step.value;
        this.#answered = true;
        this.#onDidFind();
        return;
      }
      await slice.rest();
    }
  }
}
