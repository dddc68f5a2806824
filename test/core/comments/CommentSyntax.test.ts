import assert from 'node:assert/strict';
import { readCommentProbe } from '../../../src/core/comments/CommentSyntax';

/** What the editor makes of the probe for these tokens. */
const expanded = (line: string, start: string, end: string): string =>
  `\u0001${line}\u0002${start}\u0002${end}\u0001`;

describe('reading the comment probe', () => {
  it('finds the tokens and the columns of the probe', () => {
    const answer = readCommentProbe(`    ${expanded('#', '"""', '"""')}`, 4);
    assert.deepEqual(answer, {
      startColumn: 4,
      endColumn: 15,
      syntax: { line: '#', block: { start: '"""', end: '"""' } },
    });
  });

  it('drops the space that batch files declare as part of their token', () => {
    assert.equal(readCommentProbe(expanded('@REM ', '', ''), 0)?.syntax.line, '@REM');
  });

  it('rejects a block comment whose end is a space', () => {
    assert.equal(readCommentProbe(expanded(';', ';', ' '), 0)?.syntax.block, null);
  });

  it('says that a language without comments has none', () => {
    const syntax = readCommentProbe(expanded('', '', ''), 0)?.syntax;
    assert.deepEqual(syntax, { line: null, block: null });
  });

  it('finds nothing in a line without a probe', () => {
    assert.equal(readCommentProbe('return 1', 0), null);
  });
});
