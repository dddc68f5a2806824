import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ownExtension } from './ownExtension';
import { until, workspaceRoot } from './workspaceFiles';

/** Uses the extension from outside only, as it is installed: nothing of its sources is imported. */
describe('smoke: the installed extension', () => {
  it('starts, with every command that it declares', async () => {
    await ownExtension().activate();
    const { contributes } = ownExtension().packageJSON as {
      readonly contributes: { readonly commands: readonly { readonly command: string }[] };
    };
    const known = new Set(await vscode.commands.getCommands(true));
    const missing = contributes.commands.filter(({ command }) => !known.has(command));
    assert.ok(contributes.commands.length > 20);
    assert.deepEqual(missing, []);
  });

  it('shows its view and a bundled note in the reader', async () => {
    await vscode.commands.executeCommand('nexusJournal.journal.focus');
    const [folder] = await vscode.workspace.fs.readDirectory(vscode.Uri.parse('nexus-journal:/'));
    assert.ok(folder);
    const note = vscode.Uri.joinPath(workspaceRoot(), 'README.md');
    await vscode.commands.executeCommand('vscode.openWith', note, 'nexusJournal.reader');
    await until('the note is open in the reader', () => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof vscode.TabInputCustom && input.viewType === 'nexusJournal.reader';
    });
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('offers checklists of its journals where the trigger is typed', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'python',
      content: 'nexus',
    });
    await until('a checklist is offered', async () => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        new vscode.Position(0, 5),
      );
      return items.some(
        ({ command, detail }) =>
          command?.command === '_nexusJournal.insertCompletion' && detail === 'Checklist',
      );
    });
  });
});
