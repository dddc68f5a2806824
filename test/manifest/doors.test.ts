import assert from 'node:assert/strict';
import { ESLint } from 'eslint';

const host = 'src/host/hostClock.ts';
const head = `import * as vscode from 'vscode';\nimport { inertText } from '../core/text/inertText';\n`;

const wrong: [rule: string, code: string][] = [
  ['no-restricted-syntax', `void vscode.window.showWarningMessage('a');`],
  ['no-restricted-syntax', `const { showErrorMessage } = vscode.window;`],
  ['no-restricted-syntax', `void vscode.window['showInformationMessage']('a');`],
  ['no-restricted-syntax', `vscode.window.setStatusBarMessage('a');`],
  ['no-restricted-syntax', `vscode.window.createStatusBarItem('a');`],
  ['no-restricted-syntax', `const { Notification } = vscode.ProgressLocation;`],
  ['no-restricted-syntax', `vscode.window.createTerminal('a');`],
  ['no-restricted-syntax', `void vscode.window.showInputBox({ prompt: 'a' });`],
  ['no-restricted-syntax', `void vscode.window.showQuickPick(['a']);`],
  ['no-restricted-syntax', `export const a = new vscode.MarkdownString('a');`],
  ['no-restricted-syntax', `export const a = new vscode.SnippetString('a');`],
  ['no-restricted-syntax', `export const a = new vscode.CompletionItem('a');`],
  ['no-restricted-syntax', `export const a = (b: string) => b as InertString;`],
  [
    'no-restricted-syntax',
    `export const a = vscode.window.createOutputChannel('a', { log: true });`,
  ],
  ['no-restricted-syntax', `export const a = (b: Element): void => void (b.innerHTML = 'a');`],
  ['no-restricted-syntax', `const a: Readonly<Record<string, number>> = { b: 1 };\nexport { a };`],
  ['no-restricted-syntax', `void vscode.workspace.applyEdit(a);`],
  ['no-restricted-syntax', `export const a = new vscode.WorkspaceEdit();`],
  ['no-restricted-syntax', `void document.save();`],
  ['no-restricted-syntax', `void editor.edit((edit) => edit.insert(a, 'b'));`],
  ['no-restricted-syntax', `void vscode.workspace.fs.writeFile(a, b);`],
  ['no-restricted-syntax', `void vscode.workspace.fs.rename(a, b);`],
  ['no-restricted-syntax', `const { fs } = vscode.workspace;`],
  ['no-restricted-syntax', `export const a = (memory: vscode.Memento) => memory.get('b');`],
  [
    'no-restricted-syntax',
    `export const a = (b: vscode.ExtensionContext) => b.globalState.get('c');`,
  ],
  ['no-restricted-syntax', `export const a = (b: number[]) => [0].push(...b);`],
  ['no-restricted-syntax', `export const a = (b: number[]) => Math.min(0, ...b);`],
  ['local/inert-slots', `export const a = (b: string) => vscode.l10n.t('{0}', b);`],
  [
    'local/inert-slots',
    `export const a = (b: string) => vscode.l10n.t({ message: '{0}', args: [b] });`,
  ],
  ['local/inert-slots', `export const a = (b: string[]) => vscode.l10n.t('{0}', ...b);`],
  ['local/inert-slots', `const { t } = vscode.l10n; export const a = (b: string) => t('{0}', b);`],
  ['local/inert-slots', `export const a = (b: unknown) => vscode.l10n.t('{0} {1}', 1, String(b));`],
  ['local/inert-slots', `export const a = (b?: string) => vscode.l10n.t('{0}', b ?? 'none');`],
  ['local/inert-slots', `export const a = (b: string) => vscode.l10n.t('{0}', inertText(b) + b);`],
];

const right: string[] = [
  `export const a = (b: string) => vscode.l10n.t('{0} {1}', inertText(b), 1);`,
  `const a: Readonly<Record<'b', number>> = { b: 1 };\nexport { a };`,
  `export const a = (b: 'x' | 'y') => vscode.l10n.t('{0}', b);`,
  `export const a = (b: string) => vscode.l10n.t('{0}', b === '' ? 'none' : inertText(b));`,
];

/** Lints a text as if it stood in a file of ours; CI would read the file itself otherwise. */
async function rulesBrokenBy(code: string, filePath = host): Promise<string[]> {
  const parserOptions = { disallowAutomaticSingleRunInference: true };
  const [result] = await new ESLint({
    overrideConfig: { files: ['**/*.ts'], languageOptions: { parserOptions } },
  }).lintText(head + code, { filePath });
  return result?.messages.flatMap(({ ruleId }) => ruleId ?? []) ?? [];
}

describe('the modules through which text reaches the editor', () => {
  for (const [rule, code] of wrong) {
    it(`lint refuses ${code}`, async () => {
      const rules = await rulesBrokenBy(code);
      assert.ok(rules.includes(rule), rules.join());
    });
  }

  for (const code of right) {
    it(`lint allows ${code}`, async () => {
      const rules = await rulesBrokenBy(code);
      assert.ok(!rules.includes('local/inert-slots') && !rules.includes('no-restricted-syntax'));
    });
  }

  it('lint allows messages where they are made inert', async () => {
    const rules = await rulesBrokenBy(
      `void vscode.window.showWarningMessage('a');`,
      'src/host/showMessage.ts',
    );
    assert.ok(!rules.includes('no-restricted-syntax'), rules.join());
  });
});
