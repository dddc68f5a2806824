import * as vscode from 'vscode';
import type { UserWords } from '../../core/recognition/lexicon/Lexicon';
import { parseUserWords } from '../../core/recognition/lexicon/userWords';
import { readFlag, readSwitchedOn, readTexts } from './readSetting';

/** What the user says about where notes come from. */
export interface SourceSettings {
  /** Whether the journal inside the extension is shown. */
  readonly bundled: boolean;
  /** Folders and files as written: paths, with `~` or a variable, or whole addresses. */
  readonly sources: readonly string[];
}

/** What the user says about which files of one source are notes. */
export interface FileSettings {
  /** Globs of files that are notes whatever they hold. */
  readonly include: readonly string[];
  /** Globs of files and folders that are never read, those the editor itself hides included. */
  readonly exclude: readonly string[];
  /** Words of the user's own by which sections and labels are recognized. */
  readonly words: UserWords;
}

/** Sections of the configuration that the readings below depend on. */
export const sourceSections = [
  'nexusJournal.showBundledJournal',
  'nexusJournal.sources',
  'nexusJournal.include',
  'nexusJournal.exclude',
  'nexusJournal.recognition.words',
  'files.exclude',
  'search.exclude',
];

/** Reads which sources the user wants. */
export function readSourceSettings(): SourceSettings {
  const settings = vscode.workspace.getConfiguration('nexusJournal');
  return {
    bundled: readFlag(settings, 'showBundledJournal', true),
    sources: readTexts(settings, 'sources').map((text) => text.trim()),
  };
}

/** Reads which files below a root are notes; folders of a workspace may have settings of their own. */
export function readFileSettings(root: vscode.Uri): FileSettings {
  const settings = vscode.workspace.getConfiguration(undefined, root);
  return {
    include: readTexts(settings, 'nexusJournal.include'),
    exclude: [
      ...readTexts(settings, 'nexusJournal.exclude'),
      ...readSwitchedOn(settings, 'files.exclude'),
      ...readSwitchedOn(settings, 'search.exclude'),
    ],
    words: parseUserWords(settings.get('nexusJournal.recognition.words')),
  };
}
