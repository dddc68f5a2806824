import assert from 'node:assert/strict';
import { codeLines } from '../../../src/core/insertion/codeLines';

const spaces = { insertSpaces: true, size: 4 };
const tabs = { insertSpaces: false, size: 4 };

const cases: [what: string, code: string, style: typeof spaces, lines: string[]][] = [
  ['keeps dollars and braces', 'echo "${HOME}" $1 }', spaces, ['echo "${HOME}" $1 }']],
  ['turns steps of two into four', 'a:\n  b:\n    c', spaces, ['a:', '    b:', '        c']],
  ['turns spaces into tabs', 'if x:\n    y\n', tabs, ['if x:', '\ty']],
  ['turns tabs into spaces', 'if x {\n\ty\n}', spaces, ['if x {', '    y', '}']],
  ['drops shared indentation', '    a\n      b', { ...spaces, size: 2 }, ['a', '  b']],
  ['drops blank lines at either end', '\n\n  a\n\n  b\n\n', spaces, ['a', '', 'b']],
  ['keeps what aligns', 'f(\n    a,\n      b)', tabs, ['f(', '\ta,', '\t  b)']],
];

describe('the lines of inserted code', () => {
  for (const [what, code, style, lines] of cases) {
    it(what, () => {
      assert.deepEqual(codeLines(code, style), lines);
    });
  }
});
