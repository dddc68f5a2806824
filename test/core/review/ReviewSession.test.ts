import assert from 'node:assert/strict';
import { drain } from '../../../src/core/Lazy';
import { nextDueDay, ReviewSession } from '../../../src/core/review/ReviewSession';
import type { ReviewState } from '../../../src/core/review/ReviewState';
import { cardsIn, Machine, stateOf } from './journals';

const day = 20_000;
const names = ['queues', 'tokens', 'indexes', 'locks', 'pools'];
const note = (list: readonly string[]): string =>
  `# Service\n\n## Takeaways\n\n${list.map((name) => `- Measure ${name} before tuning.\n`).join('')}`;

/** A review at work on a journal of five cards. */
function begin(limit = 10) {
  const machine = new Machine('m');
  const state = stateOf(cardsIn({ 'README.md': note(names) }), []);
  const session = new ReviewSession({ file: null, onlyFile: false });
  const plan = (of: ReviewState = state): void => drain(session.plan(of, day, limit));
  plan();
  const current = (): string | null => session.current?.reviewed.card.question ?? null;
  const answer = (rating: 1 | 3): void => {
    assert.ok(session.current);
    const { reviewed } = session.current;
    const entry = machine.answer(reviewed, rating, day);
    state.add(entry);
    session.answer(reviewed.id, entry.id);
    plan();
  };
  return { session, state, machine, plan, current, answer };
}

describe('a review', () => {
  it('goes from card to card to its end, and counts them', () => {
    const { answer, current, session } = begin(3);
    assert.deepEqual([session.answered, session.total, session.more], [0, 3, 2]);
    for (let count = 0; count < 3; count += 1) answer(3);
    assert.deepEqual([session.answered, session.total, current()], [3, 3, null]);
  });

  it('shows the card of an answer again that is taken back', () => {
    const { answer, current, machine, plan, session, state } = begin();
    const first = current();
    answer(1);
    assert.notEqual(current(), first);
    const step = session.undo();
    const answered = [...state.cards].find(({ id }) => id === step?.card)?.answers.at(-1);
    assert.ok(answered);
    state.add(machine.undo(answered));
    plan();
    assert.deepEqual([current(), session.answered, session.canUndo], [first, 0, false]);
  });

  it('leaves a skipped card out, and brings it back by undo', () => {
    const { current, plan, session } = begin();
    const first = current();
    session.skip(session.current?.reviewed.id ?? '');
    plan();
    assert.deepEqual([current() === first, session.total], [false, 4]);
    session.undo();
    plan();
    assert.equal(current(), first);
  });

  it('keeps the card that is shown when notes are edited around it', () => {
    const { current, plan } = begin();
    const shown = current();
    plan(stateOf(cardsIn({ 'README.md': note(['caches', ...names]) }), []));
    assert.equal(current(), shown);
  });

  it('goes on with more cards than the day has when asked to', () => {
    const { answer, plan, session } = begin(2);
    answer(3);
    answer(3);
    assert.equal(session.current, null);
    session.extend(2);
    plan();
    assert.deepEqual([session.total, session.more], [4, 1]);
  });

  it('knows the day on which the next card is due', () => {
    const { answer, state } = begin();
    assert.equal(nextDueDay(state.cards), null);
    answer(3);
    answer(1);
    assert.equal(nextDueDay(state.cards), day + 1);
  });
});
