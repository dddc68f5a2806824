import * as vscode from 'vscode';
import type { ToolContext } from '../../core/agentTools/ToolContext';
import { TimeSlicer } from '../../core/async/TimeSlicer';
import { hostClock, pause } from '../hostClock';
import { relativeLink } from '../insertion/relativeLink';
import type { JournalStore } from '../journal/JournalStore';
import type { SearchIndex } from '../search/SearchIndex';
import { linkToLine } from '../sidebar/openLink';
import { writableRoot } from '../sidebar/rowPlace';
import { openAt, openToolFile } from './openToolFile';

/** What the tools work with in a window. */
export interface WindowToolsDeps {
  /** The authority of links to notes. */
  readonly extensionId: string;
  readonly index: SearchIndex;
  readonly store: JournalStore;
}

/** Milliseconds that a tool waits for notes that are still being read, before it answers from the others. */
const readingTime = 10_000;

/** The window as the tools need it, once the notes have been read as far as there was time. */
export async function windowTools({
  extensionId,
  index,
  store,
}: WindowToolsDeps): Promise<ToolContext> {
  await Promise.race([store.load(), pause(readingTime)]);
  return {
    notes: store.notes,
    get isComplete() {
      return index.complete;
    },
    search: async (kinds) => {
      index.include(kinds);
      await Promise.race([index.settled(), pause(readingTime)]);
      return index.rows;
    },
    isWritable: (sourceId) => writableRoot(store, sourceId) !== undefined,
    link: (placed, line) => linkToLine(placed, line, extensionId).toString(),
    openFile: openToolFile,
    openNote: (placed) => openAt(store.uriOf(placed)),
    relativeLink: (from, to) =>
      relativeLink(vscode.Uri.parse(from.address), vscode.Uri.parse(to.address)),
    drain: (work) => new TimeSlicer(hostClock).drain(work),
  };
}
