import assert from 'node:assert/strict';
import { Library } from '../../../src/core/library/Library';
import type { MemoryFiles } from './MemoryFiles';
import { MemoryPort } from './MemoryPort';

/** Longer than any wait of the library for further changes. */
const whatever = 10_000;

describe('a library has all folders of a window that come', () => {
  let port: MemoryPort;
  let files: MemoryFiles;
  let library: Library;

  beforeEach(() => {
    port = new MemoryPort();
    files = port.add('notes');
    files.put('a.md', '# A\n');
    files.put('deep/b.md', '# B\n');
    library = new Library(port);
  });

  afterEach(() => library.dispose());

  async function settled(): Promise<void> {
    await library.load();
    await port.clock.pass(whatever);
  }

  const titles = (): string[] => library.notes.map(({ note }) => note.title).sort();
  const status = (id: string): unknown => library.journals.find((one) => one.id === id)?.status;

  const late = (tells: boolean): void => {
    const folder = port.add('late', { tells });
    folder.put('late.md', '# Late\n');
  };

  for (const tells of [true, false]) {
    const how = tells ? '' : ', and are not told of';

    it(`while it is found out where the others lie${how}`, async () => {
      let isAdded = false;
      port.whileLooking = () => {
        if (!isAdded) late(tells);
        isAdded = true;
      };
      await settled();
      assert.deepEqual([titles(), status('late')], [['A', 'B', 'Late'], 'ready']);
    });

    for (const question of ['list', 'read'] as const) {
      it(`while the others are asked to ${question}${how}`, async () => {
        let isAdded = false;
        files.fault = (asked) => {
          if (asked === question && !isAdded) {
            isAdded = true;
            late(tells);
          }
        };
        await settled();
        assert.deepEqual([titles(), status('late')], [['A', 'B', 'Late'], 'ready']);
      });
    }
  }

  it('one after the other, each while the last is found', async () => {
    let count = 0;
    port.whileLooking = () => {
      count += 1;
      if (count <= 5) port.add(`late ${count}`).put('one.md', `# Late ${count}\n`);
    };
    await settled();
    assert.deepEqual(titles(), ['A', 'B', ...[1, 2, 3, 4, 5].map((one) => `Late ${one}`)]);
  });

  it('before it is read for the first time', async () => {
    late(true);
    await settled();
    assert.deepEqual(titles(), ['A', 'B', 'Late']);
  });

  it('after it was read, and is come back to', async () => {
    await settled();
    late(false);
    await library.retry();
    await settled();
    assert.deepEqual(titles(), ['A', 'B', 'Late']);
  });

  it('while the first rows are waited for', async () => {
    let isAdded = false;
    port.whileLooking = () => {
      if (!isAdded) late(true);
      isAdded = true;
    };
    await library.recall();
    assert.deepEqual(
      library.journals.map(({ id }) => id),
      ['notes', 'late'],
    );
  });
});
