import assert from 'node:assert/strict';
import { describeFile } from '../../../src/core/activeFile/ActiveFile';
import { drain } from '../../../src/core/Lazy';
import { planReview, type ReviewTerms } from '../../../src/core/review/planReview';
import type { ReviewEntry } from '../../../src/core/review/ReviewLog';
import type { ReviewState } from '../../../src/core/review/ReviewState';
import { cardOf, cardsIn, Machine, stateOf } from './journals';

const topics = ['queues', 'caches', 'locks', 'traces', 'tokens', 'indexes', 'retries', 'pools'];

/** A journal with two takeaways on each topic. */
const cards = cardsIn({
  'README.md': `# Service\n\n## Takeaways\n\n${topics
    .map((topic) => `- Measure ${topic} before tuning them.\n- Document why ${topic} exist.\n`)
    .join('')}`,
});

const terms: ReviewTerms = {
  day: 20_100,
  limit: 10,
  file: null,
  onlyFile: false,
  skipped: new Set(),
};

function plan(state: ReviewState, changed: Partial<ReviewTerms> = {}) {
  const { due, fresh, more } = drain(planReview(state, { ...terms, ...changed }));
  const questions = (list: typeof due): string[] =>
    list.map(({ reviewed }) => reviewed.card.question);
  return { due: questions(due), fresh: questions(fresh), more };
}

/** A log in which each card was known on a day, long before the day of the review. */
function answeredLongAgo(count: number): ReviewEntry[] {
  const machine = new Machine('m');
  const state = stateOf(cards, []);
  return [...state.cards]
    .slice(0, count)
    .map((reviewed, at) => machine.answer(reviewed, 3, 20_000 + at));
}

describe('the plan of a review', () => {
  it('begins with new cards up to the limit, none of which is due', () => {
    const { due, fresh, more } = plan(stateOf(cards, []));
    assert.deepEqual([due.length, fresh.length, more], [0, 10, 6]);
  });

  it('holds the limit after missed weeks, with what is closest to being forgotten first', () => {
    const { due, fresh, more } = plan(stateOf(cards, answeredLongAgo(16)));
    assert.deepEqual([due.length, fresh.length, more], [10, 0, 6]);
    assert.deepEqual(
      due,
      cards.slice(0, 10).map(({ question }) => question),
    );
  });

  it('shows new cards only after all that are due', () => {
    const { due, fresh } = plan(stateOf(cards, answeredLongAgo(4)));
    assert.deepEqual([due.length, fresh.length], [4, 6]);
  });

  it('asks for no more than the limit on one day, by whatever machine', () => {
    const state = stateOf(cards, []);
    const [one, other] = [new Machine('one'), new Machine('other')];
    const log = [...state.cards]
      .slice(0, 7)
      .map((reviewed, at) => (at % 2 === 0 ? one : other).answer(reviewed, 3, terms.day));
    const { due, fresh } = plan(stateOf(cards, log));
    assert.deepEqual([due.length, fresh.length], [0, 3]);
  });

  it('leaves no debt of what was skipped: tomorrow is not longer', () => {
    const state = stateOf(cards, answeredLongAgo(16));
    const skipped = new Set([...state.cards].slice(0, 5).map(({ id }) => id));
    assert.equal(plan(state, { skipped }).due.length, 10);
    assert.equal(plan(state, { day: terms.day + 1 }).due.length, 10);
  });

  it('omits what is suspended until it is resumed', () => {
    const machine = new Machine('m', 9_000_000);
    const log = answeredLongAgo(2);
    const first = cardOf(stateOf(cards, log), 'Measure queues');
    const suspended = [...log, machine.note(first, 'suspend')];
    assert.deepEqual(plan(stateOf(cards, suspended)).due, ['Document why queues exist.']);
    const resumed = [...suspended, machine.note(first, 'resume')];
    assert.equal(plan(stateOf(cards, resumed)).due.length, 2);
  });

  const mixed = cardsIn({
    'orm.md':
      '---\ntags: [django, orm]\n---\n\n# Django ORM\n\n## Takeaways\n\n- Count queries in tests of views.\n- Load relations in one query.\n',
    'docker.md':
      '---\ntags: [docker]\n---\n\n# Docker\n\n## Takeaways\n\n- Pin the base image by its digest.\n- Run as a user without rights.\n',
  });
  const dockerfile = describeFile({
    path: 'Dockerfile',
    languageId: 'dockerfile',
    text: 'FROM python:3.12\n',
  });

  it('begins with cards that fit the file being edited', () => {
    const { fresh } = plan(stateOf(mixed, []), { file: dockerfile });
    assert.deepEqual(fresh.slice(0, 2), [
      'Pin the base image by its digest.',
      'Run as a user without rights.',
    ]);
  });

  it('contains nothing but what fits the file when that is asked for', () => {
    const { fresh, more } = plan(stateOf(mixed, []), { file: dockerfile, onlyFile: true });
    assert.deepEqual([fresh.length, more], [2, 0]);
  });

  it('offers what was written last before older notes', () => {
    const { fresh } = plan(stateOf(mixed, []), { limit: 1 });
    assert.deepEqual(fresh, ['Count queries in tests of views.']);
  });
});
