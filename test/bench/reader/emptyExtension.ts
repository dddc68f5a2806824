import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { noteMarker } from './benchNotes';

/** View type of the editor below. */
export const emptyViewType = 'bench.empty';

/** Stands in the status bar once the window's start is over. */
export const readyMark = 'Bench ready';
/** Longest start of a window in milliseconds, on a machine that has other things to do. */
export const startTime = 120_000;

const manifest = {
  publisher: 'bench',
  name: 'empty',
  version: '0.0.1',
  engines: { vscode: '^1.100.0' },
  main: './main.js',
  activationEvents: ['onStartupFinished'],
  displayName: 'Empty',
  contributes: {
    customEditors: [
      {
        viewType: emptyViewType,
        displayName: 'Empty',
        selector: [{ filenamePattern: '*.empty' }],
        priority: 'default',
      },
    ],
  },
};

const program = `
const vscode = require('vscode');
exports.activate = () => {
  const ready = vscode.window.createStatusBarItem();
  ready.text = ${JSON.stringify(readyMark)};
  ready.show();
  vscode.window.registerCustomEditorProvider(${JSON.stringify(emptyViewType)}, {
    resolveCustomTextEditor(_document, { webview }) {
      webview.options = { enableScripts: true };
      webview.html = '<!DOCTYPE html><html><body><h1>${noteMarker}</h1></body></html>';
    },
  });
};
`;

/** Puts an extension into a folder of extensions whose editor for `*.empty` shows one heading. */
export async function addEmptyWebview(extensions: string): Promise<void> {
  const folder = join(extensions, 'bench.empty');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'main.js'), program);
  // Without its own list the server takes up what lies in the folder.
  await rm(join(extensions, 'extensions.json'), { force: true });
}
