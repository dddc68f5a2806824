import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  holdsWords,
  type ParsedQuery,
  parseQuery,
  placeFilter,
} from '../../../src/core/search/parseQuery';
import { row } from './row';

const nothing: ParsedQuery = {
  words: '',
  without: [],
  exactly: [],
  tags: [],
  sections: [],
  notes: [],
  languages: [],
};

const queries: [query: string, parsed: Partial<ParsedQuery>][] = [
  ['cache keys', { words: 'cache keys' }],
  ['#Docker image', { words: 'image', tags: ['docker'] }],
  ['@challenges', { sections: ['challenges'] }],
  ['in:"Caching strategies" ttl', { words: 'ttl', notes: ['caching strategies'] }],
  ['lang:Python', { languages: ['python'] }],
  ['cache -redis', { words: 'cache', without: ['redis'] }],
  ['"Pin the" digest', { words: 'Pin the digest', exactly: ['pin the'] }],
  ['"unfinished phrase', { words: 'unfinished phrase', exactly: ['unfinished phrase'] }],
  ['# @ - in: lang:', {}],
  ['read-only N+1 c#', { words: 'read-only N+1 c#' }],
  ['makemigrations --check', { words: 'makemigrations --check' }],
];

const fulfilled: [query: string, fulfils: boolean][] = [
  ['#dock', true],
  ['#python', false],
  ['@practices', true],
  ['@challenges', false],
  ['@"Base images"', true],
  ['in:docker', true],
  ['in:redis', false],
  ['lang:dockerfile', true],
  ['lang:docker', false],
  ['"by digest"', true],
  ['"digest by"', false],
  ['image -digest', false],
  ['image -dig', true],
];

describe('the query language', () => {
  for (const [query, parsed] of queries) {
    it(`reads ${query}`, () => {
      assert.deepEqual(parseQuery(query), { ...nothing, ...parsed });
    });
  }

  it('takes a name behind @ or # that notes do not contain for a word', () => {
    const parsed = parseQuery('@shared_task #42 @docker', (_, name) => name === 'docker');
    assert.deepEqual(parsed, { ...nothing, words: 'shared_task 42', sections: ['docker'] });
  });

  it('reads whatever is typed', () => {
    fc.assert(fc.property(fc.string(), (query) => typeof parseQuery(query).words === 'string'));
  });

  const image = row({
    kind: 'practice',
    text: 'Pin the base image by digest',
    noteTitle: 'Docker',
    section: 'Base images',
    heading: 'Base images',
    sectionKind: 'practices',
    tags: ['docker'],
    languages: ['dockerfile'],
  });
  for (const [query, fulfils] of fulfilled) {
    it(`${fulfils ? 'keeps' : 'drops'} the row for ${query}`, () => {
      const parsed = parseQuery(query);
      assert.equal(placeFilter(parsed)(image) && holdsWords(image, parsed), fulfils);
    });
  }
});
