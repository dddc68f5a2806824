import assert from 'node:assert/strict';
import { drain } from '../../../src/core/Lazy';
import { reviewCards } from '../../../src/core/review/ReviewCard';
import type { ReviewEntry } from '../../../src/core/review/ReviewLog';
import { type ReviewedCard, ReviewState } from '../../../src/core/review/ReviewState';
import { cardOf, cardsIn, Machine, notesOf, stateOf } from './journals';

const day = 20_000;

function noteOf(...takeaways: readonly string[]): string {
  return `# Lessons\n\n## Takeaways\n\n${takeaways.map((one) => `- ${one}\n`).join('')}`;
}

/** What becomes of one answered card when its journal changes: how many answers today's card has. */
function answersAfter(before: string, after: string, words: string, path = 'a.md'): number {
  const machine = new Machine('m');
  const state = stateOf(cardsIn({ 'a.md': before }), []);
  const log = [machine.answer(cardOf(state, words), 3, day)];
  return cardOf(stateOf(cardsIn({ [path]: after }), log), words).answers.length;
}

describe('the answers to a card', () => {
  const text = 'Always set a timeout on calls to other services.';

  it('stay when a typo is fixed', () => {
    const typo = text.replace('timeout', 'tiemout');
    assert.equal(answersAfter(noteOf(typo), noteOf(text), 'calls to other'), 1);
  });

  it('stay when the note is renamed and the heading changed', () => {
    const after = noteOf(text).replace('Takeaways', 'Best Practices');
    assert.equal(answersAfter(noteOf(text), after, 'timeout', 'other/b.md'), 1);
  });

  it('stay when it is renamed and reworded at once', () => {
    const reworded = text.replace('calls to other services', 'every call to another service');
    const both = noteOf('Keep every function short.', reworded);
    assert.equal(answersAfter(noteOf(text), both, 'timeout', 'other/b.md'), 1);
  });

  it('stay when a term gets another meaning', () => {
    const entry = (meaning: string): string =>
      `# Tools\n\n## Key Technologies\n\n- **Redis** – ${meaning}\n`;
    const after = entry('what remembers answers so that the database rests');
    assert.equal(answersAfter(entry('an in-memory store'), after, 'Redis'), 1);
  });

  it('do not go to another lesson that takes its place', () => {
    const answer = new Machine('m').answer(
      cardOf(stateOf(cardsIn({ 'a.md': noteOf(text) }), []), 'timeout'),
      3,
      day,
    );
    const other = cardsIn({ 'a.md': noteOf('Name branches after the issue they close.') });
    assert.equal(cardOf(stateOf(other, [answer]), 'branches').answers.length, 0);
  });

  it('do not go to its neighbor when it is deleted', () => {
    const [one, two] = ['Use a queue for mail.', 'Use a queue for images.'];
    const machine = new Machine('m');
    const state = stateOf(cardsIn({ 'a.md': noteOf(one, two) }), []);
    const log = [
      machine.answer(cardOf(state, 'mail'), 3, day),
      machine.answer(cardOf(state, 'images'), 3, day),
    ];
    const later = stateOf(cardsIn({ 'a.md': noteOf(two) }), log);
    assert.equal(cardOf(later, 'images').answers.length, 1);
  });

  it('come back with a card that was deleted and is written again', () => {
    const machine = new Machine('m');
    const state = stateOf(cardsIn({ 'a.md': noteOf(text) }), []);
    const log = [machine.answer(cardOf(state, 'timeout'), 3, day)];
    assert.deepEqual([...stateOf([], log).cards], []);
    assert.equal(
      cardOf(stateOf(cardsIn({ 'c.md': noteOf(text) }), log), 'timeout').answers.length,
      1,
    );
  });

  it('are found by the words alone where the line that described the card is lost', () => {
    const machine = new Machine('m');
    const cards = cardsIn({ 'a.md': noteOf(text) });
    const bare = { ...machine.answer(cardOf(stateOf(cards, []), 'timeout'), 3, day) };
    delete (bare as { as?: unknown }).as;
    assert.equal(cardOf(stateOf(cards, [bare]), 'timeout').answers.length, 1);
  });

  it('come together from two machines that met the card each for itself', () => {
    const cards = cardsIn({ 'a.md': noteOf(text) });
    const typo = cardsIn({ 'a.md': noteOf(text.replace('timeout', 'tiemout')) });
    const log = [
      new Machine('one').answer(cardOf(stateOf(typo, []), 'calls'), 3, day),
      new Machine('two', 2_000_000).answer(cardOf(stateOf(cards, []), 'calls'), 1, day + 3),
    ];
    assert.deepEqual(
      cardOf(stateOf(cards, log), 'calls').answers.map(({ rating }) => rating),
      [3, 1],
    );
  });

  it('are not mixed with those of a new card that has the words it once had', () => {
    const machine = new Machine('m');
    const cards = cardsIn({ 'a.md': noteOf(text) });
    const answer = machine.answer(cardOf(stateOf(cards, []), 'timeout'), 3, day);
    const reworded = cardsIn({ 'a.md': noteOf(text.replace('Always set', 'Never forget')) });
    const seen = machine.note(cardOf(stateOf(reworded, [answer]), 'timeout'), 'seen');
    const both = cardsIn({
      'a.md': noteOf(text.replace('Always set', 'Never forget'), text),
    });
    const state = stateOf(both, [answer, seen]);
    assert.deepEqual(
      [...state.cards].map(({ answers }) => answers.length),
      [1, 0],
    );
    assert.equal(new Set([...state.cards].map(({ id }) => id)).size, 2);
  });
});

describe('the state of a review', () => {
  const cards = cardsIn({
    'a.md': noteOf('Measure before tuning a query.', 'Rotate tokens every month.'),
  });

  /** What is asked of a card, for comparing two states. */
  function facts({ answers, id, isSuspended, schedule }: ReviewedCard): unknown {
    return { answers, id, isSuspended, schedule };
  }

  it('is the same by entries taken one by one as by the whole log', () => {
    const machine = new Machine('m');
    const state = stateOf(cards, []);
    const log: ReviewEntry[] = [];
    const take = (entry: ReviewEntry): void => {
      log.push(entry);
      state.add(entry);
    };
    const first = machine.answer(cardOf(state, 'Measure'), 3, day);
    take(first);
    const second = machine.answer(cardOf(state, 'Rotate'), 1, day);
    take(second);
    take(machine.note(cardOf(state, 'Rotate'), 'suspend'));
    take(machine.undo(first));
    take(machine.answer(cardOf(state, 'Rotate'), 2, day + 2));
    take(machine.undo(second));
    const whole = stateOf(cards, log);
    assert.deepEqual([...state.cards].map(facts), [...whole.cards].map(facts));
    assert.deepEqual(
      [day, day + 2].map((one) => state.answeredOn(one)),
      [day, day + 2].map((one) => whole.answeredOn(one)),
    );
  });

  it('reverts an answer as if it had never been given', () => {
    const machine = new Machine('m');
    const state = stateOf(cards, []);
    const answer = machine.answer(cardOf(state, 'Measure'), 1, day);
    state.add(answer);
    state.add(machine.undo(answer));
    assert.deepEqual(
      [cardOf(state, 'Measure').schedule, state.answeredOn(day), state.isStarted],
      [null, 0, false],
    );
  });

  it('is made in steps that take in no more than some notes or cards each', () => {
    const notes = notesOf(
      Object.fromEntries(
        Array.from({ length: 40 }, (_, at) => [`${at}.md`, noteOf(`Measure ${at} before tuning.`)]),
      ),
    );
    assert.ok([...reviewCards(notes)].length >= 8);
    const many = drain(reviewCards(notes));
    assert.ok([...ReviewState.make([...many, ...many, ...many], [])].length >= 2);
  });
});
