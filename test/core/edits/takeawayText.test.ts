import assert from 'node:assert/strict';
import { takeawayText } from '../../../src/core/edits/takeawayText';
import { relativePath } from '../../../src/core/text/fileNames';

const texts: [text: string, expected: string][] = [
  ['  two\n  lines ', 'two lines'],
  ['# not a heading', '\\# not a heading'],
  ['// check first', '// check first'],
  ['* no bullet', '\\* no bullet'],
  ['<!-- no comment -->', '\\<!-- no comment -->'],
  ['1. is no list', '1\\. is no list'],
  ['> is no quote', '\\> is no quote'],
  ['List<String> holds', 'List\\<String> holds'],
  ['Use `__init__` here, __so__', 'Use `__init__` here, \\_\\_so\\_\\_'],
  ['---', '\\---'],
  ['--', '\\--'],
  ['***', '\\***'],
  ['[x]: http://e', '\\[x]: http://e'],
  ['[^1]: x', '\\[^1]: x'],
  ['```', '\\```'],
  ['~~~', '\\~~~'],
  ['$$', '\\$$'],
  ['call __init__ once', 'call \\_\\_init\\_\\_ once'],
];

describe('the text of a takeaway', () => {
  for (const [text, expected] of texts) {
    it(`makes ${JSON.stringify(text)} one well-formed line`, () => {
      assert.equal(takeawayText({ text, isCode: false }, null), expected);
    });
  }

  it('omits the comment characters of code that was selected', () => {
    const ofCode = (text: string): string => takeawayText({ text, isCode: true }, null);
    assert.equal(ofCode('# always validate'), 'always validate');
    assert.equal(ofCode('// check first\n  // then = act'), 'check first then = act');
    assert.equal(ofCode('/**\n * Check first.\n */'), 'Check first.');
    assert.equal(ofCode('<!-- check -->'), 'check');
    assert.equal(ofCode('Sentences of a\ntext in code.'), 'Sentences of a text in code.');
  });

  it('shows several lines of code as code, the first one where a link leads to the others', () => {
    const source = { text: '  class A(B):\n      # why\n      `c`\n', isCode: true };
    const link = { label: 'a.py:3', target: 'a.py#L3' };
    assert.equal(takeawayText(source, link), '`class A(B):` … ([a.py:3](a.py#L3))');
    assert.equal(takeawayText(source, null), '`` class A(B): # why `c` ``');
    assert.equal(takeawayText({ ...source, isCode: false }, null), 'class A(B): # why `c`');
  });

  it('ends in a link to file and line', () => {
    const link = { label: 'a[1].py:3', target: '../a.py#L3' };
    assert.equal(
      takeawayText({ text: 'x', isCode: false }, link),
      'x ([a\\[1\\].py:3](../a.py#L3))',
    );
  });

  it('links from a note to a file', () => {
    assert.equal(
      relativePath('/w/notes/a.md', '/w/src/my file (1).py'),
      '../src/my%20file%20%281%29.py',
    );
    assert.equal(relativePath('/w/README.md', '/w/a.py'), 'a.py');
  });
});
