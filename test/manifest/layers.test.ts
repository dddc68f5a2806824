import assert from 'node:assert/strict';
import { ESLint } from 'eslint';

const wrong: [file: string, code: string][] = [
  ['src/core/text/fileNames.ts', `import 'vscode';`],
  ['src/core/text/fileNames.ts', `import 'node:fs';`],
  ['src/core/text/fileNames.ts', `import '../../host/hostClock';`],
  ['src/core/text/fileNames.ts', `import '../../shared/protocol';`],
  ['src/shared/protocol.ts', `import '../core/note/Note';`],
  ['src/host/hostClock.ts', `import 'fs';`],
  ['src/host/hostClock.ts', `import '../webview/startReader';`],
  ['src/webview/startReader.ts', `import '../core/note/Note';`],
  ['src/webview/startReader.ts', `import 'vscode';`],
  ['src/worker/readingWorker.ts', `import '../host/hostClock';`],
  ['src/mcp/NodePort.ts', `import '../host/hostClock';`],
  ['src/mcp/NodePort.ts', `import 'vscode';`],
  ['src/host/hostClock.ts', `import '../mcp/NodePort';`],
  ['src/core/text/fileNames.ts', `import '../../mcp/NodePort';`],
];

/**
 * Where `CI` is set, typescript-eslint takes the text of a file from the disk, not the text it is
 * handed, and then finds fault with that instead.
 */
const handedText = { parserOptions: { disallowAutomaticSingleRunInference: true } };

/** An import by a file of core, and whether its room stands above the other's. */
const crossings: [file: string, code: string, isWrong: boolean][] = [
  ['src/core/tree/rowOrder.ts', `import '../edits/planMove';`, true],
  ['src/core/checklists/checklistMark.ts', `import '../insertion/planInsertion';`, true],
  ['src/core/comments/itemText.ts', `export * from '../checklists/findChecklists';`, true],
  ['src/core/activeFile/fits.ts', `import '../note/Note';`, true],
  ['src/core/Lazy.ts', `import './text/inertText';`, true],
  ['src/core/insertion/statements/scanForms.ts', `void import('../../edits/newNote');`, true],
  ['src/core/edits/planMove.ts', `import '../tree/rowOrder';`, false],
  ['src/core/insertion/statements/scanForms.ts', `import '../../text/inertText';`, false],
  ['src/core/recognition/titles/labels.ts', `import '../lexicon/english';`, false],
];

async function rulesBroken(filePath: string, code: string): Promise<(string | null)[]> {
  const [result] = await new ESLint({
    overrideConfig: { files: ['**/*.ts'], languageOptions: handedText },
  }).lintText(code, { filePath });
  return result?.messages.map((message) => message.ruleId) ?? [];
}

describe('the layers', () => {
  for (const [filePath, code] of wrong) {
    it(`lint refuses ${code} in ${filePath}`, async () => {
      const rules = await rulesBroken(filePath, code);
      assert.ok(rules.includes('no-restricted-imports'), rules.join());
    });
  }
});

describe('the rooms of core', () => {
  for (const [filePath, code, isWrong] of crossings) {
    it(`lint ${isWrong ? 'refuses' : 'allows'} ${code} in ${filePath}`, async () => {
      const rules = await rulesBroken(filePath, code);
      assert.equal(rules.includes('rooms/one-way'), isWrong, rules.join());
    });
  }
});
