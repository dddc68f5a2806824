import type { PlacedNote } from '../library/Journal';
import type { Note, Section } from '../note/Note';
import type { FolderNode, HeadingNode, JournalNode, NoteNode } from './JournalNode';
import { sectionsWithin } from './countNode';

/** A row that a filter may keep, with the texts it is found by. */
export interface FilterRow {
  readonly node: FolderNode | NoteNode | HeadingNode;
  /** Its title, and a note's tags and aliases, as they are compared. */
  readonly text: string;
  /** The headings below it that are searched, all of one note; null where it has none. */
  readonly headings: FilterHeadings | null;
}

/** Headings of one note. */
export interface FilterHeadings {
  readonly placed: PlacedNote;
  readonly sections: readonly Section[];
  /** Their titles as they are compared. */
  readonly titles: readonly string[];
  /** The same as one text. */
  readonly text: string;
}

/** All rows that a filter looks at, in the order of the tree. */
export interface FilterIndex {
  readonly rows: readonly FilterRow[];
  /** Folders, notes and headings. */
  readonly total: number;
}

/**
 * Makes what a filter searches. The texts of a note are kept for as long as the note, so that after
 * a change little is folded anew.
 */
export class FilterIndexer {
  readonly #noteTexts = new WeakMap<Note, string>();
  readonly #headings = new WeakMap<object, Omit<FilterHeadings, 'placed'>>();

  /** Pins and recent notes are left out, they lie elsewhere. */
  index(roots: readonly JournalNode[]): FilterIndex {
    const rows: FilterRow[] = [];
    for (const root of roots) this.#collect(root, rows);
    const total = rows.reduce((sum, { headings }) => sum + 1 + (headings?.sections.length ?? 0), 0);
    return { rows, total };
  }

  #collect(node: JournalNode, rows: FilterRow[]): void {
    switch (node.type) {
      case 'group':
      case 'notice':
        return;
      case 'journal':
        for (const child of node.children) this.#collect(child, rows);
        return;
      case 'folder':
        this.#collectFolder(node, rows);
        return;
      case 'note': {
        const { placed } = node;
        rows.push({ node, text: this.#textOf(placed.note), headings: this.#allOf(placed) });
        return;
      }
      case 'heading':
        rows.push({ node, text: foldText(node.title), headings: this.#inside(node) });
    }
  }

  #collectFolder(node: FolderNode, rows: FilterRow[]): void {
    const text = node.own ? this.#textOf(node.own.note) : foldText(node.title);
    rows.push({ node, text, headings: node.own && this.#allOf(node.own) });
    // The headings of its own note are among those already.
    const below = node.children.filter(({ type }) => type !== 'heading');
    for (const child of below) this.#collect(child, rows);
  }

  #textOf(note: Note): string {
    const known = this.#noteTexts.get(note);
    if (known !== undefined) return known;
    const { tags, aliases } = note.frontMatter;
    const text = foldText([note.title, ...tags, ...aliases].join('\n'));
    this.#noteTexts.set(note, text);
    return text;
  }

  #allOf(placed: PlacedNote): FilterHeadings | null {
    return this.#headingsOf(placed, placed.note.sections, placed.note);
  }

  #inside({ placed, section: { line, endLine } }: HeadingNode): FilterHeadings | null {
    const inside = sectionsWithin(placed.note, line, endLine);
    return this.#headingsOf(placed, inside, inside[0] ?? placed.note);
  }

  /** All headings count, those that hold nothing too: what is hidden, only the filter hides. */
  #headingsOf(placed: PlacedNote, among: readonly Section[], key: object): FilterHeadings | null {
    let known = this.#headings.get(key);
    if (!known) {
      const sections = among.filter(({ title }) => title !== placed.note.title);
      const text = foldText(sections.map(({ title }) => title).join('\n'));
      known = { sections, titles: text.split('\n'), text };
      this.#headings.set(key, known);
    }
    return known.sections.length === 0 ? null : { placed, ...known };
  }
}

/** Text as it is compared: without case and accents. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  // Most titles are plain, and taking letters apart costs more than all the rest.
  return /^[\n\x20-\x7e]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}+/gu, '');
}
