import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { GlobSet } from '../../../src/core/journal/GlobSet';
import { isNoteFile, titleFromName } from '../../../src/core/journal/notePath';

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  contributes: { configuration: { properties: Record<string, { default: unknown }> }[] };
};
const settings = Object.assign(
  {},
  ...contributes.configuration.map(({ properties }) => properties),
) as Record<string, { default: unknown }>;
const globs = (name: string): GlobSet =>
  new GlobSet(settings[`nexusJournal.${name}`]?.default as string[]);

describe('telling notes by their paths', () => {
  it('takes Markdown files only, and no licence or changelog', () => {
    const names = [
      'README.md',
      'a.MARKDOWN',
      'a.txt',
      'LICENSE.md',
      'changelog.md',
      'licensing.md',
    ];
    assert.deepEqual(names.filter(isNoteFile), ['README.md', 'a.MARKDOWN', 'licensing.md']);
  });

  it('stays out of hidden folders, dependencies and builds unless told otherwise', () => {
    const exclude = globs('exclude');
    const folders = ['.git', 'a/.venv', 'x/node_modules', 'dist', 'Target', 'notes', 'src', 'a/b'];
    assert.deepEqual(
      folders.filter((folder) => !exclude.matchesFolder(folder)),
      ['notes', 'src', 'a/b'],
    );
  });

  it('knows a journal folder at any depth, but not by the name of the file', () => {
    const include = globs('include');
    assert.equal(include.matchesFile('docs/til/python/a.md'), true);
    assert.equal(include.matchesFile('Notes/a.md'), true);
    assert.equal(include.matchesFile('docs/notes.md'), false);
    assert.equal(include.matchesFile('release-notes/a.md'), false);
  });

  const titles: readonly [name: string, title: string][] = [
    ['02-database_design.md', 'Database design'],
    ['2024.md', '2024'],
    ['aws', 'AWS'],
    ['Css', 'CSS'],
    ['github-actions', 'GitHub actions'],
    ['3-caching-http_responses.md', 'Caching HTTP responses'],
    ['ios', 'iOS'],
    ['jq', 'jq'],
    ['llms', 'LLMs'],
    ['javascript', 'JavaScript'],
    ['MyApp-notes', 'MyApp notes'],
    ['where-to-rest', 'Where to rest'],
    ['os-padroes', 'Os padroes'],
    ['constructor', 'Constructor'],
    ['__', '__'],
  ];
  for (const [name, title] of titles) {
    it(`makes "${title}" of the name ${name}`, () => {
      assert.equal(titleFromName(name), title);
    });
  }
});
