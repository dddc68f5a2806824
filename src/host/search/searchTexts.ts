import * as vscode from 'vscode';
import type { CancellationToken } from '../../core/async/CancellationToken';
import { type Passage, PassageSearch } from '../../core/search/findPassages';
import { decodeText } from '../../core/text/decodeText';
import type { JournalStore } from '../journal/JournalStore';
import { Slice } from '../Slice';

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
  const slice = new Slice();
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
