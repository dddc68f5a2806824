import assert from 'node:assert/strict';
import { describeFile } from '../../../src/core/activeFile/ActiveFile';
import type { FileKind } from '../../../src/core/activeFile/fileKinds';

const django = 'from django.db import models\n';

const kinds: [path: string, languageId: string, text: string, kind: FileKind | null][] = [
  ['.github/workflows/aws.yml', 'yaml', 'name: aws\n', 'githubWorkflow'],
  ['any.yml', 'github-actions-workflow', '', 'githubWorkflow'],
  ['.gitlab-ci.yml', 'yaml', '', 'ciPipeline'],
  ['Jenkinsfile', 'groovy', '', 'ciPipeline'],
  ['compose.prod.yaml', 'dockercompose', '', 'compose'],
  ['deploy/web.Dockerfile', 'dockerfile', '', 'dockerfile'],
  ['docker/entrypoint.sh', 'shellscript', '', 'containerScript'],
  ['scripts/deploy.sh', 'shellscript', '', 'deployScript'],
  ['scripts/format.sh', 'shellscript', '', 'shellScript'],
  ['k8s/web.yaml', 'yaml', 'apiVersion: apps/v1\nkind: Deployment\n', 'kubernetes'],
  ['mkdocs.yml', 'yaml', 'site_name: x\n', null],
  ['main.tf', 'plaintext', '', 'terraform'],
  ['proxy/nginx.conf', 'plaintext', '', 'nginx'],
  ['.env.example', 'plaintext', 'KEY=\n', 'environment'],
  ['Makefile', 'makefile', '', 'makefile'],
  ['requirements.txt', 'plaintext', 'django\n', 'pythonRequirements'],
  ['pyproject.toml', 'plaintext', '', 'pythonProject'],
  ['web/package.json', 'json', '{}', 'nodePackage'],
  ['tsconfig.json', 'jsonc', '{}', 'typescriptConfig'],
  ['schema.graphql', 'plaintext', '', 'graphqlSchema'],
  ['db/report.sql', 'sql', '', 'sql'],
  ['prisma/migrations/1/migration.sql', 'sql', '', 'databaseMigration'],
  ['backend/alembic.ini', 'ini', '', 'alembicConfig'],
  ['shop/settings.py', 'python', 'DEBUG = True\nINSTALLED_APPS = []\n', 'djangoSettings'],
  ['shop/settings.py', 'python', 'from pydantic_settings import BaseSettings\n', null],
  ['shop/models.py', 'python', django, 'djangoModels'],
  ['app/models.py', 'python', 'from sqlmodel import SQLModel\n', 'ormModels'],
  ['app/models.py', 'python', 'from pydantic import BaseModel\n', null],
  ['shop/migrations/0001_initial.py', 'python', django, 'djangoMigration'],
  ['alembic/versions/1a_add.py', 'python', 'from alembic import op\n', 'databaseMigration'],
  ['shop/views.py', 'python', 'from django.shortcuts import render\n', 'djangoViews'],
  ['shop/views.py', 'python', 'from rest_framework import generics\n', 'djangoRestViews'],
  ['shop/views.py', 'python', 'from flask import Blueprint\n', null],
  ['shop/urls.py', 'python', '', 'djangoUrls'],
  ['shop/forms.py', 'python', 'from django import forms\n', 'djangoForms'],
  [
    'shop/serializers.py',
    'python',
    'from rest_framework import serializers\n',
    'djangoSerializers',
  ],
  ['shop/templates/a.html', 'html', '{% load static %}\n<p></p>', 'djangoTemplate'],
  ['site/templates/a.html', 'html', '{% extends "b.html" %}\n', 'htmlTemplate'],
  ['public/index.html', 'html', '<p></p>', null],
  ['shop/schema.py', 'python', 'import graphene\n', 'graphqlCode'],
  ['shop/tasks.py', 'python', 'from celery import shared_task\n', 'backgroundTasks'],
  ['config/settings/celery.py', 'python', 'CELERY_TIMEZONE = 1\n', 'backgroundTasks'],
  ['app/api/routes/items.py', 'python', 'from fastapi import APIRouter\n', 'apiRoutes'],
  ['src/user.controller.ts', 'typescript', "import { Router } from 'express';\n", 'apiRoutes'],
  ['app/core/security.py', 'python', 'import jwt\n', 'security'],
  ['tests/test_shop.py', 'python', 'import pytest\n', 'test'],
  ['shop/tests.py', 'python', django, 'test'],
  ['src/sum.test.ts', 'typescript', '', 'test'],
  ['store/store_test.go', 'go', '', 'test'],
  ['src/main/java/OrderTest.java', 'java', '', 'test'],
  ['spec/order_spec.rb', 'ruby', '', 'test'],
  ['app/latest.py', 'python', '', null],
  ['src/AddItem.tsx', 'typescriptreact', "import { useState } from 'react';\n", 'component'],
  ['api/readme.txt', 'plaintext', '', null],
];

describe('the kind of a file', () => {
  for (const [path, languageId, text, kind] of kinds) {
    it(`is ${kind ?? 'none'} for ${path} with ${JSON.stringify(text)}`, () => {
      assert.equal(describeFile({ path, languageId, text }).kind, kind);
    });
  }
});

const packages: [path: string, languageId: string, text: string, names: string[]][] = [
  [
    'a.py',
    'python',
    'import os, celery as c\nfrom rest_framework.views import X',
    ['celery', 'rest_framework'],
  ],
  ['a.py', 'python', 'import typing\nimport collections.abc\nimport enum', []],
  ['a.py', 'python', 'import asyncio', ['asyncio']],
  ['a.py', 'python', '"""\nimport redis\nfrom now import then\n"""\nimport httpx', ['httpx']],
  ['a.py', 'python', 'from .models import X\nfrom . import y', []],
  ['app/api/a.py', 'python', 'from app.models import X\nfrom api.deps import y', []],
  ['config/django/base.py', 'python', 'from django.conf import x', ['django']],
  ['fastapi/app/main.py', 'python', 'from fastapi import FastAPI', ['fastapi']],
  ['a.py', 'python', '    if x:\n        import redis  # late', ['redis']],
  [
    'a.ts',
    'typescript',
    "import {\n  a,\n} from '@tanstack/react-query';\nexport * from 'zod';",
    ['@tanstack/react-query', 'zod'],
  ],
  [
    'a.ts',
    'typescript',
    "import fs from 'node:fs';\nimport path from 'path';\nimport x from './x';\nimport y from '@/y';",
    [],
  ],
  [
    'a.js',
    'javascript',
    'const e = require("express");\nconst l = await import("lodash/fp");',
    ['express', 'lodash'],
  ],
  ['a.vue', 'plaintext', '<script setup>\nimport { ref } from "vue"\n', ['vue']],
  [
    'a.go',
    'go',
    'import (\n\t"fmt"\n\tpg "github.com/lib/pq"\n\t"github.com/gin-gonic/gin"\n)\nx := "github.com/a/b"',
    ['pq', 'gin'],
  ],
  [
    'A.java',
    'java',
    'import java.util.List;\nimport static org.junit.jupiter.api.Assertions.*;\nimport org.springframework.web.Rest;',
    ['junit', 'springframework'],
  ],
  ['a.rs', 'rust', 'use std::fs;\nuse tokio::sync::Mutex;\nuse crate::x;', ['tokio']],
  [
    'A.cs',
    'csharp',
    'using System.Linq;\nusing Microsoft.EntityFrameworkCore;\nusing (var x = y) {',
    ['entityframeworkcore'],
  ],
  ['a.php', 'php', 'use Illuminate\\Http\\Request;\nuse App\\Models\\User;', ['illuminate']],
  ['a.rb', 'ruby', "require 'sidekiq/web'\nrequire_relative 'x'", ['sidekiq']],
  ['a.dart', 'dart', "import 'package:flutter/material.dart';", ['flutter']],
  ['a.cpp', 'cpp', '#include <vector>\n#include <boost/asio.hpp>', ['boost']],
  [
    'requirements.txt',
    'plaintext',
    '# all\nDjango>=5\n-r base.txt\ncelery[redis]',
    ['django', 'celery'],
  ],
  [
    'pyproject.toml',
    'toml',
    '[project]\nname = "x"\ndependencies = [\n  "fastapi>=1",\n]\nversion = "1"',
    ['fastapi'],
  ],
  [
    'package.json',
    'json',
    '{\n  "name": "x",\n  "dependencies": {\n    "react": "1"\n  },\n  "type": "module"\n}',
    ['react'],
  ],
  [
    'compose.yml',
    'yaml',
    'services:\n  db:\n    image: "docker.io/library/postgres:17"',
    ['postgres'],
  ],
  ['Dockerfile', 'dockerfile', 'FROM --platform=x python:3.13-slim AS base', ['python']],
];

describe('the packages of a file', () => {
  for (const [path, languageId, text, names] of packages) {
    it(`are ${names.join(', ') || 'none'} in ${path} with ${JSON.stringify(text)}`, () => {
      const file = describeFile({ path, languageId, text });
      assert.deepEqual(
        file.packages.map(({ name }) => name),
        names,
      );
    });
  }

  it('identify the frameworks', () => {
    const text = 'from fastapi import APIRouter\nfrom sqlmodel import SQLModel\n';
    const file = describeFile({ path: 'a.py', languageId: 'python', text });
    assert.deepEqual(file.frameworks, ['fastapi']);
  });

  it('are searched for in the first 400 lines', () => {
    const late = `${'\n'.repeat(400)}import celery\n`;
    assert.deepEqual(describeFile({ path: 'a.py', languageId: 'python', text: late }).packages, []);
  });
});
