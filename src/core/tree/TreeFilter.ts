/**
 * The filter of the tree: the rows that match what was typed, and those that lead to them.
 */

import { lazily } from '../Lazy';
import type { Section } from '../note/Note';
import {
  type FilterHeadings,
  type FilterIndex,
  FilterIndexer,
  type FilterRow,
  foldText,
} from './FilterIndex';
import type { JournalNode } from './JournalNode';
import { HeadingRow, NoteRow } from './noteRows';

/** A row that a filter keeps. */
interface FoundRow {
  readonly row: FilterRow;
  /** Whether it matches itself; else it stands for the headings below it that do. */
  readonly isMatch: boolean;
  readonly sections: readonly Section[];
}

/** With more matches than these, notes stay closed over their headings: nobody reads so many. */
const mostOpened = 500;

/**
 * The tree of what a filter keeps: copies of the rows found and of those they lie in. Copies are
 * made when they are asked for, and have ids of their own.
 */
class FilteredRows {
  readonly roots: readonly JournalNode[];
  readonly #query: string;
  readonly #opensNotes: boolean;
  readonly #open = new WeakSet<JournalNode>();
  /** Rows that are kept below another, of the whole tree. */
  readonly #below = new Map<JournalNode | null, JournalNode[]>();
  readonly #found = new Map<JournalNode, FoundRow>();

  constructor(found: readonly FoundRow[], query: string, matches: number) {
    this.#query = query;
    this.#opensNotes = matches <= mostOpened;
    for (const row of found) {
      this.#keep(row.row.node);
      this.#found.set(row.row.node, row);
    }
    this.roots = this.#copiesBelow(null, null);
  }

  /** Whether a row is there for what lies below it. */
  isOpen(row: JournalNode): boolean {
    return this.#open.has(row);
  }

  /** Rows come in the order of the tree, so each comes behind its elder siblings. */
  #keep(node: JournalNode): void {
    const siblings = this.#below.get(node.parent);
    if (siblings?.at(-1) === node) return;
    if (siblings) siblings.push(node);
    else {
      if (node.parent) this.#keep(node.parent);
      this.#below.set(node.parent, [node]);
    }
  }

  #copiesBelow(original: JournalNode | null, parent: JournalNode | null): JournalNode[] {
    return (this.#below.get(original) ?? []).map((node) => this.#copy(node, parent));
  }

  #copy(node: JournalNode, parent: JournalNode | null): JournalNode {
    const found = this.#found.get(node);
    const sections = found?.sections ?? [];
    if (sections.length === 0 && !this.#below.has(node)) return this.#wholeCopy(node, parent);
    const row = this.#copyOf(node, parent, (made) => [
      ...sections.map((section) => this.#headingCopy(made, found, section)),
      ...this.#copiesBelow(node, made),
    ]);
    if (this.#opensNotes || this.#below.has(node)) this.#open.add(row);
    return row;
  }

  #headingCopy(parent: JournalNode, found: FoundRow | undefined, section: Section): JournalNode {
    const placed = found?.row.headings?.placed;
    if (!placed) throw new Error('A matching heading belongs to no note.');
    return this.#wholeCopy(new HeadingRow(parent, placed, section), parent);
  }

  /** A row that matches by itself, with all that lies below it. */
  #wholeCopy(node: JournalNode, parent: JournalNode | null): JournalNode {
    return this.#copyOf(node, parent, (made) =>
      node.children.map((child) => this.#wholeCopy(child, made)),
    );
  }

  #copyOf(
    node: JournalNode,
    parent: JournalNode | null,
    makeChildren: (made: JournalNode) => readonly JournalNode[],
  ): JournalNode {
    const id = `${this.#query} ${node.id}`;
    if (node.type === 'note') return new NoteRow(parent, node.placed, { id, makeChildren });
    if (node.type === 'heading')
      return new HeadingRow(parent, node.placed, node.section, { id, makeChildren });
    const children = lazily(() => makeChildren(row));
    // Not spread: that would make the children of the original.
    const row: JournalNode = Object.defineProperties(Object.create(node) as JournalNode, {
      id: { value: id },
      parent: { value: parent },
      children: { get: children },
    });
    return row;
  }
}

/** The rows that match a filter, and how many of how many that is. */
export interface FilteredTree {
  /** Matching rows, each below the rows it lies in; ids are other than without a filter. */
  readonly rows: readonly JournalNode[];
  /** Whether a row holds matches, and so is to be shown open. */
  readonly isOpen: (row: JournalNode) => boolean;
  /** Matching folders, notes and headings. */
  readonly matches: number;
  /** All folders, notes and headings. */
  readonly total: number;
}

/**
 * Finds rows by their titles: all words of the query, in any order, without regard to case and
 * accents. A note is also found by its tags and aliases. Each keystroke looks only among what the
 * one before has left, where it can only have become less.
 */
export class TreeFilter {
  readonly #indexer = new FilterIndexer();
  #roots: readonly JournalNode[] | null = null;
  #index: FilterIndex = { rows: [], total: 0 };
  #last: { readonly words: readonly string[]; readonly rows: readonly FilterRow[] } | null = null;

  /** Makes ready to filter a tree, so that the first letter typed need not wait for that. */
  prepare(roots: readonly JournalNode[]): void {
    if (roots === this.#roots) return;
    this.#index = this.#indexer.index(roots);
    this.#roots = roots;
    this.#last = null;
  }

  /** Keeps what matches, wherever it lies; pins and recent notes are left out, they lie elsewhere. */
  apply(roots: readonly JournalNode[], query: string): FilteredTree {
    this.prepare(roots);
    const words = foldText(query)
      .split(/\s+/)
      .filter((word) => word !== '');
    const found = this.#candidates(words)
      .map((row) => find(row, words))
      .filter((row) => row !== null);
    this.#last = { words, rows: found.map(({ row }) => row) };
    const matches = found.reduce(
      (sum, { isMatch, sections }) => sum + (isMatch ? 1 : 0) + sections.length,
      0,
    );
    const rows = new FilteredRows(found, query, matches);
    return {
      rows: rows.roots,
      isOpen: (row) => rows.isOpen(row),
      matches,
      total: this.#index.total,
    };
  }

  /** What holds all new words holds the old ones, if each of those is part of a new one. */
  #candidates(words: readonly string[]): readonly FilterRow[] {
    const { words: old = [], rows = this.#index.rows } = this.#last ?? {};
    const isNarrower = old.every((part) => words.some((word) => word.includes(part)));
    return isNarrower ? rows : this.#index.rows;
  }
}

function find(row: FilterRow, words: readonly string[]): FoundRow | null {
  const isMatch = holdsAll(row.text, words);
  const sections = row.headings ? matching(row.headings, words) : [];
  return isMatch || sections.length > 0 ? { row, isMatch, sections } : null;
}

function matching({ sections, titles, text }: FilterHeadings, words: readonly string[]): Section[] {
  // Most notes are out at once: one look for all their titles.
  if (!holdsAll(text, words)) return [];
  return sections.filter((_, at) => holdsAll(titles[at] ?? '', words));
}

function holdsAll(text: string, words: readonly string[]): boolean {
  for (const word of words) if (!text.includes(word)) return false;
  return true;
}
