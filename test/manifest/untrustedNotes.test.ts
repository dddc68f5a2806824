import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../host/projectRoot';

/** The cells of the table below a heading of .github/SECURITY.md, without its head. */
function rowsBelow(heading: string): readonly (readonly string[])[] {
  const text = readFileSync(join(projectRoot, '.github/SECURITY.md'), 'utf8');
  const [, section = ''] = text.split(`\n## ${heading}\n`);
  const [table = ''] = section.split(/\n#{1,3} /);
  return table
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.split(/(?<!\\)\|/).slice(1, -1));
}

describe('the table of untrusted notes', () => {
  const rows = rowsBelow('Untrusted notes');

  it('has a row for each surface', () => {
    assert.ok(rows.length >= 25, `${rows.length} rows`);
  });

  for (const [surface = '', , , tests = ''] of rows) {
    it(`names tests that exist for: ${surface.trim()}`, () => {
      const files = [...tests.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file);
      assert.ok(files.length > 0, tests);
      const missing = files.filter((file) => !existsSync(join(projectRoot, 'test', file)));
      assert.deepEqual(missing, []);
    });
  }
});
