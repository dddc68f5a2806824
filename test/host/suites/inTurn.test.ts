import assert from 'node:assert/strict';
import { InTurn } from '../../../src/host/InTurn';
import { pause } from '../../../src/host/pause';

describe('what is done in turn', () => {
  it('waits for what was asked for before, however long that takes', async () => {
    const turns = new InTurn();
    const done: string[] = [];
    const first = turns.run(async () => {
      await pause(20);
      done.push('first');
    });
    const second = turns.run(() => done.push('second'));
    await Promise.all([first, second]);
    assert.deepEqual(done, ['first', 'second']);
  });

  it('goes on behind what failed, whose error goes to who asked for it', async () => {
    const turns = new InTurn();
    const failed = turns.run(() => {
      throw new Error('no');
    });
    const next = turns.run(() => 'next');
    await assert.rejects(failed, /no/);
    assert.equal(await next, 'next');
  });
});
