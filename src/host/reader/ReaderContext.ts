import type * as vscode from 'vscode';
import type { NoteMarkdown } from '../../core/rendering/markdown/createNoteMarkdown';
import type { NotePlace, ReadingPosition } from '../../shared/protocol';
import type { JournalStore } from '../journal/JournalStore';
import type { FileEdits } from '../files/FileEdits';
import type { LinkIndex } from './LinkIndex';
import type { NoteLinks } from './NoteLinks';
import type { PageAssets } from './PageAssets';
import type { ReaderMemory } from './ReaderMemory';
import type { ThemeColors } from './ThemeColors';

/** Where lines of a note go: into the text editor that was last active. */
export interface ReaderInsertion {
  /** Inserts items as a checklist under a title. */
  insertItems(title: string, items: readonly string[]): Promise<void>;
  /** Inserts code as it is, at the cursor's indentation. */
  insertCode(code: string): Promise<void>;
}

/** What all tabs of the reader share. */
export interface ReaderContext {
  readonly extensionUri: vscode.Uri;
  readonly assets: PageAssets;
  readonly edits: FileEdits;
  readonly log: vscode.LogOutputChannel;
  readonly markdown: NoteMarkdown;
  readonly memory: ReaderMemory;
  readonly store: JournalStore;
  readonly links: NoteLinks;
  readonly mentions: LinkIndex;
  readonly colors: ThemeColors;
  readonly insertion: ReaderInsertion;
  /** The place the note is to be opened at, once. */
  takePlace(uri: vscode.Uri): NotePlace | null;
  /** The place that is waiting, if there is one; it goes on waiting. */
  expectedPlace(uri: vscode.Uri): NotePlace | null;
  /** Whether the note is shown in passing: then nothing is remembered of it. */
  isPassing(uri: vscode.Uri): boolean;
  /** Told when the page has got or lost the focus. */
  onFocus(uri: vscode.Uri, focused: boolean): void;
  /** Told when the reader went from one place of a note to another. */
  onJump(uri: vscode.Uri, from: ReadingPosition, to: ReadingPosition): void;
}
