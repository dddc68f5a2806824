import * as vscode from 'vscode';
import type { NoteFile, NotePort, NoteSource, SourceFiles } from '../../core/library/NotePort';
import type { Note } from '../../core/note/Note';
import { hostClock } from '../hostClock';
import { readSourceSettings, sourceSections } from '../settings/SourceSettings';
import type { CacheStorage } from './CacheStorage';
import { findExtents } from './findExtents';
import type { FolderFiles } from './FolderFiles';
import { type JournalSource, journalSources } from './JournalSource';
import { type NoteReading, readNoteFile } from './readNoteFile';

/** What the port of a window is given. */
export interface WindowPortDeps extends NoteReading {
  readonly storage: CacheStorage;
  /** Seconds that a file system may take to answer; a while where nothing is said. */
  readonly patience?: number | undefined;
}

/** Where a source lies for the editor. */
export interface SourcePlace {
  readonly source: JournalSource;
  readonly files: FolderFiles;
}

/** The window as the library needs it: its folders and settings, and what the editor can read. */
export class WindowPort implements NotePort {
  readonly clock = hostClock;
  readonly log: vscode.LogOutputChannel;
  readonly storage: CacheStorage;
  readonly #deps: WindowPortDeps;
  readonly #places = new WeakMap<SourceFiles, SourcePlace>();

  constructor(deps: WindowPortDeps) {
    this.#deps = deps;
    this.log = deps.log;
    this.storage = deps.storage;
  }

  sourceNames(): string {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const named = folders.map(({ name, uri }) => [name, uri.toString()]);
    return JSON.stringify([named, readSourceSettings()]);
  }

  async findSources(): Promise<readonly NoteSource[]> {
    const sources = journalSources(readSourceSettings());
    const extents = await findExtents(sources, this.#deps.patience);
    return sources.map((source, index) => {
      const { everyFile, id, location, origin, title } = source;
      const extent = extents[index] ?? null;
      if (extent) this.#places.set(extent.files, { source, files: extent.files });
      return { everyFile, id, location, origin, title, extent };
    });
  }

  watchSources(onChange: () => void): () => void {
    const subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidChangeWorkspaceFolders(onChange),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (sourceSections.some((section) => event.affectsConfiguration(section))) onChange();
      }),
    );
    return () => void subscriptions.dispose();
  }

  readNote(file: NoteFile, content: Uint8Array | string): Promise<Note> {
    return readNoteFile(file, content, this.#deps);
  }

  encode(text: string): Uint8Array {
    return new TextEncoder().encode(text);
  }

  decode(bytes: Uint8Array): string {
    return new TextDecoder().decode(bytes);
  }

  /** Where the files of a source lie that this port has found. */
  placeOf(files: SourceFiles): SourcePlace | undefined {
    return this.#places.get(files);
  }
}
