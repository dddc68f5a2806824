import assert from 'node:assert/strict';
import { planTakeaway, takeawayText } from '../../../src/core/checklists/planTakeaway';
import { relativePath } from '../../../src/core/checklists/relativePath';

/** The note after the plan for the section that starts in line 0. */
function after(before: string, from = 0): string {
  const lines = before.split('\n');
  const plan = planTakeaway(lines, { line: from, endLine: lines.length - 1 }, 'New');
  return [
    ...lines.slice(0, plan.afterLine + 1),
    ...plan.lines,
    ...lines.slice(plan.afterLine + 1),
  ].join('\n');
}

const cases: [what: string, before: string, after: string][] = [
  ['continues a list', '## T\n\n- a\n- b\n', '## T\n\n- a\n- b\n- New\n'],
  ['writes the bullet the list has', '## T\n* a', '## T\n* a\n* New'],
  ['counts on', '## T\n1. a\n2. b', '## T\n1. a\n2. b\n3. New'],
  ['keeps the task boxes', '## T\n- [x] a', '## T\n- [x] a\n- [ ] New'],
  [
    'goes behind what belongs to the last item',
    '## T\n- a\n  more\n\n  par\n',
    '## T\n- a\n  more\n\n  par\n- New\n',
  ],
  ['goes behind the inner list', '## T\n- a\n  - b', '## T\n- a\n  - b\n- New'],
  ['stays above the next heading', '## T\n- a\n\n### U\n- c', '## T\n- a\n- New\n\n### U\n- c'],
  ['starts a list behind text', '## T\n\nText.\n', '## T\n\nText.\n\n- New\n'],
  ['starts a list in an empty section', '## T\n', '## T\n\n- New\n'],
  ['leaves lists in code alone', '## T\n```\n- a\n```\n', '## T\n```\n- a\n```\n\n- New\n'],
  ['takes a rule for no item', '## T\ntext\n\n- - -\n', '## T\ntext\n\n- - -\n\n- New\n'],
];

describe('planning where a takeaway goes', () => {
  for (const [what, before, expected] of cases) {
    it(what, () => {
      assert.equal(after(before), expected);
    });
  }

  it('writes into a note without any heading', () => {
    assert.equal(after('', -1), '- New\n');
  });
});

const texts: [text: string, expected: string][] = [
  ['  two\n  lines ', 'two lines'],
  ['# always validate', 'always validate'],
  ['// check first', 'check first'],
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
      assert.equal(takeawayText(text, null), expected);
    });
  }

  it('ends in a link to file and line', () => {
    const link = { label: 'a[1].py:3', target: '../a.py#L3' };
    assert.equal(takeawayText('x', link), 'x ([a\\[1\\].py:3](../a.py#L3))');
  });

  it('finds the way from a note to a file', () => {
    assert.equal(
      relativePath('/w/notes/a.md', '/w/src/my file (1).py'),
      '../src/my%20file%20%281%29.py',
    );
    assert.equal(relativePath('/w/README.md', '/w/a.py'), 'a.py');
  });
});
