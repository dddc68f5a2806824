import { equal } from 'node:assert/strict';
import {
  foldTitle,
  foldWords,
  titleBreak,
} from '../../../../src/core/recognition/lexicon/foldWords';

const words = [
  ['plain words', 'plain words'],
  ["Dos & Don'ts!", 'dos & don ts'],
  ['CI/CD', 'ci & cd'],
  ['Ça a été  appris', 'ca a ete appris'],
  ['Größe', 'grosse'],
  ['e\u0301te\u0301', 'ete'],
  ['ハ\u309aス と バグ', 'パス と バグ'],
  ['Мой отчёт', 'мои отчет'],
  ['أَخْطَاء', 'اخطاء'],
  ['🚀 Day 3 – done', 'day 3 done'],
  ['𝐁old', '𝐁old'],
  ['&', '&'],
  [' … ', ''],
] as const;

describe('foldWords', () => {
  for (const [text, folded] of words) {
    it(`folds ${JSON.stringify(text)}`, () => {
      equal(foldWords(text), folded);
    });
  }

  it('folds a text longer than engines take as arguments of one call', () => {
    equal(foldWords('Ab, '.repeat(5000)), 'ab '.repeat(5000).trim());
  });

  it('parts a title where its punctuation does', () => {
    equal(foldTitle('Week 3: Tips & tricks'), `week 3 ${titleBreak} tips & tricks`);
  });
});
