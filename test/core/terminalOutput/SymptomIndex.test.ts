import assert from 'node:assert/strict';
import { OutputTail } from '../../../src/core/terminalOutput/OutputTail';
import { SymptomIndex } from '../../../src/core/terminalOutput/SymptomIndex';
import { assertLinear } from '../bounds/assertLinear';
import { journalOf } from '../tree/journalOf';

const note = `# Trouble

## Pitfalls

| Symptom | Fix |
| --- | --- |
| The server does not start: address already in use | Find the process that holds the port |
| FlakyQueueError when the worker is restarted | Acknowledge late |
| A query raises OperationalError now and then | Retry once |
| It is slow in the morning | Warm the cache |
`;

function indexOf(files: Readonly<Record<string, string>>, source = 'mine'): SymptomIndex {
  const index = new SymptomIndex();
  for (const placed of journalOf(source, files).notes) index.add(placed);
  return index;
}

const cases: readonly [output: string, symptom: RegExp | null][] = [
  ['listen tcp :8000: bind: Address already in use\n', /address already/],
  ['Error: the server does not start, see above\n', /address already/],
  ['OSError: [Errno 98] error: address already in use\n', /address already/],
  ['the address is already in use\n', null],
  ['queue.errors.FlakyQueueError: lost\n', /FlakyQueueError/],
  ['django.db.utils.OperationalError: no such table\n', null],
  ['it is slow in the evening\n', null],
  ['', null],
];

describe('the lesson for the output of a failed command', () => {
  const index = indexOf({ 'trouble.md': note });

  for (const [output, symptom] of cases)
    it(`is ${symptom ? 'found for' : 'none for'} ${JSON.stringify(output)}`, () => {
      const lesson = index.match(output);
      if (symptom) assert.match(lesson?.text ?? '', symptom);
      else assert.equal(lesson, null);
    });

  it('knows its note and line', () => {
    const lesson = index.match('FlakyQueueError');
    assert.deepEqual([lesson?.noteKey, lesson?.line], ['mine:trouble.md', 8]);
  });

  it("is the user's own where a bundled one says the same", () => {
    const both = new SymptomIndex();
    for (const source of ['bundled', 'mine', 'bundled'])
      for (const placed of journalOf(source, { 'trouble.md': note }).notes) both.add(placed);
    assert.equal(both.match('FlakyQueueError')?.noteKey, 'mine:trouble.md');
  });

  it('takes time in proportion to the output', () => {
    assertLinear((length) => {
      const output = 'the server does not start at all today '.repeat(length);
      return () => void index.match(output);
    }, 2_000);
  }).timeout(20_000);
});

describe('the end of the output', () => {
  it('is kept, and no more than that', () => {
    const tail = new OutputTail();
    for (let count = 0; count < 40; count += 1) tail.add(`${count} ${'x'.repeat(1000)}\n`);
    assert.match(tail.text, /\n39 x+\n$/);
    assert.ok(tail.text.length <= 16_000);
  });

  it('is read without colors, titles and marks of the shell', () => {
    const tail = new OutputTail();
    tail.add(
      '\u001b]633;C\u0007\u001b[1;31mError\u001b[0m: \u001b]0;title\u001b\\no\r\n[INFO] end\u0008',
    );
    assert.equal(tail.text, 'Error: no\r\n[INFO] end');
  });
});
