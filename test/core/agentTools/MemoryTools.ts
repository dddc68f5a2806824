import type { ToolContext, ToolFile, ToolOutcome } from '../../../src/core/agentTools/ToolContext';
import { ToolError } from '../../../src/core/agentTools/ToolError';
import type { ToolName } from '../../../src/core/agentTools/toolDefinitions';
import { runTool } from '../../../src/core/agentTools/runTool';
import { drain } from '../../../src/core/Lazy';
import type { PlacedNote } from '../../../src/core/library/Journal';
import { noteLinkQuery } from '../../../src/core/links/noteLink';
import { readNote } from '../../../src/core/reading/readNote';
import { RowSearch } from '../../../src/core/search/RowSearch';
import { rowsOfNote } from '../../../src/core/search/SearchRow';
import { replaceIn } from '../../../src/core/text/EditPlan';
import { relativePath } from '../../../src/core/text/fileNames';

/** A journal and a workspace in memory, for the tools to work on. */
export class MemoryTools implements ToolContext {
  readonly files: Map<string, string>;
  readonly notes: readonly PlacedNote[];
  readonly #rows = new RowSearch();
  isComplete = true;

  /** Notes and files of the workspace, each by its path; notes below `bundled/` cannot be written to. */
  constructor(
    notes: Readonly<Record<string, string>>,
    files: Readonly<Record<string, string>> = {},
  ) {
    this.files = new Map([...Object.entries(files), ...Object.entries(notes)]);
    this.notes = Object.entries(notes).map(([whole, text]): PlacedNote => {
      const sourceId = whole.startsWith('bundled/') ? 'bundled' : 'workspace/own';
      const path = whole.replace('bundled/', '');
      const key = `${sourceId}:${path}`;
      const note = readNote(text, path);
      this.#rows.replace(key, rowsOfNote(key, note));
      return { key, sourceId, path, note, modified: 0, translations: [] };
    });
  }

  search(): Promise<RowSearch> {
    return Promise.resolve(this.#rows);
  }

  isWritable(sourceId: string): boolean {
    return sourceId !== 'bundled';
  }

  link(placed: PlacedNote, line: number | null): string {
    return `test:/note?${noteLinkQuery(placed, line)}`;
  }

  openFile(name: string | null): Promise<ToolFile> {
    const path = name ?? 'active.py';
    const text = this.files.get(path);
    if (text === undefined) return Promise.reject(new ToolError(`There is no file "${path}".`));
    const languageId = path.endsWith('.py') ? 'python' : '';
    return Promise.resolve({ address: path, path, languageId, text });
  }

  openNote(placed: PlacedNote): Promise<ToolFile> {
    return this.openFile(placed.path);
  }

  relativeLink(from: ToolFile, to: ToolFile): string {
    return relativePath(`/${from.path}`, `/${to.path}`);
  }

  drain<Result>(work: Generator<void, Result>): Promise<Result> {
    return Promise.resolve(drain(work));
  }

  /** Runs a tool and carries out what it plans; the answer, or the words of its error. */
  async call(name: ToolName, input: unknown): Promise<string> {
    try {
      const outcome = await runTool(name, input, this);
      this.#carryOut(outcome);
      return outcome.text;
    } catch (error) {
      if (error instanceof ToolError) return `ERROR ${error.message}`;
      throw error;
    }
  }

  #carryOut(outcome: ToolOutcome): void {
    if (outcome.kind !== 'write') return;
    const { address, text } = outcome.file;
    const planned = outcome.plan(text);
    if (planned.kind === 'edit') this.files.set(address, replaceIn(text, planned.replacements));
  }
}
