import assert from 'node:assert/strict';
import { TimeSlicer } from '../../../src/core/async/TimeSlicer';
import { hostClock } from '../../../src/host/hostClock';

const pieceTime = 3;
const pieces = 60;

function work(): void {
  const end = performance.now() + pieceTime;
  while (performance.now() < end);
}

describe('the time slicer', () => {
  it('yields to others while many tasks wait at the same time', async () => {
    const slice = new TimeSlicer(hostClock);
    let sinceTurn = 0;
    let most = 0;
    const turns = setInterval(() => (sinceTurn = 0), 1);
    const piece = (): void => {
      sinceTurn += 1;
      most = Math.max(most, sinceTurn);
      work();
    };
    // Used up, so that all of them have to wait for the same turn.
    while (most * pieceTime < 10) piece();
    await Promise.all(Array.from({ length: pieces }, () => slice.run(piece)));
    clearInterval(turns);
    // A timer may miss some turns, but not those of half the work.
    assert.ok(most < pieces / 2, `${most} of ${pieces} pieces were done without a turn`);
  });

  it('passes on the result of a task, and its error', async () => {
    const slice = new TimeSlicer(hostClock);
    assert.equal(await slice.run(() => Promise.resolve(1)), 1);
    await assert.rejects(
      slice.run(() => {
        throw new Error('no');
      }),
      /no/,
    );
  });

  it('finishes a task of many steps with pauses between them, and passes on its result', async () => {
    const slice = new TimeSlicer(hostClock);
    let turns = 0;
    const clock = setInterval(() => (turns += 1), 1);
    const steps = function* (): Generator<void, string> {
      for (let step = 0; step < pieces; step += 1) {
        work();
        yield;
      }
      return 'done';
    };
    assert.equal(await slice.drain(steps()), 'done');
    clearInterval(clock);
    assert.ok(turns > 2, `there were ${turns} turns of others`);
  });
});
