import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commentProbe, readCommentProbe } from '../../../src/core/insertion/CommentSyntax';
import { applyInsertion } from '../../../src/host/insertion/applyInsertion';
import { showUntitled } from './untitledDocument';
import { until } from './workspaceFiles';

const checklist = {
  id: 'n#c',
  title: 'Review',
  items: ['Costs $5 and ${HOME}', 'Ends */ here -->'],
};

function open(language: string, marked: string): Promise<vscode.TextEditor> {
  return showUntitled(language, marked.replace('|', ''), marked.indexOf('|'));
}

/**
 * Waits until the editor knows the language inside a document that was opened this instant: its
 * grammar is loaded in the background, and nothing tells when. A person takes longer to choose.
 * VS Code 1.100 loads the comment tokens of a language only once a file of its own was opened.
 */
async function untilEmbeddedLanguageIsKnown(editor: vscode.TextEditor): Promise<void> {
  await vscode.workspace.openTextDocument({ language: 'javascript', content: '' });
  await until('the embedded language has line comments', async () => {
    const { line, character } = editor.selection.start;
    await editor.insertSnippet(new vscode.SnippetString(commentProbe));
    const answer = readCommentProbe(editor.document.lineAt(line).text, character);
    await vscode.commands.executeCommand('undo');
    return answer?.syntax.line === '//';
  });
}

const cases: [language: string, before: string, after: string][] = [
  [
    'python',
    'def f():\n    |\n    return 1\n',
    'def f():\n    # Review [nexus: n#c]\n    # [ ] Costs $5 and ${HOME}\n    # [ ] Ends */ here -->\n    return 1\n',
  ],
  [
    'python',
    'def f():\n\tretu|rn 1',
    'def f():\n\t# Review [nexus: n#c]\n\t# [ ] Costs $5 and ${HOME}\n\t# [ ] Ends */ here -->\n\treturn 1',
  ],
  ['yaml', '|', '# Review [nexus: n#c]\n# [ ] Costs $5 and ${HOME}\n# [ ] Ends */ here -->'],
  [
    'dockerfile',
    'FROM scratch|',
    'FROM scratch\n# Review [nexus: n#c]\n# [ ] Costs $5 and ${HOME}\n# [ ] Ends */ here -->',
  ],
  [
    'css',
    'a {\n  |\n}',
    'a {\n  /* Review [nexus: n#c] */\n  /* [ ] Costs $5 and ${HOME} */\n  /* [ ] Ends * / here --> */\n}',
  ],
  [
    'html',
    '<p>|</p>',
    '<!-- Review [nexus: n#c] -->\n<!-- [ ] Costs $5 and ${HOME} -->\n<!-- [ ] Ends */ here -- > -->\n<p></p>',
  ],
  [
    'html',
    '<script>\n  |\n</script>',
    '<script>\n  // Review [nexus: n#c]\n  // [ ] Costs $5 and ${HOME}\n  // [ ] Ends */ here -->\n</script>',
  ],
  ['sql', '|', '-- Review [nexus: n#c]\n-- [ ] Costs $5 and ${HOME}\n-- [ ] Ends */ here -->'],
  [
    'markdown',
    '# T\n\n|',
    '# T\n\n**Review** <!-- [nexus: n#c] -->\n\n- [ ] Costs $5 and ${HOME}\n- [ ] Ends */ here -->',
  ],
  ['plaintext', '|', 'Review [nexus: n#c]\n[ ] Costs $5 and ${HOME}\n[ ] Ends */ here -->'],
  [
    'typescript',
    'const a = 1;\r\n|\r\n',
    'const a = 1;\r\n// Review [nexus: n#c]\r\n// [ ] Costs $5 and ${HOME}\r\n// [ ] Ends */ here -->\r\n',
  ],
];

describe('inserting a checklist', () => {
  for (const [language, before, after] of cases) {
    it(`turns ${language} ${JSON.stringify(before)} as planned, one undo away from before`, async () => {
      const editor = await open(language, before);
      if (before.startsWith('<script>')) await untilEmbeddedLanguageIsKnown(editor);
      const original = editor.document.getText();
      assert.equal(await applyInsertion(editor, checklist), 'inserted');
      assert.equal(editor.document.getText(), after);
      await vscode.commands.executeCommand('undo');
      assert.equal(editor.document.getText(), original);
    });
  }

  it('inserts at each of several carets, still one undo step', async () => {
    const editor = await open('python', 'a = 1\nb = 2\n|');
    const original = editor.document.getText();
    editor.selections = [0, 1].map((line) => new vscode.Selection(line, 0, line, 3));
    assert.equal(await applyInsertion(editor, checklist), 'inserted');
    const heading = '# Review [nexus: n#c]\n# [ ] Costs $5 and ${HOME}\n# [ ] Ends */ here -->\n';
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
      assert.equal(await applyInsertion(editor, checklist), reason);
      assert.equal(editor.document.getText(), '{}');
    });
  }

  it('leaves a read-only file as it was', async () => {
    const [note] = await vscode.workspace.fs.readDirectory(vscode.Uri.parse('nexus-journal:/'));
    assert.ok(note);
    const folder = vscode.Uri.parse(`nexus-journal:/${note[0]}`);
    const [file] = await vscode.workspace.fs.readDirectory(folder);
    assert.ok(file);
    const uri = vscode.Uri.joinPath(folder, file[0]);
    const editor = await vscode.window.showTextDocument(uri);
    const original = editor.document.getText();
    assert.equal(await applyInsertion(editor, checklist), 'not-writable');
    assert.equal(editor.document.getText(), original);
  });
});
