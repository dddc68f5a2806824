import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { JournalStore } from '../../../src/host/journal/JournalStore';
import { Log } from '../../../src/host/Log';
import { createMissingNote, NoteLinks } from '../../../src/host/reader/NoteLinks';
import type { NotePlace } from '../../../src/shared/protocol';
import { removeFile, until, workspaceRoot, writeFile } from './workspaceFiles';

describe('the links of a note', () => {
  let log: Log;
  let store: JournalStore;
  let uri: vscode.Uri;
  let links: NoteLinks;
  const opened: string[] = [];

  before(async () => {
    log = new Log('Nexus Journal (links)');
    uri = await writeFile('journal/start.md', '# Start\n\n## Takeaways\n\n- Go on.\n');
    await writeFile('journal/sub dir/Bar.md', '# Baz\n\n## Part Two\n\nText.\n');
    await writeFile('journal/C.md', '# C# basics\n\nText.\n');
    await writeFile('journal/odd/a%2Db.md', '# Odd\n');
    await writeFile('journal/code.py', 'a\nb\nc\nd\n');
    store = new JournalStore({ log, storage: vscode.Uri.joinPath(workspaceRoot(), '.storage') });
    await store.load();
    links = new NoteLinks(store, log, (target, place: NotePlace | null) => {
      opened.push(`${vscode.workspace.asRelativePath(target)} ${JSON.stringify(place)}`);
      return Promise.resolve();
    });
  });

  after(async () => {
    store.dispose();
    log.dispose();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await removeFile('journal');
  });

  const bar = 'journal/sub dir/Bar.md';
  const part = '{"anchor":"part-two"}';
  const wiki = (text: string): string => `#wiki:${encodeURIComponent(text)}`;
  const cases: [href: string, opens: string][] = [
    [wiki('Baz'), `${bar} null`],
    [wiki('bar.md'), `${bar} null`],
    [wiki('sub dir/Bar'), `${bar} null`],
    [wiki('journal/sub dir/Bar.md#Part Two'), `${bar} ${part}`],
    [wiki('Baz#part-two'), `${bar} ${part}`],
    [wiki('C# basics'), 'journal/C.md null'],
    ['sub%20dir/Bar', `${bar} null`],
    ['sub%20dir/Bar#Part-Two', `${bar} {"anchor":"Part-Two"}`],
    ['sub%20dir/Bar.md#L3-L5', `${bar} {"line":3}`],
    ['odd/a%2Db.md', 'journal/odd/a%2Db.md null'],
  ];
  for (const [href, opens] of cases) {
    it(`lead by ${decodeURIComponent(href)} to ${opens}`, async () => {
      opened.length = 0;
      assert.equal(await links.open(uri, href), null);
      assert.deepEqual(opened, [opens]);
      assert.deepEqual(await links.broken(uri, [href]), []);
    });
  }

  it('select the lines of a file that they name', async () => {
    assert.equal(await links.open(uri, 'code.py#L2-L3'), null);
    await until('the file is open', () => vscode.window.activeTextEditor !== undefined);
    const { selection } = vscode.window.activeTextEditor ?? {};
    assert.deepEqual([selection?.start.line, selection?.end.line], [1, 3]);
  });

  it('say why they lead nowhere, by a path in the workspace', async () => {
    const hrefs = ['sub%20dir/Gone.md', wiki('Gone'), wiki('Baz#Nothing'), 'start.md#nothing'];
    const reasons = (await links.broken(uri, hrefs)).map(({ reason }) => reason);
    assert.deepEqual(reasons, [
      'File journal/sub dir/Gone.md not found.',
      'No note with the title "Gone" found.',
      'Heading "nothing" not found in Bar.md.',
      'Heading "nothing" not found in start.md.',
    ]);
    const problem = await links.open(uri, '#nothing');
    assert.deepEqual(problem, { text: 'Heading not found in this note.', missing: null });
  });

  it('let a note be created that is missing beside the others, and nothing elsewhere', async () => {
    const made: [href: string, path: string | null][] = [
      ['sub%20dir/New-idea.md', 'journal/sub dir/New-idea.md'],
      ['New', 'journal/New.md'],
      [wiki('x/A: b?'), 'journal/A- b-.md'],
      [wiki('../../../Out'), 'journal/Out.md'],
      ['gone.py', null],
      [`${'../'.repeat(30)}etc/x.md`, null],
    ];
    for (const [href, path] of made) {
      const problem = await links.open(uri, href);
      assert.ok(problem, href);
      const { missing } = problem;
      assert.equal(missing && vscode.workspace.asRelativePath(missing.uri), path, href);
    }
    const { missing } = (await links.open(uri, 'sub%20dir/New-idea.md')) ?? {};
    assert.ok(missing);
    await createMissingNote(missing);
    assert.equal(vscode.window.activeTextEditor?.document.getText(), '# New idea\n');
    // A file that has come since is left alone.
    await writeFile('journal/Later.md', 'Mine.\n');
    const later = vscode.Uri.joinPath(workspaceRoot(), 'journal/Later.md');
    await assert.rejects(createMissingNote({ uri: later, title: 'Later' }));
    const bytes = await vscode.workspace.fs.readFile(later);
    assert.equal(new TextDecoder().decode(bytes), 'Mine.\n');
  });
});
