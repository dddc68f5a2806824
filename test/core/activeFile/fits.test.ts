import assert from 'node:assert/strict';
import { describeFile } from '../../../src/core/activeFile/ActiveFile';
import { compareFits, fits, type FitSubject } from '../../../src/core/activeFile/fits';

function about(title: string, tags: string, languages: string): FitSubject {
  const listed = (text: string): string[] => text.split(' ').filter((word) => word !== '');
  return { titles: [title, 'Checklist'], tags: listed(tags), languages: listed(languages) };
}

/** A journal as a learner of the backend would have it. */
const subjects = {
  python: about('Python', 'python typing', 'python'),
  django: about('Django', 'django orm', 'python'),
  orm: about("Relations in Django's ORM", 'django orm', 'python sql'),
  rest: about('REST APIs', 'rest http', 'http python'),
  graphql: about('GraphQL', 'graphql schema', 'graphql python'),
  docker: about('Docker', 'docker images', 'dockerfile yaml'),
  ci: about('CI/CD', 'ci github-actions', 'yaml bash'),
  database: about('Database design', 'database sql', 'sql'),
  async: about('Asynchronous programming', 'async asyncio', 'python'),
  scaling: about('Endpoints under load', 'performance caching async', 'python typescript'),
  caching: about('Caching', 'caching redis', 'python'),
  clean: about('Readable code', 'clean-code', 'python'),
  git: about('Version control', 'git github', 'bash'),
  security: about('Secure coding', 'security authentication', 'python'),
  testing: about('Testing', 'testing pytest', 'python'),
  devops: about('Operations', 'devops', 'python yaml'),
  writing: about('Writing', 'writing', 'markdown'),
};
type Name = keyof typeof subjects;

function suggested(path: string, languageId: string, text: string): readonly Name[] {
  const file = describeFile({ path, languageId, text });
  return Object.entries(subjects)
    .map(([name, subject]) => ({ name: name as Name, isOwn: false, fit: fits(subject, file) }))
    .filter(({ fit }) => fit.score > 0)
    .sort(compareFits)
    .map(({ name }) => name);
}

/** All that is suggested for a file, in its order. */
const whole: [path: string, languageId: string, text: string, names: readonly Name[]][] = [
  ['.github/workflows/aws.yml', 'yaml', '', ['ci', 'devops']],
  ['scripts/deploy.sh', 'shellscript', '', ['ci', 'devops']],
  ['scripts/format.sh', 'shellscript', '', []],
  ['Dockerfile', 'dockerfile', '', ['docker']],
  ['schema.graphql', 'plaintext', '', ['graphql']],
  ['backend/alembic.ini', 'ini', '', ['database']],
  ['api/readme.ini', 'ini', '', []],
  ['mkdocs.yml', 'yaml', 'site_name: x', []],
  ['app/plain.py', 'python', 'import enum, typing\nclass Number: pass', ['python', 'clean']],
  ['shop/urls.py', 'python', 'from django.urls import path', ['django', 'python', 'orm', 'clean']],
  ['app/models.py', 'python', 'from sqlmodel import SQLModel', ['database', 'python', 'clean']],
  ['tests/test_shop.py', 'python', 'import pytest', ['testing', 'python', 'clean']],
  ['main.go', 'go', 'import "github.com/acme/tool"', []],
  ['src/AddItem.tsx', 'typescriptreact', "import { z } from 'zod';\nimport 'react';", []],
  ['a/cache.py', 'python', '', ['caching', 'scaling', 'python', 'clean']],
  ['.env', 'plaintext', '', ['security']],
  ['notes.md', 'markdown', '', []],
];

describe('what is suggested for a file', () => {
  for (const [path, languageId, text, names] of whole) {
    it(`is ${names.join(', ') || 'nothing'} for ${path} with ${JSON.stringify(text)}`, () => {
      assert.deepEqual(suggested(path, languageId, text), names);
    });
  }

  it('does not depend on how a topic is spelled', () => {
    const file = describeFile({ path: '.gitlab-ci.yml', languageId: 'yaml', text: '' });
    for (const tag of [
      'ci',
      'CI/CD'.toLowerCase(),
      'Continuous Integration',
      'cicd',
      'pipelines',
    ]) {
      const subject = { titles: ['Shipping'], tags: [tag], languages: [] };
      assert.equal(fits(subject, file).score > 0, tag !== 'ci/cd', tag);
    }
    assert.equal(fits({ titles: ['Our CI/CD'], tags: [], languages: [] }, file).score, 5);
  });

  it('is not a note whose long title happens to contain a common word', () => {
    const file = describeFile({ path: 'a.go', languageId: 'go', text: '' });
    const score = (title: string): number =>
      fits({ titles: [title], tags: [], languages: [] }, file).score;
    assert.equal(score('Where to go from here now'), 0);
    assert.ok(score('Go basics') > 0);
    assert.equal(score('Gophers'), 0);
  });

  it('takes the name of an unknown package from tags and whole titles only', () => {
    const file = describeFile({ path: 'a.py', languageId: 'python', text: 'import click, rich' });
    const score = (titles: string[], tags: string[]): number =>
      fits({ titles, tags, languages: [] }, file).score;
    assert.equal(score(['How to get rich'], []), 0);
    assert.equal(score(['Terminals'], ['rich']), 3);
    assert.equal(score(['Click'], []), 3);
  });
});

describe('the reason of a fit', () => {
  const reasonOf = (name: Name, path: string, languageId: string, text: string) =>
    fits(subjects[name], describeFile({ path, languageId, text })).reason;

  it('is the kind of file, what it imports, lists, or runs, or the name of its language', () => {
    const views = 'from django.shortcuts import render\nimport redis\n';
    assert.deepEqual(reasonOf('django', 'a/views.py', 'python', views), {
      code: 'kind',
      kind: 'djangoViews',
    });
    assert.deepEqual(reasonOf('caching', 'a/views.py', 'python', views), {
      code: 'import',
      name: 'redis',
    });
    assert.deepEqual(reasonOf('python', 'a/views.py', 'python', views), {
      code: 'language',
      name: 'Python',
    });
    assert.deepEqual(reasonOf('django', 'requirements.txt', 'plaintext', 'django==5'), {
      code: 'dependency',
      name: 'django',
    });
    assert.deepEqual(reasonOf('database', 'compose.yml', 'yaml', ' image: postgres:17'), {
      code: 'image',
      name: 'postgres',
    });
    assert.equal(reasonOf('git', 'a/views.py', 'python', views), null);
  });

  it('names languages as people write them', () => {
    const react = { titles: ['TypeScript'], tags: [], languages: [] };
    const file = describeFile({ path: 'a.tsx', languageId: 'typescriptreact', text: '' });
    assert.deepEqual(fits(react, file).reason, { code: 'language', name: 'TypeScript' });
  });
});

describe('the order of fits', () => {
  it("puts the user's own before others with the same score, and no further", () => {
    const file = describeFile({ path: 'Dockerfile', languageId: 'dockerfile', text: '' });
    const judged = (name: Name, isOwn: boolean) => ({ isOwn, fit: fits(subjects[name], file) });
    const own = { titles: ['Week 3'], tags: ['docker'], languages: [] };
    assert.ok(compareFits({ isOwn: true, fit: fits(own, file) }, judged('docker', false)) < 0);
    assert.ok(compareFits(judged('docker', false), judged('python', true)) < 0);
  });
});
