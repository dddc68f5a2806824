import * as vscode from 'vscode';
import { Sequencer } from '../../core/async/Sequencer';
import { dayText } from '../../core/review/reviewDay';
import { formatEntry, type ReviewEntry } from '../../core/review/ReviewLog';
import { inertReason } from '../../core/text/inertText';
import { namedAddresses } from '../journal/JournalSource';
import { isStoredText, StoredValue } from '../keeping/StoredValue';
import { readReviewSettings } from '../settings/FeatureSettings';
import { showWarning } from '../showMessage';
import { type LogWriter, ReviewLogFolder } from './ReviewLogFolder';

/** What the log of reviews is given. */
export interface ReviewLogDeps {
  /** A folder of the extension's own, for all windows, that may not exist yet. */
  readonly storage: vscode.Uri;
  /** What belongs to the machine and is not synced. */
  readonly memory: vscode.Memento;
  readonly log: vscode.LogOutputChannel;
}

const machineKey = 'nexusJournal.review.machine';

/**
 * The log of reviews: in the extension's storage, and in a folder of the user's where one is set. Each of
 * the two gets all lines that the other has, so that setting or clearing the folder resets nothing.
 */
export class ReviewLogFiles implements vscode.Disposable {
  readonly writer: LogWriter;
  readonly #deps: ReviewLogDeps;
  readonly #turns = new Sequencer();
  readonly #folders = new Map<string, ReviewLogFolder>();
  /** Entries that could not be written yet, in lines. */
  #waiting: string[] = [];
  #isTold = false;
  #count = 0;

  constructor(deps: ReviewLogDeps) {
    this.#deps = deps;
    this.writer = { machine: machineOf(deps.memory), window: randomName() };
  }

  /** Every entry that is known, some of them more than once. */
  get entries(): readonly ReviewEntry[] {
    return [...this.#folders.values()].flatMap((folder) => folder.entries);
  }

  /** The id, the time and the machine of the next entry. */
  next(): { readonly id: string; readonly time: number; readonly machine: string } {
    this.#count += 1;
    const { machine, window } = this.writer;
    return { id: `${machine}-${window}-${this.#count}`, time: Date.now(), machine };
  }

  /** Reads what is new in all folders; whether there was anything. Never rejects. */
  read(day: number): Promise<boolean> {
    return this.#turns.queue(async () => {
      let isChanged = false;
      for (const folder of this.#open()) {
        try {
          if (await folder.read()) isChanged = true;
          await folder.tidy(dayText(day - 1));
        } catch (error) {
          this.#deps.log.error(
            `Unable to read the reviews in ${folder.uri.toString(true)}.`,
            error,
          );
        }
      }
      return isChanged;
    });
  }

  /** Writes entries; what cannot be written waits for the next time, and is told once. Never rejects. */
  add(day: number, entries: readonly ReviewEntry[]): Promise<void> {
    for (const entry of entries) this.#waiting.push(formatEntry(entry));
    return this.#turns.queue(async () => {
      const folders = this.#open();
      const written = this.#waiting.length;
      try {
        if (folders.length === 1) await folders[0]?.add(dayText(day), this.#waiting);
        else await joinFolders(folders, dayText(day), this.#waiting);
        this.#waiting = this.#waiting.slice(written);
        this.#isTold = false;
      } catch (error) {
        this.#tell(error);
      }
    });
  }

  dispose(): void {
    for (const folder of this.#folders.values()) folder.dispose();
  }

  /** The folders that are set now; those that were set before are still known, and no longer written. */
  #open(): readonly ReviewLogFolder[] {
    const own = vscode.Uri.joinPath(this.#deps.storage, 'review');
    const { logFolder } = readReviewSettings();
    const [named] = logFolder === '' ? [] : namedAddresses(logFolder);
    return (named ? [own, named] : [own]).map((uri) => {
      const known = this.#folders.get(uri.toString());
      if (known) return known;
      const folder = new ReviewLogFolder(uri, this.writer, this.#deps.log);
      this.#folders.set(uri.toString(), folder);
      return folder;
    });
  }

  #tell(error: unknown): void {
    this.#deps.log.error('Unable to save the reviews. They are kept for the next attempt.', error);
    if (this.#isTold) return;
    this.#isTold = true;
    const reason = inertReason(error);
    void showWarning(
      vscode.l10n.t(
        'Unable to save the review: {0} It will be saved with the next answer.',
        reason,
      ),
    );
  }
}

/** Adds lines to folders, and to each what only another one has. */
async function joinFolders(
  folders: readonly ReviewLogFolder[],
  day: string,
  added: readonly string[],
): Promise<void> {
  const lines = new Set([...folders.flatMap((folder) => [...folder.lines]), ...added]);
  for (const folder of folders) {
    const known = folder.lines;
    await folder.add(
      day,
      [...lines].filter((line) => !known.has(line)),
    );
  }
}

/** What this machine is called in the log: by chance, and the same from the first review on. */
export function machineOf(memory: vscode.Memento): string {
  const stored = new StoredValue(memory, machineKey, (value) =>
    isStoredText(value) && /^[\da-z]{8,32}$/.test(value) ? value : null,
  );
  const known = stored.get();
  if (known !== null) return known;
  const machine = randomName();
  void stored.set(machine);
  return machine;
}

function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
