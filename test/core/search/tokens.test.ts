import assert from 'node:assert/strict';
import { queryWords, scanWords } from '../../../src/core/search/scanWords';
import { inflectionStem, rootStem } from '../../../src/core/search/stem';
import { TermIndex } from '../../../src/core/search/TermIndex';

function scanned(text: string): string[] {
  const words: string[] = [];
  scanWords(text, (word) => words.push(word));
  return words;
}

const scans: [text: string, words: string[]][] = [
  ['CI/CD', ['ci', 'cd', 'cicd']],
  ['N+1 queries', ['n', '1', 'n1', 'queries']],
  ['select_related', ['select', 'related', 'selectrelated']],
  ['a ForeignKey', ['a', 'foreignkey', 'foreign', 'key']],
  ['HTTPServer', ['httpserver', 'http', 'server']],
  ["don't trust the server's word", ['dont', 'trust', 'the', 'server', 'word']],
  ['Façade naïve straße', ['facade', 'naive', 'strasse']],
  ['C++ and c#, not C', ['c++', 'and', 'c#', 'not', 'c']],
  ['.NET, not example.net', ['.net', 'not', 'example', 'net', 'examplenet']],
  ['check --deploy', ['check', 'deploy', '--deploy']],
  ['', []],
  ['— 🎉 —', []],
];

const inflections = [
  ['cache', 'caches', 'cached', 'caching'],
  ['query', 'queries', 'querying'],
  ['stop', 'stops', 'stopped', 'stopping'],
  ['write', 'writes', 'wrote', 'written', 'writing'],
  ['index', 'indices', 'indexes', 'indexed'],
];
const families = [
  ['authenticate', 'authentication', 'authenticator', 'authenticated'],
  ['deploy', 'deployment', 'deploying'],
  ['validate', 'validation', 'validator'],
];

/** What is typed, and the text that is meant. */
const meant: [query: string, text: string][] = [
  ['cicd', 'Keep CI/CD fast'],
  ['ci-cd', 'Keep CI/CD fast'],
  ['n+1', 'Watch for N+1 queries'],
  ['foreign key', 'A ForeignKey needs an index'],
  ['foreignkey', 'Give every foreign key an index'],
  ['read-only', 'Mount it readonly'],
  ['readonly', 'Mount it read only'],
  ['authn', 'Authentication comes first'],
  ['authz', 'Check authorization in one place'],
  ['k8s', 'Let Kubernetes restart it'],
  ['i18n', 'Plan internationalisation early'],
  ['pull request', 'Keep a PR small'],
  ['pr review', 'Review a pull request the same day'],
  ['12-factor', 'Read the twelve-factor app'],
  ['facade', 'A façade hides the rest'],
  ['数据库', '先给数据库建索引'],
  ['envs', 'One environment for each stage'],
  ['databse migrations', 'Run the database migration in its own step'],
  ['cahcing', 'A cache hides slow queries'],
  ['docekr', 'Docker runs it the same everywhere'],
  ['pyhton', 'Python binds names to objects'],
  ['idempotnet', 'Make the handler idempotent'],
  ['c++', 'Free what C++ has taken'],
  ['.net', 'Ask .NET for its version'],
  ['--check', 'Run the formatter with --check'],
];

describe('taking texts apart into words', () => {
  for (const [text, words] of scans) {
    it(`scans ${JSON.stringify(text)}`, () => assert.deepEqual(scanned(text), words));
  }

  it('asks a name by its parts', () => {
    assert.deepEqual(queryWords('select_related ForeignKey CI/CD'), [
      'select',
      'related',
      'foreign',
      'key',
      'ci',
      'cd',
    ]);
  });

  it('asks an option and a language with signs as they are written', () => {
    assert.deepEqual(queryWords('C++ c# .NET --check'), ['c++', 'c#', '.net', '--check']);
  });

  for (const words of inflections) {
    it(`gives ${words.join(', ')} one stem`, () => {
      assert.equal(new Set(words.map(inflectionStem)).size, 1);
    });
  }

  for (const words of families) {
    it(`gives ${words.join(', ')} one root`, () => {
      assert.equal(new Set(words.map(rootStem)).size, 1);
    });
  }

  for (const [query, text] of meant) {
    it(`finds "${text}" by ${query}`, () => {
      const index = new TermIndex<{ text: string; heading: string }>();
      const others = ['Measure before you change', 'Keep functions short', 'Name things well'];
      for (const other of [...others, text]) index.replace(other, [{ text: other, heading: '' }]);
      assert.equal(index.search(query, { limit: 1 })[0]?.document.text, text);
    });
  }
});
