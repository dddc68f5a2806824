import * as vscode from 'vscode';
import { planItemEdit } from '../../../src/core/checklists/planItemEdit';
import type { PlanEdit } from '../../../src/core/text/EditPlan';
import { FileEdits } from '../../../src/host/files/FileEdits';
import type { EditTarget } from '../../../src/host/files/prepareEdit';
import { removeFile, writeFile } from './workspaceFiles';

/** The bytes of a text in UTF-8. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** What a file holds, as numbers that can be compared. */
export async function stored(uri: vscode.Uri): Promise<number[]> {
  return [...(await vscode.workspace.fs.readFile(uri))];
}

/** A plan to check the item of a text. */
export function check(text: string): PlanEdit {
  return (file) => planItemEdit(file, [{ line: 0, text }], true);
}

/** Runs with settings of the workspace, which are as they were afterwards. */
export async function withSettings(
  section: string,
  values: Readonly<Record<string, unknown>>,
  act: () => Promise<void>,
): Promise<void> {
  const write = async (value: (name: string) => unknown): Promise<void> => {
    for (const name of Object.keys(values)) {
      const settings = vscode.workspace.getConfiguration(section);
      await settings.update(name, value(name), vscode.ConfigurationTarget.Workspace);
    }
  };
  await write((name) => values[name]);
  try {
    await act();
  } finally {
    await write(() => undefined);
  }
}

/** Files to be edited, each under a name of its own: the editor keeps the text of a file it has shown. */
export class EditedFiles implements vscode.Disposable {
  readonly folder: string;
  readonly edits: FileEdits;
  readonly #log: vscode.LogOutputChannel;
  #count = 0;

  constructor(folder: string) {
    this.folder = folder;
    this.#log = vscode.window.createOutputChannel('Edits under test', { log: true });
    this.edits = new FileEdits(this.#log);
  }

  /** Writes a new file. */
  fresh(content: string | Uint8Array): Promise<vscode.Uri> {
    this.#count += 1;
    return writeFile(`${this.folder}/${this.#count}.md`, content);
  }

  /** Edits a file; what became of it, or why it was refused. */
  async apply(uri: vscode.Uri, plan: PlanEdit, target: EditTarget = 'file'): Promise<string> {
    const outcome = await this.edits.apply({ uri, plan }, target);
    return outcome.kind === 'refused' ? outcome.reason : outcome.kind;
  }

  /** Takes all files away. */
  async remove(): Promise<void> {
    await removeFile(this.folder);
  }

  dispose(): void {
    this.#log.dispose();
  }
}
