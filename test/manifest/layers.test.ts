import assert from 'node:assert/strict';
import { ESLint } from 'eslint';

const wrong: [file: string, code: string][] = [
  ['src/core/journal/naturalKey.ts', `import 'vscode';`],
  ['src/core/journal/naturalKey.ts', `import 'node:fs';`],
  ['src/core/journal/naturalKey.ts', `import '../../host/Slice';`],
  ['src/core/journal/naturalKey.ts', `import '../../shared/protocol';`],
  ['src/shared/protocol.ts', `import '../core/note/Note';`],
  ['src/host/Slice.ts', `import 'fs';`],
  ['src/host/Slice.ts', `import '../webview/reader';`],
  ['src/webview/reader.ts', `import '../core/note/Note';`],
  ['src/webview/reader.ts', `import 'vscode';`],
  ['src/worker/readingWorker.ts', `import '../host/Slice';`],
];

/**
 * Where `CI` is set, typescript-eslint takes the text of a file from the disk, not the text it is
 * handed, and then finds fault with that instead.
 */
const handedText = { parserOptions: { disallowAutomaticSingleRunInference: true } };

describe('the layers', () => {
  for (const [filePath, code] of wrong) {
    it(`lint refuses ${code} in ${filePath}`, async () => {
      const [result] = await new ESLint({
        overrideConfig: { files: ['**/*.ts'], languageOptions: handedText },
      }).lintText(code, { filePath });
      const rules = result?.messages.map((message) => message.ruleId) ?? [];
      assert.ok(rules.includes('no-restricted-imports'), rules.join());
    });
  }
});
