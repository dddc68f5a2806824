import * as vscode from 'vscode';
import { comparableText } from '../../core/review/cardText';
import { hiddenWord, type WordRarity } from '../../core/review/hiddenWord';
import type { ReviewCard } from '../../core/review/ReviewCard';
import {
  createNoteMarkdown,
  type NoteMarkdown,
} from '../../core/rendering/markdown/createNoteMarkdown';
import { NoteRenderer } from '../../core/rendering/renderNote';
import { decodeText } from '../../core/text/decodeText';
import { escapeMarkdownText } from '../../core/text/escapeMarkdownText';
import type { ShownCard } from '../../shared/reviewProtocol';
import { unsavedText } from '../journal/unsavedText';
import { languageOfNote } from '../pageLanguages';

/** Lines of a note that are shown as an answer at most. */
const maxLines = 60;
/** Characters by which it is seen that a note still has an answer on its lines. */
const maxStart = 30;

/** The sides of a card as the page gets them. */
export type CardSides = Pick<ShownCard, 'front' | 'back' | 'hidden' | 'isRecall' | 'language'>;

/** Makes of a card what its page shows: HTML by the same renderer as the reader's, which the page cleans. */
export class CardRenderer {
  readonly #log: vscode.LogOutputChannel;
  #markdown: NoteMarkdown | null = null;

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
  }

  /**
   * Renders both sides; reads the note for its language, and for an answer that has lines of its own. Where
   * it cannot be read, which is logged, the card shows what is known of it.
   */
  async render(card: ReviewCard, uri: vscode.Uri, rarity: WordRarity): Promise<CardSides> {
    const text = await this.#read(uri);
    const language = languageOfNote(uri, text);
    if (card.kind === 'takeaway') {
      const hidden = hiddenWord(card, rarity);
      const front = this.#html(card.markdown ?? escapeMarkdownText(card.question));
      return { front, back: '', hidden, isRecall: hidden === null, language };
    }
    const passage = passageOf(card, text);
    const front = this.#html(escapeMarkdownText(card.question));
    const back = this.#html(passage ?? escapeMarkdownText(card.answer));
    return { front, back, hidden: null, isRecall: false, language };
  }

  async #read(uri: vscode.Uri): Promise<string> {
    try {
      return unsavedText(() => uri) ?? decodeText(await vscode.workspace.fs.readFile(uri)).text;
    } catch (error) {
      this.#log.warn(`Unable to read ${uri.toString(true)} for a card of the review.`, error);
      return '';
    }
  }

  #html(text: string): string {
    // Most of what the first card costs.
    this.#markdown ??= createNoteMarkdown();
    const blocks = new NoteRenderer(this.#markdown).render(text);
    return blocks.map(({ html }) => html).join('');
  }
}

/**
 * The lines of an answer as the note has them, with its code and lists; null where it has no lines of its
 * own, stands in a table, or the note has changed since.
 */
function passageOf(card: ReviewCard, text: string): string | null {
  const { answer, answerLine, endLine } = card;
  if (answerLine === null || endLine - answerLine >= maxLines) return null;
  const lines = text.split(/\r?\n/).slice(answerLine - 1, endLine);
  if (lines.some((line) => line.trimStart().startsWith('|'))) return null;
  const passage = withoutIndent(lines).join('\n');
  const isThere = comparableText(passage).includes(comparableText(answer).slice(0, maxStart));
  return isThere ? passage : null;
}

function withoutIndent(lines: readonly string[]): readonly string[] {
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const indent = indents.reduce((least, one) => Math.min(least, one), Infinity);
  return lines.map((line) => line.slice(Math.min(indent, line.length)));
}
