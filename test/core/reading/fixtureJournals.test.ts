import assert from 'node:assert/strict';
import { basename, join } from 'node:path';
import { readNote } from '../../../src/core/reading/readNote';
import { loadCorpus } from '../../tools/corpus/loadCorpus';

// Tests run bundled in out/, from the project's folder.
const folder = join(process.cwd(), 'test/fixtures/journals');

describe('Journals of every shape', () => {
  const texts = loadCorpus(folder);

  it('are at hand', () => {
    const journals = texts.filter(({ group }) => group === 'journals');
    assert.ok(journals.length >= 24, `${journals.length} journals`);
    assert.ok(texts.length > journals.length, 'and projects that hold nothing');
  });

  for (const { name, group, text, score } of texts) {
    it(`${name} of the ${group} is read as its labels say`, () => {
      const scores = Object.entries(score(readNote(text, basename(name, '.md'))));
      assert.deepEqual(
        scores.map(([kind, { misses, falseHits }]) => [kind, misses, falseHits]),
        scores.map(([kind]) => [kind, [], []]),
      );
    });
  }
});
