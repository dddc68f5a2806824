import * as vscode from 'vscode';
import { type CancellationToken, LatestToken } from '../../core/async/CancellationToken';
import { Delayer } from '../../core/async/Delayer';
import { TimeSlicer } from '../../core/async/TimeSlicer';
import { CodeFile } from '../../core/codePatterns/CodeFile';
import { type CodeHint, findHints } from '../../core/codePatterns/findHints';
import { type PatternFile, patternFileOf } from '../../core/codePatterns/patternFiles';
import { PatternSet, type PlacedPattern } from '../../core/codePatterns/PatternSet';
import type { PlacedNote } from '../../core/library/Journal';
import { inertText } from '../../core/text/inertText';
import { dateWords } from '../dateWords';
import { describeDocument } from '../describeDocument';
import { hostClock } from '../hostClock';
import type { JournalStore } from '../journal/JournalStore';
import { readHintsEnabled } from '../settings/FeatureSettings';
import type { HiddenHints } from './HiddenHints';

/** Quiet time in milliseconds before the lines in view are looked at. */
const settleTime = 300;
/** Longer files are written by programs. In lines. */
const longestFile = 20_000;
/** Characters of a lesson in a hint; the note has the rest. */
const longestLesson = 400;

/** A pattern with the note it stands in. */
interface NotePattern extends PlacedPattern {
  readonly note: PlacedNote;
}

/** A lesson that is shown at a line. */
export interface ShownHint {
  readonly diagnostic: vscode.Diagnostic;
  readonly pattern: NotePattern;
}

/** What a document held when it was read last. */
interface ReadDocument {
  readonly version: number;
  readonly kind: PatternFile;
  readonly file: CodeFile;
}

/**
 * Shows lessons at the lines that they are about, as hints of VS Code: three dots, no row in Problems. Only
 * lines that an editor shows are looked at, in slices, once typing and scrolling have stopped.
 */
export class LessonHints implements vscode.Disposable {
  readonly #log: vscode.LogOutputChannel;
  readonly #store: JournalStore;
  readonly #hidden: HiddenHints;
  readonly #diagnostics = vscode.languages.createDiagnosticCollection('nexusJournal.hints');
  readonly #shown = new Map<string, readonly ShownHint[]>();
  readonly #read = new WeakMap<vscode.TextDocument, ReadDocument>();
  readonly #sets = new Map<string, PatternSet<NotePattern>>();
  readonly #latest = new LatestToken();
  readonly #soon = new Delayer(hostClock, settleTime, () => void this.#look());
  readonly #subscriptions: vscode.Disposable;

  constructor(deps: {
    readonly hidden: HiddenHints;
    readonly log: vscode.LogOutputChannel;
    readonly store: JournalStore;
  }) {
    this.#log = deps.log;
    this.#store = deps.store;
    this.#hidden = deps.hidden;
    const lookSoon = (): void => this.#soon.trigger();
    this.#subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeVisibleTextEditors(lookSoon),
      vscode.window.onDidChangeTextEditorVisibleRanges(lookSoon),
      vscode.workspace.onDidChangeTextDocument((event) => this.#follow(event)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#forget(uri)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('nexusJournal.hints')) lookSoon();
      }),
      deps.hidden.onDidChange(lookSoon),
      deps.store.onDidChange(() => {
        this.#sets.clear();
        lookSoon();
      }),
    );
    lookSoon();
  }

  /** The lessons shown at some lines of a document. */
  shownAt(uri: vscode.Uri, range: vscode.Range): readonly ShownHint[] {
    const all = this.#shown.get(uri.toString()) ?? [];
    return all.filter(({ diagnostic }) => diagnostic.range.intersection(range) !== undefined);
  }

  dispose(): void {
    this.#latest.cancel();
    this.#soon.dispose();
    this.#subscriptions.dispose();
    this.#diagnostics.dispose();
  }

  /** Looks at what all editors show. */
  async #look(): Promise<void> {
    const token = this.#latest.renew();
    const slicer = new TimeSlicer(hostClock);
    try {
      for (const document of visibleDocuments()) {
        await slicer.rest();
        if (token.isCancellationRequested) return;
        await this.#lookAt(document, slicer, token);
      }
    } catch (error) {
      this.#log.error('Unable to find the lessons for the visible lines.', error);
    }
  }

  async #lookAt(
    document: vscode.TextDocument,
    slicer: TimeSlicer,
    token: CancellationToken,
  ): Promise<void> {
    const read = readHintsEnabled(document) ? this.#readDocument(document) : null;
    if (read === null) {
      this.#forget(document.uri);
      return;
    }
    // Notes are read once a file is open that they may be about.
    void this.#store.load();
    const path = hintPath(document);
    const work = findHints({
      file: read.file,
      path,
      patterns: this.#patternsFor(read.kind),
      seen: [...visibleLines(document), ...this.#shownLines(document)],
      hidden: this.#hidden.keysFor(path),
    });
    const hints = await slicer.drain(work);
    if (token.isCancellationRequested || document.version !== read.version) return;
    this.#show(document.uri, hints.map(shownHint));
  }

  #readDocument(document: vscode.TextDocument): ReadDocument | null {
    const known = this.#read.get(document);
    if (known?.version === document.version) return known;
    const active = document.lineCount > longestFile ? null : describeDocument(document);
    const kind = active && patternFileOf(active);
    if (!kind) return null;
    const file = new CodeFile(document.getText(), kind.grammar);
    const read = { version: document.version, kind, file };
    this.#read.set(document, read);
    return read;
  }

  #patternsFor({ names }: PatternFile): PatternSet<NotePattern> {
    const key = names.join(' ');
    let set = this.#sets.get(key);
    if (!set) this.#sets.set(key, (set = new PatternSet(patternsOf(this.#store.notes), names)));
    return set;
  }

  #show(uri: vscode.Uri, hints: readonly ShownHint[]): void {
    const key = uri.toString();
    if (hints.length === 0 && !this.#shown.has(key)) return;
    this.#shown.set(key, hints);
    this.#diagnostics.set(
      uri,
      hints.map(({ diagnostic }) => diagnostic),
    );
  }

  /** What is shown stays what it is while it is scrolled out of sight. */
  #shownLines({ uri }: vscode.TextDocument): readonly { first: number; last: number }[] {
    const shown = this.#shown.get(uri.toString()) ?? [];
    return shown.map(({ diagnostic: { range } }) => ({
      first: range.start.line,
      last: range.end.line,
    }));
  }

  /** Moves hints with their lines, as the editor does with what it draws. */
  #follow({ contentChanges, document }: vscode.TextDocumentChangeEvent): void {
    if (contentChanges.length === 0) return;
    for (const { diagnostic } of this.#shown.get(document.uri.toString()) ?? []) {
      for (const { range, text } of contentChanges) {
        const lines = text.split('\n').length - 1 - (range.end.line - range.start.line);
        const isBelow = diagnostic.range.start.line > range.start.line;
        if (lines !== 0 && isBelow) diagnostic.range = movedBy(diagnostic.range, lines);
      }
    }
    this.#soon.trigger();
  }

  #forget(uri: vscode.Uri): void {
    if (this.#shown.delete(uri.toString())) this.#diagnostics.delete(uri);
  }
}

/** The path that patterns and hidden hints know a document by. */
export function hintPath({ uri }: Pick<vscode.TextDocument, 'uri'>): string {
  return vscode.workspace.asRelativePath(uri, true).replaceAll('\\', '/');
}

function movedBy(range: vscode.Range, lines: number): vscode.Range {
  const at = ({ character, line }: vscode.Position): vscode.Position =>
    new vscode.Position(Math.max(0, line + lines), character);
  return new vscode.Range(at(range.start), at(range.end));
}

function visibleDocuments(): ReadonlySet<vscode.TextDocument> {
  return new Set(vscode.window.visibleTextEditors.map(({ document }) => document));
}

function visibleLines(document: vscode.TextDocument): { first: number; last: number }[] {
  return vscode.window.visibleTextEditors
    .filter((editor) => editor.document === document)
    .flatMap(({ visibleRanges }) => visibleRanges)
    .map(({ end, start }) => ({ first: start.line, last: end.line }));
}

function* patternsOf(notes: readonly PlacedNote[]): Generator<NotePattern> {
  for (const note of notes)
    for (const pattern of note.note.patterns ?? [])
      yield { key: `${note.key}#${pattern.id}`, note, pattern };
}

function shownHint({ end, endLine, line, placed, start }: CodeHint<NotePattern>): ShownHint {
  const { note, pattern } = placed;
  const range = new vscode.Range(line, start, endLine, end);
  const lesson = inertText(pattern.lesson, longestLesson);
  const day = dateWords(pattern.asOf);
  const message = day === null ? lesson : vscode.l10n.t('{0} (As of {1}.)', lesson, inertText(day));
  const diagnostic = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Hint);
  diagnostic.source = 'Nexus Journal';
  diagnostic.code = inertText(note.note.title);
  return { diagnostic, pattern: placed };
}
