import * as vscode from 'vscode';
import { noteLinkPath, noteLinkQuery } from '../../core/links/noteLink';
import { cardsAsCsv, cardsForAnki, type ExportTerms } from '../../core/review/exportCards';
import { inertPath, literalLabel } from '../../core/text/inertText';
import { countedWords } from '../countedWords';
import type { JournalStore } from '../journal/JournalStore';
import { chooseRow } from '../PickerRow';
import { showInformation } from '../showMessage';
import type { ReviewStore } from './ReviewStore';

/** What an export is given. */
interface ExportSources {
  /** The id of this extension, which links to notes start with. */
  readonly extensionId: string;
  readonly reviews: ReviewStore;
  readonly store: JournalStore;
}

/** Asks for a form and a place, and writes all cards there. */
export async function exportReviewCards(sources: ExportSources): Promise<void> {
  const title = vscode.l10n.t('Export Review Cards');
  const form = await chooseRow(exportForms(), { title });
  if (!form) return;
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const target = await vscode.window.showSaveDialog({
    title,
    filters: { [form.label]: [form.ending] },
    ...(folder
      ? { defaultUri: vscode.Uri.joinPath(folder, `nexus-journal-cards.${form.ending}`) }
      : {}),
  });
  if (!target) return;
  const state = await sources.reviews.load();
  const terms = { rarity: await sources.reviews.rarity(), linkOf: linkMaker(sources) };
  const text = form.write(state.cards, terms);
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
  const path = inertPath(target.path);
  void showInformation(
    countedWords(
      [...state.cards].length,
      (cards) => vscode.l10n.t('Exported {0} card to {1}.', cards, path),
      (cards) => vscode.l10n.t('Exported {0} cards to {1}.', cards, path),
    ),
  );
}

function exportForms() {
  return [
    {
      label: literalLabel('CSV'),
      detail: literalLabel(vscode.l10n.t('All cards with their schedules, for a spreadsheet')),
      ending: 'csv',
      write: cardsAsCsv,
    },
    {
      label: literalLabel('Anki'),
      detail: literalLabel(
        vscode.l10n.t('Cards with links to their notes, as a text file that Anki imports'),
      ),
      ending: 'txt',
      write: cardsForAnki,
    },
  ];
}

/** Links that open a card's note at its line from outside the editor. */
function linkMaker({ extensionId, store }: ExportSources): ExportTerms['linkOf'] {
  return ({ line, noteKey }) => {
    const placed = store.find(noteKey);
    if (!placed) return '';
    const query = noteLinkQuery(placed, line);
    const parts = { scheme: vscode.env.uriScheme, authority: extensionId, path: noteLinkPath };
    return vscode.Uri.from({ ...parts, query }).toString();
  };
}
