import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { AnswerEntry, ReviewEntry } from '../../../src/core/review/ReviewLog';
import { ReviewLogFiles } from '../../../src/host/review/ReviewLogFiles';
import { ReviewLogFolder } from '../../../src/host/review/ReviewLogFolder';
import { RecordedLog } from './RecordedLog';
import { ShortMemory } from './ShortMemory';
import { removeFile, workspaceRoot, writeFile } from './workspaceFiles';

const day = 20_000;

describe('the files of the log of reviews', () => {
  let log: RecordedLog;
  let windows: ReviewLogFiles[];

  beforeEach(() => {
    log = new RecordedLog('Reviews');
    windows = [];
  });

  afterEach(async () => {
    for (const window of windows) window.dispose();
    log.dispose();
    await vscode.workspace
      .getConfiguration('nexusJournal.review')
      .update('logFolder', undefined, vscode.ConfigurationTarget.Global);
    await removeFile('reviews').catch(() => undefined);
  });

  /** A window on a machine, which is known by its memory. */
  function open(memory = new ShortMemory(), folder = 'one'): ReviewLogFiles {
    const storage = vscode.Uri.joinPath(workspaceRoot(), 'reviews', folder);
    const window = new ReviewLogFiles({ storage, memory, log: log.channel });
    windows.push(window);
    return window;
  }

  function answer(window: ReviewLogFiles, card: string): AnswerEntry {
    return { ...window.next(), action: 'answer', card, day, rating: 3 };
  }

  function cards(entries: readonly ReviewEntry[]): string[] {
    return entries.flatMap((entry) => (entry.action === 'answer' ? [entry.card] : [])).sort();
  }

  /** The cards that a window finds that is opened now. */
  async function found(folder = 'one'): Promise<string[]> {
    const window = open(new ShortMemory(), folder);
    await window.read(day);
    return cards(window.entries);
  }

  it('survive the window that wrote them', async () => {
    const window = open();
    await window.add(day, [answer(window, 'a')]);
    await window.add(day + 1, [answer(window, 'b')]);
    assert.deepEqual(await found(), ['a', 'b']);
  });

  it('contain what two windows of one machine log at the same time', async () => {
    const memory = new ShortMemory();
    const [left, right] = [open(memory), open(memory)];
    assert.equal(left.writer.machine, right.writer.machine);
    await Promise.all(
      Array.from({ length: 10 }, (_, at) => [
        left.add(day, [answer(left, `l${at}`)]),
        right.add(day, [answer(right, `r${at}`)]),
      ]).flat(),
    );
    assert.equal((await found()).length, 20);
  });

  it('contain what two machines log in a folder that both have', async () => {
    const [left, right] = [open(), open()];
    await Promise.all([left.read(day), right.read(day)]);
    await Promise.all([left.add(day, [answer(left, 'a')]), right.add(day, [answer(right, 'b')])]);
    assert.equal(await left.read(day), true);
    assert.deepEqual(
      [cards(left.entries), await found()],
      [
        ['a', 'b'],
        ['a', 'b'],
      ],
    );
  });

  it('keep lines that are damaged or newer, and say so in the log', async () => {
    const window = open();
    await window.add(day, [answer(window, 'a')]);
    const strange = '{"v":9,"action":"dream"}\n{"v":1,"act\n';
    const uri = await writeFile('reviews/one/review/reviews-abc-2024-10-01-def.jsonl', strange);
    const other = open();
    await other.read(day);
    await other.add(day, [answer(other, 'b')]);
    assert.deepEqual(cards(other.entries), ['a', 'b']);
    assert.equal(log.lines(/is from a newer version\. It is kept/).length, 1);
    assert.equal(log.lines(/is damaged\. It is kept/).length, 1);
    const bytes = await vscode.workspace.fs.readFile(uri);
    assert.equal(new TextDecoder().decode(bytes), strange);
  });

  it('merge those of past days without losing a line, even an unknown one', async () => {
    const folder = vscode.Uri.joinPath(workspaceRoot(), 'reviews', 'past');
    const writer = { machine: 'abc', window: 'w1' };
    const past = new ReviewLogFolder(folder, writer, log.channel);
    for (let at = 10; at < 22; at += 1) await past.add(`2024-10-${at}`, [`{"v":9,"at":${at}}`]);
    await past.tidy('2024-10-20');
    const again = new ReviewLogFolder(folder, { ...writer, window: 'w2' }, log.channel);
    await again.read();
    const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name).sort();
    assert.equal(again.lines.size, 12);
    assert.deepEqual(names, [
      'reviews-abc-2024-10-20-w1.jsonl',
      'reviews-abc-2024-10-21-w1.jsonl',
      'reviews-abc.jsonl',
    ]);
    past.dispose();
    again.dispose();
  });

  it('are also in the configured folder, with everything that was logged before', async () => {
    const window = open();
    await window.add(day, [answer(window, 'a')]);
    const own = vscode.Uri.joinPath(workspaceRoot(), 'reviews', 'journal', 'review');
    await vscode.workspace
      .getConfiguration('nexusJournal.review')
      .update('logFolder', own.toString(), vscode.ConfigurationTarget.Global);
    await window.add(day, [answer(window, 'b')]);
    await vscode.workspace
      .getConfiguration('nexusJournal.review')
      .update('logFolder', undefined, vscode.ConfigurationTarget.Global);
    assert.deepEqual(
      [await found('journal'), await found()],
      [
        ['a', 'b'],
        ['a', 'b'],
      ],
    );
  });

  it('keep what cannot be written, and write it with the next answer', async () => {
    const window = open();
    const blocked = await writeFile('reviews/one/review', 'a file where a folder should be');
    await window.add(day, [answer(window, 'a')]);
    assert.equal(log.lines(/Unable to save the reviews/).length, 1);
    await vscode.workspace.fs.delete(blocked);
    await window.add(day, [answer(window, 'b')]);
    assert.deepEqual(await found(), ['a', 'b']);
  });
});
