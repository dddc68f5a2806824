import assert from 'node:assert/strict';
import { itemKey, itemKeys } from '../../../src/core/checklists/ItemBullets';
import { planCompletionEdit } from '../../../src/core/checklists/planCompletion';
import { replaceIn } from '../../../src/core/text/EditPlan';

function completed(text: string, languageId: string, ...items: string[]): string {
  const wanted = items.map((item) => ({ text: item, depth: 0 }));
  const plan = planCompletionEdit(text, 'a', wanted, { languageId, width: 0 });
  return plan.kind === 'edit' ? replaceIn(text, plan.replacements) : plan.kind;
}

const mark = '[nexus: a]';
const cases: [what: string, language: string, before: string, item: string, after: string][] = [
  [
    'inside a comment of several lines',
    'javascript',
    `/*\n * L ${mark}\n * [ ] one\n */\nx`,
    'a */ evil() /*',
    `/*\n * L ${mark}\n * [ ] one\n * [ ] a * / evil() /*\n */\nx`,
  ],
  [
    'before the end of a comment in its last line',
    'javascript',
    `/* L ${mark}\n * [ ] one */ x();`,
    'two',
    `/* L ${mark}\n * [ ] one\n * [ ] two */ x();`,
  ],
  [
    'inside a text that serves as a comment',
    'python',
    `"""\nL ${mark}\n[ ] one\n"""`,
    'a """"" b',
    `"""\nL ${mark}\n[ ] one\n[ ] a "" "" " b\n"""`,
  ],
  [
    'inside a comment of HTML with bullets',
    'markdown',
    `<!--\nL ${mark}\n- [ ] one\n-->`,
    'a --> b */',
    `<!--\nL ${mark}\n- [ ] one\n- [ ] a --\\> b \\*/\n-->`,
  ],
  [
    'without line breaks or signs that nobody sees',
    'python',
    `# L ${mark}\n# [ ] one`,
    'a\u0085b\u202ec\u2028d',
    `# L ${mark}\n# [ ] one\n# [ ] a bc d`,
  ],
  [
    'behind text that only looks as if a comment ended',
    'python',
    `# /* L ${mark}\n# [ ] Ignore **/*.pyc`,
    'two',
    `# /* L ${mark}\n# [ ] Ignore **/*.pyc\n# [ ] two`,
  ],
  [
    'outside of a sample in a fence',
    'markdown',
    `\`\`\`md\n**L** ${mark}\n\n- [ ] one\n\`\`\`\n\n**L** ${mark}\n\n- [ ] one\n`,
    'two',
    `\`\`\`md\n**L** ${mark}\n\n- [ ] one\n\`\`\`\n\n**L** ${mark}\n\n- [ ] one\n- [ ] two\n`,
  ],
  [
    'in the only list there is, in a fence',
    'markdown',
    `\`\`\`py\n# L ${mark}\n# [ ] one\n\`\`\``,
    'two',
    `\`\`\`py\n# L ${mark}\n# [ ] one\n# [ ] two\n\`\`\``,
  ],
  [
    'behind what belongs to the last item',
    'markdown',
    `**L** ${mark}\n\n- [ ] one\n\n  more about one\n  - a note\n\nText`,
    'two',
    `**L** ${mark}\n\n- [ ] one\n\n  more about one\n  - a note\n- [ ] two\n\nText`,
  ],
  [
    'before the other lines of a comment of code',
    'javascript',
    `/**\n * L ${mark}\n * [ ] one\n * @param x\n */`,
    'two',
    `/**\n * L ${mark}\n * [ ] one\n * [ ] two\n * @param x\n */`,
  ],
  [
    'with the next number',
    'markdown',
    `**L** ${mark}\n\n9. [ ] one\n10. [ ] two`,
    'three',
    `**L** ${mark}\n\n9. [ ] one\n10. [ ] two\n11. [ ] three`,
  ],
  [
    'with the number that all have',
    'markdown',
    `**L** ${mark}\n\n1. [ ] one\n1. [ ] two`,
    'three',
    `**L** ${mark}\n\n1. [ ] one\n1. [ ] two\n1. [ ] three`,
  ],
];

describe('a checklist that is completed', () => {
  for (const [what, language, before, item, after] of cases) {
    it(`gets an item ${what}`, () => {
      assert.equal(completed(before, language, item), after);
    });
  }

  it('numbers several items one after another', () => {
    const text = `**L** ${mark}\n\n1. [ ] one`;
    const expected = `${text}\n2. [ ] two\n3. [ ] three`;
    assert.equal(completed(text, 'markdown', 'two', 'three'), expected);
  });

  const present: [what: string, list: string][] = [
    ['blank lines', '- [ ] one\n\n- [x] two\n'],
    ['plain bullets', '- [ ] one\n- a note\n- [x] two\n'],
    ['plain bullets inside', '- [ ] one\n  - a note\n- [x] two\n'],
    ['paragraphs', '- [ ] one\n\n  More.\n\n- [x] two\n'],
    ['the end of the comment behind', '- [ ] one\n- [ ] two */\n'],
  ];
  for (const [what, list] of present) {
    it(`contains the items in it with ${what}`, () => {
      assert.equal(completed(`**L** ${mark}\n\n${list}`, 'markdown', 'one', 'two'), 'unchanged');
    });
  }

  for (const other of ['* [ ] two', 'Text\n\n- [ ] two', '- - -\n- [ ] two']) {
    it(`does not contain the items of another list: ${JSON.stringify(other)}`, () => {
      const text = `**L** ${mark}\n\n- [ ] one\n\n`;
      const expected = `**L** ${mark}\n\n- [ ] one\n- [ ] two\n\n${other}`;
      assert.equal(completed(text + other, 'markdown', 'two'), expected);
    });
  }
});

describe('the key of an item', () => {
  for (const [left, right] of [
    ['x != y', 'x == y'],
    ['!!!', '🎉'],
    ['Use !=', 'Use =='],
    ['Use -v', 'Use -V'],
  ] as const) {
    it(`distinguishes ${left} from ${right}`, () => {
      assert.notEqual(itemKey(left), itemKey(right));
    });
  }

  for (const [written, escaped] of [
    ['a */ b --> c', 'a * / b -- > c'],
    ['ends in \\', 'ends in \\.'],
    ['Pin the Image', 'pin  the image'],
    ['</script> --x', '< /script> - -x'],
  ] as const) {
    it(`is the same for ${written} as it is escaped or recased`, () => {
      assert.equal(itemKey(written), itemKey(escaped));
    });
  }

  it('of an invisible text equals no other', () => {
    assert.equal(itemKeys([{ text: '\u200b' }]).size, 0);
  });
});
