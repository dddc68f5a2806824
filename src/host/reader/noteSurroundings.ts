import * as vscode from 'vscode';
import type { PlacedNote } from '../../core/library/Journal';
import type { JournalNode } from '../../core/tree/JournalNode';
import { buildJournalTree } from '../../core/tree/buildJournalTree';
import { findRow } from '../../core/tree/findRow';
import { noteTitle, markdownOf } from '../../core/rendering/noteSource';
import { readingMinutes } from '../../core/tree/countNode';
import type { NoteSurroundings, NoteTarget } from '../../shared/NoteSurroundings';
import { dateWords } from '../dateWords';
import { fileName } from '../fileName';
import type { JournalStore } from '../journal/JournalStore';

/** What is known of a note without reading any other. */
export function noteSurroundings(
  store: JournalStore,
  placed: PlacedNote | undefined,
  { uri, text }: { readonly uri: vscode.Uri; readonly text: string },
): NoteSurroundings {
  const minutes = /[\p{L}\p{N}]/u.test(text) ? readingMinutes(markdownOf(text, null)) : 0;
  if (!placed) return { ...nothing, minutes, trail: strayTrail(uri, text) };
  const { note } = placed;
  const journals = store.journals.filter(({ id }) => id === placed.sourceId);
  const tree = buildJournalTree(journals);
  const order = orderOf(tree);
  const at = order.findIndex(({ key }) => key === placed.key);
  const takeaways = [
    ...note.takeaways.map((takeaway) => ({ text: takeaway.text, line: takeaway.line })),
    ...note.challenges.map(({ challenge, line }) => ({ text: challenge, line })),
  ].sort((one, other) => one.line - other.line);
  return {
    trail: trailOf(tree, journals[0]?.title ?? placed.sourceId, placed),
    minutes,
    tags: note.frontMatter.tags,
    date: dateWords(note.frontMatter.date),
    updated: dateWords(note.frontMatter.updated),
    previous: at > 0 ? targetOf(order[at - 1]) : null,
    next: at >= 0 ? targetOf(order[at + 1]) : null,
    takeaways,
    mentions: [],
  };
}

const nothing: NoteSurroundings = {
  trail: [],
  minutes: 0,
  tags: [],
  date: null,
  updated: null,
  previous: null,
  next: null,
  takeaways: [],
  mentions: [],
};

/** A way to a note, or null where there is none. */
export function targetOf(placed: PlacedNote | undefined): NoteTarget | null {
  return placed ? { key: placed.key, title: placed.note.title } : null;
}

/** Journal, the rows above the note as the sidebar calls them, and the note. */
function trailOf(
  tree: readonly JournalNode[],
  journal: string,
  placed: PlacedNote,
): readonly string[] {
  const above: string[] = [];
  let row = findRow(tree, placed)?.parent ?? null;
  for (; row?.type === 'folder'; row = row.parent) above.unshift(row.title);
  return [journal, ...above, placed.note.title];
}

/** The notes of a journal in the order of the sidebar. */
function orderOf(tree: readonly JournalNode[]): PlacedNote[] {
  const found = new Map<string, PlacedNote>();
  const collect = (nodes: readonly JournalNode[]): void => {
    for (const node of nodes) {
      if (node.type === 'note') found.set(node.placed.key, node.placed);
      else if (node.type === 'folder' && node.own) found.set(node.own.key, node.own);
      if (node.type !== 'heading') collect(node.children);
    }
  };
  collect(tree);
  return [...found.values()];
}

/** Folders of the workspace down to a file of no journal, and its title. */
function strayTrail(uri: vscode.Uri, text: string): string[] {
  const isInWorkspace = vscode.workspace.getWorkspaceFolder(uri) !== undefined;
  const path = isInWorkspace ? vscode.workspace.asRelativePath(uri, true) : uri.path;
  const folders = path.split('/').slice(0, -1);
  return [...(isInWorkspace ? folders : folders.slice(-1)), noteTitle(text) ?? fileName(uri)];
}
