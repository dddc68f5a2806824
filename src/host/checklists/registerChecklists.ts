import * as vscode from 'vscode';
import type { ListedItem } from '../../core/checklists/planItemEdit';
import { listChecklists } from '../../core/insertion/OfferedChecklist';
import { inertText } from '../../core/text/inertText';
import type { CommandRegistry } from '../CommandRegistry';
import type { FileEdits } from '../files/FileEdits';
import { showRefusal } from '../files/EditOutcome';
import type { JournalStore } from '../journal/JournalStore';
import type { RegisteredReader } from '../reader/registerReader';
import { ChecklistLenses } from './ChecklistLenses';
import { type RegisteredChecklists, registerChecklistView } from './registerChecklistView';
import { registerChecking } from './registerChecking';
import { ChecklistActions, setItems } from './checkItems';
import { showWarning } from '../showMessage';

/** Keeps inserted checklists alive: their progress, checking, and the view that lists them. */
export function registerChecklists(deps: {
  readonly commands: CommandRegistry;
  readonly edits: FileEdits;
  readonly log: vscode.LogOutputChannel;
  readonly reader: Pick<RegisteredReader, 'open'>;
  readonly store: JournalStore;
}): RegisteredChecklists {
  const { commands, edits, reader, store } = deps;
  const lenses = new ChecklistLenses();
  const view = registerChecklistView(deps);
  const registrations = vscode.Disposable.from(
    lenses,
    vscode.languages.registerCodeLensProvider({ pattern: '**' }, lenses),
    vscode.languages.registerCodeActionsProvider(
      { pattern: '**' },
      new ChecklistActions(),
      ChecklistActions.metadata,
    ),
    registerChecking(commands, edits),
    view,
    commands.register('_nexusJournal.goToLine', (uri, line) => goToLine(uri, line)),
    commands.register('_nexusJournal.setChecklistItem', (uri, item, done) =>
      setLine(edits, uri, item, done),
    ),
    commands.register('_nexusJournal.openChecklistNote', (id) => openNote(id, reader, store)),
  );
  return {
    ...view,
    dispose: () => {
      registrations.dispose();
    },
  };
}

async function goToLine(uri: unknown, line: unknown): Promise<void> {
  if (!(uri instanceof vscode.Uri) || typeof line !== 'number') return;
  const document = await vscode.workspace.openTextDocument(uri);
  const at = new vscode.Position(Math.min(line, document.lineCount - 1), 0);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at) });
}

/** What the CodeLens and the code action do: both stand in a text editor. */
async function setLine(
  edits: FileEdits,
  uri: unknown,
  item: unknown,
  done: unknown,
): Promise<void> {
  if (!(uri instanceof vscode.Uri) || !isListedItem(item) || typeof done !== 'boolean') return;
  const outcome = await setItems(edits, uri, [item], { done, target: 'editor' });
  if (outcome.kind === 'refused') await showRefusal('check', uri, outcome);
}

function isListedItem(value: unknown): value is ListedItem {
  if (typeof value !== 'object' || value === null) return false;
  const { line, text } = value as Partial<Record<keyof ListedItem, unknown>>;
  return typeof line === 'number' && typeof text === 'string';
}

async function openNote(
  id: unknown,
  reader: Pick<RegisteredReader, 'open'>,
  store: JournalStore,
): Promise<void> {
  await store.load();
  const offered = listChecklists(store.notes).find(({ checklist }) => checklist.id === id);
  if (!offered) {
    void showWarning(
      vscode.l10n.t(
        'The note that contains the checklist {0} is not in any open journal.',
        inertText(String(id)),
      ),
    );
    return;
  }
  await reader.open(store.uriOf(offered.placed), { place: { line: offered.line } });
}
