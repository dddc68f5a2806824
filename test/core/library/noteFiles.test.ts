import assert, { equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { GlobSet } from '../../../src/core/globs/GlobSet';
import {
  isInLearningFolder,
  isNoteFile,
  looksLikeJournal,
  titleFromName,
} from '../../../src/core/library/noteFiles';
import type { Note, SectionKind, Takeaway } from '../../../src/core/note/Note';
import { readNote } from '../../../src/core/reading/readNote';

describe('isInLearningFolder', () => {
  for (const [path, root, expected] of [
    ['til/git/worktree.md', 'work', true],
    ['notes/Today I Learned/redis.md', 'work', true],
    ['git/worktree.md', 'my-til', true],
    ['learnings/cache.md', 'api', true],
    ['docs/learning-journal/day.md', 'api', true],
    ['docs/tiles/mosaic.md', 'utilities', false],
    ['til.md', 'api', false],
  ] as const) {
    it(`is ${String(expected)} for ${path} below ${root}`, () => {
      equal(isInLearningFolder(path, root), expected);
    });
  }
});

const plain = readNote('# Endpoints\n\nHow to call them.\n', 'Endpoints');

const takeaway = (kind: Takeaway['kind']): Takeaway => ({
  ...{ text: 'Ask first', markdown: 'Ask first', section: null, group: null, line: 3, endLine: 3 },
  ...{ kind, rule: 'listed-item' },
});
const sections = (...kinds: readonly SectionKind[]): Note['sections'] =>
  kinds.map((kind, at) => {
    return {
      title: `Part ${at}`,
      level: 2,
      line: at + 3,
      endLine: at + 3,
      kind,
      slug: `part-${at}`,
    };
  });
const challenge: Note['challenges'][number] = {
  ...{ kind: 'pitfall', rule: 'labeled-pair', line: 3, endLine: 4, solutionLine: 4 },
  ...{ challenge: 'It hangs', solution: 'Wait less', title: null, section: null },
};

const cases: readonly [what: string, found: Partial<Note>, isNote: boolean][] = [
  ['nothing of a journal', {}, false],
  ['one kind of section', { sections: sections('overview', 'overview', 'other') }, false],
  [
    'two kinds of section, in whatever language',
    { sections: sections('concepts', 'practices') },
    true,
  ],
  ['a takeaway', { takeaways: [takeaway('practice')] }, true],
  ['a pitfall without its fix', { takeaways: [takeaway('pitfall')] }, true],
  ['a pitfall with its fix', { challenges: [challenge] }, true],
  [
    'a challenge nobody has solved',
    { challenges: [{ ...challenge, kind: 'challenge', solution: null, solutionLine: null }] },
    true,
  ],
  ['nothing but being short', { takeaways: [takeaway('note')] }, false],
  ['our front matter', { hasFrontMatter: true }, true],
];

describe('a file outside of a journal folder', () => {
  for (const [what, found, isNote] of cases) {
    it(`is ${isNote ? 'a' : 'no'} note with ${what}`, () => {
      assert.equal(looksLikeJournal({ ...plain, ...found }), isNote);
    });
  }
});

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
  it('takes Markdown files only, and no license or changelog', () => {
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
