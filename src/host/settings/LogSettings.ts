import * as vscode from 'vscode';
import { safeFileName } from '../../core/text/fileNames';

/** Where the learning log is kept, and what its files start with. */
interface LogSettings {
  /** Path below the folder of the journal; empty for that folder itself. */
  readonly folder: string;
  /** Path of a Markdown file below the folder of the journal; empty for the built-in template. */
  readonly template: string;
}

const usualFolder = 'learning-log';

/** Reads the settings of the log; a path that leads out of the journal does not. */
export function readLogSettings(scope: vscode.ConfigurationScope): LogSettings {
  const settings = vscode.workspace.getConfiguration('nexusJournal.log', scope);
  const folder = settings.get<unknown>('folder');
  const template = settings.get<unknown>('template');
  return {
    folder: typeof folder === 'string' ? pathInside(folder) : usualFolder,
    template: typeof template === 'string' ? pathInside(template) : '',
  };
}

/** A path of names that every file system takes; `.`, `..` and what is no name are left out. */
function pathInside(path: string): string {
  return path
    .split(/[\\/]/)
    .map((name) => name.trim())
    .filter((name) => !/^\.*$/.test(name))
    .map((name) => (name.startsWith('.') ? name : safeFileName(name)))
    .join('/');
}
