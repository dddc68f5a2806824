import * as vscode from 'vscode';
import type { CommandRegistry } from '../CommandRegistry';
import type { FileEdits } from '../files/FileEdits';
import { GarbledNotes } from './GarbledNotes';
import { applyRepair, repairNote } from './repairNote';
import { RepairedText } from './RepairedText';

/** The note a command was asked for, else the one in the active tab, in the reader or as text. */
function noteFor(argument: unknown): vscode.Uri | undefined {
  if (argument instanceof vscode.Uri) return argument;
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (input instanceof vscode.TabInputTextDiff) return input.original;
  return input instanceof vscode.TabInputCustom || input instanceof vscode.TabInputText
    ? input.uri
    : undefined;
}

/** The repair of text that was once read in the wrong encoding: shown first, made when wished. */
export function registerRepair({
  commands,
  edits,
}: {
  readonly commands: CommandRegistry;
  readonly edits: FileEdits;
}): vscode.Disposable {
  const onNote = (run: (uri: vscode.Uri) => Promise<void>) => async (argument: unknown) => {
    const uri = noteFor(argument);
    if (uri !== undefined) await run(uri);
  };
  return vscode.Disposable.from(
    new RepairedText(),
    new GarbledNotes(),
    commands.register(
      'nexusJournal.repairEncoding',
      onNote((uri) => repairNote(edits, uri)),
    ),
    commands.register(
      '_nexusJournal.applyEncodingRepair',
      onNote((uri) => applyRepair(edits, uri)),
    ),
  );
}
