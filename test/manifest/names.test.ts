import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { projectRoot } from '../host/projectRoot';

const exported =
  /^export (?:abstract |async )?(?:const|function\*?|class|interface|type|enum) (\w+)/gm;

interface Name {
  readonly name: string;
  readonly file: string;
}

/** Names that are the same but for their case; with `twice`, those that are wholly the same too. */
function alike(names: readonly Name[], twice: boolean): string[] {
  const groups = new Map<string, Name[]>();
  for (const one of names) {
    const key = one.name.toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const isAlike = twice ? group.length > 1 : new Set(group.map(({ name }) => name)).size > 1;
    return isAlike ? [group.map(({ file, name }) => `${name} in ${file}`).join(', ')] : [];
  });
}

describe('the names of the code', () => {
  const files: string[] = [];
  const names: Name[] = [];

  before(async () => {
    const entries = await readdir(join(projectRoot, 'src'), {
      recursive: true,
      withFileTypes: true,
    });
    for (const entry of entries.filter(({ name }) => name.endsWith('.ts'))) {
      const path = join(entry.parentPath, entry.name);
      const file = relative(projectRoot, path);
      files.push(file);
      for (const [, name = ''] of (await readFile(path, 'utf8')).matchAll(exported)) {
        names.push({ name, file });
      }
    }
    assert.ok(files.length > 200 && names.length > 500);
  });

  it('have no two exports that are the same or differ only in case', () => {
    assert.deepEqual(alike(names, true), []);
  });

  it('have no two files whose names differ only in case', () => {
    const called = files.map((file) => ({ name: basename(file, '.ts'), file }));
    assert.deepEqual(alike(called, false), []);
  });
});
