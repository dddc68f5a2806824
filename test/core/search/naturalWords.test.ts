import assert from 'node:assert/strict';
import { TermIndex } from '../../../src/core/search/TermIndex';

const lessons = [
  'Ship only the last stage of the build, so that compilers stay behind',
  'Practise going back to the version before on a calm day',
  'Accept an idempotency key where money moves',
  'Read every file with a stated encoding',
  'Revoke a key that leaked before anything else',
  'Fetch long lists by cursor',
  'A customer pays once a month',
  'Let the parent close what it opened',
  'Mesurer la performance avant de corriger',
  'Die Anmeldung endet nach einer Stunde',
];

/** What is typed, and the number of the lesson that is meant. */
const meant: [query: string, at: number, why: string][] = [
  ['docker image way too big', 0, 'a synonym'],
  ['how do i roll back', 1, 'several words that mean something together'],
  ['user clicks twice', 2, 'the remedy of a symptom'],
  ['UnicodeDecodeError', 3, 'the name of an error'],
  ['unicodedecodeerror', 3, 'the name of an error in small letters'],
  ['what if my pasword was stolen', 4, 'a synonym with a typo'],
  ['paginate', 5, 'another word for the same'],
  ['pourquoi c’est si lent', 8, 'a synonym in French'],
  ['wie kann ich mich einloggen', 9, 'a synonym in German'],
];

function found(query: string): string[] {
  const index = new TermIndex<{ text: string; heading: string }>();
  index.replace(
    'note',
    lessons.map((text) => ({ text, heading: '' })),
  );
  return index.search(query, { limit: 9 }).map((hit) => hit.document.text);
}

describe('finding what people ask in their own words', () => {
  for (const [query, at, why] of meant) {
    it(`finds "${lessons[at] ?? ''}" by ${why}: ${query}`, () => {
      assert.equal(found(query)[0], lessons[at]);
    });
  }

  it('does not change a word that is spelled correctly', () => {
    assert.ok(!found('payment').includes('Let the parent close what it opened'));
  });

  it('ranks by the words that name something where there are some', () => {
    assert.equal(found('how to let a cursor go')[0], 'Fetch long lists by cursor');
  });

  it('answers a question of nothing but small words', () => {
    assert.equal(found('what it')[0], 'Let the parent close what it opened');
  });
});
