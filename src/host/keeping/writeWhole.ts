import * as vscode from 'vscode';
import { pause } from '../hostClock';

/** Times that a file is put in its place, and the first pause between them in milliseconds at most. */
const maxTries = 5;
const maxPause = 50;

/**
 * Writes a file of the extension's own as a whole or not at all; rejects, and leaves nothing behind, where
 * it cannot. Never for a file of the user's: those go through `FileEdits`.
 */
export async function writeWhole(file: vscode.Uri, bytes: Uint8Array): Promise<void> {
  const { fs } = vscode.workspace;
  // Written beside it and put in its place, so that nobody ever finds half a file.
  const draft = file.with({ path: `${file.path}.${Math.random().toString(36).slice(2)}.tmp` });
  try {
    await fs.writeFile(draft, bytes);
    // Some disks that are full cut a file short and say nothing.
    const { size } = await fs.stat(draft);
    if (size !== bytes.length) throw new Error(`${size} of ${bytes.length} bytes were written.`);
    await replace(draft, file);
  } catch (error) {
    await fs.delete(draft, { useTrash: false }).then(undefined, () => {
      // It was never there, or whoever tidies the folder deletes it.
    });
    throw error;
  }
}

/**
 * Puts a draft in the place of a file. The editor deletes the file first: where another window is
 * about to do the same, or a virus scanner looks at it, that fails for a moment, and is tried again
 * after a time that is not the same for two windows.
 */
async function replace(draft: vscode.Uri, file: vscode.Uri): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await vscode.workspace.fs.rename(draft, file, { overwrite: true });
      return;
    } catch (error) {
      if (tries === maxTries) throw error;
      await pause(Math.random() * tries * maxPause);
    }
  }
}
