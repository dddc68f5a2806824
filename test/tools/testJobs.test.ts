import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { HostError } from '../host/HostError';
import { projectRoot } from '../host/projectRoot';
import { runsIn, touches } from '../host/suite/suiteHosts';
import { jobsAtOnce, runJobs, type TestJob } from '../host/TestJobs';

const passed = (name: string): TestJob => ({
  name,
  run: (report) => {
    report(`${name} begins`);
    return Promise.resolve([{ name, passed: 1, failed: 0 }]);
  },
});

/** A job that ends when it is told to, and says what it has begun. */
function heldJob(
  name: string,
  begun: string[],
): { readonly job: TestJob; readonly end: () => void } {
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const run: TestJob['run'] = async (report) => {
    begun.push(name);
    report(`${name} begins`);
    await ended;
    report(`${name} ends`);
    return [{ name, passed: 1, failed: 0 }];
  };
  return {
    job: { name, run },
    end: () => {
      end();
    },
  };
}

describe('the parts of a test run', () => {
  const isEnding = (): boolean => false;

  it('run in parallel up to the limit, and print as if sequential', async () => {
    const begun: string[] = [];
    const lines: string[] = [];
    const held = ['a', 'b', 'c'].map((name) => heldJob(name, begun));
    const run = runJobs(
      held.map(({ job }) => job),
      { atOnce: 2, isEnding, print: (line) => lines.push(line) },
    );
    assert.deepEqual(begun, ['a', 'b']);
    assert.deepEqual(lines, ['a begins']);
    for (const { end } of [...held].reverse()) end();
    const results = await run;
    assert.deepEqual(
      results.map(({ name }) => name),
      ['a', 'b', 'c'],
    );
    assert.deepEqual(
      lines,
      ['a', 'b', 'c'].flatMap((name) => [`${name} begins`, `${name} ends`]),
    );
  });

  it('count a crash as one failure while the others run', async () => {
    const broken: TestJob = {
      name: 'broken',
      run: () => Promise.reject(new HostError('There is no server.')),
    };
    const lines: string[] = [];
    const results = await runJobs([broken, passed('whole')], {
      ...{ atOnce: 1, isEnding },
      print: (line) => lines.push(line),
    });
    assert.deepEqual(
      results.map((result) => [result.name, result.passed, result.failed]),
      [
        ['broken', 0, 1],
        ['whole', 1, 0],
      ],
    );
    assert.deepEqual(lines, ['There is no server.', 'whole begins']);
  });

  it('are not started once the run is ending', async () => {
    const results = await runJobs([passed('late')], {
      ...{ atOnce: 2, print: () => undefined },
      isEnding: () => true,
    });
    assert.deepEqual(results, []);
  });

  it('run as many at once as cores and memory allow', () => {
    const gigabyte = 2 ** 30;
    assert.deepEqual(
      [jobsAtOnce(1, 16 * gigabyte), jobsAtOnce(2, 8 * gigabyte), jobsAtOnce(16, 64 * gigabyte)],
      [1, 2, 4],
    );
    assert.deepEqual([jobsAtOnce(8, 5 * gigabyte), jobsAtOnce(8, gigabyte)], [2, 1]);
  });
});

describe('the host suites', () => {
  const names = readdirSync(join(projectRoot, 'test', 'host', 'suites'))
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => basename(file, '.test.ts'));

  it('each state what they touch, and therefore where they are repeated', () => {
    assert.deepEqual(Object.keys(touches).sort(), [...names].sort());
  });

  it("all run in the newest editor's Node host, and some of them in each other one", () => {
    const counts = (['newest-node', 'newest-web', 'oldest-node', 'oldest-web'] as const).map(
      (host) => names.filter((name) => runsIn(name, host)).length,
    );
    const [all = 0, ...some] = counts;
    assert.equal(all, names.length);
    assert.ok(Math.min(...some) >= 5 && Math.max(...some) < all, counts.join());
  });

  it('run everywhere unless they state what they touch', () => {
    assert.ok(runsIn('unknown', 'oldest-web'));
    assert.ok(!runsIn('faultyStorage', 'oldest-web'));
  });
});
