import * as vscode from 'vscode';
import { inertReason } from '../../core/text/inertText';
import { showError } from '../showMessage';
import { askForNoteTitle, createNote, createSection } from './createNote';
import { chooseNoteFolder } from './chooseNoteFolder';
import type { SidebarDeps } from './SidebarDeps';

/** Registers the making of notes and sections in the user's own journals. */
export function registerNewNotes(deps: SidebarDeps): vscode.Disposable {
  const { commands, log, store } = deps;
  /** Titles that nothing could be created with, by what was to be done: the next try begins with them. */
  const unused = new Map<string, string>();
  /** Asks for a title, creates what it names and shows it; where that fails, asks again with the title. */
  const createTitled = async (
    act: string,
    create: (title: string) => Promise<vscode.Uri>,
  ): Promise<void> => {
    let title: string | undefined = unused.get(act) ?? '';
    while ((title = await askForNoteTitle(act, title))) {
      try {
        const created = await create(title);
        unused.delete(act);
        await showAtText(created);
        return;
      } catch (error) {
        log.error(`${act} failed.`, error);
        unused.set(act, title);
        const again = vscode.l10n.t('Try Again');
        if ((await showError(inertReason(error), again)) !== again) return;
      }
    }
  };
  return vscode.Disposable.from(
    commands.register('nexusJournal.newNote', async (row) => {
      const folder = await chooseNoteFolder(row, store);
      if (folder)
        await createTitled(vscode.l10n.t('New Note'), (title) => createNote(folder, title));
    }),
    commands.register('nexusJournal.newSection', async (row) => {
      const folder = await chooseNoteFolder(row, store);
      if (folder)
        await createTitled(vscode.l10n.t('New Section'), (title) => createSection(folder, title));
    }),
  );
}

/** Shows a new note as text, the cursor on the line below its heading where writing starts. */
async function showAtText(uri: vscode.Uri): Promise<void> {
  const editor = await vscode.window.showTextDocument(uri);
  const { document } = editor;
  const heading = document.getText().search(/^# /m);
  const line = Math.min(document.positionAt(heading).line + 2, document.lineCount - 1);
  const cursor = new vscode.Position(line, 0);
  editor.selection = new vscode.Selection(cursor, cursor);
}
