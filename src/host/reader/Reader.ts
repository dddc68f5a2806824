import * as vscode from 'vscode';
import { ReadingHistory } from '../../core/links/ReadingHistory';
import {
  createNoteMarkdown,
  type NoteMarkdown,
} from '../../core/rendering/markdown/createNoteMarkdown';
import type { HostMessage, NotePlace, ReadingPosition } from '../../shared/protocol';
import type { FileEdits } from '../files/FileEdits';
import type { JournalStore } from '../journal/JournalStore';
import type { LinkIndex } from './LinkIndex';
import { NoteLinks } from './NoteLinks';
import { addressOf } from './NoteAddress';
import { NotePanel } from './NotePanel';
import { openText } from './TextFollower';
import { PageAssets } from './PageAssets';
import type { ReaderContext, ReaderInsertion } from './ReaderContext';
import { ReaderMemory } from './ReaderMemory';
import { readerViewType } from '../renderedDocument';
import { takeOverTab } from './takeOverTab';
import { ThemeColors, themeSettings } from './ThemeColors';

/** Context key: the focus is inside a page of the reader. */
const focusKey = 'nexusJournal.readerFocus';

/** How a note is to be opened: at its remembered position unless a place is given. */
export interface OpenOptions {
  readonly column?: vscode.ViewColumn;
  readonly place?: NotePlace | null;
  /** Leaves the focus where it is. */
  readonly preserveFocus?: boolean;
  /** Keeps the tab, which the next note would take over otherwise. */
  readonly keep?: boolean;
  /** Shown in passing, as a search moves over its rows: nothing remembers that it was read. */
  readonly passing?: boolean;
}

/** What the reader is given. */
export interface ReaderDeps {
  readonly edits: FileEdits;
  readonly extensionUri: vscode.Uri;
  readonly log: vscode.LogOutputChannel;
  readonly store: JournalStore;
  readonly insertion: ReaderInsertion;
  readonly mentions: LinkIndex;
  /** What belongs to the workspace. */
  readonly memory: vscode.Memento;
}

/** A note at a position, where the reader has been. */
interface Stop {
  readonly uri: vscode.Uri;
  readonly position: ReadingPosition;
}

/** The custom editor that shows Markdown as a page, and the way into it. */
export class Reader implements vscode.CustomTextEditorProvider, vscode.Disposable {
  readonly #context: ReaderContext;
  readonly #panels = new Set<NotePanel>();
  readonly #places = new Map<string, NotePlace>();
  readonly #passing = new Set<string>();
  readonly #shown = new vscode.EventEmitter<vscode.Uri>();
  readonly #history = new ReadingHistory<Stop>(
    (one, other) =>
      one.uri.toString() === other.uri.toString() && one.position.line === other.position.line,
  );
  readonly #themes: vscode.Disposable;
  #shownNote: vscode.Uri | undefined;
  /** The note whose page has the focus. */
  #focused: string | undefined;

  /** Fires when a note comes to the front to be read; not for one shown in passing. */
  readonly onDidShow = this.#shown.event;

  constructor({ edits, extensionUri, insertion, log, memory, mentions, store }: ReaderDeps) {
    let markdown: NoteMarkdown | undefined;
    this.#context = {
      extensionUri,
      assets: new PageAssets(extensionUri),
      edits,
      log,
      store,
      insertion,
      // Most of what activation would cost.
      get markdown() {
        return (markdown ??= createNoteMarkdown());
      },
      memory: new ReaderMemory(memory),
      links: new NoteLinks(store, log, (uri, place) => this.open(uri, { place })),
      mentions,
      colors: new ThemeColors(log),
      takePlace: (uri) => this.#takePlace(uri),
      expectedPlace: (uri) => this.#places.get(uri.toString()) ?? null,
      isPassing: (uri) => this.#passing.has(uri.toString()),
      onFocus: (uri, focused) => this.#focus(uri, focused),
      onJump: (uri, from, to) => {
        this.#history.settle({ uri, position: from });
        this.#history.go({ uri, position: to });
      },
    };
    const recolor = (): void => {
      for (const panel of this.#panels) panel.recolor();
    };
    this.#themes = vscode.Disposable.from(
      vscode.window.onDidChangeActiveColorTheme(recolor),
      // While themes are tried, the settings still name the old one.
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (themeSettings.some((name) => event.affectsConfiguration(name))) recolor();
      }),
    );
  }

  /** Returns before there is a page: not until then does the editor begin to ready a frame for it. */
  resolveCustomTextEditor(document: vscode.TextDocument, webviewPanel: vscode.WebviewPanel): void {
    const panel = new NotePanel(this.#context, document, webviewPanel);
    this.#panels.add(panel);
    webviewPanel.onDidChangeViewState(() => this.#follow(panel.uri, webviewPanel.active));
    webviewPanel.onDidDispose(() => {
      this.#panels.delete(panel);
      panel.dispose();
      this.#follow(panel.uri, false);
    });
    this.#follow(panel.uri, webviewPanel.active);
  }

  /** The note in front, while a reader is the active editor. */
  get shownNote(): vscode.Uri | undefined {
    return this.#shownNote;
  }

  /** Opens a note in the reader; rejects where the file does not exist. */
  async open(uri: vscode.Uri, options: OpenOptions = {}): Promise<void> {
    const { column = vscode.ViewColumn.Active, passing = false } = options;
    const target = uri.with({ fragment: '' });
    const key = target.toString();
    this.#expect(key, uri.fragment, options);
    const show = (): Thenable<unknown> =>
      vscode.commands.executeCommand('vscode.openWith', target, readerViewType, {
        viewColumn: column,
        preview: options.keep !== true,
        preserveFocus: options.preserveFocus ?? passing,
      });
    await (passing ? show() : takeOverTab(target, column, show));
    for (const panel of this.#panels) if (panel.uri.toString() === key) panel.reveal();
    if (!passing) this.#show(target);
  }

  /** Remembers how a note is wanted until its page asks. */
  #expect(key: string, fragment: string, { place, passing = false }: OpenOptions): void {
    const wanted = place ?? (fragment === '' ? null : { anchor: fragment });
    if (wanted) this.#places.set(key, wanted);
    if (passing) this.#passing.add(key);
    else this.#passing.delete(key);
  }

  /** Goes back or forward through what was read. */
  async step(by: -1 | 1): Promise<void> {
    const shown = this.#shownNote;
    if (shown) this.#history.settle({ uri: shown, position: this.#positionIn(shown) });
    const stop = this.#history.step(by);
    if (!stop) return;
    const key = stop.uri.toString();
    // Believed before the page tells of it: whoever goes on at once comes back here all the same.
    this.#context.memory.keepPosition(addressOf(stop.uri).key, stop.position);
    if (shown?.toString() !== key) await this.open(stop.uri);
    for (const panel of this.#panels) {
      if (panel.uri.toString() === key) panel.post({ type: 'goTo', position: stop.position });
    }
  }

  /** Opens the text of a note at the lines that a page in front, or else the last one, shows. */
  async openText(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    const panels = [...this.#panels].filter((panel) => panel.uri.toString() === key);
    const panel = panels.find(({ isActive }) => isActive) ?? panels.at(-1);
    await (panel ? panel.openText() : openText(uri, null));
  }

  /** Sends the page in front a message; nothing happens when there is none. */
  send(message: HostMessage): void {
    this.#active()?.post(message);
  }

  /** Makes the text of all pages larger or smaller; 0 for its usual size. */
  zoom(by: -1 | 0 | 1): void {
    const { memory } = this.#context;
    const percent = by === 0 ? 100 : Math.min(250, Math.max(60, memory.zoom + by * 10));
    memory.keepZoom(percent);
    for (const panel of this.#panels) panel.post({ type: 'zoom', percent });
  }

  dispose(): void {
    this.#shown.dispose();
    this.#themes.dispose();
  }

  #active(): NotePanel | undefined {
    const key = this.#shownNote?.toString();
    return [...this.#panels].find((panel) => panel.uri.toString() === key);
  }

  #focus(uri: vscode.Uri, focused: boolean): void {
    const key = uri.toString();
    // A page that gives way to another may tell of its loss after the other has told of its gain.
    if (!focused && this.#focused !== key) return;
    this.#focused = focused ? key : undefined;
    void vscode.commands.executeCommand('setContext', focusKey, focused);
    if (!focused) return;
    this.#passing.delete(key);
    this.#show(uri);
  }

  #follow(uri: vscode.Uri, active: boolean): void {
    const key = uri.toString();
    if (active && !this.#passing.has(key)) this.#show(uri);
    else if (!active && this.#shownNote?.toString() === key) {
      this.#shownNote = undefined;
      void vscode.commands.executeCommand('setContext', focusKey, false);
    }
  }

  #show(uri: vscode.Uri): void {
    if (this.#shownNote?.toString() === uri.toString()) return;
    this.#shownNote = uri;
    const { current } = this.#history;
    if (current?.uri.toString() !== uri.toString()) {
      // The note that is left is come back to where it was left.
      if (current)
        this.#history.settle({ uri: current.uri, position: this.#positionIn(current.uri) });
      this.#history.go({ uri, position: this.#positionIn(uri) });
    }
    this.#shown.fire(uri);
  }

  /** Where a note was last seen, by what its page told. */
  #positionIn(uri: vscode.Uri): ReadingPosition {
    return this.#context.memory.position(addressOf(uri).key) ?? { line: 1, within: 0 };
  }

  #takePlace(uri: vscode.Uri): NotePlace | null {
    const place = this.#places.get(uri.toString()) ?? null;
    this.#places.delete(uri.toString());
    return place;
  }
}
