import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { FileEdits } from '../../../src/host/files/FileEdits';
import { FileTurns } from '../../../src/host/files/FileTurns';
import { check } from './EditedFiles';
import { FaultyFiles, faults } from './FaultyFiles';
import { until } from './workspaceFiles';

const sound = '- [ ] one\n- [ ] two\n';
const done = '- [ ] one\n- [x] two\n';

describe('an edit of a file whose file system keeps it waiting', () => {
  let disk: FaultyFiles;
  let edits: FileEdits;
  let owned: vscode.Disposable;
  let scheme: string;
  let count = 0;

  const at = (path: string): vscode.Uri => vscode.Uri.from({ scheme, path });
  const apply = async (path: string): Promise<string> => {
    const outcome = await edits.apply({ uri: at(path), plan: check('two') }, 'file');
    return outcome.kind === 'refused' ? outcome.reason : outcome.kind;
  };

  beforeEach(() => {
    scheme = `nexus-waiting-${(count += 1)}`;
    disk = new FaultyFiles({ '/a.md': sound, '/dead.md': sound });
    const log = vscode.window.createOutputChannel('Edits that wait', { log: true });
    edits = new FileEdits(log, { asking: 1, writing: 1 });
    owned = vscode.Disposable.from(disk.register(scheme), log);
  });

  afterEach(() => {
    owned.dispose();
  });

  for (const operation of ['stat', 'readFile'] as const) {
    it(`is rejected where ${operation} is never answered, and holds up no other file`, async () => {
      disk.break(operation, /dead/, faults.never);
      const ends: string[] = [];
      await Promise.all(
        ['/dead.md', '/a.md'].map(async (path) => {
          ends.push(`${path} ${await apply(path)}`);
        }),
      );
      assert.deepEqual(ends, ['/a.md written', '/dead.md no-answer']);
      assert.equal(disk.text('/a.md'), done);
    });
  }

  it('is called unfinished, not failed, where writing may still end, and then follows it', async () => {
    let release: () => void = () => undefined;
    const late = new Promise<void>((resolve) => (release = resolve));
    disk.break('writeFile', /a\.md/, () => late);
    assert.equal(await apply('/a.md'), 'unfinished');
    assert.equal(await apply('/a.md'), 'unfinished');
    assert.equal(disk.asked.filter((asked) => asked === 'writeFile /a.md').length, 1);
    release();
    await until('the late write ends', () => disk.text('/a.md') === done);
    await until('the file may be edited again', async () => (await apply('/a.md')) === 'unchanged');
  });
});

describe('turns of files', () => {
  const [one, two] = ['a:/1', 'a:/2'].map((text) => vscode.Uri.parse(text));

  it('come to all who want the same files, in whatever order they name them', async () => {
    assert.ok(one && two);
    const turns = new FileTurns();
    let busy = 0;
    const act = async (): Promise<number> => {
      busy += 1;
      const seen = busy;
      await Promise.resolve();
      busy -= 1;
      return seen;
    };
    const wanted = [[one, two], [two, one], [one], [two, two]];
    const [first, second] = await Promise.all(wanted.map((uris) => turns.run(uris, act)));
    assert.deepEqual([first, second], [1, 1]);
  });
});
