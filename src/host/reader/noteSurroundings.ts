import type { JournalNode, PlacedNote } from '../../core/journal/JournalNode';
import { buildJournalTree } from '../../core/journal/buildJournalTree';
import { titleFromName } from '../../core/journal/notePath';
import type { NoteSurroundings, NoteTarget } from '../../shared/NoteSurroundings';
import type { JournalStore } from '../journal/JournalStore';

/** Words a minute of technical prose. */
const pace = 220;

/** What is known of a note without reading any other. */
export function noteSurroundings(
  store: JournalStore,
  placed: PlacedNote | undefined,
  text: string,
): NoteSurroundings {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const minutes = words === 0 ? 0 : Math.max(1, Math.round(words / pace));
  if (!placed) return { ...nothing, minutes };
  const { note } = placed;
  const order = orderOf(store, placed);
  const at = order.findIndex(({ key }) => key === placed.key);
  const takeaways = [
    ...note.takeaways.map((takeaway) => ({ text: takeaway.text, line: takeaway.line })),
    ...note.challenges.map(({ challenge, line }) => ({ text: challenge, line })),
  ].sort((one, other) => one.line - other.line);
  return {
    trail: trailOf(store, placed),
    minutes,
    tags: note.frontMatter.tags,
    date: note.frontMatter.date ?? null,
    updated: note.frontMatter.updated ?? null,
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

/** Journal, folders or the section that the note names itself, and the note. */
function trailOf(store: JournalStore, { sourceId, path, note }: PlacedNote): string[] {
  const journal = store.journals.find(({ id }) => id === sourceId)?.title ?? sourceId;
  const { section } = note.frontMatter;
  const folders = path.split('/').slice(0, -1).map(titleFromName);
  return [journal, ...(section === undefined ? folders : [section]), note.title];
}

/** The notes of the journal in the order of the sidebar. */
function orderOf(store: JournalStore, { sourceId }: PlacedNote): PlacedNote[] {
  const journals = store.journals.filter(({ id }) => id === sourceId);
  const found = new Map<string, PlacedNote>();
  const collect = (nodes: readonly JournalNode[]): void => {
    for (const node of nodes) {
      if (node.type === 'note') found.set(node.placed.key, node.placed);
      else if (node.type === 'folder' && node.own) found.set(node.own.key, node.own);
      if (node.type !== 'heading') collect(node.children);
    }
  };
  collect(buildJournalTree(journals));
  return [...found.values()];
}
