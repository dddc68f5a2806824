import * as vscode from 'vscode';
import type { Journal } from '../../core/library/Journal';
import type { JournalNode } from '../../core/tree/JournalNode';
import { journalNames } from '../../core/library/noteFiles';
import { parentPath } from '../../core/tree/noteRows';
import { literalLabel } from '../../core/text/inertText';
import type { JournalStore } from '../journal/JournalStore';
import { chooseRow, type PickerChoice } from '../PickerRow';
import { addSource } from './registerSources';
import { isJournalNode, sourceIdOf, writableRoot } from './rowPlace';

/** The folder of the row, or where the user keeps notes; undefined when the user turns away. */
export async function chooseNoteFolder(
  row: unknown,
  store: JournalStore,
): Promise<vscode.Uri | undefined> {
  const given = isJournalNode(row) ? folderOf(row, store) : undefined;
  if (given) return given;
  await store.load();
  const own = noteFolders(store);
  if (own.length === 0) return chooseFirstFolder();
  if (own.length === 1) return own[0]?.folder;
  const placeHolder = vscode.l10n.t('Select a journal to write to');
  return (await chooseRow(own, { placeHolder, title: vscode.l10n.t('New Note') }))?.folder;
}

/** The folders that new notes go to, one a journal of the user's own, as rows to choose from. */
export function noteFolders(
  store: JournalStore,
): readonly (PickerChoice & { readonly folder: vscode.Uri })[] {
  return store.journals.flatMap((journal) => {
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
}

/** The folder of a row that can be written to; undefined where there is none. */
function folderOf(row: JournalNode, store: JournalStore): vscode.Uri | undefined {
  const sourceId = sourceIdOf(row);
  const root = sourceId === null ? undefined : writableRoot(store, sourceId);
  if (!root) return undefined;
  switch (row.type) {
    case 'group':
    case 'notice':
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

/** In a workspace that is no journal by its own name, the folder that is a journal by its name, or one to be made. */
function folderIn(journal: Journal, root: vscode.Uri): vscode.Uri {
  const name = root.path.slice(root.path.lastIndexOf('/') + 1);
  const isWhole = journalNames(name).some((one) => journalFolder.test(one));
  if (journal.origin !== 'workspace' || isWhole) return root;
  const folders = journal.notes
    .map(({ path }) => parentPath(path))
    .filter((path) => journalFolder.test(path))
    .sort((a, b) => a.length - b.length);
  return vscode.Uri.joinPath(root, folders[0] ?? 'journal');
}

/** Where nothing of the user's own is open. */
async function chooseFirstFolder(): Promise<vscode.Uri | undefined> {
  return addSource({
    title: vscode.l10n.t('Select a Folder for Your Notes'),
    openLabel: vscode.l10n.t('Use This Folder'),
  });
}
