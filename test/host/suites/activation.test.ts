import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ownExtension } from './ownExtension';

describe('the extension', () => {
  it('is not active before anything of it is used', () => {
    assert.equal(ownExtension().isActive, false);
  });

  it('registers every command it declares', async () => {
    await ownExtension().activate();
    const { contributes } = ownExtension().packageJSON as {
      contributes: { commands: { command: string }[] };
    };
    const known = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      contributes.commands.map(({ command }) => command).filter((id) => !known.has(id)),
      [],
    );
  });
});
