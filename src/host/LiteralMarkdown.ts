import * as vscode from 'vscode';
import { escapedForMarkdown } from '../core/text/inertText';

/**
 * Builds a tooltip or a documentation from plain texts: notes are untrusted, so what they say is never
 * taken for Markdown. The only maker of Markdown that VS Code renders (lint); its own defaults, no HTML
 * and no pictures, are left as they are, and no command is trusted but one that {@link addCommand} adds.
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

  /**
   * Adds a link that runs a command of ours, the only one that is trusted from then on. It is given a
   * number and nothing else, so that no text of a note gets into the address.
   */
  addCommand(label: string, command: `_nexusJournal.${string}`, number: number): void {
    this.markdown.isTrusted = { enabledCommands: [command] };
    const words = encodeURIComponent(JSON.stringify([number]));
    this.markdown.appendMarkdown(`[${escapedForMarkdown(label)}](command:${command}?${words})\n\n`);
  }

  /** Adds an item of a list. */
  addItem(text: string): void {
    this.markdown.appendMarkdown(`- ${escapedForMarkdown(text)}\n`);
  }
}
