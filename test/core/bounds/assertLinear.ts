import assert from 'node:assert/strict';

/** Times as much as the quarter of it may cost: four would be linear, sixteen a square. */
const mostRatio = 9;
const rounds = 3;
const attempts = 8;
/** Milliseconds below which nothing is told from noise. */
const noise = 2;

/** Processor time, because other programs of a busy machine take the clock's. */
function fastest(work: () => void): number {
  let best = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const { user } = process.cpuUsage();
    work();
    best = Math.min(best, (process.cpuUsage().user - user) / 1000);
  }
  return best;
}

/**
 * Asserts that work costs no more than in proportion to its input: measures one input and one of four
 * times its size in the same process, the best of a few rounds each, again where the machine got in the
 * way. No time is asserted, only how many times longer the larger one takes.
 */
export function assertLinear(prepare: (length: number) => () => void, length: number): void {
  const ratios: number[] = [];
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const small = fastest(prepare(length));
    const ratio = fastest(prepare(length * 4)) / Math.max(noise, small);
    if (ratio < mostRatio) return;
    ratios.push(Math.round(ratio));
  }
  assert.fail(`Four times the input takes ${ratios.join(', ')} times as long.`);
}
