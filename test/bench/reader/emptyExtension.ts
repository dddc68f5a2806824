import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { noteMarker } from './benchNotes';

/** View type of the editor below. */
export const emptyViewType = 'bench.empty';

/** The key that opens the picker below, after Ctrl+K. */
export const emptyPickerKey = 'F9';

/** The command that tells how long the extension host was held up at most since it was last asked. */
export const blockCommand = 'Bench: Tell Longest Block';
/** Stands in the status bar before the answer, which is in milliseconds and counts how often it was asked. */
export const blockMark = 'Longest block';

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
    commands: [
      { command: 'bench.pick', title: 'Pick' },
      { command: 'bench.block', title: blockCommand },
    ],
    keybindings: [{ command: 'bench.pick', key: 'ctrl+k f9' }],
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
const { monitorEventLoopDelay } = require('node:perf_hooks');
const vscode = require('vscode');
exports.activate = () => {
  const ready = vscode.window.createStatusBarItem();
  ready.text = ${JSON.stringify(readyMark)};
  ready.show();
  // The interval of one millisecond is no delay.
  const loop = monitorEventLoopDelay({ resolution: 1 });
  loop.enable();
  const block = vscode.window.createStatusBarItem();
  let asked = 0;
  vscode.commands.registerCommand('bench.block', () => {
    asked += 1;
    block.text = ${JSON.stringify(blockMark)} + ' ' + asked + ': ' + Math.max(0, loop.max / 1e6 - 1).toFixed(1);
    block.show();
    loop.reset();
  });
  vscode.commands.registerCommand('bench.pick', () => {
    const picker = vscode.window.createQuickPick();
    picker.items = Array.from({ length: 10 }, (_, at) => ({
      label: 'Row ' + at,
      iconPath: new vscode.ThemeIcon('history'),
    }));
    picker.onDidHide(() => picker.dispose());
    picker.show();
  });
  vscode.window.registerCustomEditorProvider(${JSON.stringify(emptyViewType)}, {
    resolveCustomTextEditor(_document, { webview }) {
      webview.options = { enableScripts: true };
      webview.html = '<!DOCTYPE html><html><body><h1>${noteMarker}</h1></body></html>';
    },
  });
};
`;

/**
 * Puts an extension into a folder of extensions that does next to nothing: its editor for `*.empty`
 * shows one heading, its picker ten rows.
 */
export async function addEmptyExtension(extensions: string): Promise<void> {
  const folder = join(extensions, 'bench.empty');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'main.js'), program);
  // Without its own list the server takes up what lies in the folder.
  await rm(join(extensions, 'extensions.json'), { force: true });
}
