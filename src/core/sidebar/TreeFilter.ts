import type { JournalNode } from '../journal/JournalNode';
import type { Section } from '../note/Note';
import { FilteredRows, type FoundRow } from './FilteredRows';
import {
  type FilterHeadings,
  type FilterIndex,
  FilterIndexer,
  type FilterRow,
  foldText,
} from './FilterIndex';

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
