import * as vscode from 'vscode';
import type { CommandRegistry } from '../CommandRegistry';
import type { JournalStore } from '../journal/JournalStore';
import { chooseChecklist } from './chooseChecklist';
import { insertChecklist } from './insertChecklist';

/** Registers the insertion of checklists into the file being written. */
export function registerInsertion(deps: {
  readonly commands: CommandRegistry;
  readonly log: vscode.LogOutputChannel;
  readonly store: JournalStore;
}): vscode.Disposable {
  const { commands, log, store } = deps;
  return commands.register('nexusJournal.insertChecklist', async () => {
    const editor = vscode.window.activeTextEditor;
    const checklist = await chooseChecklist(store);
    if (!checklist) return;
    await insertChecklist(editor, checklist, log);
  });
}
