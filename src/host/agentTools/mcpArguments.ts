import * as vscode from 'vscode';
import { bundledScheme } from '../BundledNotes';
import { journalSources } from '../journal/JournalSource';
import { readFileSettings, readSourceSettings } from '../settings/SourceSettings';

/**
 * The words that start the server on the sources of this window, with its settings; the program comes first.
 * Notes that were read are remembered in `cache`: without it each start would take several times as long.
 */
export function mcpArguments(extensionUri: vscode.Uri, cache: vscode.Uri): string[] {
  const sources = journalSources(readSourceSettings()).flatMap(({ origin, uri }): string[] => {
    if (uri?.scheme === bundledScheme)
      return ['--bundled', vscode.Uri.joinPath(extensionUri, 'notes').fsPath];
    const path = uri && localPath(uri);
    if (!path) return [];
    return origin === 'workspace' ? ['--workspace', path] : [path];
  });
  const root = vscode.workspace.workspaceFolders?.[0]?.uri ?? extensionUri;
  const { exclude, include, words } = readFileSettings(root);
  return [
    vscode.Uri.joinPath(extensionUri, 'dist', 'mcpServer.js').fsPath,
    ...sources,
    ...include.flatMap((glob) => ['--include', glob]),
    ...exclude.flatMap((glob) => ['--exclude', glob]),
    ...(Object.keys(words).length === 0 ? [] : ['--words', JSON.stringify(words)]),
    ...(cache.scheme === 'file' ? ['--cache', cache.fsPath] : []),
  ];
}

/** The path on the machine that the extension runs on, where the server is started too; null for any other. */
function localPath(uri: vscode.Uri): string | null {
  const isHere = uri.scheme === 'file' || uri.scheme === 'vscode-remote';
  return isHere ? vscode.Uri.file(uri.path).fsPath : null;
}
