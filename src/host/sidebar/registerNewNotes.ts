import * as vscode from 'vscode';
import type { Journal, JournalNode } from '../../core/journal/JournalNode';
import { parentPath } from '../../core/sidebar/JournalFolder';
import { fileNameOf, newNoteText, newSectionText } from '../../core/sidebar/newNote';
import { inertReason } from '../../core/text/inertText';
import { literalLabel } from '../../core/text/literalLabel';
import { createFile, fileExists } from '../createFile';
import { askForText } from '../askForText';
import { chooseRow } from '../PickerRow';
import { showError } from '../showMessage';
import type { JournalStore } from '../journal/JournalStore';
import { addSource } from './registerSources';
import { isJournalNode, sourceIdOf, writableRoot } from './rowPlace';
import type { SidebarDeps } from './SidebarDeps';

/** Registers the making of notes and sections in the user's own journals. */
export function registerNewNotes(deps: SidebarDeps): vscode.Disposable {
  const { commands, log } = deps;
  /** Asks for a title, creates what it names and shows it; where that fails, asks again with the title. */
  const createTitled = async (
    act: string,
    create: (title: string) => Promise<vscode.Uri>,
  ): Promise<void> => {
    let title: string | undefined = '';
    while ((title = await askForTitle(act, title))) {
      try {
        await showAtText(await create(title));
        return;
      } catch (error) {
        log.error(`${act} failed.`, error);
        const again = vscode.l10n.t('Try Again');
        if ((await showError(inertReason(error), again)) !== again) return;
      }
    }
  };
  return vscode.Disposable.from(
    commands.register('nexusJournal.newNote', async (row) => {
      const folder = await chooseFolder(row, deps);
      if (folder) await createTitled(vscode.l10n.t('New Note'), (title) => newNote(folder, title));
    }),
    commands.register('nexusJournal.newSection', async (row) => {
      const folder = await chooseFolder(row, deps);
      if (folder)
        await createTitled(vscode.l10n.t('New Section'), (title) => newSection(folder, title));
    }),
  );
}

async function newNote(folder: vscode.Uri, title: string): Promise<vscode.Uri> {
  const uri = await freePath(folder, fileNameOf(title), '.md');
  await createFile(uri, newNoteText({ title, date: today() }));
  return uri;
}

async function newSection(folder: vscode.Uri, title: string): Promise<vscode.Uri> {
  const section = await freePath(folder, fileNameOf(title), '');
  const uri = vscode.Uri.joinPath(section, 'README.md');
  await createFile(uri, newSectionText({ title, date: today() }));
  return uri;
}

/** The folder of the row, or where the user keeps notes; undefined when the user turns away. */
async function chooseFolder(row: unknown, deps: SidebarDeps): Promise<vscode.Uri | undefined> {
  const { store } = deps;
  const given = isJournalNode(row) ? folderOf(row, store) : undefined;
  if (given) return given;
  await store.load();
  const own = store.journals.flatMap((journal) => {
    const root = writableRoot(store, journal.id);
    return root && journal.status !== 'missing' && journal.status !== 'unreadable'
      ? [
          {
            label: literalLabel(journal.title),
            description: literalLabel(journal.location),
            folder: folderIn(journal, root),
          },
        ]
      : [];
  });
  if (own.length === 0) return addSource(vscode.l10n.t('Keep Notes Here'));
  if (own.length === 1) return own[0]?.folder;
  const placeHolder = vscode.l10n.t('Choose the journal to write in');
  return (await chooseRow(own, { placeHolder }))?.folder;
}

/** The folder of a row that can be written to; undefined where there is none. */
function folderOf(row: JournalNode, store: JournalStore): vscode.Uri | undefined {
  const sourceId = sourceIdOf(row);
  const root = sourceId === null ? undefined : writableRoot(store, sourceId);
  if (!root) return undefined;
  switch (row.type) {
    case 'group':
      return undefined;
    case 'journal':
      return folderIn(row.journal, root);
    case 'folder':
      return vscode.Uri.joinPath(root, row.path);
    case 'note':
    case 'heading':
      return vscode.Uri.joinPath(root, parentPath(row.placed.path));
  }
}

/** Folders that notes are kept in, by their names. */
const journalFolder = /(?:^|\/)(?:notes|journals?|til|learnings?)$/i;

/** In a workspace of code, the folder that is a journal by its name, or one to be made. */
function folderIn(journal: Journal, root: vscode.Uri): vscode.Uri {
  if (journal.origin !== 'workspace') return root;
  const folders = journal.notes
    .map(({ path }) => parentPath(path))
    .filter((path) => journalFolder.test(path))
    .sort((a, b) => a.length - b.length);
  return vscode.Uri.joinPath(root, folders[0] ?? 'journal');
}

async function askForTitle(act: string, value: string): Promise<string | undefined> {
  const text = await askForText({
    title: act,
    value,
    prompt: vscode.l10n.t('Its title; the file is named after it'),
    validate: (value) =>
      value.trim() === '' ? vscode.l10n.t('A title has at least one letter.') : undefined,
  });
  return text?.trim();
}

/** The first of `name`, `name-2`, `name-3` … that is not taken. */
async function freePath(folder: vscode.Uri, name: string, suffix: string): Promise<vscode.Uri> {
  for (let count = 1; ; count += 1) {
    const numbered = count === 1 ? name : `${name}-${count}`;
    const uri = vscode.Uri.joinPath(folder, `${numbered}${suffix}`);
    if (!(await fileExists(uri))) return uri;
  }
}

/** Shows a new note as text, the caret on the line below its heading where writing starts. */
async function showAtText(uri: vscode.Uri): Promise<void> {
  const editor = await vscode.window.showTextDocument(uri);
  const { document } = editor;
  const heading = document.getText().search(/^# /m);
  const line = Math.min(document.positionAt(heading).line + 2, document.lineCount - 1);
  const caret = new vscode.Position(line, 0);
  editor.selection = new vscode.Selection(caret, caret);
}

/** The date where the user is. */
function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
