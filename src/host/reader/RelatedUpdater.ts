/**
 * What stands around a note in the reader, kept up to date behind the text.
 */

import * as vscode from 'vscode';
import type { PlacedNote } from '../../core/library/Journal';
import { markdownOf, noteTitle } from '../../core/rendering/noteSource';
import type { JournalNode } from '../../core/tree/JournalNode';
import { buildJournalTree } from '../../core/tree/buildJournalTree';
import { readingMinutes } from '../../core/tree/countNode';
import { findRow } from '../../core/tree/findRow';
import type { HostMessage, RelatedContent, NoteTarget } from '../../shared/protocol';
import { Delayer } from '../../core/async/Delayer';
import { hostClock } from '../hostClock';
import { dateWords } from '../dateWords';
import type { JournalStore } from '../journal/JournalStore';
import { fileName } from '../renderedDocument';
import type { ReaderContext } from './ReaderContext';

/** What is known of a note without reading any other. */
function relatedContentOf(
  store: JournalStore,
  placed: PlacedNote | undefined,
  { uri, text }: { readonly uri: vscode.Uri; readonly text: string },
): RelatedContent {
  const minutes = /[\p{L}\p{N}]/u.test(text) ? readingMinutes(markdownOf(text, null)) : 0;
  if (!placed) return { ...noRelatedContent, minutes, trail: strayTrail(uri, text) };
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

const noRelatedContent: RelatedContent = {
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
function targetOf(placed: PlacedNote | undefined): NoteTarget | null {
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

/** Quiet time in milliseconds before the related content follows an edit or another note. */
const settleTime = 400;

/** Keeps what stands around one note up to date: it comes after the text and never delays it. */
export class RelatedUpdater implements vscode.Disposable {
  readonly #context: ReaderContext;
  readonly #document: vscode.TextDocument;
  readonly #post: (message: HostMessage) => void;
  readonly #links: () => readonly string[];
  readonly #soon = new Delayer(hostClock, settleTime, () => this.update());
  readonly #changes: vscode.Disposable;
  #asked = 0;

  constructor(
    context: ReaderContext,
    document: vscode.TextDocument,
    post: (message: HostMessage) => void,
    links: () => readonly string[],
  ) {
    this.#context = context;
    this.#document = document;
    this.#post = post;
    this.#links = links;
    this.#changes = context.store.onDidChange(() => this.#soon.trigger());
  }

  /** Asks for an update after a while of quiet. */
  updateSoon(): void {
    this.#soon.trigger();
  }

  /** Sends what is known now, then what has to be read first. */
  update(): void {
    const { log, store } = this.#context;
    this.#asked += 1;
    this.#send(this.#asked).catch((error: unknown) => {
      log.warn(
        `Unable to load the content related to ${this.#document.uri.toString(true)}.`,
        error,
      );
    });
    void store.load();
  }

  dispose(): void {
    this.#soon.dispose();
    this.#changes.dispose();
    this.#asked = -1;
  }

  async #send(asked: number): Promise<void> {
    const { links, mentions, store } = this.#context;
    const { uri } = this.#document;
    const placed = store.findByUri(uri);
    const text = this.#document.getText();
    const related = relatedContentOf(store, placed, { uri, text });
    this.#post({ type: 'related', related });
    const broken = await links.broken(uri, this.#links());
    if (asked !== this.#asked) return;
    this.#post({ type: 'links', broken });
    if (!placed || !store.loaded) return;
    const found = await mentions.mentionsOf(placed);
    if (asked !== this.#asked || found.length === 0) return;
    const targets = found.map(targetOf).filter((target) => target !== null);
    this.#post({ type: 'related', related: { ...related, mentions: targets } });
  }
}
