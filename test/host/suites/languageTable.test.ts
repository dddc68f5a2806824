import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commentProbe, readCommentProbe } from '../../../src/core/comments/CommentSyntax';
import { insertionOutcome } from './insertionOutcome';
import { type LanguageComments, languageComments, listedVersion } from './languageComments';
import { showUntitled } from './untitledDocument';

const flat = (...texts: string[]) => texts.map((text) => ({ text, depth: 0 }));
const checklist = { id: 'n#c', title: 'Review', items: flat('One', 'Two ${x} $1') };

/** Text of PHP outside of its own tags is HTML. */
const textOf = (id: string): string => `${id === 'php' ? '<?php' : 'a'}\n  \nb\n`;

/** JSON refuses whatever its configuration says; Markdown and plain text have forms of their own. */
const forms: ReadonlyMap<string, string> = new Map([
  ['json', 'strict-json'],
  ['jsonl', 'strict-json'],
  ['markdown', '  \n  **Review** <!-- [nexus: n#c] -->\n\n  - [ ] One\n  - [ ] Two ${x} $1\n'],
  ['plaintext', '  Review [nexus: n#c]\n  [ ] One\n  [ ] Two ${x} $1'],
  ['restructuredtext', '  \n  .. Review [nexus: n#c]\n  .. ☐ One\n  .. ☐ Two $ {x} $1\n'],
]);

/** What stands between the first line and the last, or the reason why nothing does. */
function expected(id: string, { block, line }: LanguageComments): string {
  const form = forms.get(id);
  if (form !== undefined) return form;
  if (line === '' && block === null) return 'no-comments';
  const [start, end] = line === '' && block ? [block[0], ` ${block[1]}`] : [line, ''];
  // What a template would run is broken, and make shows a doubled sign once.
  const second = id === 'makefile' ? 'Two $$ {x} $$1' : 'Two $ {x} $1';
  return ['Review [nexus: n#c]', '[ ] One', `[ ] ${second}`]
    .map((text) => `  ${start} ${text}${end}`)
    .join('\n');
}

/** The configurations are data of the editor: comments and trailing commas are cut out. */
function parseLoosely(json: string): unknown {
  const keepText = (_: string, text?: string): string => text ?? '';
  const strict = json
    .replace(/("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, keepText)
    .replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[\]}])/g, keepText);
  return JSON.parse(strict);
}

function commentsOf(configuration: unknown): LanguageComments {
  const { comments = {} } = configuration as {
    comments?: { lineComment?: string | { comment: string }; blockComment?: [string, string] };
  };
  const own = comments.lineComment ?? '';
  const [start = '', end = ''] = (comments.blockComment ?? []).map((sign) => sign.trim());
  return {
    line: (typeof own === 'object' ? own.comment : own).trim(),
    block: start === '' || end === '' ? null : [start, end],
  };
}

/** The languages of the installed extensions; none where the host is not told of them. */
async function installedLanguages(): Promise<Map<string, LanguageComments>> {
  const found = new Map<string, LanguageComments>();
  for (const { extensionUri, packageJSON } of vscode.extensions.all) {
    const { contributes } = packageJSON as {
      contributes?: { languages?: { id: string; configuration?: string }[] };
    };
    for (const language of contributes?.languages ?? []) {
      const { configuration, id: name } = language;
      if (configuration !== undefined)
        found.set(name, await readComments(vscode.Uri.joinPath(extensionUri, configuration)));
      else if (!found.has(name)) found.set(name, { line: '', block: null });
    }
  }
  return found;
}

async function readComments(uri: vscode.Uri): Promise<LanguageComments> {
  return commentsOf(
    parseLoosely(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))),
  );
}

/** Makes the document one of a language that holds a text, with the cursor on its blank line. */
async function prepare(editor: vscode.TextEditor, id: string): Promise<void> {
  const { document } = editor;
  await vscode.languages.setTextDocumentLanguage(document, id);
  if (document.getText() !== textOf(id))
    await editor.edit((edit) => {
      edit.replace(new vscode.Range(0, 0, document.lineCount, 0), textOf(id));
    });
  editor.selection = new vscode.Selection(1, 2, 1, 2);
}

async function isSilent(editor: vscode.TextEditor): Promise<boolean> {
  await editor.insertSnippet(new vscode.SnippetString(commentProbe));
  const answer = readCommentProbe(editor.document.lineAt(1).text, 2);
  await vscode.commands.executeCommand('undo');
  return answer?.syntax.line === null && answer.syntax.block === null;
}

describe('inserting into every language of the editor', function () {
  this.timeout(120_000);
  const results = new Map<string, { readonly outcome: string; readonly undone: string }>();

  /**
   * A language that says nothing is asked once here, not over and over as a person's file is: the
   * refusal that follows is tested elsewhere.
   */
  async function insertInto(editor: vscode.TextEditor, id: string): Promise<void> {
    await prepare(editor, id);
    const comments = languageComments.get(id);
    const saysNothing = comments?.line === '' && comments.block === null;
    if (saysNothing && (await isSilent(editor))) {
      results.set(id, { outcome: 'no-comments', undone: editor.document.getText() });
      return;
    }
    const result = await insertionOutcome(editor, checklist);
    const after = editor.document.getText();
    if (result === 'inserted') await vscode.commands.executeCommand('undo');
    const outcome = result === 'inserted' ? after.split('\n').slice(1, -2).join('\n') : result;
    results.set(id, { outcome, undone: editor.document.getText() });
  }

  before(async () => {
    const known = await vscode.languages.getLanguages();
    const editor = await showUntitled('plaintext', textOf(''));
    // The configuration of a language loads when a document first has it: all of them at once.
    await Promise.all(
      known.map((id) => vscode.languages.setTextDocumentLanguage(editor.document, id)),
    );
    const listed = known.filter((id) => languageComments.has(id) || forms.has(id));
    for (const id of listed) await insertInto(editor, id);
  });

  it('covers the languages of the installed extensions, with the comments that they declare', async function () {
    const installed = await installedLanguages();
    // Beside a remote, the web host is told of this extension alone: the list speaks there.
    if (installed.size === 0) return;
    const isListed = vscode.version.startsWith(`${listedVersion}.`);
    const listed = [...languageComments].filter(([id]) => isListed || installed.has(id));
    const found = [...installed].filter(([id]) => isListed || languageComments.has(id));
    assert.deepEqual(new Map(found), new Map(listed));
  });

  it('writes the comments of each language, refuses, or writes plain lines', () => {
    const wanted = [...results.keys()].map((id): [string, string] => {
      return [id, expected(id, languageComments.get(id) ?? { line: '', block: null })];
    });
    const actual = [...results].map(([id, { outcome }]): [string, string] => [id, outcome]);
    assert.ok(actual.length >= 60, `${actual.length} languages`);
    assert.deepEqual(new Map(actual), new Map(wanted));
  });

  it('restores every byte with one undo', () => {
    const changed = [...results].filter(([id, { undone }]) => undone !== textOf(id));
    assert.deepEqual(changed, []);
  });
});
