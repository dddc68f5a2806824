/**
 * The commands of rows: each acts on the row it is called on, or on the note being read.
 */

import * as vscode from 'vscode';
import { markdownOf } from '../../core/rendering/noteSource';
import { decodeText } from '../../core/text/decodeText';
import type { JournalNode } from '../../core/tree/JournalNode';
import type { JournalStore } from '../journal/JournalStore';
import type { OpenOptions } from '../reader/Reader';
import type { RegisteredReader } from '../reader/registerReader';
import { renderedDocument } from '../renderedDocument';
import type { SidebarDeps } from './SidebarDeps';
import { linkTo } from './openLink';
import { isJournalNode, placeOf, type RowPlace, sourceIdOf } from './rowPlace';

/**
 * What a command is about: the row it was called on, or without one, from the palette, the note that
 * is being read or edited. Rejects in words where there is none.
 */
async function chosenPlace(
  row: unknown,
  deps: { readonly reader: RegisteredReader; readonly store: JournalStore },
): Promise<RowPlace> {
  if (isJournalNode(row)) {
    const place = placeOf(row);
    if (place) return place;
  }
  await deps.store.load();
  const document = renderedDocument() ?? vscode.window.activeTextEditor?.document;
  const uri = deps.reader.shownNote ?? document?.uri;
  const placed = uri && deps.store.findByUri(uri);
  if (!placed)
    throw new Error(vscode.l10n.t('No note is open. Open a note, or select one in the sidebar.'));
  return { placed, section: null };
}

/** Longest time in milliseconds between two clicks that are one double click. */
const doubleClickTime = 500;
/** Milliseconds in which the row that Enter was pressed on is opened. */
const enterTime = 1000;

/**
 * Opens the notes of rows as the Explorer opens files: a click or Space shows a note and leaves the focus
 * on the row, so that one can walk on; Enter goes into the note; a double click also keeps its tab. VS Code
 * does not tell a row's command which of them it was.
 */
class RowOpener {
  readonly #reader: SidebarDeps['reader'];
  readonly #store: SidebarDeps['store'];
  #last = { address: '', time: -Infinity };
  /** Until when a row that is opened takes the focus. */
  #focusUntil = -Infinity;

  constructor({ reader, store }: Pick<SidebarDeps, 'reader' | 'store'>) {
    this.#reader = reader;
    this.#store = store;
  }

  /** Carries out the command of a row, which clicks and keys run alike. */
  async take(place: RowPlace): Promise<void> {
    const now = performance.now();
    const address = `${place.placed.key}#${place.section?.line ?? ''}`;
    const isDouble = address === this.#last.address && now - this.#last.time < doubleClickTime;
    this.#last = { address, time: now };
    const takesFocus = isDouble || now < this.#focusUntil;
    this.#focusUntil = -Infinity;
    await this.open(place, { preserveFocus: !takesFocus, keep: isDouble });
  }

  /** Selects the row that has the focus, as Enter does, and goes into its note if it opens one. */
  async enter(): Promise<void> {
    this.#focusUntil = performance.now() + enterTime;
    await vscode.commands.executeCommand('list.select');
  }

  /** Opens a note in the reader, at a section of it where that is meant. */
  async open({ placed, section }: RowPlace, options: OpenOptions): Promise<void> {
    const place = section && { line: section.line };
    await this.#reader.open(this.#store.uriOf(placed), { ...options, place });
  }
}

/** Registers what can be done with the note of a row, or with the note being read. */
export function registerRowCommands(deps: SidebarDeps): vscode.Disposable {
  const { commands, pins, store } = deps;
  const opener = new RowOpener(deps);
  const open = async (row: unknown, column: vscode.ViewColumn): Promise<void> =>
    opener.open(await chosenPlace(row, deps), { column });
  const togglePin = async (row: unknown): Promise<void> => {
    const { placed } = await chosenPlace(row, deps);
    await pins.toggle(placed.key);
  };
  return vscode.Disposable.from(
    commands.register('_nexusJournal.openRow', async (row) =>
      opener.take(await chosenPlace(row, deps)),
    ),
    commands.register('_nexusJournal.enterRow', () => opener.enter()),
    commands.register('nexusJournal.openNote', (row) => open(row, vscode.ViewColumn.Active)),
    commands.register('nexusJournal.openToSide', (row) => open(row, vscode.ViewColumn.Beside)),
    commands.register('nexusJournal.editAsText', async (row) => {
      const { placed, section } = await chosenPlace(row, deps);
      const start = new vscode.Position((section?.line ?? 1) - 1, 0);
      await vscode.window.showTextDocument(store.uriOf(placed), {
        selection: new vscode.Range(start, start),
      });
    }),
    commands.register('nexusJournal.copyLink', async (row) => {
      const link = linkTo(await chosenPlace(row, deps), deps.extensionId);
      await vscode.env.clipboard.writeText(link.toString());
    }),
    commands.register('nexusJournal.copyMarkdown', async (row) => {
      await vscode.env.clipboard.writeText(await markdownAt(await chosenPlace(row, deps), deps));
    }),
    commands.register('nexusJournal.pin', togglePin),
    commands.register('nexusJournal.unpin', togglePin),
    commands.register('nexusJournal.revealInExplorer', async (row) => {
      const folder = isJournalNode(row) ? folderOf(row, store) : undefined;
      const uri = folder ?? store.uriOf((await chosenPlace(row, deps)).placed);
      await vscode.commands.executeCommand('revealInExplorer', uri);
    }),
  );
}

/** The folder that a row stands for, where it stands for no note. */
function folderOf(row: JournalNode, store: SidebarDeps['store']): vscode.Uri | undefined {
  if (placeOf(row)) return undefined;
  const root = store.rootOf(sourceIdOf(row) ?? '');
  return root && row.type === 'folder' ? vscode.Uri.joinPath(root, row.path) : root;
}

/** As it stands in an open editor, else as it lies in its file. */
async function markdownAt({ placed, section }: RowPlace, deps: SidebarDeps): Promise<string> {
  const uri = deps.store.uriOf(placed);
  const open = vscode.workspace.textDocuments.find(
    (document) => document.uri.toString() === uri.toString(),
  );
  const text = open?.getText() ?? decodeText(await vscode.workspace.fs.readFile(uri)).text;
  return markdownOf(text, section);
}
