import * as vscode from 'vscode';
import type { CommandRegistry } from '../CommandRegistry';
import { Reader, readerViewType } from './Reader';

/** What the reader offers to the rest: a way to open notes, and what is being read. */
export type RegisteredReader = Pick<Reader, 'open' | 'onDidShow' | 'shownNote'> & vscode.Disposable;

/** Registers the reader as an editor for Markdown and the commands that lead there and back. */
export function registerReader(deps: {
  readonly commands: CommandRegistry;
  readonly extensionUri: vscode.Uri;
  readonly log: vscode.LogOutputChannel;
}): RegisteredReader {
  const { commands } = deps;
  const reader = new Reader(deps.extensionUri, deps.log);
  const registrations = vscode.Disposable.from(
    reader,
    vscode.window.registerCustomEditorProvider(readerViewType, reader, {
      supportsMultipleEditorsPerDocument: true,
      webviewOptions: { enableFindWidget: true },
    }),
    commands.register('nexusJournal.openInReader', async (uri) => {
      const target = uri instanceof vscode.Uri ? uri : activeFile();
      if (target) await reader.open(target);
    }),
    commands.register('nexusJournal.openSource', async (uri) => {
      const target = uri instanceof vscode.Uri ? uri : activeFile();
      if (target) await vscode.commands.executeCommand('vscode.openWith', target, 'default');
    }),
  );
  return {
    open: (uri, options) => reader.open(uri, options),
    onDidShow: reader.onDidShow,
    get shownNote() {
      return reader.shownNote;
    },
    dispose: () => {
      registrations.dispose();
    },
  };
}

function activeFile(): vscode.Uri | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputCustom || input instanceof vscode.TabInputText
    ? input.uri
    : undefined;
}
