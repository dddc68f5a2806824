import * as vscode from 'vscode';
import { markdownOf } from '../../core/sidebar/markdownOf';
import { decodeText } from '../../core/text/decodeText';
import { chosenPlace } from './chosenPlace';
import { linkTo } from './noteLinks';
import type { RowPlace } from './rowPlace';
import type { SidebarDeps } from './SidebarDeps';

/** Registers what can be done with the note of a row, or with the note being read. */
export function registerRowCommands(deps: SidebarDeps): vscode.Disposable {
  const { commands, pins, reader, store } = deps;
  const open = async (row: unknown, column: vscode.ViewColumn): Promise<void> => {
    const { placed, section } = await chosenPlace(row, deps);
    await reader.open(store.uriOf(placed), {
      column,
      place: section && { line: section.line },
    });
  };
  const togglePin = async (row: unknown): Promise<void> => {
    const { placed } = await chosenPlace(row, deps);
    await pins.toggle(placed.key);
  };
  return vscode.Disposable.from(
    commands.register('_nexusJournal.openRow', (row) => open(row, vscode.ViewColumn.Active)),
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
      const { placed } = await chosenPlace(row, deps);
      await vscode.commands.executeCommand('revealInExplorer', store.uriOf(placed));
    }),
  );
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
