import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ownExtension } from './ownExtension';

interface PromptFile {
  readonly uri: vscode.Uri;
  readonly type: string;
  readonly extensionId: string;
}

describe('the skills for coding agents', () => {
  it('are all known to the editor, each as a readable file', async () => {
    const own = ownExtension();
    const { contributes } = own.packageJSON as {
      contributes: { chatSkills: readonly { readonly path: string }[] };
    };
    // Internal, but the only way to ask; editors before 1.109 know no skills of extensions.
    const known = await vscode.commands.executeCommand<readonly PromptFile[]>(
      '_listExtensionPromptFiles',
    );
    const skills = known.filter(
      ({ extensionId, type }) => type === 'skill' && extensionId === own.id,
    );
    const paths = skills.map(({ uri }) => uri.path.slice(own.extensionUri.path.length));
    assert.deepEqual(paths.sort(), contributes.chatSkills.map(({ path }) => path.slice(1)).sort());
    for (const { uri } of skills) {
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
      assert.match(text, /^---\nname: [a-z-]+\ndescription: ".+"\n---\n\n# /);
    }
  });
});
