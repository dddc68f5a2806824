/** What a text in the setting `nexusJournal.sources` means. */
export type SourceText =
  /** A whole address, for any file system: `vscode-remote://…`, `vscode-vfs://…`. */
  | { readonly type: 'address'; readonly address: string }
  /** A path on the machine that the extension runs on; below the home folder where `home` is set. */
  | { readonly type: 'path'; readonly path: string; readonly home: boolean }
  /** A path below the workspace folder of that name, or below each where no name is given. */
  | { readonly type: 'workspace'; readonly folder: string | null; readonly path: string };

/** Understands a text as the user wrote it; a relative path starts from the workspace. */
export function readSourceText(text: string): SourceText {
  const variable = /^\$\{workspaceFolder(?::([^}]+))?\}[\\/]*(.*)$/s.exec(text);
  if (variable) {
    const [, folder = null, path = ''] = variable;
    return { type: 'workspace', folder, path: forward(path) };
  }
  // A single letter before the colon is a drive.
  if (/^[a-z][a-z0-9+.-]+:\//i.test(text)) return { type: 'address', address: text };
  if (/^~(?:[\\/]|$)/.test(text)) {
    return { type: 'path', path: forward(text.slice(2)), home: true };
  }
  if (/^(?:[\\/]|[a-z]:[\\/])/i.test(text))
    return { type: 'path', path: forward(text), home: false };
  return { type: 'workspace', folder: null, path: forward(text.replace(/^\.[\\/]/, '')) };
}

function forward(path: string): string {
  return path.replaceAll('\\', '/');
}
