import assert from 'node:assert/strict';
import { readImports } from '../../../src/core/checklists/FileContext';
import { fitOf } from '../../../src/core/checklists/fitOf';

const subjects = {
  docker: { title: 'Docker', tags: ['docker', 'containers'], languages: ['dockerfile', 'yaml'] },
  django: { title: 'Django', tags: ['django', 'orm'], languages: ['python'] },
  python: { title: 'Python', tags: ['python', 'typing'], languages: ['python'] },
  ci: { title: 'CI/CD', tags: ['ci', 'cd', 'github-actions'], languages: ['yaml', 'bash'] },
  testing: { title: 'Testing', tags: ['testing', 'pytest'], languages: ['python'] },
  graphql: { title: 'GraphQL', tags: ['graphql'], languages: ['graphql', 'python'] },
  database: { title: 'Database design', tags: ['database', 'sql'], languages: ['sql'] },
};

const firsts: [path: string, languageId: string, text: string, first: keyof typeof subjects][] = [
  ['Dockerfile', 'dockerfile', 'FROM python', 'docker'],
  ['deploy/web.Dockerfile', 'dockerfile', '', 'docker'],
  ['compose.yaml', 'dockercompose', '', 'docker'],
  ['shop/settings.py', 'python', '', 'django'],
  ['shop/models.py', 'python', 'from django.db import models', 'django'],
  ['.github/workflows/ci.yml', 'github-actions-workflow', '', 'ci'],
  ['.github/workflows/ci.yml', 'yaml', '', 'ci'],
  ['tests/test_shop.py', 'python', 'import pytest', 'testing'],
  ['shop/loans.py', 'python', 'import strawberry', 'graphql'],
  ['shop/loans.py', 'python', 'from django.conf import settings', 'django'],
  ['queries/report.sql', 'sql', '', 'database'],
  ['deploy.sh', 'shellscript', '', 'ci'],
];

describe('the checklist that fits a file best', () => {
  for (const [path, languageId, text, first] of firsts) {
    it(`is ${first} for ${path} with ${JSON.stringify(text)}`, () => {
      const file = { path, languageId, imports: readImports(text) };
      const ranked = Object.entries(subjects)
        .map(([name, subject]) => ({ name, ...fitOf(subject, file) }))
        .sort((left, right) => right.score - left.score);
      assert.equal(ranked[0]?.name, first);
      assert.notEqual(ranked[0].reason, null);
    });
  }

  it('says why: the name of the file, an import, the language', () => {
    const file = { path: 'a/models.py', languageId: 'python', imports: ['pytest'] };
    assert.deepEqual(fitOf(subjects.django, file).reason, { kind: 'path', value: 'models.py' });
    assert.deepEqual(fitOf(subjects.testing, file).reason, { kind: 'import', value: 'pytest' });
    assert.deepEqual(fitOf(subjects.python, file).reason, { kind: 'language', value: 'python' });
    assert.deepEqual(fitOf(subjects.docker, file), { score: 0, reason: null });
  });
});

const imports: [line: string, name: string][] = [
  ['import asyncio', 'asyncio'],
  ['from django.db import models', 'django'],
  ["import { z } from 'zod'", 'zod'],
  ['const x = require("express")', 'express'],
  ['using Microsoft.EntityFrameworkCore;', 'microsoft'],
  ['use actix_web::web;', 'actix_web'],
  ['#include <sqlite3.h>', 'sqlite3'],
  ['    "github.com/lib/pq"', 'github.com/lib/pq'],
];

describe('reading imports', () => {
  for (const [line, name] of imports) {
    it(`finds ${name} in ${line}`, () => {
      assert.ok(readImports(line).includes(name), readImports(line).join());
    });
  }
});
