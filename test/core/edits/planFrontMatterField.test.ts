import assert from 'node:assert/strict';
import { planFrontMatterField } from '../../../src/core/edits/planFrontMatterField';
import { readNote } from '../../../src/core/reading/readNote';
import { replaceIn } from '../../../src/core/text/EditPlan';

function written(text: string): string {
  const plan = planFrontMatterField(text, 'order', 7);
  if (plan.kind === 'edit') return replaceIn(text, plan.replacements);
  return plan.kind === 'refuse' ? plan.reason : plan.kind;
}

const cases: readonly [what: string, before: string, after: string][] = [
  ['adds front matter to a note without', '# A\n', '---\norder: 7\n---\n\n# A\n'],
  ['adds front matter to an empty note', '', '---\norder: 7\n---\n\n'],
  [
    'changes the number and keeps comments, quotes and the order of fields',
    "---\n# mine\ntitle: 'A: b' # why\norder:   3 # here\ntags: [ a,b ]\n---\n# A\n",
    "---\n# mine\ntitle: 'A: b' # why\norder:   7 # here\ntags: [ a,b ]\n---\n# A\n",
  ],
  [
    'adds the field behind the others',
    '---\ntitle: A\n# end\n---\n# A\n',
    '---\ntitle: A\n# end\norder: 7\n---\n# A\n',
  ],
  ['fills empty front matter', '---\n---\n# A\n', '---\norder: 7\n---\n# A\n'],
  [
    'gives a value to a field without one',
    '---\norder:\ntitle: A\n---\n',
    '---\norder: 7\ntitle: A\n---\n',
  ],
  [
    'keeps CRLF',
    '---\r\ntitle: A\r\n---\r\n# A\r\n',
    '---\r\ntitle: A\r\norder: 7\r\n---\r\n# A\r\n',
  ],
  [
    'keeps line ends of several kinds',
    '---\r\ntitle: A\norder: 3\r# end\n---\r# A\r\n',
    '---\r\ntitle: A\norder: 7\r# end\n---\r# A\r\n',
  ],
  [
    'adds a field with the line end of the one above it',
    '---\ntitle: A\r\n---\n# A\n',
    '---\ntitle: A\r\norder: 7\r\n---\n# A\n',
  ],
  ['keeps CR alone', '---\rtitle: A\r---\r# A\r', '---\rtitle: A\rorder: 7\r---\r# A\r'],
  ['keeps a byte order mark', '\ufeff# A\n', '\ufeff---\norder: 7\n---\n\n# A\n'],
  ['replaces a number that is written as text', '---\norder: "3"\n---\n', '---\norder: 7\n---\n'],
  [
    'puts front matter above a rule at the top',
    '---\n\nText\n',
    '---\norder: 7\n---\n\n---\n\nText\n',
  ],
  [
    'gives a value to a field that has a comment only',
    '---\norder: # mine\n---\n',
    '---\norder: 7 # mine\n---\n',
  ],
  ...[
    'order: |\n  5\ntitle: a',
    'base: &x 3\norder: *x',
    'order: &x 3\nother: *x',
    'order: [1]',
    'order: {a: 1}',
    'order:\n  a: 1',
    'title: a\n? order',
  ].map((yaml): [string, string, string] => [
    `leaves ${JSON.stringify(yaml)} alone or reads it back`,
    `---\n${yaml}\n---\n`,
    'broken-front-matter',
  ]),
  ['leaves the number alone that is right already', '---\norder: 7\n---\n', 'unchanged'],
  [
    'touches no front matter that it cannot read',
    '---\ntitle: [\n---\n# A\n',
    'broken-front-matter',
  ],
];

describe('setting a number in front matter', () => {
  for (const [what, before, after] of cases) {
    it(what, () => {
      assert.equal(written(before), after);
    });
  }

  it('writes what is read again', () => {
    const texts = cases.map(([, before]) => written(before)).filter((text) => text.includes('---'));
    for (const text of texts) assert.equal(readNote(text, '').frontMatter.order, 7);
  });
});
