import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { insertionOutcome } from './insertionOutcome';
import { showUntitled } from './untitledDocument';

const checklist = {
  id: 'n#c',
  title: 'Review',
  items: [{ text: 'Pin the base image by its digest', depth: 0 }],
};
const mark = 'Review [nexus: n#c]';

const python = `# ${mark}\n# [x] pin\n# [ ] validate\n`;

/** Sets a setting for the time of one test. */
async function withSetting(name: string, value: unknown, test: () => Promise<void>): Promise<void> {
  const set = (to: unknown): Thenable<void> =>
    vscode.workspace.getConfiguration().update(name, to, vscode.ConfigurationTarget.Workspace);
  await set(value);
  try {
    await test();
  } finally {
    await set(undefined);
  }
}

async function inserted(language: string): Promise<string> {
  const editor = await showUntitled(language, '');
  assert.equal(await insertionOutcome(editor, checklist), 'inserted');
  return editor.document.getText();
}

const written: [name: string, value: unknown, language: string, text: string][] = [
  [
    'nexusJournal.insert.form',
    'comment',
    'markdown',
    `<!-- ${mark} -->\n<!-- [ ] Pin the base image by its digest -->`,
  ],
  ['nexusJournal.insert.form', 'plain', 'python', `${mark}\n[ ] Pin the base image by its digest`],
  [
    'nexusJournal.insert.form',
    'taskList',
    'plaintext',
    '**Review** <!-- [nexus: n#c] -->\n\n- [ ] Pin the base image by its digest',
  ],
  ['nexusJournal.insert.headingLine', false, 'python', '# [ ] Pin the base image by its digest'],
  [
    'nexusJournal.insert.boxes',
    'todo',
    'python',
    `# ${mark}\n# TODO: Pin the base image by its digest`,
  ],
  [
    'editor.rulers',
    [{ column: 30, color: '#f00' }],
    'python',
    `# ${mark}\n# [ ] Pin the base image by\n#     its digest`,
  ],
];

describe('the settings of inserted checklists', () => {
  for (const [name, value, language, text] of written) {
    it(`write ${language} for ${name} ${JSON.stringify(value)} as they say`, async () => {
      await withSetting(name, value, async () => {
        assert.equal(await inserted(language), text);
      });
    });
  }

  it('wrap nothing where that is off', async () => {
    await withSetting('editor.rulers', [20], () =>
      withSetting('nexusJournal.insert.wrap', false, async () => {
        assert.match(await inserted('python'), /base image by its digest$/);
      }),
    );
  });

  it('take the lens away', async () => {
    await withSetting('nexusJournal.checklists.codeLens', false, async () => {
      const { document } = await showUntitled('python', python);
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
      );
      assert.deepEqual(
        lenses.map(({ command }) => command?.title),
        [],
      );
    });
  });

  it('take the code action away', async () => {
    await withSetting('nexusJournal.checklists.codeActions', false, async () => {
      const { document } = await showUntitled('python', python);
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(1, 0, 1, 0),
      );
      assert.deepEqual(
        actions.filter(({ title }) => title.includes('Checklist Item')),
        [],
      );
    });
  });

  it('offer completions at the words they name alone, and at none where they name none', async () => {
    const offered = async (text: string): Promise<number> => {
      const { document } = await showUntitled('python', text);
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        document.positionAt(text.length),
      );
      return list.items.filter((item) => item.command?.command.startsWith('_nexusJournal.')).length;
    };
    await withSetting('nexusJournal.completions.triggers', ['lessons'], async () => {
      assert.equal(await offered('nexus'), 0);
      assert.ok((await offered('lessons')) > 0);
    });
    await withSetting('nexusJournal.completions.triggers', ['my-list', '§§'], async () => {
      assert.ok((await offered('x = my-list')) > 0);
      assert.ok((await offered('x §§')) > 0);
      assert.equal(await offered('list'), 0);
    });
    await withSetting('nexusJournal.completions.triggers', [], async () => {
      assert.equal(await offered('nexus'), 0);
    });
  });
});
