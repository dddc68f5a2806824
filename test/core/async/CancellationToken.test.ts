import assert from 'node:assert/strict';
import { CancellationTokenSource, LatestToken } from '../../../src/core/async/CancellationToken';

describe('a cancellation token', () => {
  it('says that it is cancelled once its source cancels it', () => {
    const source = new CancellationTokenSource();
    const { token } = source;
    const before = token.isCancellationRequested;
    source.cancel();
    assert.deepEqual([before, token.isCancellationRequested], [false, true]);
  });

  it('of the latest run is cancelled by the next run, or explicitly', () => {
    const latest = new LatestToken();
    const first = latest.renew();
    const second = latest.renew();
    assert.deepEqual(
      [first.isCancellationRequested, second.isCancellationRequested, latest.current === second],
      [true, false, true],
    );
    latest.cancel();
    assert.deepEqual([second.isCancellationRequested, latest.current], [true, null]);
  });
});
