import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { Sequencer } from '../../../src/core/async/Sequencer';

describe('a sequencer', () => {
  it('waits for the tasks queued before, however long they take', async () => {
    const sequencer = new Sequencer();
    const done: string[] = [];
    const first = sequencer.queue(async () => {
      await setImmediate();
      done.push('first');
    });
    const second = sequencer.queue(() => done.push('second'));
    await Promise.all([first, second]);
    assert.deepEqual(done, ['first', 'second']);
  });

  it('continues after a failed task, whose error goes to the caller that queued it', async () => {
    const sequencer = new Sequencer();
    const failed = sequencer.queue(() => {
      throw new Error('no');
    });
    const next = sequencer.queue(() => 'next');
    await assert.rejects(failed, /no/);
    assert.equal(await next, 'next');
  });
});
