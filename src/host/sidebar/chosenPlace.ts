import * as vscode from 'vscode';
import type { JournalStore } from '../journal/JournalStore';
import { renderedDocument } from '../renderedDocument';
import type { RegisteredReader } from '../reader/registerReader';
import { isJournalNode, placeOf, type RowPlace } from './rowPlace';

/**
 * What a command is about: the row it was called on, or without one, from the palette, the note that
 * is being read or edited. Rejects in words where there is none.
 */
export async function chosenPlace(
  row: unknown,
  deps: { readonly reader: RegisteredReader; readonly store: JournalStore },
): Promise<RowPlace> {
  if (isJournalNode(row)) {
    const place = placeOf(row);
    if (place) return place;
  }
  await deps.store.load();
  const document = renderedDocument() ?? vscode.window.activeTextEditor?.document;
  const uri = deps.reader.shownNote ?? document?.uri;
  const placed = uri && deps.store.findByUri(uri);
  if (!placed)
    throw new Error(vscode.l10n.t('No note is open. Open a note, or select one in the sidebar.'));
  return { placed, section: null };
}
