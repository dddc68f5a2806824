import * as vscode from 'vscode';
import {
  findChecklists,
  type FoundChecklist,
  type FoundItem,
} from '../../core/checklists/findChecklists';
import { type ListedItem, progressOf } from '../../core/checklists/planItemEdit';
import { inertText, literalLabel } from '../../core/text/inertText';
import { numberWords } from '../countedWords';
import { readChecklistSettings } from '../settings/FeatureSettings';

/** Longer files get no lenses: they would be searched anew at every change. */
const longestSearched = 1_000_000;

/** Code points of the next item: a longer text would push the other lenses out of the window. */
const longestNext = 60;

/** Shows above an inserted checklist how far it is and what comes next. */
export class ChecklistLenses implements vscode.CodeLensProvider, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscription = vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration('nexusJournal.checklists')) this.#changed.fire();
  });

  readonly onDidChangeCodeLenses = this.#changed.event;

  provideCodeLenses(document: vscode.TextDocument): vscode.CodeLens[] {
    if (!readChecklistSettings(document).codeLens) return [];
    const text = document.getText();
    if (text.length > longestSearched) return [];
    return findChecklists(text).flatMap((found) => lenses(document.uri, found));
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }
}

function lenses(uri: vscode.Uri, found: FoundChecklist): vscode.CodeLens[] {
  const range = new vscode.Range(found.line, 0, found.line, 0);
  const { done, next, total } = progressOf(found.items);
  if (total === 0) return [];
  const lens = (title: string, command: string, ...words: unknown[]): vscode.CodeLens =>
    new vscode.CodeLens(range, { title: literalLabel(title), command, arguments: words });
  const [ready, all] = [numberWords(done), numberWords(total)];
  const progress = next
    ? vscode.l10n.t('{0} of {1} · Next: {2}', ready, all, inertText(next.text, longestNext))
    : vscode.l10n.t('{0} of {1} · All done', ready, all);
  const target = next ?? found;
  return [
    lens(progress, '_nexusJournal.goToLine', uri, target.line),
    ...(next
      ? [
          lens(
            vscode.l10n.t('Check Next'),
            '_nexusJournal.setChecklistItem',
            uri,
            listed(next, found),
            true,
          ),
        ]
      : []),
    lens(vscode.l10n.t('Open Note'), '_nexusJournal.openChecklistNote', found.id),
  ];
}

function listed({ line, text }: FoundItem, { id }: FoundChecklist): ListedItem {
  return { line, text, list: { kind: 'inserted', id } };
}
