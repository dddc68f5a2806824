import assert from 'node:assert/strict';
import { readPointers, unlinkedNotes } from '../../../src/core/links/unlinkedNotes';
import { notesOf } from '../review/journals';

/** The paths of the notes that nothing links to. */
function unlinked(files: Readonly<Record<string, string>>): string[] {
  const pointers = notesOf(files).map((placed) => readPointers(placed, files[placed.path] ?? ''));
  return unlinkedNotes(pointers).map(({ path }) => path);
}

describe('notes that nothing links to', () => {
  it('are those that no path and no name in double brackets leads to', () => {
    const files = {
      'start.md': '# Start\n\nSee [the pond](water/pond.md), [[Frogs]] and [[water/reeds]].\n',
      'water/pond.md': '# Pond\n\nBack to [the start](../start.md).\n',
      'water/frogs.md': '# Frogs\n\nThey sing.\n',
      'water/reeds.md': '# Tall reeds\n\nThey bend.\n',
      'water/herons.md': '# Herons\n\nThey wait.\n',
    };
    assert.deepEqual(unlinked(files), ['water/herons.md']);
  });

  it('include one that links to itself alone', () => {
    const files = { 'loop.md': '# Loop\n\nSee [[Loop]] and [this](loop.md).\n' };
    assert.deepEqual(unlinked(files), ['loop.md']);
  });

  it('are found although a note links to itself and another one does too', () => {
    const files = {
      'loop.md': '# Loop\n\nSee [[Loop]].\n',
      'other.md': '# Other\n\nSee [[loop]].\n',
    };
    assert.deepEqual(unlinked(files), ['other.md']);
  });

  it('do not include a README, where people begin', () => {
    assert.deepEqual(unlinked({ 'README.md': '# Pond\n\nWater.\n' }), []);
  });
});
