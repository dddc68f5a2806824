import * as vscode from 'vscode';
import { inlineScript } from '../../core/rendering/inlineScript';

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
  #parts: Promise<PageParts> | null = null;

  constructor(extensionUri: vscode.Uri) {
    this.#extensionUri = extensionUri;
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
    const [script, style] = await Promise.all([
      this.#text('dist', 'reader.js'),
      this.#text('media', 'reader.css'),
    ]);
    // The name by which developer tools list it.
    return { script: `${inlineScript(script)}\n//# sourceURL=/dist/reader.js\n`, style };
  }

  async #text(...path: string[]): Promise<string> {
    const file = vscode.Uri.joinPath(this.#extensionUri, ...path);
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  }
}
