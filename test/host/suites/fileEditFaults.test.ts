import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { check, EditedFiles } from './EditedFiles';
import { EditedDisk } from './EditedDisk';

const sound = '- [ ] one\n- [ ] two\n';
const done = '- [ ] one\n- [x] two\n';

describe('an edit of a file whose file system has faults', () => {
  let disk: EditedDisk;
  let files: EditedFiles;
  let registration: vscode.Disposable;
  let uri: vscode.Uri;
  let count = 0;

  const text = (): string => new TextDecoder().decode(disk.files.get(uri.path));
  const failure = (): Error => new Error('No space left on device');

  beforeEach(() => {
    const scheme = `nexus-faulty-${(count += 1)}`;
    disk = new EditedDisk(scheme);
    registration = disk.register();
    files = new EditedFiles(scheme);
    uri = disk.put('/a.md', sound);
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    files.dispose();
    registration.dispose();
  });

  it('is planned anew on what was written between reading and writing', async () => {
    disk.faults.beforeRead = (reads) => {
      if (reads === 3) disk.put('/a.md', '- [x] one\n- [ ] two\n');
    };
    assert.equal(await files.apply(uri, check('two')), 'written');
    assert.equal(text(), '- [x] one\n- [x] two\n');
  });

  it('is given up if another program never stops writing', async () => {
    disk.faults.beforeRead = (reads) => {
      disk.put('/a.md', `${sound}${reads}\n`);
    };
    assert.equal(await files.apply(uri, check('two')), 'changed');
    assert.match(text(), /^- \[ \] one\n- \[ \] two\n\d+\n$/);
  });

  it('is not made where the file was deleted between reading and writing', async () => {
    disk.faults.beforeRead = (reads) => {
      if (reads === 3) disk.files.delete('/a.md');
    };
    assert.equal(await files.apply(uri, check('two')), 'gone');
    assert.equal(disk.files.has('/a.md'), false);
  });

  it('is rejected where writing fails, and the file is as it was', async () => {
    disk.faults.beforeWrite = () => {
      throw failure();
    };
    assert.equal(await files.apply(uri, check('two')), 'failed');
    assert.equal(text(), sound);
  });

  it('is rejected as read-only where the file system says so, before or while writing', async () => {
    disk.faults.beforeWrite = () => {
      throw vscode.FileSystemError.NoPermissions(uri);
    };
    assert.equal(await files.apply(uri, check('two')), 'read-only');
    disk.permissions = vscode.FilePermission.Readonly;
    for (const target of ['file', 'editor'] as const)
      assert.equal(await files.apply(uri, check('two'), target), 'read-only');
    assert.equal(text(), sound);
  });

  it('that was cut off without a word is no success, and is put back', async () => {
    const write = disk.writeFile.bind(disk);
    let writes = 0;
    disk.writeFile = (target, content) => {
      writes += 1;
      write(target, writes === 1 ? content.subarray(0, 5) : content);
    };
    assert.equal(await files.apply(uri, check('two')), 'failed');
    assert.equal(text(), sound);
  });

  it('is done, and not put back over them, where somebody empties the file and writes it anew', async () => {
    const write = disk.writeFile.bind(disk);
    disk.writeFile = (target, content) => {
      write(target, content);
      disk.put('/a.md', '');
      disk.faults.beforeRead = () => {
        disk.faults.beforeRead = () => void disk.put('/a.md', 'theirs\n');
      };
    };
    assert.equal(await files.apply(uri, check('two')), 'written');
    assert.equal(text(), 'theirs\n');
  });

  it('is not put back over an empty file that may be about to be written', async () => {
    const write = disk.writeFile.bind(disk);
    disk.writeFile = (target, content) => {
      write(target, content.subarray(0, 0));
    };
    assert.equal(await files.apply(uri, check('two')), 'damaged');
    assert.equal(text(), '');
    assert.equal(vscode.window.activeTextEditor?.document.getText(), done);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('that fails is not put back over what another program wrote', async () => {
    disk.faults.beforeWrite = () => {
      disk.put('/a.md', 'theirs\n');
      throw failure();
    };
    assert.equal(await files.apply(uri, check('two')), 'changed');
    assert.equal(text(), 'theirs\n');
  });

  it('that can neither be finished nor put back opens the whole text in a new document', async () => {
    disk.faults.beforeWrite = (content) => {
      disk.put('/a.md', content.subarray(0, 5));
      throw failure();
    };
    assert.equal(await files.apply(uri, check('two')), 'damaged');
    const rescue = vscode.window.activeTextEditor?.document;
    assert.ok(rescue?.isUntitled);
    assert.equal(rescue.getText(), done);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('of several files is taken back where a later one fails', async () => {
    const other = disk.put('/b.md', sound);
    const third = disk.put('/c.md', sound);
    const { document } = await vscode.window.showTextDocument(third);
    const draft = new vscode.WorkspaceEdit();
    draft.insert(third, new vscode.Position(0, 0), 'draft\n');
    await vscode.workspace.applyEdit(draft);
    const before = document.getText();
    disk.faults.beforeWrite = (_content, writes) => {
      if (writes === 2) throw failure();
    };
    const all = [third, uri, other].map((one) => ({ uri: one, plan: check('two') }));
    const outcome = await files.edits.applyAll(all);
    assert.ok(outcome.kind === 'refused');
    assert.equal(outcome.uri.path, '/b.md');
    assert.deepEqual(outcome.left, []);
    assert.equal(document.getText(), before);
    for (const path of ['/a.md', '/b.md', '/c.md'])
      assert.equal(new TextDecoder().decode(disk.files.get(path)), sound);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
