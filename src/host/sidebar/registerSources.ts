/**
 * The sources of notes: a folder that the user names, and where its dialog starts.
 */

import * as vscode from 'vscode';
import { homeFolder } from '../journal/JournalSource';
import type { SidebarDeps } from './SidebarDeps';

/** Where people keep notes, as paths below their home folder; the likeliest first. */
const likelyFolders = ['notes', 'Notes', 'journal', 'til', 'Documents/notes', 'Documents'];

/**
 * The folder that a dialog which asks for notes starts in: that of the workspace, else one below the home
 * folder that is likely to hold notes; undefined where there is none, for VS Code's own choice.
 */
async function dialogStart(): Promise<vscode.Uri | undefined> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder) return folder.uri;
  const home = homeFolder();
  if (home === null) return undefined;
  for (const path of likelyFolders) {
    const uri = vscode.Uri.joinPath(vscode.Uri.file(home), path);
    if (await isFolder(uri)) return uri;
  }
  return undefined;
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    const { type } = await vscode.workspace.fs.stat(uri);
    return (type & vscode.FileType.Directory) !== 0;
  } catch (error) {
    if (error instanceof vscode.FileSystemError) return false;
    throw error;
  }
}

/** Registers the ways to say where notes come from and in which order they stand. */
export function registerSources({ commands }: SidebarDeps): vscode.Disposable {
  const orderBy = (order: string) => () => settings().update('order', order, globally);
  return vscode.Disposable.from(
    commands.register('nexusJournal.showBundledJournal', () =>
      settings().update('showBundledJournal', true, globally),
    ),
    commands.register('nexusJournal.hideBundledJournal', () =>
      settings().update('showBundledJournal', false, globally),
    ),
    commands.register('nexusJournal.addSource', async () => {
      await addSource({
        title: vscode.l10n.t('Add Notes Folder'),
        openLabel: vscode.l10n.t('Add Notes Folder'),
      });
    }),
    commands.register('nexusJournal.configureSources', () =>
      vscode.commands.executeCommand('workbench.action.openSettings', 'nexusJournal.sources'),
    ),
    commands.register('nexusJournal.orderByJournal', orderBy('journal')),
    commands.register('nexusJournal.orderByTitle', orderBy('title')),
    commands.register('nexusJournal.orderByChange', orderBy('modified')),
  );
}

const globally = vscode.ConfigurationTarget.Global;

/** Lets the user choose a folder and reads notes from it ever after; undefined where none is chosen. */
export async function addSource(words: {
  readonly title: string;
  /** What the button says. */
  readonly openLabel: string;
}): Promise<vscode.Uri | undefined> {
  const defaultUri = await dialogStart();
  const [folder] =
    (await vscode.window.showOpenDialog({
      ...words,
      ...(defaultUri && { defaultUri }),
      canSelectFolders: true,
      canSelectFiles: false,
    })) ?? [];
  if (!folder) return undefined;
  // The user's own only: what a workspace names stays with the workspace.
  const old = settings().inspect<unknown>('sources')?.globalValue;
  const sources: readonly unknown[] = Array.isArray(old) ? old : [];
  // A path is what people write there; other file systems need the whole address.
  const text = folder.scheme === 'file' ? folder.fsPath : folder.toString();
  if (!sources.includes(text)) await settings().update('sources', [...sources, text], globally);
  return folder;
}

function settings(): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration('nexusJournal');
}
