import assert from 'node:assert/strict';
import { FileMissing, type SourceFiles } from '../../../src/core/library/NotePort';

/** The files of one source under test, and hands to change them with. */
export interface PortUnderTest {
  readonly files: SourceFiles;
  /** Writes a file, with the folders above it. */
  write(path: string, text: string): Promise<void>;
  /** Deletes a file, or a folder with all in it. */
  remove(path: string): Promise<void>;
  /** Puts a text into an editor and does not save it; null takes it back. */
  edit(path: string, text: string | null): Promise<void>;
  /** Waits until something holds. */
  until(what: string, holds: () => boolean): Promise<void>;
  dispose(): Promise<void>;
}

/** What an implementation of the files of a source does, whatever they lie on; files may be edited without being saved where there are editors. */
export function describeNotePort(
  name: string,
  make: () => Promise<PortUnderTest>,
  hasEditors = true,
): void {
  describe(`the files of a source, ${name},`, () => {
    let port: PortUnderTest;

    beforeEach(async () => {
      port = await make();
      await port.write('a.md', '# A\n');
      await port.write('deep/b.md', '# B\n');
    });

    afterEach(() => port.dispose());

    it('list a folder by the names in it, and say which are folders', async () => {
      const sorted = async (folder: string): Promise<unknown> =>
        [...(await port.files.list(folder))].sort();
      assert.deepEqual(
        [await sorted(''), await sorted('deep')],
        [
          [
            ['a.md', 'file'],
            ['deep', 'folder'],
          ],
          [['b.md', 'file']],
        ],
      );
    });

    it('give all bytes of a file, and its size and date', async () => {
      const bytes = await port.files.read('deep/b.md');
      const { modified, size } = await port.files.stat('deep/b.md');
      assert.deepEqual([new TextDecoder().decode(bytes), size], ['# B\n', 4]);
      assert.ok(modified > 0, String(modified));
    });

    it('say that something is missing, and whether something else is in its place', async () => {
      const missing = async (ask: Promise<unknown>): Promise<unknown> => {
        const error: unknown = await ask.catch((reason: unknown) => reason);
        return error instanceof FileMissing ? error.isReplaced : error;
      };
      assert.deepEqual(
        [
          await missing(port.files.stat('none.md')),
          await missing(port.files.read('none.md')),
          await missing(port.files.list('none')),
          await missing(port.files.stat('deep')),
        ],
        [false, false, false, true],
      );
    });

    it('have an address for each path, which starts with that of the root', () => {
      assert.ok(port.files.address('deep/b.md').endsWith('/deep/b.md'));
      assert.ok(port.files.address('deep/b.md').startsWith(port.files.address('')));
    });

    it('tell of files that are created, changed and deleted, until nobody watches', async () => {
      const heard = new Set<string>();
      const stop = port.files.watch({
        onFiles: (paths) => paths.forEach((path) => heard.add(path)),
        onFolderCreated: () => undefined,
        onFolderDeleted: () => undefined,
      });
      for (const act of [
        () => port.write('new.md', '# New\n'),
        () => port.write('new.md', '# New, and longer\n'),
        () => port.remove('new.md'),
      ]) {
        heard.clear();
        await act();
        await port.until('the change is heard of', () => heard.has('new.md'));
      }
      stop();
      heard.clear();
      await port.write('late.md', '# Late\n');
      await port.files.stat('late.md');
      assert.deepEqual([...heard], []);
    });

    if (!hasEditors) return;

    it('have the text of a file that is edited and not saved, and tell of it', async () => {
      let heard = 0;
      const stop = port.files.watch({
        onFiles: (paths) => (heard += Number(paths.includes('a.md'))),
        onFolderCreated: () => undefined,
        onFolderDeleted: () => undefined,
      });
      await port.edit('a.md', '# Edited\n');
      await port.until('the edit is heard of', () => heard > 0);
      const edited = [port.files.unsavedText('a.md'), port.files.unsavedText('deep/b.md')];
      heard = 0;
      await port.edit('a.md', null);
      await port.until('that it was taken back is heard of', () => heard > 0);
      stop();
      await port.until('no edit is left', () => port.files.unsavedText('a.md') === undefined);
      assert.deepEqual(edited, ['# Edited\n', undefined]);
    });
  });
}
