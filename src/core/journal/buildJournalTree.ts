import type { Note, Section, SectionKind } from '../note/Note';
import type {
  FolderNode,
  HeadingNode,
  Journal,
  JournalNode,
  NoteNode,
  PlacedNote,
} from './JournalNode';
import { naturalOrder } from './naturalOrder';
import { titleFromName } from './notePath';

/**
 * Turns journals into the rows of the sidebar: with a single journal its sections stand at the
 * root, with several each has a root of its own. A journal without notes has no row.
 */
export function buildJournalTree(journals: readonly Journal[]): JournalNode[] {
  const filled = journals.filter((journal) => journal.notes.length > 0);
  const [first] = filled;
  if (first && filled.length === 1) return journalChildren(first);
  return filled.map((journal) => ({
    type: 'journal',
    id: journal.id,
    title: journal.title,
    children: journalChildren(journal),
  }));
}

/** A journal that is one file shows that file's sections, one of many notes shows folders. */
function journalChildren(journal: Journal): JournalNode[] {
  const [only] = journal.notes;
  if (only && journal.notes.length === 1) {
    const headings = topSections(only.note).map((section) => headingNode(only, section));
    if (headings.length > 0) return headings;
  }
  return folderChildren(journal.id, '', journal.notes);
}

function folderChildren(id: string, prefix: string, notes: readonly PlacedNote[]): JournalNode[] {
  const folders = new Map<string, PlacedNote[]>();
  const own: PlacedNote[] = [];
  for (const placed of notes) {
    const rest = placed.path.slice(prefix.length);
    const slash = rest.indexOf('/');
    if (slash < 0) {
      own.push(placed);
      continue;
    }
    const name = rest.slice(0, slash);
    folders.set(name, [...(folders.get(name) ?? []), placed]);
  }
  const rows = [
    ...own.map((placed) => ({ order: orderOf(placed), name: placed.path, node: noteNode(placed) })),
    ...[...folders].map(([name, inside]) => {
      const node = folderNode(id, `${prefix}${name}/`, inside);
      return { order: folderOrder(node, inside), name: `${prefix}${name}`, node };
    }),
  ];
  return rows
    .sort((a, b) => a.order - b.order || naturalOrder(a.name, b.name))
    .map((row) => row.node);
}

function folderNode(id: string, prefix: string, notes: readonly PlacedNote[]): FolderNode {
  const own = notes.find((placed) => isReadme(placed.path.slice(prefix.length))) ?? null;
  const others = notes.filter((placed) => placed !== own);
  return {
    type: 'folder',
    id: `${id}:${prefix}`,
    title: folderTitle(prefix, own, others),
    kind: folderKind(own, others),
    own,
    children: folderChildren(id, prefix, others),
  };
}

function isReadme(name: string): boolean {
  return /^(?:readme|index)\.(?:md|markdown)$/i.test(name);
}

/** The folder's README names it, else the section its notes agree on, else the folder's name. */
function folderTitle(prefix: string, own: PlacedNote | null, notes: readonly PlacedNote[]): string {
  if (own) return own.note.title;
  const named = new Set(notes.map((placed) => placed.note.frontMatter.section));
  const [section] = named;
  if (named.size === 1 && section !== undefined) return section;
  return titleFromName(prefix.slice(0, -1).split('/').at(-1) ?? prefix);
}

function folderKind(own: PlacedNote | null, notes: readonly PlacedNote[]): SectionKind {
  const kinds = new Set(notes.map((placed) => placed.note.frontMatter.kind));
  const [kind] = kinds;
  return own?.note.frontMatter.kind ?? (kinds.size === 1 ? kind : undefined) ?? 'other';
}

function noteNode(placed: PlacedNote): NoteNode {
  const sections = topSections(placed.note).filter((section) =>
    holdsSomething(placed.note, section),
  );
  return {
    type: 'note',
    id: placed.key,
    title: placed.note.title,
    placed,
    children: sections.map((section) => headingNode(placed, section)),
  };
}

function headingNode(placed: PlacedNote, section: Section): HeadingNode {
  return {
    type: 'heading',
    id: `${placed.key}#${section.slug}`,
    title: section.title,
    placed,
    section,
    children: [],
  };
}

/**
 * The sections a reader would name: those of the highest level that occurs more than once, since a
 * single heading above the others is the note's title.
 */
function topSections(note: Note): Section[] {
  for (let level = 1; level <= 6; level++) {
    const sections = note.sections.filter((section) => section.level === level);
    if (sections.length > 1) return sections;
  }
  return note.sections.filter((section) => section.title !== note.title);
}

function holdsSomething(note: Note, section: Section): boolean {
  return [note.takeaways, note.challenges, note.entries, note.checklists].some((items) =>
    items.some(({ line }) => line >= section.line && line <= section.endLine),
  );
}

/** Front matter `order`, else the number the name starts with, else behind all that have one. */
function orderOf(placed: PlacedNote): number {
  const name = placed.path.split('/').at(-1) ?? placed.path;
  return placed.note.frontMatter.order ?? numericPrefix(name);
}

/** A folder stands where its own number or its README says, whatever order its notes have inside. */
function folderOrder(folder: FolderNode, notes: readonly PlacedNote[]): number {
  const name = folder.id.slice(0, -1).split(/[/:]/).at(-1) ?? '';
  const own = folder.own?.note.frontMatter.order;
  return own ?? (notes.length > 0 ? numericPrefix(name) : Infinity);
}

function numericPrefix(name: string): number {
  const digits = /^\d+(?=[-_. ])/.exec(name);
  return digits ? Number(digits[0]) : Number.MAX_SAFE_INTEGER;
}
