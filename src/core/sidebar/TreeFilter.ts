import type { JournalNode, PlacedNote } from '../journal/JournalNode';
import type { Note, Section } from '../note/Note';
import { lazily } from './lazily';
import { sectionRow } from './noteRows';

/** The rows that match a filter, and how many of how many that is. */
export interface FilteredTree {
  /** Matching rows, each below the rows it lies in; ids are other than without a filter. */
  readonly rows: readonly JournalNode[];
  /** Ids of the rows that hold matches, and so are to be shown open. */
  readonly open: ReadonlySet<string>;
  /** Matching folders, notes and headings. */
  readonly matches: number;
  /** All folders, notes and headings. */
  readonly total: number;
}

interface Filter {
  readonly words: readonly string[];
  readonly query: string;
  readonly open: Set<string>;
  matches: number;
  total: number;
}

/**
 * Finds rows by their titles: all words of the query, in any order, without regard to case and
 * accents. A note is also found by its tags and aliases. Titles are folded once, so that each
 * further keystroke only compares.
 */
export class TreeFilter {
  readonly #folded = new WeakMap<object, string>();

  /** Keeps what matches, wherever it lies; pins and recent notes are left out, they lie elsewhere. */
  apply(roots: readonly JournalNode[], query: string): FilteredTree {
    const words = fold(query)
      .split(/\s+/)
      .filter((word) => word !== '');
    const filter: Filter = { words, query, open: new Set(), matches: 0, total: 0 };
    const rows = roots
      .filter((node) => node.type !== 'group')
      .map((node) => this.#filtered(node, null, filter))
      .filter((row) => row !== null);
    return { rows, open: filter.open, matches: filter.matches, total: filter.total };
  }

  #filtered(node: JournalNode, parent: JournalNode | null, filter: Filter): JournalNode | null {
    const isMatch = this.#matches(node, filter);
    const kept: JournalNode[] = [];
    const row = copyOf(node, parent, filter.query, () => kept);
    const searched = sectionsOf(node);
    if (searched) {
      for (const section of this.#matching(searched.sections, searched.placed.note, filter)) {
        kept.push(wholeCopy(sectionRow(row, searched.placed, section), row, filter.query));
      }
    }
    for (const child of rowsBelow(node)) {
      const found = this.#filtered(child, row, filter);
      if (found) kept.push(found);
    }
    if (kept.length > 0) {
      filter.open.add(row.id);
      return row;
    }
    return isMatch ? wholeCopy(node, parent, filter.query) : null;
  }

  /** All headings count, those that hold nothing too: what is hidden, only the filter hides. */
  #matching(sections: readonly Section[], note: Note, filter: Filter): Section[] {
    const titled = sections.filter(({ title }) => title !== note.title);
    filter.total += titled.length;
    // Most notes are out at once: one look for all their titles.
    const all = this.#remembered(note.sections, () =>
      fold(note.sections.map(({ title }) => title).join('\n')),
    );
    if (!holdsAll(all, filter.words)) return [];
    const found = titled.filter(({ title }) => holdsAll(fold(title), filter.words));
    filter.matches += found.length;
    return found;
  }

  #matches(node: JournalNode, filter: Filter): boolean {
    if (node.type === 'journal' || node.type === 'group') return false;
    const text = this.#textOf(node);
    const isMatch = holdsAll(text, filter.words);
    filter.total += 1;
    if (isMatch) filter.matches += 1;
    return isMatch;
  }

  #textOf(node: Exclude<JournalNode, { type: 'journal' | 'group' }>): string {
    switch (node.type) {
      case 'heading':
        return this.#remembered(node.section, () => fold(node.title));
      case 'note':
        return this.#remembered(node.placed.note, () => noteText(node.placed.note));
      case 'folder':
        return node.own ? noteText(node.own.note) : fold(node.title);
    }
  }

  #remembered(key: object, make: () => string): string {
    const known = this.#folded.get(key);
    if (known !== undefined) return known;
    const text = make();
    this.#folded.set(key, text);
    return text;
  }
}

function holdsAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

function noteText({ title, frontMatter }: Note): string {
  return fold([title, ...frontMatter.tags, ...frontMatter.aliases].join('\n'));
}

/** Text as it is compared: without case and accents. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most titles are plain, and taking letters apart costs more than all the rest.
  return /^[\n\x20-\x7e]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}+/gu, '');
}

/** The headings that are searched below a row; those below a note's are among them already. */
function sectionsOf(
  node: JournalNode,
): { readonly placed: PlacedNote; readonly sections: readonly Section[] } | null {
  switch (node.type) {
    case 'note':
      return { placed: node.placed, sections: node.placed.note.sections };
    case 'folder':
      return node.own && { placed: node.own, sections: node.own.note.sections };
    case 'heading': {
      const { line, endLine } = node.section;
      const { sections } = node.placed.note;
      const inside = sections.filter((other) => other.line > line && other.line <= endLine);
      return { placed: node.placed, sections: inside };
    }
    case 'journal':
    case 'group':
      return null;
  }
}

/** The rows below that are no headings, or are the sections of a journal that is one note. */
function rowsBelow(node: JournalNode): readonly JournalNode[] {
  if (node.type === 'journal') return node.children;
  return node.type === 'folder' ? node.children.filter(({ type }) => type !== 'heading') : [];
}

/** A row that matches by itself, with all that lies below it. */
function wholeCopy(node: JournalNode, parent: JournalNode | null, query: string): JournalNode {
  const row = copyOf(node, parent, query, () =>
    node.children.map((child) => wholeCopy(child, row, query)),
  );
  return row;
}

function copyOf(
  node: JournalNode,
  parent: JournalNode | null,
  query: string,
  makeChildren: () => readonly JournalNode[],
): JournalNode {
  const children = lazily(makeChildren);
  // Not spread: that would make the children of the original.
  return Object.defineProperties(Object.create(node) as JournalNode, {
    id: { value: `${query} ${node.id}` },
    parent: { value: parent },
    children: { get: children },
  });
}
