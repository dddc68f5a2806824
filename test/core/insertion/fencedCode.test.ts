import assert from 'node:assert/strict';
import { fencedCode } from '../../../src/core/insertion/codeLines';

const blocks: readonly [what: string, code: string, language: string, lines: string[]][] = [
  ['plain code', 'a\nb\n', 'python', ['```python', 'a', 'b', '```']],
  ['code with a fence in it', '````\n', '', ['`````', '````', '`````']],
  ['a language with signs that would end the fence line', 'a', 'py`\n<x>', ['```pyx', 'a', '```']],
  ['the names of C# and C++', 'a', 'c#', ['```c#', 'a', '```']],
];

describe('a code block for a note', () => {
  for (const [what, code, language, lines] of blocks) {
    it(`of ${what} ends where it should`, () => {
      assert.deepEqual(fencedCode(code, language), lines);
    });
  }
});
