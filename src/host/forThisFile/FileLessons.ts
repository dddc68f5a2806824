import * as vscode from 'vscode';
import type { ActiveFile } from '../../core/activeFile/ActiveFile';
import { type CancellationToken, LatestToken } from '../../core/async/CancellationToken';
import { Delayer } from '../../core/async/Delayer';
import { TimeSlicer } from '../../core/async/TimeSlicer';
import { type LessonSelection, selectLessons } from '../../core/forThisFile/selectLessons';
import { describeDocument } from '../describeDocument';
import { hostClock } from '../hostClock';
import { LastEditor } from '../insertion/LastEditor';
import type { JournalStore } from '../journal/JournalStore';
import type { RememberedLessons } from '../keeping/RememberedLessons';

/** Milliseconds of quiet before another editor is followed: tabs are walked through faster. */
const editorPause = 150;
/** The same for changes of the text, which seldom change what the file is. */
const typingPause = 800;
/** The same for notes that come or change, which do so by the hundred while they are first read. */
const notesPause = 500;

const noLessons: LessonSelection = { pinned: [], fitting: [], hidden: [] };

/** What an empty list means: no file to select for, notes still to come, or that nothing fits. */
export type LessonsState = 'noFile' | 'reading' | 'nothing' | 'filled';

/**
 * The lessons for the file of the text editor used last, which stays the file while its note is read
 * beside it. Works only while somebody looks, in slices; what is outdated is dropped.
 */
export class FileLessons implements vscode.Disposable {
  readonly #editors = new LastEditor();
  readonly #latest = new LatestToken();
  readonly #log: vscode.LogOutputChannel;
  readonly #marks: RememberedLessons;
  readonly #store: JournalStore;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  readonly #soon = new Delayer(hostClock, editorPause, () => this.#refresh());
  #isVisible = false;
  /** Whether a selection is under way, and whether notes have changed meanwhile. */
  #isWorking = false;
  #hasMissed = false;
  #file: ActiveFile | null = null;
  #selected: { readonly file: string; readonly selection: LessonSelection } | null = null;

  /** Fires after the file or its lessons have changed. */
  readonly onDidChange = this.#changed.event;

  constructor(deps: {
    readonly log: vscode.LogOutputChannel;
    readonly marks: RememberedLessons;
    readonly store: JournalStore;
  }) {
    this.#log = deps.log;
    this.#marks = deps.marks;
    this.#store = deps.store;
    const typed = new Delayer(hostClock, typingPause, () => this.#followText());
    const follow = (): void => {
      if (this.#isVisible) this.#soon.trigger();
    };
    this.#subscriptions = vscode.Disposable.from(
      this.#editors,
      this.#changed,
      this.#soon,
      typed,
      vscode.window.onDidChangeActiveTextEditor(follow),
      vscode.window.tabGroups.onDidChangeTabs(follow),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (this.#isVisible && document === this.#document) typed.trigger();
      }),
      deps.marks.onDidChange(() => this.#select()),
      deps.store.onDidChange(() => this.#followNotes()),
    );
  }

  /** The file that lessons are selected for; null without one. */
  get file(): ActiveFile | null {
    return this.#file;
  }

  /** The lessons as they were last selected; none of another file's. */
  get selection(): LessonSelection {
    return this.#selected?.file === this.#file?.path
      ? (this.#selected?.selection ?? noLessons)
      : noLessons;
  }

  /** What is known. */
  get state(): LessonsState {
    if (!this.#file) return 'noFile';
    const { fitting, pinned } = this.selection;
    if (fitting.length + pinned.length > 0) return 'filled';
    return this.#isWorking || !this.#store.loaded ? 'reading' : 'nothing';
  }

  /** Begins to follow the editor, or stops. */
  setVisible(isVisible: boolean): void {
    this.#isVisible = isVisible;
    if (!isVisible) {
      this.#latest.cancel();
      return;
    }
    void this.#store.load().then(() => this.#followNotes());
    this.#refresh();
  }

  dispose(): void {
    this.#latest.cancel();
    this.#subscriptions.dispose();
  }

  /** Files of prose have no lessons: they are notes, or written like them. */
  get #document(): vscode.TextDocument | undefined {
    const document = this.#editors.current?.document;
    return document?.languageId === 'markdown' ? undefined : document;
  }

  #refresh(): void {
    this.#file = describeDocument(this.#document);
    this.#select();
  }

  #followText(): void {
    const file = describeDocument(this.#document);
    if (signatureOf(file) !== signatureOf(this.#file)) this.#refresh();
  }

  #followNotes(): void {
    if (!this.#isVisible) return;
    if (this.#isWorking) this.#hasMissed = true;
    else this.#soon.trigger(notesPause);
  }

  #select(): void {
    if (!this.#isVisible) return;
    this.#hasMissed = false;
    const token = this.#latest.renew();
    this.#work(token).catch((error: unknown) => {
      this.#log.error('Unable to select the lessons for the active file.', error);
    });
  }

  async #work(token: CancellationToken): Promise<void> {
    const file = this.#file;
    if (file) {
      this.#isWorking = true;
      const work = selectLessons(file, this.#store.notes, this.#marks.marksFor(file));
      const slice = new TimeSlicer(hostClock);
      let step = work.next();
      while (step.done !== true) {
        await slice.rest();
        if (token.isCancellationRequested) return;
        step = work.next();
      }
      this.#selected = { file: file.path, selection: step.value };
      this.#isWorking = false;
    }
    this.#changed.fire();
    if (this.#hasMissed) this.#soon.trigger(notesPause);
  }
}

/** What of a file decides about its lessons. */
function signatureOf(file: ActiveFile | null): string {
  if (!file) return '';
  const { kind, packages, path, topics } = file;
  return JSON.stringify([path, kind, [...topics.keys()], packages.map(({ name }) => name)]);
}
