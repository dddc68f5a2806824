import { deepEqual, equal, notEqual } from 'node:assert/strict';
import { noUserWords, parseUserWords } from '../../../../src/core/recognition/lexicon/userWords';
import { UserWordsMemory } from '../../../../src/core/recognition/lexicon/UserWordsMemory';
import { vocabularyOf } from '../../../../src/core/recognition/lexicon/Vocabulary';
import { parseTitle } from '../../../../src/core/recognition/titles/parseTitle';

describe('parseUserWords', () => {
  it('takes phrases by the names of their roles', () => {
    deepEqual(parseUserWords({ lessons: ['Aha'], pitfalls: ['Land mines', '坑'] }), {
      lesson: ['Aha'],
      pitfall: ['Land mines', '坑'],
    });
  });

  for (const [what, value] of [
    ['setting that is not there', undefined],
    ['null', null],
    ['text', 'Aha'],
    ['list', ['Aha']],
    ['text in the place of a list', { lessons: 'Aha' }],
    ['list of anything', { lessons: [7, '', ' ', 'a', '*', '!!', 'x'.repeat(61)] }],
    ['role that would hide something', { administrative: ['Lessons learned'], toString: ['Aha'] }],
  ] as const) {
    it(`takes nothing of a ${what}`, () => {
      equal(parseUserWords(value), noUserWords);
    });
  }

  it('makes one phrase of several lines, and no pattern of a star', () => {
    deepEqual(parseUserWords({ lessons: [' My\n notes* ', 'My notes'] }), { lesson: ['My notes'] });
  });

  it('takes fifty phrases of a role', () => {
    const many = Array.from({ length: 70 }, (_, at) => `Phrase ${at}`);
    equal(parseUserWords({ practices: many }).practice?.length, 50);
  });

  it('gives a title the role of its word, and leaves the roles of known words as they are', () => {
    const vocabulary = vocabularyOf(
      parseUserWords({ lessons: ['Aha'], technologies: ['Lessons learned'] }),
    );
    equal(parseTitle('Aha of week 3', vocabulary).promise, 'lesson');
    equal(parseTitle('Lessons learned', vocabulary).promise, 'lesson');
    equal(parseTitle('Aha of week 3', vocabularyOf(noUserWords)).promise, null);
  });
});

describe('UserWordsMemory', () => {
  const words = (word: string): unknown => ({ lessons: [word] });

  it('gives the same object for the same words', () => {
    const memory = new UserWordsMemory();
    const first = memory.same(parseUserWords(words('Aha')));
    equal(memory.same(parseUserWords(words('Aha'))), first);
    equal(memory.same({}), noUserWords);
  });

  it('forgets words that were not asked for as long as eight others', () => {
    const memory = new UserWordsMemory();
    const first = memory.same(parseUserWords(words('Aha')));
    for (let at = 0; at < 8; at += 1) memory.same(parseUserWords(words(`Word ${at}`)));
    notEqual(memory.same(parseUserWords(words('Aha'))), first);
  });
});
