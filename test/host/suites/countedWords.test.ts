import assert from 'node:assert/strict';
import { commandTitles } from '../../../src/host/commandTitles';
import { itemCount, noteCount, numberWords, takeawayCount } from '../../../src/host/countedWords';

describe('sentences with a number', () => {
  it('have the singular for one, and the plural for all else', () => {
    assert.deepEqual(
      [0, 1, 2, 21].map((count) => itemCount(count)),
      ['0 items', '1 item', '2 items', '21 items'],
    );
    assert.deepEqual([noteCount(1), takeawayCount(1)], ['1 note', '1 takeaway']);
  });

  it('write the number as the display language does', () => {
    assert.equal(numberWords(1_234_567), '1,234,567');
    assert.equal(takeawayCount(12_345), '12,345 takeaways');
  });
});

describe('the titles of commands', () => {
  it('are read from a manifest with and without a translation', () => {
    const commands = [
      { command: 'journal.plain', title: 'Plain...' },
      { command: 'journal.both', title: { value: 'Traduit', original: 'Translated' } },
      { command: 'journal.none', title: 7 },
      null,
    ];
    assert.deepEqual(
      [...commandTitles({ contributes: { commands } })],
      [
        ['journal.plain', 'Plain...'],
        ['journal.both', 'Traduit'],
      ],
    );
  });

  it('are none where the manifest is not as expected', () => {
    for (const manifest of [null, undefined, 'text', {}, { contributes: { commands: {} } }])
      assert.equal(commandTitles(manifest).size, 0);
  });
});
