import assert from 'node:assert/strict';
import { readBundledNotes } from './readBundledNotes';

/** Each bullet and section of the journal this one grew from: its note, and words that show it. */
const traces: readonly (readonly [bullet: string, note: string, ...words: string[]])[] = [
  ['Program Overview', '1-overview/1-program-overview.md', 'scalable, secure, and efficient', 'hands-on'],
  ['Python', '2-technologies/1-python.md', 'language'],
  ['Django', '2-technologies/2-django.md', 'web framework', 'rapid development'],
  ['REST APIs', '2-technologies/3-rest-apis.md', 'resources', 'Consuming', 'RFC 9457', 'RFC 9110'],
  ['GraphQL', '2-technologies/4-graphql.md', 'query language'],
  ['Docker', '2-technologies/5-docker.md', 'multi-stage', 'Compose'],
  ['CI/CD', '2-technologies/6-ci-cd.md', 'Continuous integration', 'continuous delivery'],
  ['Database Design', '3-concepts/1-database-design.md', 'relation', 'Normalization'],
  [
    'Asynchronous Programming',
    '3-concepts/2-asynchronous-programming.md',
    'event loop',
    'async view',
  ],
  ['Caching Strategies', '3-concepts/3-caching.md', 'In memory or distributed', 'Redis', 'RFC 9111'],
  [
    'Managing complex database relationships in Django',
    '4-challenges/1-complex-relationships.md',
    'ForeignKey',
    'ManyToManyField',
    'custom queryset',
  ],
  [
    'Scaling API endpoints under heavy load',
    '4-challenges/2-scaling-under-load.md',
    'caching layers',
    'async view',
  ],
  [
    'Dockerizing applications for consistent deployment',
    '4-challenges/3-dockerizing.md',
    'multi-stage Dockerfile',
    'Compose',
  ],
  [
    'Automating deployments',
    '4-challenges/4-automating-deployments.md',
    'GitHub Actions',
    'test',
    'deploy',
  ],
  ['clean, modular, documented code', '5-practices/1-clean-code.md', 'modul', 'documented'],
  ['version control', '5-practices/2-version-control.md', 'Git', 'GitHub', 'tracking progress'],
  [
    'secure coding practices',
    '5-practices/3-secure-coding.md',
    'Validat',
    'Authentication',
    'Authorization',
    'RFC 9700',
  ],
  ['testing', '5-practices/4-testing.md', 'Unit tests', 'Integration tests'],
  ['DevOps practices early', '5-practices/5-devops-early.md', 'first week', 'scaling'],
  ['Continuous learning', '5-practices/6-continuous-learning.md', 'Technology changes', 'adaptability'],
  ['Conclusion', '6-conclusion/1-conclusion.md', 'transformative', 'reminder', 'checklist'],
];

/** What learners build with every day and the seed does not name. */
const additions = [
  '2-technologies/7-django-rest-framework.md',
  '3-concepts/4-background-jobs.md',
  '3-concepts/5-authentication.md',
  '5-practices/7-settings-and-secrets.md',
  '5-practices/8-deploying.md',
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
  const notes = readBundledNotes();

  for (const [bullet, path, ...words] of traces) {
    it(`has a place for "${bullet}" of the seed in ${path}`, () => {
      const text = notes.find((note) => note.path === path)?.text ?? '';
      assert.deepEqual(
        words.filter((wanted) => !text.includes(wanted)),
        [],
      );
    });
  }

  it('keeps the files it has, as pins and saved places name them', () => {
    assert.deepEqual(
      notes.map(({ path }) => path),
      [...traces.map(([, path]) => path), ...additions].sort(),
    );
  });

  it('names the program as the seed does, where the journey begins and where it ends', () => {
    const naming = notes
      .filter(({ text }) => text.includes('ALX ProDev Backend Engineering Program'))
      .map(({ path }) => path);
    assert.deepEqual(naming, ['1-overview/1-program-overview.md', '6-conclusion/1-conclusion.md']);
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
