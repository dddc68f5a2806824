import assert from 'node:assert/strict';
import { join } from 'node:path';
import { loadJournals, loadProjects } from '../../tools/corpus/loadCorpus';
import { scoreNote } from '../../tools/corpus/score';

// Tests run bundled in out/, from the project's folder.
const folder = join(process.cwd(), 'test/fixtures/journals');
const kinds = ['takeaways', 'challenges', 'sections', 'entries'] as const;

describe('Journals of every shape', () => {
  const journals = loadJournals(folder);

  it('are at hand', () => {
    assert.ok(journals.length >= 24, `${journals.length} journals`);
  });

  for (const { name, note, labels } of journals) {
    it(`${name} is read as its labels say`, () => {
      const score = scoreNote(labels, note);
      const wrong = kinds.map((kind) => [kind, score[kind].misses, score[kind].falseHits]);
      assert.deepEqual(
        wrong,
        kinds.map((kind) => [kind, [], []]),
      );
    });
  }

  for (const { name, note } of loadProjects(folder)) {
    it(`${name} holds neither takeaways nor challenges`, () => {
      assert.deepEqual([note.takeaways, note.challenges], [[], []]);
    });
  }
});
