import * as vscode from 'vscode';
import { escapedForMarkdown } from '../core/text/inertText';

/**
 * Builds a tooltip or a documentation from plain texts: notes are untrusted, so what they say is never
 * taken for Markdown. The only maker of Markdown that VS Code renders (lint); its own defaults, no
 * trusted commands, no HTML and no pictures, are left as they are.
 */
export class LiteralMarkdown {
  readonly markdown = new vscode.MarkdownString();

  /** Adds a paragraph in bold. */
  addTitle(text: string): void {
    this.markdown.appendMarkdown(`**${escapedForMarkdown(text)}**\n\n`);
  }

  /** Adds a paragraph; an empty text adds none. */
  addParagraph(text: string): void {
    if (text !== '') this.markdown.appendMarkdown(`${escapedForMarkdown(text)}\n\n`);
  }

  /** Adds an item of a list. */
  addItem(text: string): void {
    this.markdown.appendMarkdown(`- ${escapedForMarkdown(text)}\n`);
  }
}
