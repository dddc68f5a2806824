import * as vscode from 'vscode';
import type { PlacedNote } from '../../core/library/Journal';
import { countedWords } from '../countedWords';
import { askModally } from '../showMessage';

/** Titles that fit into a dialog; of more notes only their number is told. */
const maxTitles = 20;

/** Asks whether a move may write to other notes than the moved one. */
export async function confirmMove(others: readonly PlacedNote[]): Promise<boolean> {
  const { length } = others;
  const question = countedWords(
    length,
    (count) => vscode.l10n.t('This also adds an order number to {0} other note.', count),
    (count) => vscode.l10n.t('This also adds order numbers to {0} other notes.', count),
  );
  const titles = others.slice(0, maxTitles).map(({ note, path }) => `${note.title} (${path})`);
  const rest = length - titles.length;
  const more = rest > 0 ? [vscode.l10n.t('and {0} more', rest)] : [];
  return askModally(question, [...titles, ...more], vscode.l10n.t('Move and Update Notes'));
}
