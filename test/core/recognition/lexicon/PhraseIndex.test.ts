import { deepEqual, equal } from 'node:assert/strict';
import { foldWords } from '../../../../src/core/recognition/lexicon/foldWords';
import { PhraseIndex } from '../../../../src/core/recognition/lexicon/PhraseIndex';

describe('PhraseIndex', () => {
  const index = new PhraseIndex<string>();
  index.add('lesson', 'one');
  index.add('lessons learned', 'many');
  index.add('Leçons apprises', 'french');
  index.add('lessons learned', 'again');
  index.add('*praktiken', 'ending');
  index.add('crash*', 'beginning');
  index.add('学んだこと', 'japanese');
  index.add('总结', 'chinese');

  const found = (text: string): readonly string[] =>
    index.all(foldWords(text)).map(({ meanings }) => meanings.join('+'));

  for (const [text, meanings] of [
    ['Our lessons learned, and a lesson', ['many+again', 'one']],
    ['lessons', []],
    ['LECONS APPRISES', ['french']],
    ['Unsere Sicherheitspraktiken', ['ending']],
    ['It crashed twice', ['beginning']],
    ['Redisで学んだことと総括', ['japanese']],
    ['第3周学习总结', ['chinese']],
    ['', []],
  ] as const) {
    it(`finds ${meanings.length} phrases in "${text}"`, () => {
      deepEqual(found(text), meanings);
    });
  }

  it('takes a phrase for a whole text only where nothing stands beside it', () => {
    deepEqual(index.whole('lesson'), ['one']);
    deepEqual(index.whole('lesson one'), []);
  });

  it('tells where the first phrase stands', () => {
    equal(index.first('the lesson')?.start, 4);
    equal(index.first('nothing'), null);
  });
});
