import { spellCheckDocument } from 'cspell-lib';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { bundledNotes, proseOf } from './bundledNotes';

/** Names and terms no dictionary has, one a line; `test/notes/words.txt`. */
const words = readFileSync('test/notes/words.txt', 'utf8').split('\n').filter(Boolean);

async function misspelt(text: string): Promise<readonly string[]> {
  const result = await spellCheckDocument(
    { uri: 'note.txt', text, languageId: 'plaintext', locale: 'en-GB' },
    { generateSuggestions: false, noConfigSearch: true },
    { language: 'en-GB', words, dictionaries: ['en-gb', 'softwareTerms', 'python', 'django'] },
  );
  assert.deepEqual(result.errors ?? [], []);
  return result.issues.map(({ text: found }) => found);
}

describe('the prose of the bundled notes', () => {
  // All notes in one text: the dictionaries are loaded for each text anew.
  it('is spelt as a British dictionary and the list of the project have it', async () => {
    const prose = bundledNotes().map(proseOf).join('\n');
    assert.deepEqual(await misspelt(prose), []);
  });

  it('prefers -ise to -ize', () => {
    const allowed = /^(?:size|sizes|prize|resize)$/i;
    for (const note of bundledNotes()) {
      const found = proseOf(note).match(/\b\w+iz(?:e|ed|es|ing|ation|ations)\b/gi) ?? [];
      assert.deepEqual(
        found.filter((word) => !allowed.test(word)),
        [],
        note.path,
      );
    }
  });

  it('is read by a checker that notices a wrong letter', async () => {
    assert.deepEqual(await misspelt('The databse reads the behaviour.'), ['databse']);
  });
});
