import * as vscode from 'vscode';
import type { InsertableChecklist } from '../../core/insertion/planInsertion';
import type { CommandRegistry } from '../CommandRegistry';
import type { JournalStore } from '../journal/JournalStore';
import type { FileEdits } from '../files/FileEdits';
import { ChecklistCompletions, CompletionRegistration } from './ChecklistCompletions';
import { checklistOfRow } from './checklistOfRow';
import { chooseCode } from './chooseCode';
import { Inserter } from './Inserter';
import type { Insertion } from './Insertion';
import { LastEditor } from './LastEditor';

/** Registers the ways from the notes into the file being written, and from there back. */
export function registerInsertion(deps: {
  readonly commands: CommandRegistry;
  readonly edits: FileEdits;
  readonly log: vscode.LogOutputChannel;
  readonly store: JournalStore;
}): Insertion & vscode.Disposable {
  const { commands, edits, log, store } = deps;
  const editors = new LastEditor();
  const inserter = new Inserter({ edits, editors, log, store });
  const registrations = vscode.Disposable.from(
    editors,
    commands.register('nexusJournal.insertChecklist', async (row) => {
      const wanted = checklistOfRow(row);
      if (wanted && wanted.slug !== null)
        await inserter.insertChecklist(wanted.noteKey, wanted.slug);
      else await inserter.chooseAndInsert(wanted?.noteKey);
    }),
    commands.register('nexusJournal.insertCode', async () => {
      // A note may quote code of any language.
      const language = editors.rendered ? undefined : editors.current?.document.languageId;
      const block = await chooseCode({ log, store }, language);
      if (block) await inserter.insertCode(block.code, block.language);
    }),
    commands.register('_nexusJournal.insertCompletion', async (checklist) => {
      if (isChecklist(checklist)) await inserter.insertAtTrigger(checklist);
    }),
    new CompletionRegistration(new ChecklistCompletions(store)),
  );
  return {
    chooseForReview: () => inserter.chooseForReview(),
    insertChecklist: (noteKey, slug) => inserter.insertChecklist(noteKey, slug),
    insertItems: (title, items) => inserter.insertItems(title, items),
    insertCode: (code, language) => inserter.insertCode(code, language),
    insertComment: (document, line, text) => inserter.insertComment(document, line, text),
    dispose: () => {
      registrations.dispose();
    },
  };
}

function isChecklist(value: unknown): value is InsertableChecklist {
  return typeof value === 'object' && value !== null && 'items' in value && 'title' in value;
}
