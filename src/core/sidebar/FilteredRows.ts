import type { JournalNode } from '../journal/JournalNode';
import type { Section } from '../note/Note';
import type { FilterRow } from './FilterIndex';
import { lazily } from './lazily';
import { HeadingRow, NoteRow } from './noteRows';

/** A row that a filter keeps. */
export interface FoundRow {
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
export class FilteredRows {
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
    if (!placed) throw new Error('A heading was found in no note.');
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
