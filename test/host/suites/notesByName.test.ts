import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { PlacedNote } from '../../../src/core/library/Journal';
import type { JournalStore } from '../../../src/host/journal/JournalStore';
import { NotesByName } from '../../../src/host/reader/LinkIndex';

function noteOf(sourceId: string, path: string, title: string, aliases: string[] = []): PlacedNote {
  const note = { title, frontMatter: { aliases } };
  return { key: `${sourceId}:${path}`, sourceId, path, note } as unknown as PlacedNote;
}

describe('notes by their names', () => {
  it('are found by title, alias, path and file name, those of the same journal first', () => {
    const notes = [
      noteOf('a', 'x/One.md', 'First', ['Start']),
      noteOf('b', 'One.md', 'Second', ['START']),
    ];
    let reads = 0;
    const changed = new vscode.EventEmitter<void>();
    const store = {
      onDidChange: changed.event,
      get notes() {
        reads += 1;
        return notes;
      },
    };
    const names = new NotesByName(store as unknown as JournalStore);
    const find = (name: string, source?: string): string | undefined =>
      names.find(name, source)?.key;
    assert.equal(find(' first '), 'a:x/One.md');
    assert.equal(find('start'), 'a:x/One.md');
    assert.equal(find('start', 'b'), 'b:One.md');
    assert.equal(find('one'), 'a:x/One.md');
    assert.equal(find('one', 'b'), 'b:One.md');
    assert.equal(find('X/ONE'), 'a:x/One.md');
    for (let times = 0; times < 300; times += 1) assert.equal(find('constructor'), undefined);
    assert.equal(reads, 1);
    notes.push(noteOf('a', 'new.md', 'Constructor'));
    changed.fire();
    assert.equal(find('constructor'), 'a:new.md');
    changed.dispose();
  });
});
