import fc from 'fast-check';
import assert from 'node:assert/strict';
import { CodeFile } from '../../../src/core/codePatterns/CodeFile';
import type { CodeGrammar } from '../../../src/core/codePatterns/CodeLine';
import { findHints } from '../../../src/core/codePatterns/findHints';
import { parsePattern } from '../../../src/core/codePatterns/parsePattern';
import { PatternSet } from '../../../src/core/codePatterns/PatternSet';
import { readPatterns } from '../../../src/core/codePatterns/readPatterns';
import { assertLinear } from '../bounds/assertLinear';
import { filesOf, finish, hintsOf } from './matchedTexts';

const grammars: readonly CodeGrammar[] = ['python', 'dockerfile', 'yaml'];
const grammar = fc.constantFrom(...grammars);
const signs = fc.constantFrom(
  ...['a', 'b', '(', ')', '[', ']', '{', '}', '"', "'", '"""', '\\', '\n', ' ', '    ', ',', ':'],
  ...['=', '.', '#', '# noqa', '…', '$X', '$S', '$', '^', '|', '*', 'f"', '${', '-', '- ', '\t'],
);
const text = fc.array(signs, { maxLength: 60 }).map((parts) => parts.join(''));

/** Parts that could be read in many ways each, were they tried one after the other. */
const hostilePatterns = [
  'a … a … a … a … a … a … a … b',
  '$X $X $X $X $X $X $X $X b',
  '… a'.repeat(9).slice(2) + ' b',
  '(… a … (… a … (… b',
  '*a*|a|b … *a*|a|b … *a*|a|b … c $',
];
const hostileTexts: Readonly<Record<string, (length: number) => string>> = {
  'one long line': (length) => 'a '.repeat(length),
  'many lines': (length) => 'a a a a\n'.repeat(length),
  'open brackets': (length) => 'a(\n'.repeat(length),
  'closed brackets': (length) => '(a)\n'.repeat(length),
  'brackets in brackets': (length) => `${'(a\n'.repeat(length)}${')\n'.repeat(length)}`,
  'blocks in blocks': (length) =>
    Array.from({ length }, (_, at) => `${' '.repeat(at % 200)}a a b`).join('\n'),
  'strings that never close': (length) => 'f"{ a\n'.repeat(length),
  'a string that never closes': (length) => `"""${'a\n'.repeat(length)}`,
  backslashes: (length) => 'a \\\n'.repeat(length),
  comments: (length) => 'a # noqa a\n'.repeat(length),
};

describe('malicious patterns and files', () => {
  for (const [name, make] of Object.entries(hostileTexts)) {
    for (const one of grammars) {
      it(`take linear time: ${name}, ${one}`, () => {
        const conditions = { inside: 'a', outside: '^ zz', 'inside-lacks': 'zz', after: 'a' };
        const fields = { code: hostilePatterns, lesson: 'x' };
        const value = { [filesOf[one]]: [fields, { ...fields, ...conditions }] };
        const { drafts } = readPatterns(value);
        assert.equal(drafts.length, 2);
        const placed = drafts.map((draft) => ({ key: '', pattern: { ...draft, line: 1 } }));
        const patterns = new PatternSet(placed, [filesOf[one]]);
        assertLinear((length) => {
          const code = make(length);
          return () => {
            const file = new CodeFile(code, one);
            const seen = [{ first: 0, last: length * 2 }];
            finish(findHints({ file, path: '', patterns, seen }));
          };
        }, 1_000);
      }).timeout(30_000);
    }
  }
});

describe('any text', () => {
  it('is read completely, with consecutive lines and correct token positions', () => {
    fc.assert(
      fc.property(text, grammar, (code, one) => {
        const file = new CodeFile(code, one);
        finish(file.readTo(code.length + 1));
        const rows = code.split('\n');
        let before = -1;
        for (const line of file.lines) {
          assert.ok(line.line > before && line.endLine >= line.line);
          before = line.endLine;
          for (const token of line.tokens) {
            assert.ok(token.line >= line.line && token.endLine <= line.endLine);
            if (token.kind !== 'string' && token.kind !== 'template' && one !== 'dockerfile')
              assert.equal((rows[token.line] ?? '').slice(token.start, token.end), token.text);
          }
        }
      }),
    );
  });

  it('is safe as a pattern', () => {
    fc.assert(
      fc.property(text, text, grammar, (pattern, code, one) => {
        if (parsePattern(pattern, one) === null) return;
        assert.ok(hintsOf({ code: pattern.slice(0, 300) }, code, one).length <= 1);
      }),
    );
  });

  it('is safe as a value of the field', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const { drafts, problems } = readPatterns({ python: value, yaml: [value] });
        assert.ok(drafts.length + problems.length >= 1);
      }),
    );
  });
});
