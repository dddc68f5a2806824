/**
 * Where the learning log is kept: in which journal, and in which of its folders.
 */

import * as vscode from 'vscode';
import { defaultLogTemplate } from '../../core/edits/learningLog';
import { decodeText } from '../../core/text/decodeText';
import { inertPath, inertReason } from '../../core/text/inertText';
import type { JournalStore } from '../journal/JournalStore';
import { isStoredText, StoredValue } from '../keeping/StoredValue';
import { readLogSettings } from '../settings/LogSettings';
import { chooseNoteFolder, noteFolders } from '../sidebar/chooseNoteFolder';

/** The folder of the learning log. */
export interface LogFolder {
  readonly uri: vscode.Uri;
  /** The journal's folder, which the template is looked for in. */
  readonly journal: vscode.Uri;
}

/** Longest template that is read, in bytes. */
const maxTemplate = 100_000;

/** The address of the journal that was chosen for the log; empty before. */
export function storedLogJournal(memory: vscode.Memento): StoredValue<string> {
  return new StoredValue(memory, 'nexusJournal.logJournal', (stored) =>
    isStoredText(stored) ? stored : '',
  );
}

/** Knows the journal that the log is kept in, once it was chosen. */
export class LogFolders {
  readonly #store: JournalStore;
  readonly #chosen: StoredValue<string>;

  constructor(store: JournalStore, memory: vscode.Memento) {
    this.#store = store;
    this.#chosen = storedLogJournal(memory);
  }

  /** The folder of the log; asks where there are several journals, once. Undefined when the user turns away. */
  async find(): Promise<LogFolder | undefined> {
    await this.#store.load();
    const folders = noteFolders(this.#store);
    const known = folders.find(({ folder }) => folder.toString() === this.#chosen.get());
    const [only] = folders;
    if (known) return logFolderIn(known.folder);
    if (only && folders.length === 1) return logFolderIn(only.folder);
    return this.choose();
  }

  /** Asks which journal the log is kept in from now on. */
  async choose(): Promise<LogFolder | undefined> {
    const journal = await chooseNoteFolder(undefined, this.#store);
    if (!journal) return undefined;
    await this.#chosen.set(journal.toString());
    return logFolderIn(journal);
  }

  /** Whether there are several journals to choose from. */
  get canChoose(): boolean {
    return noteFolders(this.#store).length > 1;
  }
}

function logFolderIn(journal: vscode.Uri): LogFolder {
  return { journal, uri: vscode.Uri.joinPath(journal, readLogSettings(journal).folder) };
}

/** The text that a new file of the log starts with; rejects in words where it cannot be read. */
export async function readTemplate({ journal }: LogFolder): Promise<string> {
  const { template } = readLogSettings(journal);
  if (template === '') return defaultLogTemplate;
  const uri = vscode.Uri.joinPath(journal, template);
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    return decodeText(bytes.slice(0, maxTemplate)).text;
  } catch (error) {
    throw new Error(
      vscode.l10n.t(
        'Unable to read the learning log template {0}: {1}. Check the setting "nexusJournal.log.template".',
        inertPath(template),
        inertReason(error),
      ),
      { cause: error },
    );
  }
}
