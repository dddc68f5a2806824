import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { imageRoots, readNoteImages } from '../../../src/host/reader/noteImages';
import { MemoryFiles } from './MemoryFiles';
import { removeFile, workspaceRoot, writeFile } from './workspaceFiles';

const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
const outside = '../outside.svg';

/** Takes what is written to it; nothing else of a log is used. */
function logOf(lines: string[]): vscode.LogOutputChannel {
  return { warn: (line: string) => lines.push(line) } as unknown as vscode.LogOutputChannel;
}

describe('the images that leave with a note', () => {
  let note: vscode.Uri;
  const lines: string[] = [];
  const read = async (...sources: string[]): Promise<string[]> => {
    lines.length = 0;
    const images = await readNoteImages(note, sources, logOf(lines));
    return images.map(({ source }) => source);
  };

  before(async () => {
    note = await writeFile('journal/deep/note.md', '# Note\n');
    await writeFile('journal/deep/beside.svg', svg);
    await writeFile('journal/a b.svg', svg);
    await writeFile('journal/deep/a#b.svg', svg);
    await writeFile('journal/secret.png', 'no image at all');
    await writeFile(outside, svg);
  });

  after(async () => {
    await removeFile('journal');
    await removeFile(outside);
  });

  it('lie in its folder or in that of its journal', async () => {
    const sources = [
      'a%23b.svg',
      'beside.svg',
      './beside.svg?raw=1',
      '../a%20b.svg',
      '/journal/a b.svg',
    ];
    assert.deepEqual(await read(...sources), sources);
    assert.deepEqual(lines, []);
  });

  it('exclude files outside, however their path is written', async () => {
    const name = workspaceRoot().path.split('/').at(-1) ?? '';
    const absolute = vscode.Uri.joinPath(workspaceRoot(), outside).path;
    const ways = [
      '../../../outside.svg',
      '..%2F..%2F..%2Foutside.svg',
      '%2e%2e/%2E%2e/../outside.svg',
      './deep/../../../../outside.svg',
      '/../outside.svg',
      '/journal/../../outside.svg',
      `../../../${name}/../outside.svg`,
      absolute,
      `file://${absolute}`,
      '\0',
      '',
      '.',
    ];
    assert.deepEqual(await read(...ways), []);
    assert.equal(lines.length, ways.length);
    // The way is sound: with the root that holds it, the file would be found.
    await vscode.workspace.fs.stat(vscode.Uri.joinPath(workspaceRoot(), outside));
  });

  it('are recognized by content, and each other file is named in one log line', async () => {
    assert.deepEqual(await read('../secret.png', 'gone.png\n[error] forged', 'beside.svg'), [
      'beside.svg',
    ]);
    assert.equal(lines.length, 2);
    assert.ok(lines.every((line) => !line.includes('\n')));
    assert.match(lines[0] ?? '', /secret\.png.*not an image/);
  });

  it('exclude symbolic links, which in an untrusted folder can lead to private files', async () => {
    const scheme = 'nexus-journal-links';
    const files = new (class extends MemoryFiles {
      override stat(uri: vscode.Uri): vscode.FileStat {
        const found = super.stat(uri) as vscode.FileStat;
        const isLink = /linked(?:\.svg)?$/.test(uri.path);
        return isLink ? { ...found, type: vscode.FileType.SymbolicLink } : found;
      }
    })({ '/n/note.md': '', '/n/linked.svg': svg, '/n/linked/a.svg': svg, '/n/own/a.svg': svg });
    const registration = files.register(scheme, 'readonly');
    const uri = vscode.Uri.from({ scheme, path: '/n/note.md' });
    const images = await readNoteImages(
      uri,
      ['linked.svg', 'linked/a.svg', 'own/a.svg'],
      logOf(lines),
    );
    registration.dispose();
    assert.deepEqual(
      images.map(({ source }) => source),
      ['own/a.svg'],
    );
  });

  it('are limited in size, each and in total', async () => {
    const scheme = 'nexus-journal-large';
    const files = new MemoryFiles({
      '/n/huge.svg': svg + ' '.repeat(10_000_000),
      '/n/large.svg': svg + ' '.repeat(9_000_000),
      '/n/small.svg': svg,
    });
    const registration = files.register(scheme, 'readonly');
    const uri = vscode.Uri.from({ scheme, path: '/n/note.md' });
    const sources = ['huge.svg', 'large.svg', 'large.svg?2', 'large.svg?3', 'small.svg'];
    const images = await readNoteImages(uri, sources, logOf(lines));
    registration.dispose();
    assert.deepEqual(
      images.map(({ source }) => source),
      ['large.svg', 'large.svg?2', 'small.svg'],
    );
  });

  it('are those that the page itself can load from the same folders', () => {
    const paths = imageRoots(note).map(({ path }) => path);
    assert.deepEqual(paths, [vscode.Uri.joinPath(note, '..').path, workspaceRoot().path]);
  });
});
