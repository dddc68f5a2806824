import assert from 'node:assert/strict';
import {
  dueCount,
  dueForecast,
  reviewCounts,
  recentlyReviewed,
} from '../../../src/core/review/reviewFigures';
import { cardOf, cardsIn, Machine, stateOf } from './journals';

const cards = cardsIn({
  'README.md':
    '# Service\n\n## Takeaways\n\n- Measure queues before tuning them.\n- Rotate tokens every month.\n- Name indexes after their columns.\n',
});
const day = 20_000;

describe('the figures of review', () => {
  const machine = new Machine('m');
  const fresh = stateOf(cards, []);
  const known = machine.answer(cardOf(fresh, 'queues'), 3, day);
  const forgotten = machine.answer(cardOf(fresh, 'tokens'), 1, day);
  const state = stateOf(cards, [known, forgotten]);

  it('say that nothing is due and nothing started before the first answer', () => {
    assert.deepEqual([dueCount(fresh, day, 10), fresh.isStarted], [0, false]);
    assert.deepEqual([dueCount(fresh, day + 100, 10), state.isStarted], [0, true]);
  });

  it('count what is due today with what was missed', () => {
    assert.deepEqual(
      [0, 1, 2, 3, 100].map((after) => dueCount(state, day + after, 10)),
      [0, 1, 1, 2, 2],
    );
  });

  it('count no more than the limit leaves', () => {
    assert.equal(dueCount(state, day + 100, 1), 1);
  });

  it('forecast on which day each card becomes due', () => {
    assert.deepEqual(dueForecast(state, day, 5), [0, 1, 0, 1, 0]);
    assert.deepEqual(dueForecast(state, day + 30, 2), [2, 0]);
  });

  it('name the cards that were answered last, the latest first', () => {
    assert.deepEqual(
      recentlyReviewed(state, 5).map(({ rating, reviewed }) => [reviewed.card.question, rating]),
      [
        ['Rotate tokens every month.', 1],
        ['Measure queues before tuning them.', 3],
      ],
    );
  });

  it('omit what is suspended', () => {
    const log = [known, forgotten, machine.note(cardOf(state, 'tokens'), 'suspend')];
    const suspended = stateOf(cards, log);
    assert.equal(dueCount(suspended, day + 100, 10), 1);
    assert.deepEqual(reviewCounts(suspended), { fresh: 1, reviewed: 1, suspended: 1 });
  });
});
