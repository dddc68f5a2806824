import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Card, createEmptyCard, fsrs, Rating as Grade } from 'ts-fsrs';
import type { Rating } from '../../../src/core/review/ReviewLog';
import { type DatedRating, Scheduler } from '../../../src/core/review/Scheduler';

const dayLength = 24 * 60 * 60 * 1000;
const grades = [Grade.Again, Grade.Hard, Grade.Good, Grade.Easy] as const;
const reference = fsrs({ enable_short_term: false, enable_fuzz: false });

/** What the library's own scheduler makes of answers, one after the other. */
function referenceCard(answers: readonly DatedRating[]) {
  return answers.reduce<Card>(
    (card, { day, rating }) =>
      reference.next(card, new Date(day * dayLength), grades[rating - 1] ?? Grade.Again).card,
    createEmptyCard(new Date((answers[0]?.day ?? 0) * dayLength)),
  );
}

const history = fc
  .array(
    fc.record({
      after: fc.integer({ min: 0, max: 400 }),
      rating: fc.constantFrom<Rating>(1, 2, 3, 4),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((steps) => {
    let day = 20_000;
    return steps.map(({ after, rating }, at): DatedRating => {
      day += at === 0 ? 0 : after;
      return { day, rating };
    });
  });

describe('Scheduler', () => {
  const scheduler = new Scheduler();

  it('schedules any history of answers as the scheduler of ts-fsrs does', () => {
    fc.assert(
      fc.property(history, (answers) => {
        const card = referenceCard(answers);
        const schedule = scheduler.replay(answers);
        assert.deepEqual(
          [schedule?.stability, schedule?.difficulty, schedule?.lapses],
          [card.stability, card.difficulty, card.lapses],
        );
        assert.equal((schedule?.dueDay ?? 0) * dayLength, card.due.getTime());
      }),
      { numRuns: 300 },
    );
  });

  it('tells the chance of remembering as ts-fsrs does', () => {
    const answers: DatedRating[] = [
      { day: 20_000, rating: 3 },
      { day: 20_004, rating: 3 },
    ];
    const schedule = scheduler.replay(answers);
    assert.ok(schedule);
    const chance = reference.get_retrievability(
      referenceCard(answers),
      new Date(20_040 * dayLength),
      false,
    );
    assert.equal(scheduler.retrievability(schedule, 20_040), chance);
  });

  it('asks again tomorrow for what was forgotten at first', () => {
    assert.equal(scheduler.replay([{ day: 20_000, rating: 1 }])?.dueDay, 20_001);
  });

  it('has no schedule for a card without an answer', () => {
    assert.equal(scheduler.replay([]), null);
  });

  it('does not run backward when the day of another machine does', () => {
    const schedule = scheduler.replay([
      { day: 20_010, rating: 3 },
      { day: 20_009, rating: 3 },
    ]);
    assert.equal(schedule?.lastDay, 20_010);
  });

  it('promises more days for each better answer', () => {
    const days = [...scheduler.intervals([{ day: 20_000, rating: 3 }], 20_003).values()];
    assert.deepEqual(
      days.map((interval, at) => interval > (days[at - 1] ?? 0)),
      [true, true, true, true],
    );
  });
});
