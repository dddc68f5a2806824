import assert from 'node:assert/strict';
import { findChecklists } from '../../../src/core/checklists/findChecklists';
import { missingItems } from '../../../src/core/checklists/planCompletion';
import { planFinding } from '../../../src/core/checklists/planFinding';
import { replaceIn } from '../../../src/core/text/EditPlan';

/** Notes of the only item of a text that it is done, with evidence. */
function note(
  text: string,
  languageId: string,
  evidence = { line: 9, words: 'atomic() around it' },
): string {
  const [list] = findChecklists(text);
  const item = list?.items.at(-1);
  assert.ok(list);
  assert.ok(item);
  const listed = {
    line: item.line,
    text: item.text,
    list: { kind: 'inserted', id: list.id },
  } as const;
  const plan = planFinding(text, { item: listed, done: true, evidence }, languageId);
  assert.ok(plan.kind === 'edit', JSON.stringify(plan));
  return replaceIn(text, plan.replacements);
}

const forms: [name: string, languageId: string, before: string, after: string][] = [
  [
    'behind a line comment',
    'python',
    '# A [nexus: a]\n# [ ] One\nx = 1\n',
    '# A [nexus: a]\n# [x] One [L9: atomic() around it]\nx = 1\n',
  ],
  [
    'before the end of a comment',
    'html',
    '<!-- A [nexus: a] -->\n<!-- [ ] One -->\n',
    '<!-- A [nexus: a] -->\n<!-- [x] One [L9: atomic() around it] -->\n',
  ],
  [
    'before the end of a comment that its line shares',
    'css',
    '/* A [nexus: a]\n   [ ] One */\n',
    '/* A [nexus: a]\n   [x] One [L9: atomic() around it] */\n',
  ],
  [
    'behind the last line of a wrapped item',
    'go',
    '// A [nexus: a]\r\n// [ ] One\r\n//     more\r\n',
    '// A [nexus: a]\r\n// [x] One\r\n//     more [L9: atomic() around it]\r\n',
  ],
  [
    'in a task list',
    'markdown',
    '**A** <!-- [nexus: a] -->\n\n- [ ] One\n',
    '**A** <!-- [nexus: a] -->\n\n- [x] One [L9: atomic() around it]\n',
  ],
  [
    'in the place of older evidence',
    'python',
    '# A [nexus: a]\n# [ ] One [L1: b]\n',
    '# A [nexus: a]\n# [x] One [L9: atomic() around it]\n',
  ],
];

describe('a finding of a review', () => {
  for (const [name, languageId, before, after] of forms)
    it(`is noted ${name}`, () => assert.equal(note(before, languageId), after));

  it('keeps the item findable by its text', () => {
    const [list] = findChecklists(note('# A [nexus: a]\n# [ ] One\n', 'python'));
    assert.deepEqual(
      list?.items.map(({ evidence, text }) => [text, evidence]),
      [['One', { line: 9, words: 'atomic() around it' }]],
    );
    assert.ok(list);
    assert.deepEqual(missingItems(list, [{ text: 'One', depth: 0 }]), []);
  });

  it('changes nothing when noted twice', () => {
    const once = note('# A [nexus: a]\n# [ ] One\n', 'python');
    const item = { line: 1, text: 'One', list: { kind: 'inserted', id: 'a' } } as const;
    const evidence = { line: 9, words: 'atomic() around it' };
    assert.deepEqual(planFinding(once, { item, done: true, evidence }, 'python'), {
      kind: 'unchanged',
    });
  });

  for (const [words, languageId, before] of [
    ['*/ system()', 'css', '/* A [nexus: a]\n   [ ] One */\n'],
    ['--> <script>', 'html', '<!-- A [nexus: a] -->\n<!-- [ ] One -->\n'],
    ['a\nimport os', 'python', '# A [nexus: a]\n# [ ] One\n'],
    ['] [nexus: b]', 'python', '# A [nexus: a]\n# [ ] One\n'],
    ['""" os.system()', 'python', '"""\nA [nexus: a]\n[ ] One\n"""\n'],
  ] as const)
    it(`cannot escape from its comment or its brackets: ${JSON.stringify(words)}`, () => {
      const noted = note(before, languageId, { line: 1, words });
      assert.equal(noted.split('\n').length, before.split('\n').length);
      const marks = (text: string): number =>
        (text.match(/\*\/|-->|"""|nexus:|<script/g) ?? []).length;
      const isMark = words.includes('nexus') ? 1 : 0;
      assert.equal(marks(noted), marks(before) + isMark);
      const lists = findChecklists(noted);
      assert.deepEqual(
        lists.map(({ id, items }) => [id, items.length, items[0]?.text]),
        [['a', 1, languageId === 'css' ? 'One */' : 'One']],
      );
    });
});
