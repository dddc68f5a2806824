import type * as vscode from 'vscode';
import { noteTitle } from '../../core/rendering/noteSource';
import { oneLine } from '../../core/text/inertText';
import { fileName } from '../fileName';
import type { JournalStore } from '../journal/JournalStore';

/** What a note is called: as in the sidebar where it is in a journal, else by its text or its file. */
export function shownTitle(store: JournalStore, document: vscode.TextDocument): string {
  const { uri } = document;
  const title = store.findByUri(uri)?.note.title ?? noteTitle(document.getText());
  return oneLine(title ?? fileName(uri));
}
