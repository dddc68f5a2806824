import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptBy01 } from '../host/suites/keptBy01';

const made = /new StoredValue(?:<[^>]*>)?\(\s*[\w.]+,\s*(?:'([^']+)'|(\w+))/g;

/** The names under which the sources keep something, whether written there or called by a constant. */
function storedNames(): readonly string[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const sources = files
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join('src', name), 'utf8'));
  const constants = new Map(
    sources
      .flatMap((source) => [
        ...source.matchAll(/^(?:export )?const (\w+) = '(nexusJournal\.[^']+)'/gm),
      ])
      .map(([, constant = '', name = '']) => [constant, name]),
  );
  return sources.flatMap((source) => {
    // Where a constant of the same name stands in two files, the file's own counts.
    const own = (constant: string): string | undefined =>
      new RegExp(`const ${constant} = '([^']+)'`).exec(source)?.[1] ?? constants.get(constant);
    return [...source.matchAll(made)].map(
      ([call, name, constant = '']) => name ?? own(constant) ?? call,
    );
  });
}

describe('what is kept between sessions', () => {
  it('has a known format for every key', () => {
    assert.deepEqual([...storedNames()].sort(), Object.keys(keptBy01).sort());
  });
});
