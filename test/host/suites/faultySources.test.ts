import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { LibrarySource } from '../../../src/core/library/LibrarySource';
import { faults, type FaultyFiles } from './FaultyFiles';
import { FaultySource, titlesOf } from './FaultySource';

const { Directory, File, SymbolicLink, Unknown } = vscode.FileType;
const sorted = (source: LibrarySource): string[] => titlesOf(source).sort();

describe('a journal on a file system that fails', () => {
  let faulty: FaultySource;
  let files: FaultyFiles;
  let source: LibrarySource;

  beforeEach(() => {
    faulty = new FaultySource(`nexus-faulty-${Date.now()}`);
    ({ files } = faulty);
    files.put('/notes/a.md', '# A\n');
    files.put('/notes/deep/b.md', '# B\n');
    files.put('/notes/deep/c.md', '# C\n');
    source = faulty.open();
  });

  afterEach(() => faulty.dispose());

  const read = async (): Promise<string[]> => {
    await source.read(false);
    await source.settle();
    return sorted(source);
  };

  for (const [name, fault] of Object.entries(faults).filter(([one]) => one !== 'full')) {
    const isGone = fault === faults.missing;

    it(`shows what else there is when files are ${name}, says so once, and has them later`, async () => {
      files.break('readFile', /deep/, fault);
      assert.deepEqual([await read(), source.status], [['A'], 'ready']);
      await source.read(false);
      const told = isGone ? [] : [/deep.b.md.*deep.c.md could not be read and were skipped/];
      assert.equal(faulty.log.lines().length, told.length);
      for (const words of told) assert.match(faulty.log.lines()[0] ?? '', words);
      files.heal();
      if (isGone) await source.read(false);
      else await faulty.retryUntil(source, 'all are read', () => sorted(source).length === 3);
      assert.deepEqual([sorted(source), faulty.log.lines().length], [['A', 'B', 'C'], told.length]);
    });

    it(`shows what else there is when a folder is ${name}, says so once, and has it later`, async () => {
      files.break('readDirectory', /deep/, fault);
      assert.deepEqual([await read(), source.status], [['A'], 'ready']);
      await source.read(false);
      const told = isGone ? [] : [/deep could not be listed and was skipped/];
      assert.equal(faulty.log.lines().length, told.length);
      for (const words of told) assert.match(faulty.log.lines()[0] ?? '', words);
      files.heal();
      if (isGone) await source.read(false);
      else await faulty.retryUntil(source, 'all are read', () => sorted(source).length === 3);
      assert.deepEqual([sorted(source), faulty.log.lines().length], [['A', 'B', 'C'], told.length]);
    });

    it(`says so once when it is ${name} as a whole, and comes back`, async () => {
      files.break('readDirectory', /^.notes$/, fault);
      assert.deepEqual([await read(), source.status], [[], isGone ? 'missing' : 'unreadable']);
      await source.read(false);
      assert.deepEqual(faulty.log.lines().length, 1, faulty.log.lines().join());
      files.heal();
      assert.deepEqual([await read(), source.status], [['A', 'B', 'C'], 'ready']);
    });

    if (isGone) continue;
    it(`keeps what it read when dates are ${name}`, async () => {
      files.break('stat', /deep/, fault);
      assert.deepEqual([await read(), faulty.log.lines()], [['A', 'B', 'C'], []]);
    });
  }

  it('names a few of many files that cannot be read, and counts the others', async () => {
    for (let number = 0; number < 40; number += 1) files.put(`/notes/x/${number}.md`, '# X\n');
    files.break('readFile', /notes.x/, faults.denied);
    await read();
    assert.equal(faulty.log.lines().length, 1);
    assert.match(faulty.log.lines()[0] ?? '', /and 37 more could not be read and were skipped/);
  });

  it('does not wait for each of hundreds of files that never answer', async () => {
    for (let number = 0; number < 400; number += 1) files.put(`/notes/x/${number}.md`, '# X\n');
    files.break('readFile', /notes.x/, faults.never);
    const found = await read();
    const asked = files.asked.filter((question) => question.startsWith('readFile /notes/x'));
    assert.deepEqual([found, faulty.log.lines().length], [['A', 'B', 'C'], 1]);
    assert.ok(asked.length < 200, `${asked.length} were asked`);
  });

  it('tells of a folder that goes in one line, whatever was in it', async () => {
    for (let number = 0; number < 204; number += 1) files.put(`/notes/x/y/${number}.md`, '# X\n');
    await read();
    const paths = source.filesIn('x');
    files.remove('/notes/x');
    await source.reread(new Set(paths));
    assert.deepEqual(sorted(source), ['A', 'B', 'C']);
    assert.deepEqual(faulty.log.lines(), [
      `info 204 files in ${faulty.uri('/notes/x/y').toString(true)} no longer exist.`,
    ]);
  });

  it('omits circular links, pipes, and names that lead elsewhere', async () => {
    files.put('/secret.md', '# Secret\n');
    files.putOdd('/notes/loop', Directory | SymbolicLink);
    files.putOdd('/notes/dangling.md', SymbolicLink);
    files.putOdd('/notes/pipe.md', Unknown);
    files.ghosts.set('/notes', [
      ['../secret.md', File],
      ['..', Directory],
      ['.', Directory],
      ['', Directory],
      ['deep/b.md', File],
    ]);
    files.break('readFile', /pipe|dangling/, faults.never);
    assert.deepEqual([await read(), faulty.log.lines()], [['A', 'B', 'C'], []]);
  });

  it('ends at some depth where a folder contains itself and hides that it is a link', async () => {
    const listings = (): string[] =>
      files.asked.filter((question) => question.startsWith('readDirectory /notes'));
    files.break('readDirectory', /(?:^.notes|loop)$/, (path) => {
      files.putOdd(`${path}/loop`, Directory);
    });
    assert.deepEqual(await read(), ['A', 'B', 'C']);
    assert.ok(listings().length < 100, `${listings().length} listings`);
    assert.equal(faulty.log.lines(/could not be listed/).length, 1);
  });

  it('goes on where files and folders go while they are listed and read', async () => {
    files.break('readDirectory', /deep/, () => files.remove('/notes/deep'));
    assert.deepEqual([await read(), faulty.log.lines()], [['A'], []]);
    files.put('/notes/deep/b.md', '# B\n');
    files.heal();
    files.break('readFile', /deep/, () => files.remove('/notes/deep'));
    assert.deepEqual([await read(), faulty.log.lines()], [['A'], []]);
  });

  it('forgets a note that a folder or a pipe has taken the place of', async () => {
    await read();
    files.remove('/notes/deep');
    files.putOdd('/notes/deep/b.md', Directory);
    files.putOdd('/notes/deep/c.md', Unknown);
    files.break('readFile', /c.md/, faults.never);
    await source.reread(new Set(['deep/b.md', 'deep/c.md']));
    assert.deepEqual([sorted(source), faulty.log.lines().length], [['A'], 1]);
  });

  it('is empty when its folder is gone, and whole when that is back', async () => {
    await read();
    const paths = new Set(source.filesIn(''));
    files.remove('/notes');
    await source.reread(paths);
    assert.deepEqual([sorted(source), faulty.log.lines().length], [[], 1]);
    for (const name of ['a', 'b']) files.put(`/notes/${name}.md`, `# ${name}\n`);
    await source.reread(new Set(['a.md', 'b.md']));
    assert.deepEqual(sorted(source), ['a', 'b']);
  });

  it('does not remember a text that was cut short as it was read', async () => {
    const whole = '# Whole\n\n- one\n- two\n';
    files.put('/notes/a.md', '# Whole\n');
    const cut = files.break('readFile', /a.md/, () => files.put('/notes/a.md', '# Whole\n'));
    files.break('stat', /a.md/, () => files.put('/notes/a.md', whole));
    await faulty.writingSession();
    cut.dispose();
    files.asked.length = 0;
    await faulty.session();
    assert.ok(files.asked.includes('readFile /notes/a.md'));
  });

  describe('sees a change whatever its clock says:', () => {
    const now = Date.now();
    const year = 365 * 24 * 60 * 60 * 1000;
    for (const [name, before, after] of [
      ['ahead, then set back', now + year, now - year],
      ['behind, then set ahead', now - year, now + year],
      ['that stands still at nothing', 0, 0],
      ['that says no number', NaN, NaN],
      ['that says less than nothing', -5, -5],
    ] as const) {
      it(`a clock ${name}`, async () => {
        files.put('/notes/a.md', '# One\n', before);
        await faulty.writingSession();
        files.put('/notes/a.md', '# Two\n', after);
        assert.deepEqual((await faulty.session()).sort(), ['B', 'C', 'Two']);
        assert.deepEqual(faulty.log.lines(), []);
      });
    }
  });

  it('tells of nothing that it still reads when it is closed', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    files.break('readFile', /deep/, () => held);
    const told: string[] = [];
    faulty.changes.onDidChange(({ changed }) => told.push(...changed.map(({ path }) => path)));
    const reading = source.read(false);
    const closed = new Promise<void>((resolve) => setTimeout(resolve, 200));
    await closed;
    source.dispose();
    release();
    await reading;
    faulty.changes.fire();
    assert.deepEqual(
      [told.filter((path) => path.startsWith('deep')), sorted(source), faulty.log.lines()],
      [[], [], []],
    );
  });
});
