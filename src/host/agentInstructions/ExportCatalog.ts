import * as vscode from 'vscode';
import { markerId } from '../../core/agentInstructions/exportMarkers';
import { type ExportSource, exportSources } from '../../core/agentInstructions/ExportSource';
import { checklistId } from '../../core/insertion/planInsertion';
import type { PlacedNote } from '../../core/library/Journal';
import { isBundledKey } from '../../core/library/noteFiles';
import type { JournalStore } from '../journal/JournalStore';

/** The sections of one note that can be exported, in its order. */
export interface NoteExports {
  readonly placed: PlacedNote;
  /** At least one. */
  readonly sources: readonly ExportSource[];
}

/** Knows what the journals offer for export, and finds again what was exported. */
export class ExportCatalog implements vscode.Disposable {
  readonly #store: JournalStore;
  readonly #subscription: vscode.Disposable;
  /** Notes by their names as markers hold them; null where they are to be listed anew. */
  #byName: Map<string, PlacedNote[]> | null = null;

  constructor(store: JournalStore) {
    this.#store = store;
    this.#subscription = store.onDidChange(() => (this.#byName = null));
  }

  /** All notes that offer something, journal by journal. */
  async list(): Promise<readonly NoteExports[]> {
    await this.#store.load();
    return this.#store.journals.flatMap(({ notes }) => notes.flatMap(exportsOf));
  }

  /** What a note offers. */
  of(placed: PlacedNote): readonly ExportSource[] {
    return exportSources(placed.note, placed.path);
  }

  /**
   * The source of an export in a file, by the id in its marker; null where no journal has it. Several notes may be
   * called the same: those of the file's own folder come first, and the bundled ones last.
   */
  async find(id: string, file: vscode.Uri): Promise<ExportSource | null> {
    await this.#store.load();
    this.#byName ??= notesByName(this.#store.notes);
    const name = id.split('#', 1)[0] ?? '';
    const candidates = [...(this.#byName.get(name) ?? [])].sort(
      (left, right) => this.#distance(left, file) - this.#distance(right, file),
    );
    for (const placed of candidates) {
      const source = this.of(placed).find((one) => markerId(one.id) === id);
      if (source) return source;
    }
    return null;
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  #distance(placed: PlacedNote, file: vscode.Uri): number {
    if (isBundledKey(placed.key)) return 2;
    const folder = vscode.workspace.getWorkspaceFolder(file);
    const own = vscode.workspace.getWorkspaceFolder(this.#store.uriOf(placed));
    return folder !== undefined && folder === own ? 0 : 1;
  }
}

function exportsOf(placed: PlacedNote): NoteExports[] {
  const sources = exportSources(placed.note, placed.path);
  return sources.length === 0 ? [] : [{ placed, sources }];
}

function notesByName(notes: readonly PlacedNote[]): Map<string, PlacedNote[]> {
  const byName = new Map<string, PlacedNote[]>();
  for (const placed of notes) {
    const name = markerId(checklistId(placed.note, placed.path, '')).split('#', 1)[0] ?? '';
    byName.set(name, [...(byName.get(name) ?? []), placed]);
  }
  return byName;
}
