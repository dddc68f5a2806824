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
import { LessonHints, hintPath, type ShownHint } from './LessonHints';

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
  return vscode.Disposable.from(
    hidden,
    hints,
    vscode.languages.registerCodeActionsProvider({ pattern: '**' }, new HintActions(hints), {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
    commands.register('_nexusJournal.openHint', async (key, line) => {
      if (typeof key !== 'string' || typeof line !== 'number') return;
      await store.load();
      const placed = store.find(key);
      if (!placed) throw new Error(vscode.l10n.t('The note of this hint no longer exists.'));
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

/** What can be done with a lesson at a line. */
class HintActions implements vscode.CodeActionProvider {
  readonly #hints: LessonHints;

  constructor(hints: LessonHints) {
    this.#hints = hints;
  }

  provideCodeActions(document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
    return this.#hints.shownAt(document.uri, range).flatMap((hint) => actionsOf(document, hint));
  }
}

function actionsOf(
  { uri }: vscode.TextDocument,
  { diagnostic, pattern: { key, note, pattern } }: ShownHint,
): vscode.CodeAction[] {
  const action = (title: string, command: string, ...words: unknown[]): vscode.CodeAction => {
    const one = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    one.diagnostics = [diagnostic];
    one.command = { title, command, arguments: words };
    return one;
  };
  const path = hintPath({ uri });
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const hide = (title: string, place: string): vscode.CodeAction =>
    action(title, '_nexusJournal.hideHint', key, place);
  return [
    action(
      vscode.l10n.t('Open Lesson in {0}', inertText(note.note.title)),
      '_nexusJournal.openHint',
      note.key,
      pattern.line,
    ),
    action(
      vscode.l10n.t('Insert Lesson as Comment'),
      '_nexusJournal.insertHint',
      uri,
      diagnostic.range.start.line,
      pattern.lesson,
    ),
    hide(vscode.l10n.t('Never Show This Hint in This File'), path),
    ...(folder === '' ? [] : [hide(vscode.l10n.t('Never Show This Hint in This Folder'), folder)]),
    hide(vscode.l10n.t('Never Show This Hint'), ''),
  ];
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
