import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { GlobSet } from '../../../src/core/globs/GlobSet';
import { journalNames } from '../../../src/core/library/noteFiles';

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  contributes: { configuration: { properties: Record<string, { default: unknown }> }[] };
};
const properties = contributes.configuration.map((one) => one.properties);
const include = properties.find((one) => 'nexusJournal.include' in one)?.['nexusJournal.include'];
const globs = new GlobSet(include?.default as string[]);

const folders: readonly [name: string, isJournal: boolean][] = [
  ['til', true],
  ['TIL', true],
  ['notes', true],
  ['journal', true],
  ['learning-journal', true],
  ['jbranchaud-til', true],
  ['my_dev.notes', true],
  ['til-2026', true],
  ['release-notes', false],
  ['notes-app', false],
  ['stencil', false],
  ['api', false],
];

describe('a workspace folder', () => {
  for (const [name, isJournal] of folders) {
    it(`called ${name} is ${isJournal ? 'a' : 'no'} journal as a whole`, () => {
      const isMeant = journalNames(name).some((one) => globs.matchesFile(`${one}/git/a.md`));
      assert.equal(isMeant, isJournal);
    });
  }

  it('is one by whatever the user includes', () => {
    const own = new GlobSet(['**/zettel/**']);
    assert.ok(journalNames('Mein Zettel').some((one) => own.matchesFile(`${one}/a.md`)));
    assert.ok(!journalNames('til').some((one) => own.matchesFile(`${one}/a.md`)));
  });
});
