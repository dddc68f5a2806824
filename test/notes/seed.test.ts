import assert from 'node:assert/strict';
import { bundledNotes } from './bundledNotes';

/** Each bullet of the journal this one grew from, and the words that show it has its place. */
const traces: readonly (readonly [note: string, ...words: string[]])[] = [
  ['2-technologies/1-python.md', 'language'],
  ['2-technologies/2-django.md', 'web framework'],
  ['2-technologies/3-rest-apis.md', 'resources', 'RFC 9457', 'RFC 9110'],
  ['2-technologies/4-graphql.md', 'query language'],
  ['2-technologies/5-docker.md', 'multi-stage', 'Compose'],
  ['2-technologies/6-ci-cd.md', 'Continuous integration', 'continuous delivery'],
  ['3-concepts/1-database-design.md', 'relation', 'Normalisation'],
  ['3-concepts/2-asynchronous-programming.md', 'event loop', 'async view'],
  ['3-concepts/3-caching.md', 'In memory or distributed', 'Redis', 'RFC 9111'],
  ['4-challenges/1-complex-relationships.md', 'ForeignKey', 'ManyToManyField', 'custom queryset'],
  ['4-challenges/2-scaling-under-load.md', 'caching layers', 'async view'],
  ['4-challenges/3-dockerising.md', 'multi-stage Dockerfile', 'Compose'],
  ['4-challenges/4-automating-deployments.md', 'GitHub Actions', 'test', 'deploy'],
  ['5-practices/1-clean-code.md', 'modul', 'documented'],
  ['5-practices/2-version-control.md', 'Git', 'GitHub', 'pull request'],
  ['5-practices/3-secure-coding.md', 'Validat', 'Authentication', 'Authorisation', 'RFC 9700'],
  ['5-practices/4-testing.md', 'Unit tests', 'Integration tests'],
  ['5-practices/5-devops-early.md', 'first week'],
  ['5-practices/6-continuous-learning.md', 'Technology changes'],
];

/** The five pictures that explain better than words, by the note that needs them. */
const diagrams: Readonly<Record<string, string>> = {
  '2-technologies/5-docker.md': 'flowchart',
  '2-technologies/6-ci-cd.md': 'flowchart',
  '3-concepts/1-database-design.md': 'erDiagram',
  '3-concepts/2-asynchronous-programming.md': 'sequenceDiagram',
  '3-concepts/3-caching.md': 'flowchart',
};

describe('the bundled journal', () => {
  const notes = bundledNotes();

  for (const [path, ...words] of traces) {
    it(`has a place for ${words.join(', ')} in ${path}`, () => {
      const text = notes.find((note) => note.path === path)?.text ?? '';
      assert.deepEqual(
        words.filter((wanted) => !text.includes(wanted)),
        [],
      );
    });
  }

  it('names the programme once, in the overview', () => {
    const naming = notes.flatMap(({ path, text }) =>
      [...text.matchAll(/ProDev/g)].map(() => path),
    );
    assert.deepEqual(naming, ['1-overview/1-program-overview.md']);
  });

  it('draws one diagram in each of the five notes that need one, and none elsewhere', () => {
    const drawn = notes.flatMap(({ path, fences }) =>
      fences
        .filter(({ language }) => language === 'mermaid')
        .map(({ code }) => [path, code.split(/\s/)[0] ?? '']),
    );
    assert.deepEqual(Object.fromEntries(drawn), diagrams);
    assert.equal(drawn.length, 5);
  });
});
