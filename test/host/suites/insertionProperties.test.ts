import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as vscode from 'vscode';
import { findChecklists } from '../../../src/core/checklists/findChecklists';
import { insertionOutcome } from './insertionOutcome';
import { showUntitled } from './untitledDocument';

/** Every word of a checklist holds this, and none of a document does. */
const sign = 'zq';

const texts = fc
  .array(fc.constantFrom(`${sign}pin`, `${sign}$1`, `\${${sign}}`, `${sign}*/`, `-->${sign}`), {
    minLength: 1,
    maxLength: 20,
  })
  .map((words) => words.join(' '));

const cases = fc.record({
  language: fc.constantFrom('python', 'css', 'html', 'sql', 'markdown', 'plaintext'),
  eol: fc.constantFrom(vscode.EndOfLine.LF, vscode.EndOfLine.CRLF),
  lines: fc.array(fc.constantFrom('', '    ', '\t', '\ta b', '  a {', '}', 'a', '  # b  '), {
    minLength: 1,
    maxLength: 7,
  }),
  cursors: fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { minLength: 1, maxLength: 3 }),
  items: fc.array(texts, { minLength: 1, maxLength: 4 }),
});

const words = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
const filled = (text: string): string[] =>
  text.split(/\r\n|\n/).filter((line) => line.trim() !== '');

describe('a checklist inserted into random documents of the editor', function () {
  this.timeout(60_000);

  it('leaves the text around it alone, is found again, and is one undo away', async () => {
    const editor = await showUntitled('python', '');
    const { document } = editor;
    const property = fc.asyncProperty(cases, async ({ cursors, eol, items, language, lines }) => {
      await vscode.languages.setTextDocumentLanguage(document, language);
      await editor.edit((edit) => {
        edit.replace(new vscode.Range(0, 0, document.lineCount, 0), lines.join('\n'));
        edit.setEndOfLine(eol);
      });
      editor.selections = cursors.map(([line, column]) => {
        const cursor = document.validatePosition(new vscode.Position(line, column));
        return new vscode.Selection(cursor, cursor);
      });
      const places = new Set(editor.selections.map(({ start }) => start.line)).size;
      const before = document.getText();
      const checklist = {
        id: `${sign}#c`,
        title: sign,
        items: items.map((text) => ({ text, depth: 0 })),
      };
      assert.equal(await insertionOutcome(editor, checklist), 'inserted');
      const after = document.getText();
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), before);
      const alien = eol === vscode.EndOfLine.CRLF ? /(?<!\r)\n/ : /\r/;
      assert.doesNotMatch(after, alien);
      assert.deepEqual(
        filled(after).filter((line) => !line.includes(sign)),
        filled(before),
      );
      assert.deepEqual(
        findChecklists(after).map((found) => found.items.map(({ text }) => words(text))),
        Array.from({ length: places }, () => items.map(words)),
      );
    });
    await fc.assert(property, { numRuns: 20 });
  });
});
