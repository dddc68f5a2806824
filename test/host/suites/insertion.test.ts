import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { insertionOutcome } from './insertionOutcome';
import { showUntitled } from './untitledDocument';

const checklist = {
  id: 'n#c',
  title: 'Review',
  items: ['Costs $5 and ${HOME}', 'Ends */ here -->'].map((text) => ({ text, depth: 0 })),
};

function open(language: string, marked: string): Promise<vscode.TextEditor> {
  return showUntitled(language, marked.replace('|', ''), marked.indexOf('|'));
}

const cases: [language: string, before: string, after: string][] = [
  [
    'python',
    'def f():\n    |\n    return 1\n',
    'def f():\n    # Review [nexus: n#c]\n    # [ ] Costs $5 and $ {HOME}\n    # [ ] Ends * / here -- >\n    return 1\n',
  ],
  [
    'python',
    'def f():\n\tretu|rn 1',
    'def f():\n\t# Review [nexus: n#c]\n\t# [ ] Costs $5 and $ {HOME}\n\t# [ ] Ends * / here -- >\n\treturn 1',
  ],
  ['yaml', '|', '# Review [nexus: n#c]\n# [ ] Costs $5 and $ {HOME}\n# [ ] Ends * / here -- >'],
  [
    'dockerfile',
    'FROM scratch|',
    'FROM scratch\n# Review [nexus: n#c]\n# [ ] Costs $5 and $ {HOME}\n# [ ] Ends * / here -- >',
  ],
  [
    'css',
    'a {\n  |\n}',
    'a {\n  /* Review [nexus: n#c] */\n  /* [ ] Costs $5 and $ {HOME} */\n  /* [ ] Ends * / here -- > */\n}',
  ],
  [
    'html',
    '<p>|</p>',
    '<!-- Review [nexus: n#c] -->\n<!-- [ ] Costs $5 and $ {HOME} -->\n<!-- [ ] Ends * / here -- > -->\n<p></p>',
  ],
  ['sql', '|', '-- Review [nexus: n#c]\n-- [ ] Costs $5 and $ {HOME}\n-- [ ] Ends * / here -- >'],
  [
    'markdown',
    '# T\n\n|',
    '# T\n\n**Review** <!-- [nexus: n#c] -->\n\n- [ ] Costs $5 and ${HOME}\n- [ ] Ends \\*/ here --\\>',
  ],
  ['plaintext', '|', 'Review [nexus: n#c]\n[ ] Costs $5 and ${HOME}\n[ ] Ends */ here -->'],
  [
    'typescript',
    'const a = 1;\r\n|\r\n',
    'const a = 1;\r\n// Review [nexus: n#c]\r\n// [ ] Costs $5 and $ {HOME}\r\n// [ ] Ends * / here -- >\r\n',
  ],
];

describe('inserting a checklist', () => {
  for (const [language, before, after] of cases) {
    it(`turns ${language} ${JSON.stringify(before)} as planned, one undo away from before`, async () => {
      const editor = await open(language, before);
      const original = editor.document.getText();
      assert.equal(await insertionOutcome(editor, checklist), 'inserted');
      assert.equal(editor.document.getText(), after);
      await vscode.commands.executeCommand('undo');
      assert.equal(editor.document.getText(), original);
    });
  }

  it('inserts at each of several cursors, still one undo step', async () => {
    const editor = await open('python', 'a = 1\nb = 2\n|');
    const original = editor.document.getText();
    editor.selections = [0, 1].map((line) => new vscode.Selection(line, 0, line, 3));
    assert.equal(await insertionOutcome(editor, checklist), 'inserted');
    const heading =
      '# Review [nexus: n#c]\n# [ ] Costs $5 and $ {HOME}\n# [ ] Ends * / here -- >\n';
    assert.equal(editor.document.getText(), `${heading}a = 1\n${heading}b = 2\n`);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), original);
  });

  for (const [language, reason] of [
    ['json', 'strict-json'],
    ['log', 'no-comments'],
  ] as const) {
    it(`leaves ${language} as it was and says ${reason}`, async () => {
      const editor = await open(language, '{|}');
      assert.equal(await insertionOutcome(editor, checklist), reason);
      assert.equal(editor.document.getText(), '{}');
    });
  }
});
