import * as vscode from 'vscode';
import type { OpenSource } from './OpenSource';

/**
 * Reports files of a source that are created, changed or deleted. Only Markdown is watched; when a
 * folder goes, the editor speaks of the folder alone, so deletions are listened to on any path.
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
    const deletions = vscode.workspace.createFileSystemWatcher(anything, true, true, false);
    disposables.push(
      deletions,
      deletions.onDidDelete((folder) => {
        const paths = source.filesIn(folder);
        if (paths.length > 0) onChange(paths.map((path) => vscode.Uri.joinPath(root, path)));
      }),
    );
  }
  return vscode.Disposable.from(...disposables);
}
