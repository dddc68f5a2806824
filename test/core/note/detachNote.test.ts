import assert from 'node:assert/strict';
import { detachTexts } from '../../../src/core/note/isNote';
import { readNote } from '../../../src/core/reading/readNote';

const text =
  '---\ntags: [a]\n---\n\n# Caching\n\n## Takeaways\n\n- Measure before you tune\n- Set an expiry\n\n## Checklist\n\n- [ ] Look\n';

describe('a note that is kept', () => {
  it('is equal to the one that was read, and shares no part with it', () => {
    const note = readNote(text, 'caching');
    const kept = detachTexts(note);
    assert.deepEqual(kept, note);
    assert.notEqual(kept, note);
    assert.notEqual(kept.takeaways, note.takeaways);
    assert.notEqual(kept.takeaways[0], note.takeaways[0]);
    assert.equal(kept.takeaways.length, 2);
  });
});
