import assert from 'node:assert/strict';
import { ManualClock, turns } from './ManualClock';
import { MemoryFiles } from './MemoryFiles';
import { describeNotePort } from './notePortContract';

describeNotePort('in memory', () => {
  const files = new MemoryFiles('notes', new ManualClock());
  return Promise.resolve({
    files,
    write: (path, text) => {
      files.put(path, text);
      return Promise.resolve();
    },
    remove: (path) => {
      files.delete(path);
      return Promise.resolve();
    },
    edit: (path, text) => {
      files.edit(path, text);
      return Promise.resolve();
    },
    until: async (what, holds) => {
      await turns();
      assert.ok(holds(), what);
    },
    dispose: () => Promise.resolve(),
  });
});
