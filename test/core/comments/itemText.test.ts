import assert from 'node:assert/strict';
import { inertStart } from '../../../src/core/comments/itemText';

const directives = [
  'syntax=evil/frontend:1',
  'escape = `',
  'yaml-language-server: $schema=https://example.com',
  '$schema: https://example.com',
  '@ts-nocheck',
  '@jsx h',
  'type: ignore',
  'noqa',
  'noqa: E501',
  'pylint: disable=all',
  'frozen_string_literal: true',
  'go:build ignore',
  '+build ignore',
  'eslint-disable',
  'eslint no-eval: 0',
  'prettier-ignore',
  'shellcheck disable=SC2086',
  '!x',
  '#include <x>',
  'include <x>',
  'pragma once',
  'image:: http://example.com',
  'image :: http://example.com',
  '|x| replace:: y',
  '_target: x',
];
const titles = [
  'Docker: Checklist',
  'Docker',
  'Before you merge: review',
  'Größe & Maß',
  'R&D: Checklist',
  'Pre-commit: Checklist',
  'C++ and C#',
  '.NET review',
  '`code` review',
  '10 rules',
  'Globalization',
];

describe('the first text of a comment', () => {
  for (const text of directives) {
    it(`is not a directive: ${text}`, () => {
      assert.equal(inertStart(text), `- ${text}`);
    });
  }
  for (const text of titles) {
    it(`stays as it is: ${text}`, () => {
      assert.equal(inertStart(text), text);
    });
  }

  it('contains no batch command, although batch files run the first word of a remark', () => {
    assert.equal(inertStart('a&calc', 'bat'), '- a&calc');
    assert.equal(inertStart('Build & run', 'bat'), 'Build & run');
  });
});
