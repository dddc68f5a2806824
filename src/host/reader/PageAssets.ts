/**
 * The parts of the reader's page: its files, and its texts in the editor's language.
 */

import * as vscode from 'vscode';
import { inlineScript } from '../../core/rendering/inlineScript';
import type { PageStrings } from '../../shared/PageStrings';

/** The page's own words in the language of the editor. */
export function localizedStrings(): PageStrings {
  return {
    emptyNote: vscode.l10n.t('This note is empty.'),
    remoteImage: vscode.l10n.t('Web image not loaded:'),
    skip: vscode.l10n.t('Skip to note'),
    contents: vscode.l10n.t('Contents'),
    breadcrumb: vscode.l10n.t('Breadcrumbs'),
    minutes: vscode.l10n.t('{0} min read', '{0}'),
    copy: vscode.l10n.t('Copy'),
    copied: vscode.l10n.t('Copied'),
    checkedOf: vscode.l10n.t('{0} of {1} done', '{0}', '{1}'),
    insert: vscode.l10n.t('Insert at Cursor'),
    wrap: vscode.l10n.t('Wrap Lines'),
    codeBlock: vscode.l10n.t('Code'),
    takeaways: vscode.l10n.t('Takeaways in this note'),
    insertAll: vscode.l10n.t('Insert All as Checklist'),
    mentions: vscode.l10n.t('Mentioned in'),
    previous: vscode.l10n.t('Previous note'),
    next: vscode.l10n.t('Next note'),
    tags: vscode.l10n.t('Tags'),
    written: vscode.l10n.t('Written {0}', '{0}'),
    updated: vscode.l10n.t('Updated {0}', '{0}'),
    alerts: {
      note: vscode.l10n.t('Note'),
      tip: vscode.l10n.t('Tip'),
      important: vscode.l10n.t('Important'),
      warning: vscode.l10n.t('Warning'),
      caution: vscode.l10n.t('Caution'),
    },
    footnotes: vscode.l10n.t('Footnotes'),
    backToText: vscode.l10n.t('Back to text'),
    noHeading: vscode.l10n.t('Heading not found in this note.'),
    notDrawn: vscode.l10n.t('Unable to render: {0}', '{0}'),
    diagram: vscode.l10n.t('Diagram'),
  };
}

/** What a page of the reader is made of besides the note. */
export interface PageParts {
  /** Fit to stand between script tags. */
  readonly script: string;
  readonly style: string;
}

/**
 * The page's program and style, read from the extension's own files when first wanted. They stand in
 * the page itself: the first request of a window's first page takes the editor longer than all else.
 */
export class PageAssets {
  readonly #extensionUri: vscode.Uri;
  readonly #program: string;
  readonly #styles: readonly string[];
  #parts: Promise<PageParts> | null = null;

  /** `program` and `styles` are names of files; those of the reader where nothing is said. */
  constructor(
    extensionUri: vscode.Uri,
    program = 'reader.js',
    styles: readonly string[] = ['reader.css'],
  ) {
    this.#extensionUri = extensionUri;
    this.#program = program;
    this.#styles = styles;
  }

  /** Both of them; rejects where a file of the extension cannot be read, and tries again next time. */
  read(): Promise<PageParts> {
    this.#parts ??= this.#readBoth().catch((error: unknown) => {
      this.#parts = null;
      throw error;
    });
    return this.#parts;
  }

  async #readBoth(): Promise<PageParts> {
    const [script, ...styles] = await Promise.all([
      this.#script(),
      ...this.#styles.map((name) => this.#text('media', name)),
    ]);
    return { script, style: styles.join('\n') };
  }

  async #script(): Promise<string> {
    const script = await this.#text('dist', this.#program);
    // The name by which developer tools list it.
    return `${inlineScript(script)}\n//# sourceURL=/dist/${this.#program}\n`;
  }

  async #text(...path: string[]): Promise<string> {
    const file = vscode.Uri.joinPath(this.#extensionUri, ...path);
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  }
}
