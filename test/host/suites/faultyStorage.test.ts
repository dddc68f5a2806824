import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { encodeShard } from '../../../src/core/library/cacheShard';
import type { FileRecord } from '../../../src/core/library/FileRecord';
import { faults, type FaultyFiles } from './FaultyFiles';
import { FaultySource, titlesOf } from './FaultySource';
import { until } from './workspaceFiles';

const titles = ['First', 'Other'];
const failing = /cache/i;
const day = 24 * 60 * 60 * 1000;

describe('the cache of notes', () => {
  let faulty: FaultySource;
  let files: FaultyFiles;

  beforeEach(() => {
    faulty = new FaultySource(`nexus-faulty-cache-${Date.now()}`);
    ({ files } = faulty);
    files.put('/notes/a.md', '# First\n');
    files.put('/notes/b.md', '# Other\n');
  });

  afterEach(() => faulty.dispose());

  const textsRead = (): string[] =>
    files.asked.filter((question) => question.startsWith('readFile /notes'));

  /** The only file of the cache that two notes need. */
  const shard = (): string => {
    const [path] = faulty.shards();
    assert.ok(path);
    return path;
  };

  /** The first line of a file of the cache, which names what it is for. */
  const versionOf = (path: string): string => {
    const header = JSON.parse(files.text(path).split('\n')[0] ?? '') as {
      readonly version: string;
    };
    return header.version;
  };

  const records = (path: string): FileRecord[] =>
    JSON.parse(files.text(path).split('\n')[1] ?? '') as FileRecord[];

  /** A file of the cache that says of itself that it is sound. */
  const forged = (path: string, content: unknown): string =>
    encodeShard(content as readonly FileRecord[], versionOf(path));

  it('is used at the next start without reading or reporting anything', async () => {
    await faulty.writingSession();
    files.asked.length = 0;
    assert.deepEqual(await faulty.session(), titles);
    assert.deepEqual([textsRead(), faulty.log.lines()], [[], []]);
  });

  describe('that is damaged costs time only, is told of once and written again:', () => {
    const damages: Readonly<Record<string, (path: string) => void>> = {
      empty: (path) => files.put(path, ''),
      garbage: (path) => files.put(path, '\u0000\u0001garbage\n\u0002'),
      'cut short': (path) => files.put(path, files.text(path).slice(0, -20)),
      'of a version to come': (path) =>
        files.put(path, encodeShard(records(path), `${versionOf(path)} of next year`)),
      'of another source': (path) =>
        files.put(path, encodeShard(records(path), versionOf(path).replace('/notes', '/other'))),
      'a folder': (path) => {
        files.remove(path);
        files.putOdd(path, vscode.FileType.Directory);
      },
      'a pipe': (path) => {
        files.remove(path);
        files.putOdd(path, vscode.FileType.Unknown);
        files.break('readFile', /json$/, faults.never);
      },
      'not readable': (path) => {
        files.put(path, files.text(path));
        files.break('readFile', /storage/, faults.denied);
      },
      'a list of anything': (path) => files.put(path, forged(path, [{ path: 'a.md' }, null, 5])),
      'no list': (path) => files.put(path, forged(path, { path: 'a.md' })),
      'of notes without fields': (path) =>
        files.put(path, forged(path, [{ ...records(path)[0], note: {} }])),
      'of paths that lead out of the source': (path) =>
        files.put(path, forged(path, [{ ...records(path)[0], path: '../secret.md' }])),
      'of prototypes': (path) =>
        files.put(path, forged(path, JSON.parse('[{"__proto__": {"path": "a.md"}}]'))),
    };
    for (const [name, damage] of Object.entries(damages)) {
      it(name, async () => {
        await faulty.writingSession();
        damage(shard());
        const found = await faulty.writingSession();
        assert.deepEqual(
          [found, faulty.log.lines().length],
          [titles, 1],
          faulty.log.lines().join(),
        );
        assert.match(faulty.log.lines()[0] ?? '', failing);
        files.heal();
        faulty.log.clear();
        files.asked.length = 0;
        assert.deepEqual([await faulty.session(), faulty.log.lines()], [titles, []]);
        assert.deepEqual(textsRead(), []);
      });
    }
  });

  it('of enormous size is not read', async () => {
    await faulty.writingSession();
    const path = shard();
    files.put(path, new Uint8Array(70 * 1024 * 1024));
    files.asked.length = 0;
    assert.deepEqual(await faulty.session(), titles);
    assert.deepEqual(
      files.asked.filter((question) => question === `readFile ${path}`),
      [],
    );
    assert.equal(faulty.log.lines(failing).length, 1);
  });

  it('takes a note that two files of it contain once, and goes on where a file is missing', async () => {
    for (let number = 0; number < 250; number += 1)
      files.put(`/notes/${number}.md`, `# N${number}\n`);
    await faulty.writingSession();
    const [first = '', second = '', third = ''] = faulty.shards();
    files.put(third, forged(third, [...records(third), records(first)[0]]));
    files.remove(second);
    files.asked.length = 0;
    const found = await faulty.session();
    assert.equal(new Set(found).size, 252);
    assert.equal(found.length, 252);
    assert.equal(textsRead().length, 100);
  });

  it('returns nothing for an unreadable journal, and keeps its cache for later', async () => {
    await faulty.writingSession();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    files.break('readFile', /^.storage/, () => held);
    const listing = files.break('readDirectory', /^.notes/, faults.denied);
    const source = faulty.open();
    await source.read(false);
    release();
    await source.remembered;
    await source.settle();
    listing.dispose();
    assert.deepEqual([titlesOf(source), source.status], [[], 'unreadable']);
    files.asked.length = 0;
    await source.read(false);
    assert.deepEqual([titlesOf(source), textsRead()], [titles, []]);
  });

  for (const [name, operation, fault] of [
    ['is full', 'writeFile', faults.full],
    ['is read-only', 'writeFile', faults.denied],
    ['is missing', 'stat', faults.unavailable],
    ['lets nothing be put in its place', 'rename', faults.denied],
  ] as const) {
    it(`on a storage that ${name} is told of once, and works again when that does`, async () => {
      files.break(operation, /^.storage/, fault);
      const source = faulty.open();
      await source.read(false);
      await source.settle();
      await until('it fails', () => faulty.log.lines(/could not be/).length > 0);
      assert.deepEqual(titlesOf(source), titles);
      files.put('/notes/a.md', '# Firstly\n', Date.now());
      files.asked.length = 0;
      await source.reread(new Set(['a.md']));
      assert.deepEqual(titlesOf(source), ['Firstly', 'Other']);
      await until('it is tried again', () =>
        files.asked.some((question) => question.includes(' /storage')),
      );
      files.heal();
      assert.deepEqual(
        faulty.log.lines(failing).filter((line) => line.startsWith('warn')).length,
        1,
      );
      files.put('/notes/a.md', '# First of all\n', Date.now());
      await source.reread(new Set(['a.md']));
      await until('it is written', () => faulty.log.lines(/is writable again/).length > 0);
      assert.equal(faulty.shards().length, 1);
      source.dispose();
      assert.deepEqual(await faulty.session(), ['First of all', 'Other']);
    });
  }

  it('is never half a file if the disk truncates a write, and no draft stays', async () => {
    await faulty.writingSession();
    const before = files.text(shard());
    files.room = 20;
    const source = faulty.open();
    files.put('/notes/a.md', '# Firstly\n', Date.now());
    await source.read(false);
    await source.settle();
    await until('the writing fails', () => faulty.log.lines(/could not be written/).length > 0);
    assert.deepEqual([faulty.shards().length, files.text(shard())], [1, before]);
  });

  it('keeps nothing waiting where the storage never answers', async () => {
    files.break('stat', /^.storage/, faults.never);
    assert.deepEqual(await faulty.session(), titles);
    assert.equal(faulty.log.lines().length, 1);
  });

  it('deletes the draft of a killed host, and keeps that of another window', async () => {
    await faulty.writingSession();
    const folder = shard().replace(/0\.json$/, '');
    files.put(`${folder}0.json.killed.tmp`, 'half', Date.now() - day);
    files.put(`${folder}0.json.other.tmp`, 'half', Date.now());
    files.put('/notes/a.md', '# Firstly\n', Date.now());
    await faulty.writingSession();
    await until('the old draft is gone', () => faulty.shards().length === 2);
    assert.deepEqual(
      faulty.shards().map((path) => path.slice(folder.length)),
      ['0.json', '0.json.other.tmp'],
    );
  });

  it('has only as many files as its notes need', async () => {
    for (let number = 0; number < 950; number += 1)
      files.put(`/notes/${number}.md`, `# N${number}\n`);
    await faulty.writingSession();
    const atFirst = faulty.shards().length;
    for (let number = 0; number < 950; number += 1) {
      if (number % 10 > 0) files.remove(`/notes/${number}.md`);
    }
    const found = await faulty.writingSession();
    await until('the others are gone', () => faulty.shards().length === 1);
    assert.deepEqual([atFirst, found.length], [10, 97]);
    files.asked.length = 0;
    assert.equal((await faulty.session()).length, 97);
    assert.deepEqual(textsRead(), []);
  });

  it('replaces those of other versions and of sources that are long gone', async () => {
    await faulty.writingSession('rules 1');
    files.put('/storage/notes/layout-of-old/0.json', '{}');
    files.put('/storage/notes/rules 2/unused/0.json', '{}');
    files.put('/storage/notes/rules 2/recent/0.json', '{}');
    files.putOdd('/storage/notes/rules 2/recent', vscode.FileType.Directory, Date.now());
    assert.deepEqual(await faulty.writingSession('rules 2'), titles);
    const folders = (): string[] => [
      ...new Set(faulty.shards().map((path) => path.replace(/[^/]+$/, ''))),
    ];
    await until('the old ones are gone', () => folders().length === 2);
    assert.ok(folders().every((path) => path.startsWith('/storage/notes/rules 2/')));
    assert.ok(folders().includes('/storage/notes/rules 2/recent/'));
  });

  it('serves two windows that write it at once', async () => {
    const [one, two] = [faulty.open(), faulty.open()];
    await Promise.all([one.read(false), two.read(false)]);
    await Promise.all([one.settle(), two.settle()]);
    for (let number = 0; number < 240; number += 1)
      files.put(`/notes/${number}.md`, `# N${number}\n`);
    const paths = Array.from({ length: 240 }, (_, number) => `${number}.md`);
    await Promise.all([
      one.reread(new Set(paths.slice(0, 160))),
      two.reread(new Set(paths.slice(80))),
    ]);
    const written = (): number =>
      files.asked.filter((question) => question.startsWith('rename /storage')).length;
    // Two files each, and no draft is left.
    await until(
      'both have written',
      () => written() >= 4 && faulty.shards().every((path) => path.endsWith('.json')),
    );
    one.dispose();
    two.dispose();
    const found = await faulty.session();
    assert.deepEqual([found.length, new Set(found).size], [242, 242]);
    assert.deepEqual(faulty.log.lines(), []);
  });
});
