/**
 * Lessons at the lines that they are about: hints, what can be done with them, and how they are brought back.
 */

import * as vscode from 'vscode';
import { inertPath, inertText, literalLabel } from '../../core/text/inertText';
import type { CommandRegistry } from '../CommandRegistry';
import type { Insertion } from '../insertion/Insertion';
import type { JournalStore } from '../journal/JournalStore';
import { chooseRows, type PickerChoice } from '../PickerRow';
import type { RegisteredReader } from '../reader/registerReader';
import { showInformation } from '../showMessage';
import { type HiddenHint, HiddenHints } from './HiddenHints';
import { HintActions, openHintCommand } from './HintActions';
import { LessonHints } from './LessonHints';

interface HintDeps {
  readonly commands: CommandRegistry;
  readonly insertion: Insertion;
  readonly log: vscode.LogOutputChannel;
  readonly memory: { readonly global: vscode.Memento; readonly workspace: vscode.Memento };
  readonly reader: Pick<RegisteredReader, 'open'>;
  readonly store: JournalStore;
}

/** Registers the hints, their actions, and the command that shows hidden ones again. */
export function registerHints(deps: HintDeps): vscode.Disposable {
  const { commands, insertion, reader, store } = deps;
  const hidden = new HiddenHints(deps.memory);
  const hints = new LessonHints({ ...deps, hidden });
  const actions = new HintActions(hints);
  return vscode.Disposable.from(
    hidden,
    hints,
    vscode.languages.registerCodeActionsProvider({ pattern: '**' }, actions, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
    vscode.languages.registerHoverProvider({ pattern: '**' }, actions),
    commands.register(openHintCommand, async (number) => {
      const offered = typeof number === 'number' ? actions.find(number) : undefined;
      if (!offered) return;
      await store.load();
      const { line, noteKey } = offered;
      const placed = store.find(noteKey);
      if (!placed) throw new Error(vscode.l10n.t('The note for this hint no longer exists.'));
      await reader.open(store.uriOf(placed), { place: { line }, column: vscode.ViewColumn.Beside });
    }),
    commands.register('_nexusJournal.insertHint', async (uri, line, text) => {
      if (!(uri instanceof vscode.Uri) || typeof line !== 'number' || typeof text !== 'string')
        return;
      await insertion.insertComment(await vscode.workspace.openTextDocument(uri), line, text);
    }),
    commands.register('_nexusJournal.hideHint', async (key, place) => {
      if (typeof key === 'string' && typeof place === 'string') await hidden.hide({ key, place });
    }),
    commands.register('nexusJournal.showHiddenHints', () => showAgain(hidden, store)),
  );
}

interface HiddenRow extends PickerChoice {
  readonly hint: HiddenHint;
}

/** Lists what is hidden; what is checked is shown again. */
async function showAgain(hidden: HiddenHints, store: JournalStore): Promise<void> {
  if (hidden.all.length === 0) {
    void showInformation(vscode.l10n.t('No hints are hidden.'));
    return;
  }
  await store.load();
  const rows = [...hidden.all].reverse().map((hint): HiddenRow => hiddenRow(hint, store));
  const chosen = await chooseRows(rows, {
    title: vscode.l10n.t('Hidden Hints'),
    placeHolder: vscode.l10n.t('Select the hints to show again'),
    matchOnDescription: true,
  });
  if (chosen && chosen.length > 0) await hidden.show(chosen.map(({ hint }) => hint));
}

function hiddenRow(hint: HiddenHint, store: JournalStore): HiddenRow {
  const { key, place } = hint;
  const at = key.lastIndexOf('#');
  const placed = store.find(key.slice(0, at));
  const pattern = placed?.note.patterns?.find(({ id }) => id === key.slice(at + 1));
  const where = place === '' ? vscode.l10n.t('everywhere') : inertPath(place);
  return {
    hint,
    label: literalLabel(inertText(pattern?.lesson ?? key)),
    description: literalLabel(where),
  };
}
