import { deepEqual } from 'node:assert/strict';
import { TextMemory } from '../../../../src/core/recognition/lexicon/TextMemory';

describe('TextMemory', () => {
  it('asks once for a text that comes again, and again once it knows too many', () => {
    const asked: string[] = [];
    const memory = new TextMemory(2, (text) => {
      asked.push(text);
      return text.length;
    });
    const answers = ['one', 'one', 'three', 'one', 'seven', 'one'].map((text) => memory.of(text));
    deepEqual(answers, [3, 3, 5, 3, 5, 3]);
    deepEqual(asked, ['one', 'three', 'seven', 'one']);
  });
});
