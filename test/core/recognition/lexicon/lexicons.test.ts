import { equal, ok } from 'node:assert/strict';
import { foldWords } from '../../../../src/core/recognition/lexicon/foldWords';
import { labelRoles, titleRoles } from '../../../../src/core/recognition/lexicon/Lexicon';
import { lexicons } from '../../../../src/core/recognition/lexicon/lexicons';
import {
  phrasesOf,
  type Strength,
  vocabularyOf,
} from '../../../../src/core/recognition/lexicon/Vocabulary';

const vocabulary = vocabularyOf({});
const strengths: readonly Strength[] = ['strong', 'heading', 'whole'];

/** A phrase as somebody might write it: a pattern for words that end or begin so stands in a word. */
function example(phrase: string): string {
  return foldWords(phrase.replace(/^\*/, 'some').replace(/\*$/, 'ing'));
}

for (const lexicon of lexicons) {
  describe(`the lexicon of ${lexicon.language}`, () => {
    for (const strength of strengths) {
      for (const role of titleRoles) {
        it(`means ${role} by each of its ${strength} titles for it`, () => {
          for (const phrase of phrasesOf(lexicon.titles[strength][role])) {
            const meanings = vocabulary.titles.whole(example(phrase));
            ok(
              meanings.some((one) => one.type === 'role' && one.role === role),
              phrase,
            );
          }
        });
      }
    }

    it('gives no phrase of a title a role that another list or language contradicts', () => {
      for (const strength of strengths) {
        for (const role of titleRoles) {
          for (const phrase of phrasesOf(lexicon.titles[strength][role])) {
            const meanings = vocabulary.titles.whole(example(phrase));
            const roles = meanings.flatMap((one) => (one.type === 'role' ? one.role : []));
            equal([...new Set(roles)].join(), role, phrase);
          }
        }
      }
    });

    it('gives each label one role', () => {
      for (const role of labelRoles) {
        for (const phrase of phrasesOf(lexicon.labels[role])) {
          equal(vocabulary.labels.whole(example(phrase)).join(), role, phrase);
        }
      }
    });
  });
}
