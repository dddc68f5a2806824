import * as vscode from 'vscode';
import { oneLine } from '../../core/text/inertText';
import { createFile } from '../createFile';
import type { MissingNote } from './LinkTargets';

/** Creates the note that a link calls for, with its title, and opens it to be written. */
export async function createMissingNote({ uri, title }: MissingNote): Promise<void> {
  await createFile(uri, `# ${oneLine(title)}\n`);
  await vscode.commands.executeCommand('vscode.openWith', uri, 'default');
}
