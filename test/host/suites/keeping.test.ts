import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { Pins, RecentNotes } from '../../../src/host/keeping/sidebarMemory';
import { syncedKeys } from '../../../src/host/keeping/syncedKeys';
import { ShortMemory } from './ShortMemory';

/** How often an event fires while something is done. */
async function countOf(
  event: vscode.Event<void>,
  act: () => Promise<void> | void,
): Promise<number> {
  let count = 0;
  const subscription = event(() => {
    count += 1;
  });
  await act();
  subscription.dispose();
  return count;
}

describe('pins', () => {
  let memory: ShortMemory;
  let pins: Pins;

  beforeEach(() => {
    memory = new ShortMemory();
    pins = new Pins(memory);
  });

  afterEach(() => pins.dispose());

  it('keeps notes in the order they were pinned, and removes them', async () => {
    await pins.toggle('a:1.md');
    await pins.toggle('a:2.md');
    await pins.toggle('a:1.md');
    assert.deepEqual(
      [pins.keys, pins.has('a:2.md'), pins.has('a:1.md')],
      [['a:2.md'], true, false],
    );
  });

  it('tells of each change once', async () => {
    assert.equal(await countOf(pins.onDidChange, () => pins.toggle('a:1.md')), 1);
  });

  it('follows the user to other machines', async () => {
    await pins.toggle('a:1.md');
    assert.deepEqual(
      memory.keys().filter((key) => !syncedKeys.includes(key)),
      [],
    );
  });

  it('accepts only strings from storage', async () => {
    await pins.toggle('a:1.md');
    memory.stored.set(memory.keys()[0] ?? '', ['a:1.md', 7, null, 'a:1.md', 'b:2.md']);
    assert.deepEqual(pins.keys, ['a:1.md', 'b:2.md']);
  });
});

describe('recent notes', () => {
  let recent: RecentNotes;

  beforeEach(() => {
    recent = new RecentNotes(new ShortMemory());
  });

  afterEach(() => recent.dispose());

  it('keeps five, the latest first, each once', () => {
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'b']) recent.add(name);
    assert.deepEqual(recent.keys, ['b', 'f', 'e', 'd', 'c']);
  });

  it('does not change when the same note is read further', async () => {
    recent.add('a');
    assert.equal(await countOf(recent.onDidChange, () => recent.add('a')), 0);
  });
});
