import assert from 'node:assert/strict';
import { checklistId } from '../../../src/core/insertion/planInsertion';
import { readNote } from '../../../src/core/reading/readNote';

const plain = readNote('# Docker\n', 'docker');
const named = readNote('---\nid: containers\n---\n\n# Docker\n', 'docker');

describe('the name of a checklist', () => {
  it('is the path of its note without the ending, and the heading it stands under', () => {
    assert.equal(
      checklistId(plain, 'tools/docker.v2.md', 'checklist'),
      'tools/docker.v2#checklist',
    );
    assert.equal(checklistId(plain, 'a.b/docker', 'checklist'), 'a.b/docker#checklist');
  });

  it('is that of the note alone before its first heading', () => {
    assert.equal(checklistId(plain, 'docker.md', ''), 'docker');
  });

  it('uses the id of the note, wherever the note is', () => {
    assert.equal(checklistId(named, 'tools/docker.md', 'checklist'), 'containers#checklist');
    assert.equal(checklistId(named, 'docker.md', ''), 'containers');
  });
});
