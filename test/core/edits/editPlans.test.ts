import assert from 'node:assert/strict';
import { planCompletionEdit } from '../../../src/core/checklists/planCompletion';
import { type ListedIn, planItemEdit } from '../../../src/core/checklists/planItemEdit';
import { planBlockEdit } from '../../../src/core/edits/planBlockEdit';
import { planBoxEdit } from '../../../src/core/edits/planBoxEdit';
import { planTakeawayEdit } from '../../../src/core/edits/planTakeaway';
import { createNoteMarkdown } from '../../../src/core/rendering/markdown/createNoteMarkdown';
import { type EditPlan, replaceIn } from '../../../src/core/text/EditPlan';
import { planRepairEdit } from '../../../src/core/text/repairEncoding';

const markdown = createNoteMarkdown();

/** The text after a plan, or what the plan is instead. */
function after(text: string, plan: EditPlan): string {
  if (plan.kind === 'edit') return replaceIn(text, plan.replacements);
  return plan.kind === 'refuse' ? plan.reason : plan.kind;
}

const items: readonly [what: string, text: string, line: number, item: string, after: string][] = [
  ['on its line', '- [ ] a\r\n- [ ] a\n', 1, 'a', '- [ ] a\r\n- [x] a\n'],
  ['that moved', 'new\r- [ ] a\r', 0, 'a', 'new\r- [x] a\r'],
  ['that is done already', '- [x] a\n', 0, 'a', 'unchanged'],
  ['that is gone', '- [ ] b\n', 0, 'a', 'target-gone'],
  ['that stands there twice since', 'x\n- [ ] a\n- [ ] a\n', 7, 'a', 'target-gone'],
  ['whose text begins as another does', '- [ ] Test\n', 0, 'Test the API', 'target-gone'],
  [
    'that is wrapped',
    '# C [nexus: c]\n# [ ] one\n#     two\n',
    1,
    'one two',
    '# C [nexus: c]\n# [x] one\n#     two\n',
  ],
  ['of a ballot', '// ☐ a\n', 0, 'a', '// ☑ a\n'],
];

describe('planning to check an item', () => {
  for (const [what, text, line, item, expected] of items) {
    it(`of a list finds the one ${what}`, () => {
      assert.equal(after(text, planItemEdit(text, [{ line, text: item }], true)), expected);
    });
  }

  const inserted: ListedIn = { kind: 'inserted', id: 'a' };
  const noted: ListedIn = { kind: 'note', title: 'N' };
  const inLists: readonly [what: string, list: ListedIn, text: string, after: string][] = [
    [
      'its checklist',
      inserted,
      '# A [nexus: a]\n# [ ] x\n\n# [ ] x\n',
      '# A [nexus: a]\n# [x] x\n\n# [ ] x\n',
    ],
    [
      'no other place than its checklist',
      inserted,
      '# A [nexus: a]\n# [ ] y\n\n# [ ] x\n',
      'target-gone',
    ],
    ['no other checklist', inserted, '# B [nexus: b]\n# [ ] x\n', 'target-gone'],
    [
      'its section',
      noted,
      '# N\n\n- [ ] **x**\n\n## M\n\n- [ ] x\n',
      '# N\n\n- [x] **x**\n\n## M\n\n- [ ] x\n',
    ],
    ['no other section', noted, '# N\n\n## M\n\n- [ ] x\n', 'target-gone'],
    ['no code', noted, '# N\n\n```\n- [ ] x\n```\n', 'target-gone'],
    ['no comment', noted, '# N\n\n<!--\n- [ ] x\n-->\n', 'target-gone'],
    ['no front matter', noted, '---\ntags:\n- [ ] x\n---\n# N\n', 'target-gone'],
  ];
  for (const [what, list, text, expected] of inLists) {
    it(`of a list looks in ${what}`, () => {
      const plan = planItemEdit(text, [{ line: 20, text: 'x', list }], true);
      assert.equal(after(text, plan), expected);
    });
  }

  it('distinguishes texts that differ in one character', () => {
    const plan = planItemEdit('- [ ] x == y\n', [{ line: 0, text: 'x != y' }], true);
    assert.equal(after('', plan), 'target-gone');
  });

  it('is rejected if two changes target one checkbox', () => {
    const text = '- [ ] a\n';
    const twice = [0, 3].map((line) => ({ line, text: 'a' }));
    assert.equal(after(text, planItemEdit(text, twice, true)), 'target-gone');
  });

  it('of several items changes all, or none if one is gone', () => {
    const text = '- [ ] a\n- [ ] b\n';
    const [a, b, c] = ['a', 'b', 'c'].map((item, line) => ({ line, text: item }));
    assert.ok(a && b && c);
    assert.equal(after(text, planItemEdit(text, [b, a], true)), '- [x] a\n- [x] b\n');
    assert.equal(after(text, planItemEdit(text, [a, c], true)), 'target-gone');
  });

  it('in the reader changes one character, in garbled text too', () => {
    const cases: [text: string, item: string, done: boolean, after: string][] = [
      ['a\r\n- [X] b\r', 'b', false, 'a\r\n- [ ] b\r'],
      ['a\n- [ ] b', 'b', true, 'a\n- [x] b'],
      ['a\n- [x] b', 'b', true, 'unchanged'],
      ['a\n- [ ] CafÃ©\n', 'Café', true, 'a\n- [x] CafÃ©\n'],
      ['a\n- [ ] c', 'b', true, 'target-gone'],
    ];
    for (const [text, item, done, expected] of cases)
      assert.equal(
        after(text, planBoxEdit(text, { line: 2, text: item, done }, markdown)),
        expected,
      );
  });
});

describe('planning to complete a checklist', () => {
  const place = { languageId: 'python', width: 0 };
  const missing = ['one', 'two'].map((text) => ({ text, depth: 0 }));

  it('adds what is missing by now, with the existing line endings', () => {
    const text = 'x\n# C [nexus: c]\r\n# [ ] one\r\ny\n';
    const expected = 'x\n# C [nexus: c]\r\n# [ ] one\r\n# [ ] two\r\ny\n';
    assert.equal(after(text, planCompletionEdit(text, 'c', missing, place)), expected);
    assert.equal(after(expected, planCompletionEdit(expected, 'c', missing, place)), 'unchanged');
  });

  const hostile: [languageId: string, leader: string, written: string][] = [
    ['python', '# ', '# [ ] a * / b <img>'],
    ['python', '# - ', '# - [ ] a * / b <img>'],
    ['python', '    - ', '    - [ ] a * / b <img>'],
    ['markdown', '- ', '- [ ] a \\*/ b \\<img>'],
    ['makefile', '\t# ', '\t# [ ] a * / b <img>'],
  ];
  for (const [languageId, leader, written] of hostile) {
    it(`escapes what it adds behind ${JSON.stringify(leader)} in ${languageId}`, () => {
      const text = `# C [nexus: c]\n${leader}[ ] one`;
      const items = [{ text: 'a */ b <img>', depth: 0 }];
      const plan = planCompletionEdit(text, 'c', items, { width: 0, languageId });
      assert.equal(after(text, plan), `${text}\n${written}`);
    });
  }

  it('puts no directive below an item', () => {
    const text = '# C [nexus: c]\n# [ ] one';
    const items = [{ text: 'Silence the checker with type: ignore', depth: 0 }];
    const plan = planCompletionEdit(text, 'c', items, { width: 30, languageId: 'python' });
    const written = '# [ ] Silence the checker with type:\n#     ignore';
    assert.equal(after(text, plan), `${text}\n${written}`);
  });

  it('is rejected if the checklist is gone', () => {
    assert.equal(after('x', planCompletionEdit('x', 'c', missing, place)), 'target-gone');
  });
});

const section = { level: 2, slug: 'takeaways', title: 'Takeaways' };
const note = '# N\n\n## Takeaways\n\n- a\n';
const takeaways: readonly [what: string, text: string, after: string][] = [
  ['where it was', note, `${note.trimEnd()}\n- New\n`],
  [
    'that moved below code',
    note.replace('## T', '```py\n- x\n```\n\n## T'),
    '# N\n\n```py\n- x\n```\n\n## Takeaways\n\n- a\n- New\n',
  ],
  ['that became another of its title', '# N\n\n### Takeaways\n\n- a\n', 'target-gone'],
  ['that is gone', '# N\n', 'target-gone'],
  [
    'that now is a second one of its title',
    '# N\n## Takeaways\n- a\n## Takeaways\n',
    'target-gone',
  ],
  ['whose text ends in open code', '# N\n## Takeaways\n\n```\ncode\n', 'target-gone'],
  ['whose text ends in an open comment', '# N\n## Takeaways\n\n<!--\nx\n', 'target-gone'],
  [
    'that another one ends',
    '# N\n## Takeaways\n\nSub\n---\n\nx\n',
    '# N\n## Takeaways\n\n- New\n\nSub\n---\n\nx\n',
  ],
  [
    'with line ends of several kinds',
    '# N\n## Takeaways\r- a\r\n',
    '# N\n## Takeaways\r- a\r\n- New\r\n',
  ],
];

describe('planning to add a takeaway', () => {
  for (const [what, text, expected] of takeaways) {
    it(`finds the section ${what}`, () => {
      assert.equal(after(text, planTakeawayEdit(text, section, 'New')), expected);
    });
  }

  it('distinguishes sections with the same title by their parent sections', () => {
    const both = '# N\n## Sun\n### T\n## Mon\n### T\n## Tue\n### T\n';
    const wanted = { title: 'T', level: 3, slug: 't-1', parents: ['N', 'Tue'] };
    assert.equal(
      after(both, planTakeawayEdit(both, wanted, 'New')),
      both.trimEnd() + '\n\n- New\n',
    );
  });

  it('to a note without sections never writes into its front matter', () => {
    const text = '---\ntags:\n- x\n---\n\nText\n';
    const expected = '---\ntags:\n- x\n---\n\nText\n\n- New\n';
    assert.equal(after(text, planTakeawayEdit(text, null, 'New')), expected);
    assert.equal(after('', planTakeawayEdit('', null, 'New')), '- New\n');
  });
});

describe('planning the repair of a text', () => {
  it('changes its garbled lines and no line ending', () => {
    const text = '# Donâ€™t\r\nplain\rCafÃ©\n';
    assert.equal(after(text, planRepairEdit(text)), '# Don’t\r\nplain\rCafé\n');
    assert.equal(after('plain', planRepairEdit('plain')), 'unchanged');
  });
});

const sectionA = { title: 'A', level: 2, slug: 'a' };
const blocks: readonly [what: string, text: string, whole: boolean, expected: string][] = [
  ['the end of a text', '# T\n\ntext\n', true, '# T\n\ntext\n\n- [ ] x\n'],
  ['the end of a text without a line end', 'text', true, 'text\n\n- [ ] x'],
  ['an empty text', '', true, '- [ ] x\n'],
  ['below front matter alone', '---\ntitle: T\n---\n', true, '---\ntitle: T\n---\n\n- [ ] x\n'],
  ['a section', '## A\na\n\n## B\n', false, '## A\na\n\n- [ ] x\n\n## B\n'],
  ['a section right above a heading', '## A\n## B\n', false, '## A\n\n- [ ] x\n\n## B\n'],
  [
    'a section, before those inside it',
    '## A\r\na\r\n### I\r\ni\r\n',
    false,
    '## A\r\na\r\n\r\n- [ ] x\r\n\r\n### I\r\ni\r\n',
  ],
  [
    'a section with underlined headings',
    'A\n---\na\n\nB\n---\n',
    false,
    'A\n---\na\n\n- [ ] x\n\nB\n---\n',
  ],
  ['a section that is gone', '## B\n', false, 'target-gone'],
  ['one of two sections of a title', '## A\n## A\n', false, 'target-gone'],
  ['a code block that never ends', '```\ncode\n', true, 'target-gone'],
  ['a comment that never ends', '<!-- a\n', true, 'target-gone'],
];

describe('planning to append a block', () => {
  for (const [what, text, whole, expected] of blocks) {
    it(`to ${what} changes nothing else, or is rejected`, () => {
      const plan = planBlockEdit(text, whole ? null : sectionA, ['- [ ] x']);
      assert.equal(after(text, plan), expected);
    });
  }
});
