'use strict';
/**
 * A small extension for the web: a folder that lies on no disk, as that of a repository on vscode.dev. Its files
 * come with the extension, as one table of paths and texts, and are changed in memory only.
 */
const vscode = require('vscode');

const files = new Map();
const changes = new vscode.EventEmitter();

const provider = {
  onDidChangeFile: changes.event,
  watch: () => new vscode.Disposable(() => undefined),
  stat({ path }) {
    const file = files.get(path);
    if (file)
      return { type: vscode.FileType.File, ctime: 0, mtime: file.mtime, size: file.bytes.length };
    if (path === '/' || [...files.keys()].some((name) => name.startsWith(`${path}/`)))
      return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    throw vscode.FileSystemError.FileNotFound(path);
  },
  readDirectory({ path }) {
    const below = path === '/' ? '/' : `${path}/`;
    const entries = new Map();
    for (const name of files.keys()) {
      if (!name.startsWith(below)) continue;
      const [first, ...rest] = name.slice(below.length).split('/');
      entries.set(first, rest.length > 0 ? vscode.FileType.Directory : vscode.FileType.File);
    }
    return [...entries];
  },
  readFile({ path }) {
    const file = files.get(path);
    if (!file) throw vscode.FileSystemError.FileNotFound(path);
    return file.bytes;
  },
  writeFile(uri, bytes) {
    const type = files.has(uri.path)
      ? vscode.FileChangeType.Changed
      : vscode.FileChangeType.Created;
    files.set(uri.path, { bytes, mtime: Date.now() });
    changes.fire([{ type, uri }]);
  },
  delete(uri) {
    files.delete(uri.path);
    changes.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  },
  rename(from, to) {
    files.set(to.path, files.get(from.path));
    files.delete(from.path);
  },
  createDirectory: () => undefined,
};

/** Called by the editor when the folder is first asked for. */
exports.activate = async ({ extensionUri, subscriptions }) => {
  const table = vscode.Uri.joinPath(extensionUri, 'files.json');
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(table));
  for (const [path, content] of Object.entries(JSON.parse(text)))
    files.set(path, { bytes: new TextEncoder().encode(content), mtime: 0 });
  subscriptions.push(vscode.workspace.registerFileSystemProvider('virtual', provider));
};
