/**
 * What can be done with a lesson at a line: from the light bulb, and from the hover, which leads to its note.
 */

import * as vscode from 'vscode';
import { inertText } from '../../core/text/inertText';
import { LiteralMarkdown } from '../LiteralMarkdown';
import { hintPath, type LessonHints, type ShownHint } from './LessonHints';

/** The command that opens a lesson by its number: the only one that a link in a hover may run. */
export const openHintCommand = '_nexusJournal.openHint';

/** Where a lesson stands. */
interface LessonPlace {
  readonly noteKey: string;
  /** From 1. */
  readonly line: number;
}

/** Offers the actions of lessons at their lines, and a link to the note in the hover. */
export class HintActions implements vscode.CodeActionProvider, vscode.HoverProvider {
  readonly #hints: LessonHints;
  /** The lessons that were offered in this window; links name them by their place in it. */
  readonly #offered = new Map<string, LessonPlace>();

  constructor(hints: LessonHints) {
    this.#hints = hints;
  }

  provideCodeActions(document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
    return this.#hints
      .shownAt(document.uri, range)
      .flatMap((hint) => actionsOf(document, hint, this.#numberOf(hint)));
  }

  provideHover({ uri }: vscode.TextDocument, position: vscode.Position): vscode.Hover | undefined {
    // The editor shows the lesson on the character before it, too.
    const touched = new vscode.Range(position, position.translate(0, 1));
    const hints = this.#hints.shownAt(uri, touched);
    if (hints.length === 0) return undefined;
    const text = new LiteralMarkdown();
    for (const hint of hints)
      text.addCommand(openTitle(hint), openHintCommand, this.#numberOf(hint));
    return new vscode.Hover(text.markdown, hints[0]?.diagnostic.range);
  }

  /** The lesson that was offered by a number; undefined for any other number. */
  find(number: number): LessonPlace | undefined {
    return [...this.#offered.values()][number];
  }

  #numberOf({ pattern: { key, note, pattern } }: ShownHint): number {
    // A key that is known keeps its place, and its line is that of the note as it is now.
    this.#offered.set(key, { noteKey: note.key, line: pattern.line });
    return [...this.#offered.keys()].indexOf(key);
  }
}

function openTitle({ pattern: { note } }: ShownHint): string {
  return vscode.l10n.t('Open Lesson in {0}', inertText(note.note.title));
}

function actionsOf(
  { uri }: vscode.TextDocument,
  hint: ShownHint,
  number: number,
): vscode.CodeAction[] {
  const { diagnostic, pattern } = hint;
  const action = (title: string, command: string, ...words: unknown[]): vscode.CodeAction => {
    const one = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    one.diagnostics = [diagnostic];
    one.command = { title, command, arguments: words };
    return one;
  };
  const path = hintPath({ uri });
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const hide = (title: string, place: string): vscode.CodeAction =>
    action(title, '_nexusJournal.hideHint', pattern.key, place);
  return [
    action(openTitle(hint), openHintCommand, number),
    action(
      vscode.l10n.t('Insert Lesson as Comment'),
      '_nexusJournal.insertHint',
      uri,
      diagnostic.range.start.line,
      pattern.pattern.lesson,
    ),
    hide(vscode.l10n.t('Never Show This Hint in This File'), path),
    ...(folder === '' ? [] : [hide(vscode.l10n.t('Never Show This Hint in This Folder'), folder)]),
    hide(vscode.l10n.t('Never Show This Hint'), ''),
  ];
}
