import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** The folder the suite is opened with: a copy that tests may write to. */
export function workspaceRoot(): vscode.Uri {
  const root = vscode.workspace.workspaceFolders?.[0]?.uri;
  assert.ok(root, 'The suite wants a folder open.');
  return root;
}

/** Writes a file of the workspace, with the folders above it. */
export async function writeFile(path: string, content: string | Uint8Array): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(workspaceRoot(), path);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  await vscode.workspace.fs.writeFile(uri, bytes);
  return uri;
}

/**
 * Writes a file, again and again, until the editor tells of it: of one that came and went at once it
 * would tell nothing, nor of one in a folder that it has only just met.
 */
export async function writeWatchedFile(path: string, content: string): Promise<void> {
  const watcher = vscode.workspace.createFileSystemWatcher(`**/${path}`);
  let isTold = false;
  watcher.onDidCreate(() => (isTold = true));
  watcher.onDidChange(() => (isTold = true));
  await until(`the editor tells of ${path}`, async () => {
    if (!isTold) await writeFile(path, content);
    return isTold;
  });
  watcher.dispose();
}

/** Takes a file or folder of the workspace away. */
export async function removeFile(path: string): Promise<void> {
  const uri = vscode.Uri.joinPath(workspaceRoot(), path);
  await vscode.workspace.fs.delete(uri, { recursive: true, useTrash: false });
}

/** Waits until something holds, or fails saying what did not. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await holds())) {
    if (Date.now() > end) assert.fail(`This never came true: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/**
 * Waits until the editor tells of changed files in the workspace, and in a folder that is made where it is
 * missing: on a busy machine that takes a while to begin. Folders are made one after the other, for one in
 * a folder that the editor has only just met may stay unwatched for good.
 */
export async function untilFilesAreWatched(folder = ''): Promise<void> {
  const names = folder.split('/').filter((name) => name !== '');
  for (let depth = 0; depth <= names.length; depth += 1) {
    const probe = [...names.slice(0, depth), 'watching.probe'].join('/');
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${probe}`);
    let isAwake = false;
    watcher.onDidCreate(() => (isAwake = true));
    watcher.onDidChange(() => (isAwake = true));
    await until(`the editor tells of ${probe}`, async () => {
      if (!isAwake) await writeFile(probe, String(Date.now()));
      return isAwake;
    });
    watcher.dispose();
    await removeFile(probe);
  }
}
