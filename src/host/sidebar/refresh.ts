import * as vscode from 'vscode';
import { countNotes } from '../../core/tree/countNode';
import { inertText } from '../../core/text/inertText';
import type { JournalStore } from '../journal/JournalStore';
import { showInformation } from '../showMessage';
import { countWords } from './rowWords';

/** Reads all journals anew and says what there is: often it is what was shown before. */
export async function refresh(store: JournalStore): Promise<void> {
  await store.reload();
  const words = countWords(countNotes(store.notes));
  const message =
    words.length === 0
      ? vscode.l10n.t('Journals refreshed. No notes found.')
      : vscode.l10n.t('Journals refreshed: {0}.', inertText(words.join(', ')));
  void showInformation(message);
}
