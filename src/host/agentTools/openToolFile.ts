/**
 * The files that agents name: found in the workspace, and nowhere else.
 */

import * as vscode from 'vscode';
import type { ToolFile } from '../../core/agentTools/ToolContext';
import { ToolError } from '../../core/agentTools/ToolError';
import { inSentence } from '../../core/agentTools/ToolText';
import { inTime } from '../files/inTime';

/** Larger files, in bytes, are not opened. */
const maxBytes = 5_000_000;
/** Seconds that a file system may take: an agent waits for the answer. */
const patience = 10;

/** Opens the file that a text names, the one in the active editor for null; throws a ToolError. */
export async function openToolFile(name: string | null): Promise<ToolFile> {
  if (name !== null) return openAt(await findFile(name));
  const document = vscode.window.activeTextEditor?.document;
  if (!document || document.isUntitled)
    throw new ToolError('There is no active editor. Specify the path of a file.');
  return fileOf(document);
}

/** Opens a file with the text that the editor has of it; throws a ToolError. */
export async function openAt(uri: vscode.Uri): Promise<ToolFile> {
  const path = vscode.workspace.asRelativePath(uri);
  try {
    const { size, type } = await inTime(vscode.workspace.fs.stat(uri), patience);
    if ((type & vscode.FileType.Directory) !== 0)
      throw new ToolError(`${inSentence(path)} is a folder. Specify the path of a file.`);
    if (size > maxBytes) throw new ToolError(`${inSentence(path)} is too large.`);
    return fileOf(await inTime(vscode.workspace.openTextDocument(uri), patience));
  } catch (error) {
    if (error instanceof ToolError) throw error;
    throw new ToolError(`${inSentence(path)} could not be opened as text.`, { cause: error });
  }
}

function fileOf(document: vscode.TextDocument): ToolFile {
  const { languageId, uri } = document;
  const path = vscode.workspace.asRelativePath(uri).replaceAll('\\', '/');
  return { address: uri.toString(), path, languageId, text: document.getText() };
}

/** The one file in the workspace that a path or an address means. */
async function findFile(name: string): Promise<vscode.Uri> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const path = name.trim().replaceAll('\\', '/');
  const candidates = candidatesOf(path, folders).filter(
    (uri) => vscode.workspace.getWorkspaceFolder(uri) !== undefined,
  );
  const distinct = [...new Map(candidates.map((uri) => [uri.toString(), uri])).values()];
  const exist = await Promise.all(distinct.map(isThere));
  const found = distinct.filter((_, at) => exist[at]);
  const [file] = found;
  if (file && found.length === 1) return file;
  const names = folders.map(({ name: folder }) => inSentence(folder)).join(', ');
  throw new ToolError(
    file
      ? `Several workspace folders contain ${inSentence(path)}. Start the path with the name of one of them (${names}).`
      : `File ${inSentence(path)} not found in the workspace. Specify its path relative to a workspace folder (${names === '' ? 'none is open' : names}), or its absolute path.`,
  );
}

function candidatesOf(
  path: string,
  folders: readonly vscode.WorkspaceFolder[],
): readonly vscode.Uri[] {
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(path)) return addressOf(path);
  if (/^(?:\/|[a-z]:\/)/i.test(path)) {
    const { path: whole } = vscode.Uri.file(path);
    return folders.map(({ uri }) => uri.with({ path: whole }));
  }
  const [first, ...rest] = path.split('/');
  return folders.flatMap((folder) => [
    vscode.Uri.joinPath(folder.uri, path),
    ...(first === folder.name && rest.length > 0 ? [vscode.Uri.joinPath(folder.uri, ...rest)] : []),
  ]);
}

function addressOf(text: string): readonly vscode.Uri[] {
  try {
    const uri = vscode.Uri.parse(text, true);
    // A step up would lead out of a folder that the address seems to lie in.
    return [vscode.Uri.joinPath(uri, '.')];
  } catch (error) {
    throw new ToolError(`${inSentence(text)} is no address of a file.`, { cause: error });
  }
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  return inTime(vscode.workspace.fs.stat(uri), patience).then(
    () => true,
    () => false,
  );
}
