import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { readPlainFields } from '../../../src/core/reading/readPlainFields';

const marks = Array.from('ab1.0,-:#[]{}()"/+_~!&*?|>%@` eEx');
const characters = fc.constantFrom(...marks, "'", 'true', 'null', '2026-01-02');
const value = fc.array(characters, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
const key = fc.constantFrom('title', 'tags', 'order', 'y', 'constructor', '1');
const line = fc.tuple(key, value).map(([name, text]) => `${name}: ${text}`);

describe('readPlainFields', () => {
  const read = [
    [['title: Caching, in short', 'order: 3'], { title: 'Caching, in short', order: 3 }],
    [
      ['tags: [redis, in memory]', 'date: 2026-01-02'],
      { tags: ['redis', 'in memory'], date: '2026-01-02' },
    ],
  ] as const;
  for (const [lines, fields] of read) {
    it(`reads ${lines.join(' / ')}`, () => {
      assert.deepEqual(readPlainFields(lines), fields);
    });
  }

  const left = [
    'title: "quoted"',
    'draft: true',
    'a: b: c',
    'a: b # c',
    'tags:',
    '  - x',
    'n: 0x1f',
    'v: 1.10',
  ];
  for (const text of left) {
    it(`leaves ${text} to YAML`, () => {
      assert.equal(readPlainFields([text]), null);
    });
  }

  it('reads what it reads as YAML does', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), (lines) => {
        const fields = readPlainFields(lines);
        if (fields !== null) assert.deepEqual({ ...fields }, { ...parse(lines.join('\n')) });
      }),
      { numRuns: 10_000 },
    );
  });
});
