import type { ToolContext } from '../core/agentTools/ToolContext';
import { TimeSlicer } from '../core/async/TimeSlicer';
import type { PlacedNote } from '../core/library/Journal';
import { Library } from '../core/library/Library';
import { bundledSourceId } from '../core/library/noteFiles';
import { noteLinkQuery } from '../core/links/noteLink';
import { RowSearch } from '../core/search/RowSearch';
import { rowsOfNote } from '../core/search/SearchRow';
import { relativePath } from '../core/text/fileNames';
import { nodeClock, type NodePort } from './NodePort';
import { OpenFolders } from './OpenFolders';

/** What links to notes start with; the server reads them as resources. */
export const noteScheme = 'nexus-journal';

/** Milliseconds that a call waits for notes that are still being read, before it answers from the others. */
const readingTime = 10_000;

/** The notes of the folders that are served, the search over them, and the files the tools may look at. */
export class NodeJournal {
  readonly library: Library;
  readonly folders: OpenFolders;
  readonly #port: NodePort;
  readonly #rows = new RowSearch();

  /** `workspaces` are the folders whose files the tools may look at besides the notes. */
  constructor(port: NodePort, workspaces: readonly string[]) {
    this.#port = port;
    this.library = new Library(port);
    this.folders = new OpenFolders(workspaces);
    this.library.onDidChange(({ changed, removed }) => {
      for (const key of removed) this.#rows.replace(key, []);
      for (const { key, note } of changed) this.#rows.replace(key, rowsOfNote(key, note));
    });
  }

  /** Waits until the notes have been read, as far as there is time. */
  async load(): Promise<void> {
    await Promise.race([
      this.library.load(),
      new Promise<void>((resolve) => void nodeClock.schedule(resolve, readingTime)),
    ]);
  }

  /** The address of a note, or of a line of it. */
  link(placed: PlacedNote, line: number | null): string {
    return `${noteScheme}:/note?${noteLinkQuery(placed, line)}`;
  }

  /** The whole path of a note's file. */
  pathOf(placed: PlacedNote): string {
    const source = this.library.source(placed.sourceId);
    const root = source && this.#port.rootOf(source.extent.files);
    if (root === undefined) throw new Error(`The source ${placed.sourceId} is not open.`);
    return `${root}/${placed.path}`;
  }

  /** The journal as the tools need it. */
  async tools(): Promise<ToolContext> {
    await this.load();
    const { folders, library } = this;
    return {
      notes: library.notes,
      isComplete: library.loaded,
      search: () => Promise.resolve(this.#rows),
      isWritable: (sourceId) => sourceId !== bundledSourceId,
      link: (placed, line) => this.link(placed, line),
      openFile: (name) => folders.openNamed(name),
      openNote: (placed) => folders.open(this.pathOf(placed)),
      relativeLink: (from, to) =>
        from.address === to.address ? null : relativePath(from.address, to.address),
      drain: (work) => new TimeSlicer(nodeClock).drain(work),
    };
  }

  dispose(): void {
    this.library.dispose();
  }
}
