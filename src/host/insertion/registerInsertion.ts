import * as vscode from 'vscode';
import type { CommandRegistry } from '../CommandRegistry';
import type { JournalStore } from '../journal/JournalStore';
import { Inserter } from './Inserter';
import type { Insertion } from './Insertion';
import { LastEditor } from './LastEditor';
import { checklistOfRow } from './checklistOfRow';

/** Registers the insertion of checklists into the file being written. */
export function registerInsertion(deps: {
  readonly commands: CommandRegistry;
  readonly log: vscode.LogOutputChannel;
  readonly store: JournalStore;
}): Insertion & vscode.Disposable {
  const { commands, log, store } = deps;
  const editors = new LastEditor();
  const inserter = new Inserter({ editors, log, store });
  const registrations = vscode.Disposable.from(
    editors,
    commands.register('nexusJournal.insertChecklist', async (row) => {
      const wanted = checklistOfRow(row);
      if (wanted) await inserter.insertChecklist(wanted.noteKey, wanted.slug);
      else await inserter.chooseAndInsert();
    }),
  );
  return {
    insertChecklist: (noteKey, slug) => inserter.insertChecklist(noteKey, slug),
    insertItems: (title, items) => inserter.insertItems(title, items),
    insertCode: (code) => inserter.insertCode(code),
    dispose: () => {
      registrations.dispose();
    },
  };
}
