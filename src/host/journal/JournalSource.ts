import * as vscode from 'vscode';
import { bundledSourceId } from '../../core/library/noteFiles';
import type { NoteSource } from '../../core/library/NotePort';
import { readSourceText, type SourceText } from '../../core/library/sourceText';
import { bundledScheme } from '../BundledNotes';
import type { SourceSettings } from '../settings/SourceSettings';

/** Where notes come from: a folder or a file on any file system that the editor can read. */
export interface JournalSource extends Omit<NoteSource, 'extent'> {
  /** The folder, or the file; null where the user's text leads nowhere on this machine. */
  readonly uri: vscode.Uri | null;
}

/**
 * The sources of this window: each workspace folder, those of the user's settings, and last the
 * bundled journal, so that one's own stand first wherever sources are listed.
 */
export function journalSources(settings: SourceSettings): JournalSource[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const named = settings.sources.flatMap(namedSources);
  const isNamed = (uri: vscode.Uri): boolean => named.some((source) => isAt(source, uri));
  // A workspace folder that the user names as a source is one source, and wholly a journal.
  const opened = folders.map((folder) => workspaceSource(folder, isNamed(folder.uri)));
  const others = named.filter(
    ({ uri }, index) =>
      uri === null ||
      (!opened.some((source) => isAt(source, uri)) &&
        named.findIndex((source) => isAt(source, uri)) === index),
  );
  return withDistinctIds([...opened, ...others, ...(settings.bundled ? [bundledSource()] : [])]);
}

function isAt(source: JournalSource, uri: vscode.Uri): boolean {
  return source.uri?.toString() === uri.toString();
}

function bundledSource(): JournalSource {
  return {
    id: bundledSourceId,
    title: vscode.l10n.t('Backend Journal'),
    origin: 'bundled',
    location: vscode.l10n.t('in the extension'),
    uri: vscode.Uri.from({ scheme: bundledScheme, path: '/' }),
    everyFile: true,
  };
}

function workspaceSource(folder: vscode.WorkspaceFolder, everyFile: boolean): JournalSource {
  return {
    id: `workspace/${folder.name}`,
    title: folder.name,
    origin: 'workspace',
    location: shownPath(folder.uri),
    uri: folder.uri,
    everyFile,
  };
}

/** A text of the setting; one that starts from the workspace means a source for each folder. */
function namedSources(text: string): JournalSource[] {
  const named = (uri: vscode.Uri | null): JournalSource => {
    const name = nameOf(uri?.path ?? text);
    return {
      id: `setting/${name}`,
      title: name,
      origin: 'setting',
      location: text,
      uri,
      everyFile: true,
    };
  };
  const uris = namedAddresses(text);
  return uris.length === 0 ? [named(null)] : uris.map(named);
}

/** The addresses that a text of a setting means on this machine; none where it leads nowhere. */
export function namedAddresses(text: string): vscode.Uri[] {
  return addressesOf(readSourceText(text));
}

function addressesOf(text: SourceText): vscode.Uri[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  switch (text.type) {
    case 'address':
      try {
        return [vscode.Uri.parse(text.address, true)];
      } catch {
        return [];
      }
    case 'workspace':
      return folders
        .filter(({ name }) => text.folder === null || text.folder === name)
        .map(({ uri }) => vscode.Uri.joinPath(uri, text.path));
    case 'path':
      return pathAddress(text.path, text.home);
  }
}

/** In a window on another machine, as seen from a browser, a path is one of that machine. */
function pathAddress(path: string, home: boolean): vscode.Uri[] {
  const start = home ? homeFolder() : '';
  if (start === null) return [];
  const uri = home ? vscode.Uri.joinPath(vscode.Uri.file(start), path) : vscode.Uri.file(path);
  const remote = (vscode.workspace.workspaceFolders ?? []).find(
    (folder) => folder.uri.scheme === 'vscode-remote',
  );
  return [remote ? remote.uri.with({ path: uri.path }) : uri];
}

/** The user's home folder where the extension host has one; a browser has none. */
export function homeFolder(): string | null {
  const { process } = globalThis as {
    process?: { env?: Readonly<Record<string, string | undefined>> };
  };
  return process?.env?.['HOME'] ?? process?.env?.['USERPROFILE'] ?? null;
}

function shownPath(uri: vscode.Uri): string {
  if (uri.scheme !== 'file') return uri.path;
  const home = homeFolder();
  const path = uri.fsPath;
  return home !== null && path.startsWith(`${home}/`) ? `~${path.slice(home.length)}` : path;
}

function nameOf(path: string): string {
  const segments = path.split(/[\\/]/).filter((segment) => segment !== '');
  return segments.at(-1) ?? path;
}

/** Of sources that would be called the same, the later ones say their parent folder too. */
function withDistinctIds(sources: readonly JournalSource[]): JournalSource[] {
  const taken = new Set<string>();
  return sources.map((source) => {
    const above = (source.uri?.path ?? source.location).split('/').slice(0, -1).filter(Boolean);
    let { id, title } = source;
    while (taken.has(id)) {
      const parent = above.pop() ?? '2';
      id += `(${parent})`;
      title += ` (${parent})`;
    }
    taken.add(id);
    return { ...source, id, title };
  });
}
