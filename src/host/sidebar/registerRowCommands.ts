import * as vscode from 'vscode';
import type { JournalNode } from '../../core/tree/JournalNode';
import { markdownOf } from '../../core/rendering/noteSource';
import { decodeText } from '../../core/text/decodeText';
import { chosenPlace } from './chosenPlace';
import { linkTo } from './noteLinks';
import { RowOpener } from './RowOpener';
import { isJournalNode, placeOf, type RowPlace, sourceIdOf } from './rowPlace';
import type { SidebarDeps } from './SidebarDeps';

/** Registers what can be done with the note of a row, or with the note being read. */
export function registerRowCommands(deps: SidebarDeps): vscode.Disposable {
  const { commands, pins, store } = deps;
  const opener = new RowOpener(deps);
  const open = async (row: unknown, column: vscode.ViewColumn): Promise<void> =>
    opener.open(await chosenPlace(row, deps), { column });
  const togglePin = async (row: unknown): Promise<void> => {
    const { placed } = await chosenPlace(row, deps);
    await pins.toggle(placed.key);
  };
  return vscode.Disposable.from(
    commands.register('_nexusJournal.openRow', async (row) =>
      opener.take(await chosenPlace(row, deps)),
    ),
    commands.register('_nexusJournal.enterRow', () => opener.enter()),
    commands.register('nexusJournal.openNote', (row) => open(row, vscode.ViewColumn.Active)),
    commands.register('nexusJournal.openToSide', (row) => open(row, vscode.ViewColumn.Beside)),
    commands.register('nexusJournal.editSource', async (row) => {
      const { placed, section } = await chosenPlace(row, deps);
      const start = new vscode.Position((section?.line ?? 1) - 1, 0);
      await vscode.window.showTextDocument(store.uriOf(placed), {
        selection: new vscode.Range(start, start),
      });
    }),
    commands.register('nexusJournal.copyLink', async (row) => {
      await vscode.env.clipboard.writeText(linkTo(await chosenPlace(row, deps)).toString());
    }),
    commands.register('nexusJournal.copyMarkdown', async (row) => {
      await vscode.env.clipboard.writeText(await markdownAt(await chosenPlace(row, deps), deps));
    }),
    commands.register('nexusJournal.pin', togglePin),
    commands.register('nexusJournal.unpin', togglePin),
    commands.register('nexusJournal.revealInExplorer', async (row) => {
      const folder = isJournalNode(row) ? folderOf(row, store) : undefined;
      const uri = folder ?? store.uriOf((await chosenPlace(row, deps)).placed);
      await vscode.commands.executeCommand('revealInExplorer', uri);
    }),
  );
}

/** The folder that a row stands for, where it stands for no note. */
function folderOf(row: JournalNode, store: SidebarDeps['store']): vscode.Uri | undefined {
  if (placeOf(row)) return undefined;
  const root = store.rootOf(sourceIdOf(row) ?? '');
  return root && row.type === 'folder' ? vscode.Uri.joinPath(root, row.path) : root;
}

/** As it stands in an open editor, else as it lies in its file. */
async function markdownAt({ placed, section }: RowPlace, deps: SidebarDeps): Promise<string> {
  const uri = deps.store.uriOf(placed);
  const open = vscode.workspace.textDocuments.find(
    (document) => document.uri.toString() === uri.toString(),
  );
  const text = open?.getText() ?? decodeText(await vscode.workspace.fs.readFile(uri)).text;
  return markdownOf(text, section);
}
