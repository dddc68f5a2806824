import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { PlanEdit } from '../../../src/core/text/EditPlan';
import { planItemEdit } from '../../../src/core/checklists/planItemEdit';
import { bytesOf, check, EditedFiles, stored, withSettings } from './EditedFiles';
import { workspaceRoot } from './workspaceFiles';

const sound = '- [ ] one\n- [ ] two';

/** Files in another encoding than the editor takes them for. */
const foreign: readonly [encoding: string, words: readonly number[]][] = [
  ['Latin-1', [0x63, 0x61, 0x66, 0xe9]],
  ['Shift-JIS', [0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea]],
  ['GB18030', [0xd6, 0xd0, 0xce, 0xc4, 0x81, 0x30, 0x89, 0x38]],
];

describe('an edit of a file that must not be edited', function () {
  this.timeout(60_000);
  let files: EditedFiles;

  before(() => (files = new EditedFiles('refused')));

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  after(async () => {
    files.dispose();
    await files.remove();
  });

  for (const [encoding, words] of foreign) {
    it(`refuses a file in ${encoding} that was opened as UTF-8, and changes no byte of it`, async () => {
      const bytes = Uint8Array.from([...words, ...bytesOf(`\n${sound}`)]);
      for (const target of ['file', 'editor'] as const) {
        const uri = await files.fresh(bytes);
        const document = await vscode.workspace.openTextDocument(uri);
        assert.equal(await files.apply(uri, check('two'), target), 'encoding');
        assert.equal(document.isDirty, false);
        assert.deepEqual(await stored(uri), [...bytes]);
      }
    });
  }

  const told: readonly [name: string, words: readonly number[]][] = [
    ['windows1252', foreign[0]?.[1] ?? []],
    ['shiftjis', foreign[1]?.[1] ?? []],
    ['gb18030', foreign[2]?.[1] ?? []],
  ];
  for (const [encoding, words] of told) {
    it(`edits a file in ${encoding} where the editor was told so`, async () => {
      const bytes = Uint8Array.from([...words, ...bytesOf(`\r\n${sound}`)]);
      const uri = await files.fresh(bytes);
      const document = await vscode.workspace.openTextDocument(uri, { encoding });
      assert.equal(document.encoding, encoding);
      await vscode.window.showTextDocument(document);
      assert.equal(await files.apply(uri, check('two')), 'written');
      const after = Uint8Array.from([
        ...words,
        ...bytesOf(`\r\n${sound.replace('[ ] two', '[x] two')}`),
      ]);
      assert.deepEqual(await stored(uri), [...after]);
    });
  }

  it('refuses a text that the encoding of the file cannot write', async () => {
    const bytes = bytesOf('plain\n');
    const uri = await files.fresh(bytes);
    const document = await vscode.workspace.openTextDocument(uri, { encoding: 'windows1252' });
    await vscode.window.showTextDocument(document);
    const replacements = [{ start: 0, end: 0, text: '\u{1f680}' }];
    for (const target of ['file', 'editor'] as const)
      assert.equal(
        await files.apply(uri, () => ({ kind: 'edit', replacements }), target),
        'not-encodable',
      );
    assert.deepEqual(await stored(uri), [...bytes]);
    assert.equal(document.isDirty, false);
  });

  it('refuses where unsaved edits stand over bytes that saving would destroy', async () => {
    const uri = await files.fresh(Uint8Array.from([0xe9, ...bytesOf(`\n${sound}`)]));
    const editor = await vscode.window.showTextDocument(uri);
    await editor.edit((edit) => edit.insert(new vscode.Position(1, 0), 'draft\n'));
    const before = editor.document.getText();
    assert.equal(await files.apply(uri, check('two')), 'encoding');
    assert.equal(editor.document.getText(), before);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('never brings a deleted or renamed file back, shown or not', async () => {
    for (const isOpen of [false, true]) {
      const uri = await files.fresh(`${sound}\n`);
      const other = await files.fresh(`${sound}\n`);
      if (isOpen) {
        await vscode.window.showTextDocument(uri, { preview: false });
        await vscode.window.showTextDocument(other, { preview: false });
      }
      await vscode.workspace.fs.delete(uri, { useTrash: false });
      const renamed = vscode.Uri.joinPath(
        workspaceRoot(),
        files.folder,
        `renamed ${String(isOpen)}.md`,
      );
      await vscode.workspace.fs.rename(other, renamed);
      for (const gone of [uri, other]) {
        assert.equal(await files.apply(gone, check('two')), 'gone');
        assert.equal(await files.apply(gone, check('two'), 'editor'), 'gone');
        await assert.rejects(async () => vscode.workspace.fs.stat(gone));
      }
      assert.deepEqual(await stored(renamed), [...bytesOf(`${sound}\n`)]);
    }
  });

  it('refuses a folder that is where the file was', async () => {
    const uri = await files.fresh(`${sound}\n`);
    await vscode.window.showTextDocument(uri);
    await vscode.workspace.fs.delete(uri, { useTrash: false });
    await vscode.workspace.fs.createDirectory(uri);
    assert.equal(await files.apply(uri, check('two')), 'not-a-file');
  });

  it('refuses what is read-only by setting, unless another setting makes it writable again', async () => {
    const uri = await files.fresh(`${sound}\n`);
    const { document } = await vscode.window.showTextDocument(uri);
    const readonlyInclude = { [`${files.folder}/*.md`]: true };
    await withSettings('files', { readonlyInclude }, async () => {
      for (const target of ['file', 'editor'] as const)
        assert.equal(await files.apply(uri, check('two'), target), 'read-only');
      assert.equal(document.isDirty, false);
      assert.deepEqual(await stored(uri), [...bytesOf(`${sound}\n`)]);
      await withSettings('files', { readonlyExclude: { '**/*.md': true } }, async () => {
        assert.equal(await files.apply(uri, check('two')), 'written');
      });
    });
  });

  it('refuses where what was meant is gone, or stands there twice', async () => {
    const uri = await files.fresh('- [ ] two\n- [ ] two\n');
    for (const text of ['three', 'two']) {
      const plan: PlanEdit = (file) => planItemEdit(file, [{ line: 9, text }], true);
      assert.equal(await files.apply(uri, plan), 'target-gone');
    }
  });
});
