/**
 * The command line of the server: which folders it serves, and the settings that the extension has as settings.
 */

import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseUserWords } from '../core/recognition/lexicon/userWords';
import type { UserWords } from '../core/recognition/lexicon/Lexicon';

/** What the server is told when it is started. */
export interface ServerOptions {
  /** Folders of code whose files the tools may look at, and whose journals are read. Absolute paths. */
  readonly workspaces: readonly string[];
  /** Folders and files in which every Markdown file is a note. Absolute paths. */
  readonly sources: readonly string[];
  /** The folder of the journal that comes with the extension; null where it is not wanted. */
  readonly bundled: string | null;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly words: UserWords;
  /** Where notes that were read are remembered; null for nowhere. */
  readonly cache: string | null;
  /** Whether the tools that write are offered. */
  readonly writes: boolean;
}

/** What `--help` prints. */
export const usage = `Serves a journal of lessons learned to coding agents over stdio, using the Model Context Protocol.

Usage: node mcpServer.js [options] [NOTES…]

NOTES                folders or files in which every Markdown file is a note
--workspace FOLDER   a folder of code: its journal is read, and the tools can read its files
                     (default if NOTES are not given either: the current folder)
--bundled FOLDER     the journal that comes with the extension
--include GLOB       files that are always notes
--exclude GLOB       files and folders that are never read; replaces the defaults
--words JSON         additional words that headings and labels in the notes use
--cache FOLDER       where to store a cache of the notes
--write              also offer the tools that write
--help               print this help

--workspace, --include, and --exclude can be repeated.
`;

/** What is never read if nothing is said: the default of the setting \`nexusJournal.exclude\`. */
export const usualExclude: readonly string[] = [
  '**/.*',
  '**/{node_modules,bower_components,vendor}',
  '**/{venv,env,virtualenv,site-packages,__pycache__}',
  '**/{dist,build,out,target}',
  '**/{coverage,test-results}',
];

const many = { type: 'string', multiple: true } as const;

/** Reads the command line; null where only help is wanted. Throws for an option that does not exist. */
export function readArguments(words: readonly string[], folder: string): ServerOptions | null {
  const { positionals, values } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      workspace: many,
      include: many,
      exclude: many,
      bundled: { type: 'string' },
      cache: { type: 'string' },
      words: { type: 'string' },
      write: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return null;
  const absolute = (path: string): string => resolve(folder, path);
  const named = (values.workspace ?? []).map(absolute);
  const sources = positionals.map(absolute);
  return {
    workspaces: named.length + sources.length === 0 ? [folder] : named,
    sources,
    bundled: values.bundled === undefined ? null : absolute(values.bundled),
    include: values.include ?? [],
    exclude: values.exclude ?? usualExclude,
    words: parseUserWords(values.words === undefined ? undefined : JSON.parse(values.words)),
    cache: values.cache === undefined ? null : absolute(values.cache),
    writes: values.write ?? false,
  };
}
