import assert from 'node:assert/strict';
import { readSourceText, type SourceText } from '../../../src/core/library/sourceText';

const path = (text: string, home = false): SourceText => ({ type: 'path', path: text, home });
const workspace = (text: string, folder: string | null = null): SourceText => ({
  type: 'workspace',
  folder,
  path: text,
});

const texts: readonly (readonly [text: string, expected: SourceText])[] = [
  ['~/notes', path('notes', true)],
  ['~\\notes\\til', path('notes/til', true)],
  ['~', path('', true)],
  ['~notes', workspace('~notes')],
  ['/srv/notes', path('/srv/notes')],
  ['C:\\notes\\til', path('C:/notes/til')],
  ['c:/notes', path('c:/notes')],
  ['\\\\server\\share', path('//server/share')],
  ['${workspaceFolder}/docs', workspace('docs')],
  ['${workspaceFolder}', workspace('')],
  ['${workspaceFolder:api}/docs', workspace('docs', 'api')],
  ['docs/til', workspace('docs/til')],
  ['./docs', workspace('docs')],
  ['../notes', workspace('../notes')],
  ['vscode-vfs://github/me/notes', { type: 'address', address: 'vscode-vfs://github/me/notes' }],
  ['memfs:/notes', { type: 'address', address: 'memfs:/notes' }],
];

describe('understanding where notes are said to be', () => {
  for (const [text, expected] of texts) {
    it(text, () => assert.deepEqual(readSourceText(text), expected));
  }
});
