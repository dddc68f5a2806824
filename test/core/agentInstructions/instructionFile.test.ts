import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ExportSource } from '../../../src/core/agentInstructions/ExportSource';
import {
  fileHead,
  instructionPath,
  instructionTargets,
  isInstructionName,
  isNamed,
  suggestedName,
} from '../../../src/core/agentInstructions/instructionFile';
import { renderSource } from '../../../src/core/agentInstructions/renderLessons';
import { cursorRuleProblems, instructionsProblems, skillProblems } from '../../publishedFormats';
import { sourceWith } from './sources';

function about(noteTitle: string, languages: readonly string[] = []): ExportSource {
  return { ...sourceWith('Build once.'), noteTitle, languages };
}

describe('a file for coding agents', () => {
  it('is where its agents look for it', () => {
    assert.deepEqual(
      instructionTargets.map((target) => instructionPath(target, 'docker')),
      [
        'AGENTS.md',
        '.github/copilot-instructions.md',
        '.github/instructions/docker.instructions.md',
        '.github/skills/docker/SKILL.md',
        '.cursor/rules/docker.mdc',
      ],
    );
  });

  it('has its own name if there can be several', () => {
    assert.deepEqual(instructionTargets.filter(isNamed), ['instructions', 'skill', 'cursor']);
  });

  for (const [title, name] of [
    ['Docker', 'docker'],
    ['Café & Crème!', 'cafe-creme'],
    ['漢字', 'journal'],
    [`${'a'.repeat(63)} b`, 'a'.repeat(63)],
  ] as const) {
    it(`with lessons of ${title.slice(0, 20)} is called ${name.slice(0, 20)}`, () => {
      assert.equal(suggestedName([about(title)]), name);
      assert.ok(isInstructionName(name));
    });
  }

  for (const name of ['', 'A', 'a--b', '-a', 'a-', 'a b', '../a', 'a'.repeat(65)]) {
    it(`is not called ${JSON.stringify(name).slice(0, 20)}`, () => {
      assert.ok(!isInstructionName(name));
    });
  }

  it('applies to the files in the languages of the notes', () => {
    const head = fileHead('instructions', 'a', [about('A', ['python']), about('B', ['SQL'])]);
    assert.match(head, /^applyTo: "\*\*\/\*\.py,\*\*\/\*\.sql"$/m);
  });

  for (const languages of [[], ['cobol'], ['python', 'cobol']]) {
    it(`applies to all files where languages are ${languages.join() || 'none'}`, () => {
      assert.match(fileHead('instructions', 'a', [about('A', languages)]), /^applyTo: "\*\*"$/m);
    });
  }

  it('says in its description what it is about and when to use it', () => {
    assert.match(
      fileHead('skill', 'docker', [about('Docker'), about('CI: why?')]),
      /^name: docker\ndescription: "Lessons learned about Docker, CI: why\?\. Use when .+"$/m,
    );
  });

  it('has the published format, whatever the notes are called', () => {
    const title = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(fc.array(title, { minLength: 1, maxLength: 8 }), (titles) => {
        const sources = titles.map((one) => about(one, ['python']));
        const body = sources.map(renderSource).join('\n\n');
        const name = suggestedName(sources);
        const text = (target: 'instructions' | 'skill' | 'cursor'): string =>
          fileHead(target, name, sources) + body;
        assert.deepEqual(skillProblems(name, text('skill')), []);
        assert.deepEqual(instructionsProblems(text('instructions')), []);
        assert.deepEqual(cursorRuleProblems(text('cursor')), []);
      }),
      { numRuns: 150 },
    );
  });
});
