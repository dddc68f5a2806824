import * as vscode from 'vscode';
import { LatestToken } from '../../core/async/CancellationToken';
import type { PlacedNote } from '../../core/library/Journal';
import type { JournalNode } from '../../core/tree/JournalNode';
import { Delayer } from '../../core/async/Delayer';
import { pause, hostClock } from '../hostClock';
import { renderedDocument } from '../renderedDocument';
import { readSidebarSettings } from '../settings/FeatureSettings';
import type { JournalTree } from './JournalTree';
import { placeOf } from './rowPlace';
import type { SidebarDeps } from './SidebarDeps';

/** Quiet time in milliseconds before the cursor counts as having come to another section. */
const cursorPause = 200;
/** How often a row is shown again that did not become the selected one. */
const revealTries = 4;
/** Milliseconds after which a row that was shown must be selected. */
const revealPause = 300;

/** Selects the row of the note that is being read or edited, while the view is open. */
export function followActive(
  deps: SidebarDeps,
  tree: JournalTree,
  view: vscode.TreeView<JournalNode>,
): vscode.Disposable {
  const { reader, recent, store } = deps;
  const active = new ActiveRow(deps, tree, view);
  const followEditor = (editor: vscode.TextEditor | undefined): void => {
    if (editor) void active.follow(editor.document.uri, editor.selection.active.line + 1);
  };
  const followShown = (): void => {
    const uri = reader.shownNote ?? renderedDocument()?.uri;
    if (uri) void active.follow(uri);
    else followEditor(vscode.window.activeTextEditor);
  };
  const followCursor = new Delayer(hostClock, cursorPause, () =>
    followEditor(vscode.window.activeTextEditor),
  );
  return vscode.Disposable.from(
    active,
    followCursor,
    vscode.window.onDidChangeTextEditorSelection(() => followCursor.trigger()),
    reader.onDidShow((uri) => {
      const placed = store.findByUri(uri);
      if (placed) recent.add(placed.key);
      void active.follow(uri);
    }),
    vscode.window.onDidChangeActiveTextEditor(followEditor),
    vscode.window.tabGroups.onDidChangeTabs(() => {
      const rendered = renderedDocument();
      if (rendered) void active.follow(rendered.uri);
    }),
    tree.onDidClearFilter(followShown),
    view.onDidChangeVisibility(({ visible }) => {
      if (visible) followShown();
    }),
  );
}

/** The row of what is being read or edited. */
class ActiveRow implements vscode.Disposable {
  readonly #deps: SidebarDeps;
  readonly #tree: JournalTree;
  readonly #view: vscode.TreeView<JournalNode>;
  readonly #subscription: vscode.Disposable;
  readonly #latest = new LatestToken();
  /** Id of the row that is on its way to be selected. */
  #wanted = '';
  /** How often somebody else has selected a row. */
  #choices = 0;

  constructor(deps: SidebarDeps, tree: JournalTree, view: vscode.TreeView<JournalNode>) {
    this.#deps = deps;
    this.#tree = tree;
    this.#view = view;
    this.#subscription = view.onDidChangeSelection(({ selection: [row] }) => {
      if (row && row.id !== this.#wanted) this.#choices += 1;
    });
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  /** Selects the row of a note, or of the section of a line, where that is wanted and not so yet. */
  async follow(uri: vscode.Uri, line?: number): Promise<void> {
    const token = this.#latest.renew();
    const choices = this.#choices;
    // What is read while the view opens is known only when all is; the view reads it in any case.
    if (this.#isWanted) await this.#deps.store.load();
    // A tree that is drawn anew meanwhile, since its notes changed, can lose the row on the way.
    for (let tries = 0; tries < revealTries; tries += 1) {
      // Who chose another row in the meantime keeps it.
      if (token.isCancellationRequested || choices !== this.#choices) return;
      const row = this.#isWanted ? this.#missing(uri, line) : null;
      if (!row) return;
      await this.#reveal(row);
    }
  }

  get #isWanted(): boolean {
    return this.#view.visible && readSidebarSettings().followActive;
  }

  /** The row to select; null where there is none, or one selected already. */
  #missing(uri: vscode.Uri, line: number | undefined): JournalNode | null {
    const placed = this.#deps.store.findByUri(uri);
    const [selected] = this.#view.selection;
    if (!placed) return null;
    // Whoever chose the note elsewhere in the view, among the pinned ones, stays there.
    if (selected && this.#tree.holds(selected) && standsFor(selected, placed, line)) return null;
    return this.#tree.rowOf(placed, line);
  }

  async #reveal(row: JournalNode): Promise<void> {
    this.#wanted = row.id;
    try {
      await this.#view.reveal(row, { select: true, focus: false, expand: false });
    } catch (error) {
      // The row may have gone while the view was on its way to it.
      this.#deps.log.debug(`Unable to reveal the row of ${row.title}.`, error);
    }
    await pause(revealPause);
  }
}

/** Whether a row is of a note; a row of a section, too, whether a line lies in it. */
function standsFor(row: JournalNode, { key }: PlacedNote, line: number | undefined): boolean {
  const place = placeOf(row);
  if (place?.placed.key !== key) return false;
  const { section } = place;
  return !section || line === undefined || (section.line <= line && line <= section.endLine);
}
