import { statSync } from 'node:fs';
import { basename, dirname, relative, sep } from 'node:path';
import type { Clock } from '../core/async/Clock';
import { GlobSet } from '../core/globs/GlobSet';
import type { JournalOrigin } from '../core/library/Journal';
import { bundledSourceId } from '../core/library/noteFiles';
import type {
  CacheStoragePort,
  LibraryLog,
  NoteFile,
  NotePort,
  NoteSource,
  SourceFiles,
} from '../core/library/NotePort';
import { readNoteContent } from '../core/library/readNoteContent';
import type { Note } from '../core/note/Note';
import { NodeFiles } from './NodeFiles';
import type { ServerOptions } from './readArguments';
import { decodeSoundUtf8 } from './utf8Codec';

/** The clock of a Node process. */
export const nodeClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  schedule: (run, delay) => {
    const timer = setTimeout(run, delay);
    // What is still to be written does not keep a server that nobody talks to any more.
    timer.unref();
    return () => clearTimeout(timer);
  },
  nextTurn: () => new Promise((resolve) => void setImmediate(resolve)),
};

interface NamedSource {
  readonly path: string;
  readonly origin: JournalOrigin;
}

/** The folders that the server was started with, as the library needs them. */
export class NodePort implements NotePort {
  readonly clock = nodeClock;
  readonly log: LibraryLog;
  readonly storage: CacheStoragePort;
  readonly #options: ServerOptions;
  readonly #roots = new Map<SourceFiles, string>();

  constructor(
    options: ServerOptions,
    deps: { readonly log: LibraryLog; readonly storage: CacheStoragePort },
  ) {
    this.#options = options;
    this.log = deps.log;
    this.storage = deps.storage;
  }

  /** The command line does not change. */
  sourceNames(): string {
    return '';
  }

  watchSources(): () => void {
    return () => undefined;
  }

  findSources(): Promise<readonly NoteSource[]> {
    const { bundled, sources, workspaces } = this.#options;
    const named: NamedSource[] = [
      ...workspaces.map((path) => ({ path, origin: 'workspace' as const })),
      ...sources.map((path) => ({ path, origin: 'setting' as const })),
      ...(bundled === null ? [] : [{ path: bundled, origin: 'bundled' as const }]),
    ];
    const distinct = [...new Map(named.map((one) => [one.path, one])).values()];
    const taken = new Set<string>();
    return Promise.resolve(distinct.map((one) => this.#source(one, freeId(one, taken), distinct)));
  }

  encode(text: string): Uint8Array {
    return new TextEncoder().encode(text);
  }

  decode(bytes: Uint8Array): string {
    return new TextDecoder().decode(bytes);
  }

  readNote(file: NoteFile, content: Uint8Array | string): Promise<Note> {
    return readNoteContent(file, content, { log: this.log, strictUtf8: decodeSoundUtf8 });
  }

  /** The folder that the paths of a source start from. */
  rootOf(files: SourceFiles): string | undefined {
    return this.#roots.get(files);
  }

  #source({ origin, path }: NamedSource, id: string, all: readonly NamedSource[]): NoteSource {
    const { include, words } = this.#options;
    const exclude = origin === 'bundled' ? [] : this.#options.exclude;
    const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
    const root = isFile ? dirname(path) : path;
    const globs = new GlobSet(exclude);
    const files = new NodeFiles(root, (folder) => globs.matchesFolder(folder));
    this.#roots.set(files, root);
    const others = all.flatMap((other) => {
      const below = relative(root, other.path).split(sep).join('/');
      return below === '' || below.startsWith('..') || /^[a-z]:/i.test(below) ? [] : [below];
    });
    return {
      id,
      title: basename(path),
      origin,
      location: path,
      everyFile: origin !== 'workspace',
      extent: {
        files,
        rootName: basename(root),
        identity: `mcp\n${root}`,
        file: isFile ? basename(path) : null,
        include,
        exclude,
        words,
        others: new Set(isFile ? [] : others),
      },
    };
  }
}

/** As the extension calls its sources, so that links to notes are the same. */
function freeId({ origin, path }: NamedSource, taken: Set<string>): string {
  const start = origin === 'bundled' ? bundledSourceId : `${origin}/${basename(path)}`;
  let id = start;
  for (let number = 2; taken.has(id); number += 1) id = `${start}(${number})`;
  taken.add(id);
  return id;
}
