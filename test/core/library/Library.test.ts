import assert from 'node:assert/strict';
import { Library } from '../../../src/core/library/Library';
import type { LibraryChange } from '../../../src/core/library/LibraryChange';
import { turns } from './ManualClock';
import type { MemoryFiles } from './MemoryFiles';
import { MemoryPort } from './MemoryPort';

/** Longer than any wait of the library for further changes, or before it writes its cache. */
const whatever = 10_000;

describe('a library', () => {
  let port: MemoryPort;
  let files: MemoryFiles;
  let library: Library;
  let changes: LibraryChange[];

  beforeEach(async () => {
    port = new MemoryPort();
    files = port.add('notes');
    files.put('a.md', '# A\n');
    files.put('deep/b.md', '# B\n');
    // What was written a moment ago may be written again within the same step of a clock.
    await port.clock.pass(whatever);
    open();
  });

  afterEach(() => library.dispose());

  function open(patience?: number): void {
    library = new Library(port, patience);
    changes = [];
    library.onDidChange((change) => changes.push(change));
  }

  /** The next window, with what the last one has left. */
  async function restart(): Promise<void> {
    await port.clock.pass(whatever);
    library.dispose();
    files.asked.length = 0;
    open();
  }

  async function settled(): Promise<void> {
    await library.load();
    await port.clock.pass(whatever);
  }

  const titles = (): string[] => library.notes.map(({ note }) => note.title).sort();
  const status = (id: string): unknown => library.journals.find((one) => one.id === id)?.status;
  const asked = (question: string): string[] =>
    files.asked.filter((one) => one.startsWith(question)).sort();

  it('asks nothing before it is read', async () => {
    await port.clock.pass(whatever);
    assert.deepEqual([files.asked, library.loaded, library.notes], [[], false, []]);
  });

  it('reads every text before it requests any date, and reports each note once', async () => {
    await settled();
    const questions = files.asked.filter((question) => !question.startsWith('list'));
    assert.deepEqual(
      [questions.slice(0, 2).sort(), questions.slice(2).sort()],
      [
        ['read a.md', 'read deep/b.md'],
        ['stat a.md', 'stat deep/b.md'],
      ],
    );
    assert.deepEqual(changes.flatMap(({ changed }) => changed.map(({ path }) => path)).sort(), [
      'a.md',
      'deep/b.md',
    ]);
  });

  it('follows files that are created, changed and deleted', async () => {
    await settled();
    files.put('c.md', '# C\n');
    await port.clock.pass(whatever);
    const created = titles();
    files.put('c.md', '# Changed\n');
    await port.clock.pass(whatever);
    const changed = titles();
    files.delete('c.md');
    await port.clock.pass(whatever);
    assert.deepEqual(
      [created, changed, titles()],
      [
        ['A', 'B', 'C'],
        ['A', 'B', 'Changed'],
        ['A', 'B'],
      ],
    );
  });

  it('reports a thousand simultaneous changes in one event', async () => {
    await settled();
    changes.length = 0;
    for (let number = 0; number < 1000; number += 1) files.put(`many/${number}.md`, '# Many\n');
    await port.clock.pass(whatever);
    assert.deepEqual(
      changes.map(({ changed }) => changed.length),
      [1000],
    );
  });

  it('follows a folder that is renamed as a whole', async () => {
    await settled();
    files.renameFolder('deep', 'deeper');
    await port.clock.pass(whatever);
    assert.deepEqual(
      library.notes.map(({ path }) => path),
      ['a.md', 'deeper/b.md'],
    );
  });

  it('prefers unsaved text to the file, and does not cache it', async () => {
    await settled();
    files.edit('a.md', '# Edited\n');
    await port.clock.pass(whatever);
    const edited = titles();
    files.edit('a.md', null);
    await restart();
    await settled();
    assert.deepEqual(
      [edited, titles()],
      [
        ['B', 'Edited'],
        ['A', 'B'],
      ],
    );
  });

  it('contains one note for a file and its translations, whichever comes first', async () => {
    files.put('a.fr.md', '# A en français\n');
    await settled();
    const both = library.notes.map(({ path, translations }) => [path, translations.length]);
    files.delete('a.md');
    await port.clock.pass(whatever);
    assert.deepEqual(both, [
      ['a.md', 1],
      ['deep/b.md', 0],
    ]);
    assert.deepEqual(
      library.notes.map(({ path, translations }) => [path, translations.length]),
      [
        ['a.fr.md', 0],
        ['deep/b.md', 0],
      ],
    );
  });

  it('returns what the last session knew before it lists anything, and reads only what changed', async () => {
    await settled();
    await restart();
    files.put('a.md', '# Changed\n');
    files.fault = (question) => (question === 'list' ? new Promise(() => undefined) : undefined);
    assert.equal(await library.recall(), true);
    const recalled = titles();
    library.dispose();
    files.fault = () => undefined;
    open();
    await settled();
    assert.deepEqual(
      [recalled, titles(), asked('read')],
      [['A', 'B'], ['B', 'Changed'], ['read a.md']],
    );
  });

  it('keeps its cache if the source is removed before the cache is written', async () => {
    await settled();
    await restart();
    await settled();
    files.put('a.md', '# Changed\n');
    // Read again, and not yet written.
    await port.clock.pass(600);
    files.isThere = false;
    await library.reload();
    await restart();
    files.isThere = true;
    await library.recall();
    assert.deepEqual(titles(), ['A', 'B']);
  });

  it('reads a file again that changes between its text and its date', async () => {
    await library.load();
    files.put('a.md', '# Changed since\n', false);
    await settled();
    await restart();
    await settled();
    assert.deepEqual([titles(), library.loaded], [['B', 'Changed since'], true]);
  });

  it('is empty while a source is missing, and whole when it returns', async () => {
    await settled();
    files.isThere = false;
    await library.reload();
    const gone = [titles(), status('notes')];
    files.isThere = true;
    await library.retry();
    await settled();
    assert.deepEqual([gone, titles(), status('notes')], [[[], 'missing'], ['A', 'B'], 'ready']);
  });

  it('continues without unreadable files, and reads them on the next visit', async () => {
    files.fault = (question, path) => {
      if (question === 'read' && path === 'a.md') throw new Error('It is denied.');
    };
    await settled();
    const without = [titles(), library.journals[0]?.leftOut];
    files.fault = () => undefined;
    await library.retry();
    await port.clock.pass(whatever);
    assert.deepEqual(
      [without, titles()],
      [
        [['B'], 0],
        ['A', 'B'],
      ],
    );
    assert.equal(port.lines.filter((line) => line.startsWith('warn')).length, 1);
  });

  it('does not wait forever for files that never respond', async () => {
    library.dispose();
    open(5);
    files.fault = (question, path) =>
      question === 'read' && path === 'a.md' ? new Promise(() => undefined) : undefined;
    const loading = library.load();
    await turns();
    const early = library.loaded;
    await port.clock.pass(whatever);
    await loading;
    assert.deepEqual([early, titles()], [false, ['B']]);
  });

  it('shows each of many sources independently, and a slow one when it is ready', async () => {
    const slow = port.add('slow');
    slow.put('s.md', '# S\n');
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    slow.fault = () => held;
    const loading = library.load();
    await turns();
    const first = [titles(), status('notes'), status('slow')];
    release();
    await loading;
    assert.deepEqual(first, [['A', 'B'], 'ready', 'reading']);
    assert.deepEqual([titles(), status('slow')], [['A', 'B', 'S'], 'ready']);
  });

  it('stops an obsolete read, and reports nothing of it', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    files.fault = (question) => (question === 'read' ? held : undefined);
    const loading = library.load();
    await turns();
    library.dispose();
    release();
    await loading;
    assert.deepEqual([changes.flatMap(({ changed }) => changed), library.notes], [[], []]);
  });

  it('forgets a source that is removed while it is being read', async () => {
    port.add('other').put('o.md', '# O\n');
    let isRemoved = false;
    files.fault = () => {
      if (!isRemoved) port.remove('other');
      isRemoved = true;
    };
    await settled();
    assert.deepEqual([titles(), status('other')], [['A', 'B'], undefined]);
  });
});
