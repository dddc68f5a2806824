import type { Journal } from '../../../src/core/library/Journal';
import { readNote } from '../../../src/core/reading/readNote';
import type { JournalNode } from '../../../src/core/tree/JournalNode';

/** A journal of the files given, each by its path; the first was changed last. */
export function journalOf(id: string, files: Readonly<Record<string, string>>): Journal {
  const paths = Object.keys(files);
  const notes = Object.entries(files).map(([path, text]) => ({
    key: `${id}:${path}`,
    sourceId: id,
    path,
    note: readNote(text, path),
    modified: paths.length - paths.indexOf(path),
    translations: [],
  }));
  return {
    id,
    title: id.toUpperCase(),
    status: 'ready',
    origin: 'workspace',
    location: id,
    notes,
    leftOut: 0,
  };
}

/** The titles of rows, each with those below it. */
export function outline(nodes: readonly JournalNode[]): unknown[] {
  return nodes.map((node) =>
    node.children.length > 0 ? [node.title, outline(node.children)] : node.title,
  );
}

/** Every row, each before those below it. */
export function allRows(nodes: readonly JournalNode[]): JournalNode[] {
  return nodes.flatMap((node) => [node, ...allRows(node.children)]);
}

/** The first row of a title, anywhere. */
export function rowOf(nodes: readonly JournalNode[], title: string): JournalNode {
  const row = allRows(nodes).find((node) => node.title === title);
  if (!row) throw new Error(`There is no row "${title}".`);
  return row;
}
