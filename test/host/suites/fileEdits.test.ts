import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { bytesOf, check, EditedFiles, stored, withSettings } from './EditedFiles';
import { until } from './workspaceFiles';

const sound = '- [ ] one\n- [ ] two';
const wide = (text: string, mark: readonly number[] = []): Uint8Array =>
  Uint8Array.from([...mark, ...text.split('').flatMap((sign) => [sign.charCodeAt(0), 0])]);

/** Files by what they hold, each with the one byte that is to change marked by `[ ] two`. */
const exact: readonly [what: string, bytes: Uint8Array][] = [
  ['UTF-8 without a final line end', bytesOf(sound)],
  ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...bytesOf(sound)])],
  ['CRLF', bytesOf('- [ ] one\r\n- [ ] two\r\n')],
  ['CR alone', bytesOf('- [ ] one\r- [ ] two\r')],
  ['line ends of three kinds', bytesOf('a\r\n- [ ] one\r- [ ] two\nb\r\n')],
  ['blanks at line ends', bytesOf('a  \n- [ ] one\t\n- [ ] two\n\n\n')],
  ['separators that only some take for line ends', bytesOf('a\u2028b\u0085\n- [ ] two')],
  ['UTF-16 with a mark', wide(sound, [0xff, 0xfe])],
  ['UTF-16 without a mark', wide(`# A note that is long enough to be known\n${sound}`)],
];

describe('an edit of a file', function () {
  this.timeout(60_000);
  let files: EditedFiles;

  before(() => (files = new EditedFiles('edited')));

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  after(async () => {
    files.dispose();
    await files.remove();
  });

  for (const [what, bytes] of exact) {
    it(`changes one byte of ${what}`, async () => {
      for (const isOpen of [false, !what.includes('separators')]) {
        const uri = await files.fresh(bytes);
        // The editor itself would ask what to do with the separators, and take them away.
        if (isOpen) await vscode.window.showTextDocument(uri);
        assert.equal(await files.apply(uri, check('two')), 'written');
        const after = await stored(uri);
        const changed = after.flatMap((byte, at) =>
          byte === bytes[at] ? [] : [[bytes[at], byte]],
        );
        assert.deepEqual([after.length, changed], [bytes.length, [[0x20, 0x78]]]);
      }
    });
  }

  it('runs no participant of a save: no trimming, no final line ending, no formatter', async () => {
    const text = 'a  \n- [ ] two';
    const formatter = vscode.languages.registerDocumentFormattingEditProvider('markdown', {
      provideDocumentFormattingEdits: () => [
        vscode.TextEdit.insert(new vscode.Position(0, 0), 'formatted'),
      ],
    });
    const trims = {
      trimTrailingWhitespace: true,
      insertFinalNewline: true,
      trimFinalNewlines: true,
    };
    await withSettings('files', trims, () =>
      withSettings('editor', { formatOnSave: true }, async () => {
        const uri = await files.fresh(text);
        await vscode.window.showTextDocument(uri);
        assert.equal(await files.apply(uri, check('two')), 'written');
        assert.deepEqual(await stored(uri), [...bytesOf('a  \n- [x] two')]);
      }),
    );
    formatter.dispose();
  });

  it('is shown by the editor that has the file open, unsaved by nobody, and one undo takes it back', async () => {
    const uri = await files.fresh(`${sound}\n`);
    const { document } = await vscode.window.showTextDocument(uri);
    assert.equal(await files.apply(uri, check('one')), 'written');
    assert.equal(await files.apply(uri, check('two')), 'written');
    assert.equal(document.getText(), '- [x] one\n- [x] two\n');
    assert.equal(document.isDirty, false);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), '- [x] one\n- [ ] two\n');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), `${sound}\n`);
    assert.ok(await document.save());
    assert.deepEqual(await stored(uri), [...bytesOf(`${sound}\n`)]);
  });

  it('is taken back by one undo in the reader, too', async () => {
    const uri = await files.fresh(`${sound}\n`);
    await vscode.commands.executeCommand('vscode.openWith', uri, 'nexusJournal.reader');
    const document = await vscode.workspace.openTextDocument(uri);
    assert.equal(await files.apply(uri, check('two')), 'written');
    assert.equal(document.getText(), '- [ ] one\n- [x] two\n');
    await vscode.commands.executeCommand('undo');
    await until('the box is clear again', () => document.getText() === `${sound}\n`);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('keeps what another program wrote within the same second, of the same size', async () => {
    const uri = await files.fresh(`${sound}\n`);
    const { document } = await vscode.window.showTextDocument(uri);
    await vscode.workspace.fs.writeFile(uri, bytesOf('- [x] one\n- [ ] two\n'));
    assert.equal(await files.apply(uri, check('two')), 'written');
    assert.deepEqual(await stored(uri), [...bytesOf('- [x] one\n- [x] two\n')]);
    await until('the editor shows both', () => document.getText() === '- [x] one\n- [x] two\n');
  });

  it('waits in a text editor for what another program wrote, and is left unsaved there', async () => {
    const uri = await files.fresh(`${sound}\n`);
    const { document } = await vscode.window.showTextDocument(uri);
    await vscode.workspace.fs.writeFile(uri, bytesOf('- [x] one\n- [ ] two\n'));
    assert.equal(await files.apply(uri, check('two'), 'editor'), 'edited');
    assert.equal(document.getText(), '- [x] one\n- [x] two\n');
    assert.ok(document.isDirty);
    assert.deepEqual(await stored(uri), [...bytesOf('- [x] one\n- [ ] two\n')]);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), '- [x] one\n- [ ] two\n');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('goes to disk from a text editor, too, where saving would change line endings or add a mark', async () => {
    for (const bytes of [bytesOf('a\r\n- [ ] two\n'), exact.at(-1)?.[1] ?? bytesOf('')]) {
      const uri = await files.fresh(bytes);
      const { document } = await vscode.window.showTextDocument(uri);
      assert.equal(await files.apply(uri, check('two'), 'editor'), 'written');
      assert.equal(document.isDirty, false);
      assert.equal((await stored(uri)).length, bytes.length);
    }
  });

  it('goes beside the unsaved edits of a document, and saves none of them', async () => {
    const uri = await files.fresh(`${sound}\n`);
    const editor = await vscode.window.showTextDocument(uri);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'draft\n'));
    assert.equal(await files.apply(uri, check('two')), 'edited');
    assert.equal(editor.document.getText(), 'draft\n- [ ] one\n- [x] two\n');
    assert.deepEqual(await stored(uri), [...bytesOf(`${sound}\n`)]);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), `draft\n${sound}\n`);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('of several files is made in all of them or in none', async () => {
    const uris = [
      await files.fresh(`${sound}\n`),
      await files.fresh(`${sound}\n`),
      await files.fresh('nothing\n'),
    ];
    const all = uris.map((uri) => ({ uri, plan: check('two') }));
    const refusal = await files.edits.applyAll(all);
    assert.equal(refusal.kind === 'refused' && refusal.refusal.reason, 'target-gone');
    const [first] = uris;
    assert.ok(first);
    assert.deepEqual(await stored(first), [...bytesOf(`${sound}\n`)]);
    const outcome = await files.edits.applyAll(all.slice(0, 2));
    assert.deepEqual(outcome, { kind: 'written', unsaved: [] });
    assert.deepEqual(await stored(first), [...bytesOf('- [ ] one\n- [x] two\n')]);
  });

  it('waits for the one before it', async () => {
    const uri = await files.fresh(`${sound}\n`);
    await Promise.all([files.apply(uri, check('one')), files.apply(uri, check('two'))]);
    assert.deepEqual(await stored(uri), [...bytesOf('- [x] one\n- [x] two\n')]);
  });
});
