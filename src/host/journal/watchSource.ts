import * as vscode from 'vscode';
import type { OpenSource } from './OpenSource';

/**
 * Reports files of a source that are created, changed or deleted. Only Markdown is watched; when a
 * folder comes or goes as a whole, as one that is renamed does, the editor speaks of the folder
 * alone, so those are listened to on any path.
 */
export function watchSource(
  source: OpenSource,
  onChange: (uris: readonly vscode.Uri[]) => void,
): vscode.Disposable {
  const { file, root } = source.extent;
  const notes = new vscode.RelativePattern(root, file ?? '**/*.{md,markdown}');
  const watcher = vscode.workspace.createFileSystemWatcher(notes);
  const report = (uri: vscode.Uri): void => onChange([uri]);
  const disposables = [
    watcher,
    watcher.onDidCreate(report),
    watcher.onDidChange(report),
    watcher.onDidDelete(report),
  ];
  if (file === null) {
    const anything = new vscode.RelativePattern(root, '**');
    const folders = vscode.workspace.createFileSystemWatcher(anything, false, true, false);
    const reportPaths = (paths: readonly string[]): void => {
      if (paths.length > 0) onChange(paths.map((path) => vscode.Uri.joinPath(root, path)));
    };
    disposables.push(
      folders,
      folders.onDidCreate(async (folder) => reportPaths(await source.filesInNew(folder))),
      folders.onDidDelete((folder) => reportPaths(source.filesIn(folder))),
    );
  }
  return vscode.Disposable.from(...disposables);
}
