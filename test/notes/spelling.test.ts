import { spellCheckDocument } from 'cspell-lib';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readBundledNotes, proseOf } from './readBundledNotes';

/** Names and terms no dictionary has, one a line; `test/notes/words.txt`. */
const words = readFileSync('test/notes/words.txt', 'utf8').split('\n').filter(Boolean);

async function misspelled(text: string): Promise<readonly string[]> {
  const result = await spellCheckDocument(
    { uri: 'note.txt', text, languageId: 'plaintext', locale: 'en-US' },
    { generateSuggestions: false, noConfigSearch: true },
    { language: 'en-US', words, dictionaries: ['en_us', 'softwareTerms', 'python', 'django'] },
  );
  assert.deepEqual(result.errors ?? [], []);
  return result.issues.map(({ text: found }) => found);
}

describe('the prose of the bundled notes', () => {
  // All notes in one text: the dictionaries are loaded for each text anew.
  it('is spelled as an American dictionary and the list of the project have it', async () => {
    const prose = readBundledNotes().map(proseOf).join('\n');
    assert.deepEqual(await misspelled(prose), []);
  });

  it('has none of the words that read as translated', () => {
    for (const note of readBundledNotes()) {
      const found = proseOf(note).match(/\b(?:dear(?:er)?|for ever|way back|roll-back)\b/gi);
      assert.deepEqual(found ?? [], [], note.path);
    }
  });

  it('is read by a checker that notices a wrong letter', async () => {
    assert.deepEqual(await misspelled('The databse reads the behavior.'), ['databse']);
  });
});
