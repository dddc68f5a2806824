import assert from 'node:assert/strict';
import * as vscode from 'vscode';

const extension = (): vscode.Extension<unknown> => {
  const found = vscode.extensions.getExtension('nexus-journal.nexus-journal');
  assert.ok(found);
  return found;
};

describe('the extension', () => {
  it('is not active before anything of it is used', () => {
    assert.equal(extension().isActive, false);
  });

  it('registers every command it declares', async () => {
    await extension().activate();
    const { contributes } = extension().packageJSON as {
      contributes: { commands: { command: string }[] };
    };
    const known = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      contributes.commands.map(({ command }) => command).filter((id) => !known.has(id)),
      [],
    );
  });
});
