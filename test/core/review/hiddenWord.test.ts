import assert from 'node:assert/strict';
import { drain } from '../../../src/core/Lazy';
import { hiddenWord, WordRarity } from '../../../src/core/review/hiddenWord';
import { cardsIn } from './journals';

/** The word that is hidden of the first takeaway of some. */
function hidden(...takeaways: readonly string[]): string | null {
  const lines = takeaways.map((one) => `- ${one}\n`).join('');
  const cards = cardsIn({ 'a.md': `# A\n\n## Takeaways\n\n${lines}` });
  const [first] = cards;
  assert.ok(first, 'There is no card.');
  return hiddenWord(first, drain(WordRarity.of(cards)));
}

/** Takeaways of which the first one is asked for, and the word that is hidden. */
const takeaways: [word: string | null, ...takeaways: string[]][] = [
  ['migration', 'Write the **migration** before the code that needs it.'],
  ['select_related', 'Load the customers of all orders with `select_related`.'],
  ['idempotent', 'Make each task idempotent.', 'Make each task small.', 'Give each task a name.'],
  ['write tests', '**Testing**: always *write tests* before you change the code.'],
  ['least-privilege', 'Give services least-privilege access.', 'Give services access to logs.'],
  ['接口', '对外部接口的请求要限流，避免超载。', '请求外部服务要避免超载。'],
  [null, 'You should never do it that way.'],
];

describe('the hidden word of a takeaway', () => {
  for (const [word, ...texts] of takeaways) {
    it(`of "${texts[0] ?? ''}" is ${word ?? 'none'}`, () => {
      assert.equal(hidden(...texts), word);
    });
  }
});
