import * as vscode from 'vscode';
import { createMarkdownParser } from '../../../src/core/reading/createMarkdownParser';
import { forEachLimit } from '../../../src/core/async/forEachLimit';

/** As many as the reading of notes asks for. */
const atOnce = 64;
const { fs } = vscode.workspace;

/** Every Markdown file below a folder, by the plainest means the editor has. */
async function listAll(root: vscode.Uri): Promise<vscode.Uri[]> {
  const files: vscode.Uri[] = [];
  let folders = [root];
  while (folders.length > 0) {
    const below: vscode.Uri[] = [];
    await forEachLimit(folders, atOnce, async (folder) => {
      for (const [name, type] of await fs.readDirectory(folder)) {
        const uri = vscode.Uri.joinPath(folder, name);
        if (type === vscode.FileType.Directory) below.push(uri);
        else if (name.endsWith('.md')) files.push(uri);
      }
    });
    folders = below;
  }
  return files;
}

/** Milliseconds to list and stat all files: what nobody who wants to know of changes can avoid. */
export async function listAndStat(root: vscode.Uri): Promise<number> {
  const start = performance.now();
  await forEachLimit(await listAll(root), atOnce, async (uri) => {
    await fs.stat(uri);
  });
  return performance.now() - start;
}

/** Milliseconds to read all files and then parse their blocks with a bare markdown-it. */
export async function readAndParse(root: vscode.Uri): Promise<number> {
  const files = await listAll(root);
  const texts: string[] = [];
  const start = performance.now();
  await forEachLimit(files, atOnce, async (uri) => {
    texts.push(new TextDecoder().decode(await fs.readFile(uri)));
  });
  const parser = createMarkdownParser();
  for (const text of texts) parser.parse(text, {});
  return performance.now() - start;
}
