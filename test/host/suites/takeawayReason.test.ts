import assert from 'node:assert/strict';
import { takeawayRules } from '../../../src/core/recognition/takeaways/takeawayRules';
import { titledRules } from '../../../src/core/recognition/takeaways/titledTakeaways';
import { takeawayReason } from '../../../src/host/search/takeawayReason';

const rules = [...takeawayRules, ...titledRules].map(({ id }) => id);
const usual = takeawayReason('listed');

describe('why a text is a takeaway', () => {
  it('is that a heading introduces it, where no rule says more', () => {
    assert.ok(rules.includes('listed'));
    assert.equal(usual, 'The heading above it introduces takeaways.');
  });

  it('is said of each rule that does not need a heading', () => {
    const own = [...rules, 'short-note'].filter((rule) => takeawayReason(rule) !== usual);
    assert.deepEqual(own.sort(), [
      ...['alert', 'directed', 'labeled-lesson', 'short-note', 'telling', 'tldr'],
    ]);
  });

  it('is nothing for what is no takeaway', () => {
    assert.equal(takeawayReason(null), '');
  });
});
