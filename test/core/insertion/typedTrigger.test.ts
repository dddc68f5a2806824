import assert from 'node:assert/strict';
import { findTypedTrigger } from '../../../src/core/insertion/findTypedTrigger';

const triggers = ['nexus', 'my-list', '§§', '//todo'];

const typed: [before: string, word: string | null, isWhole?: boolean][] = [
  ['', null],
  ['x = value', null],
  ['n', 'n', false],
  ['x = nex', 'nex', false],
  ['    nexus', 'nexus', true],
  ['NEXUSdocker', 'NEXUSdocker', true],
  ['a.nexus', 'nexus', true],
  ['anexus', null],
  ['my', 'my', false],
  ['my-', 'my-', false],
  ['x my-list', 'my-list', true],
  ['my-listdocker', 'my-listdocker', true],
  ['the-my-list', null],
  ['§', '§', false],
  ['x§§', '§§', true],
  ['§§docker', '§§docker', true],
  ['x //todoa', '//todoa', true],
  ['nexus docker', null],
];

describe('a trigger before the cursor', () => {
  for (const [before, word, isWhole] of typed) {
    it(`is ${word === null ? 'none' : `${word}, ${isWhole ? 'whole' : 'begun'}`} in ${before}|`, () => {
      const found = findTypedTrigger(before, triggers);
      assert.deepEqual(found && [found.word, found.isWhole], word && [word, isWhole]);
    });
  }

  it('is none if there are no triggers', () => {
    assert.equal(findTypedTrigger('nexus', []), null);
    assert.equal(findTypedTrigger('nexus', ['']), null);
  });
});
