/**
 * The files that tools may look at: those below the folders the server was started with, and no others.
 */

import { readFile, realpath, stat, writeFile } from 'node:fs/promises';
import { basename, isAbsolute, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ToolFile } from '../core/agentTools/ToolContext';
import { ToolError } from '../core/agentTools/ToolError';
import { inSentence } from '../core/agentTools/ToolText';
import { decodeText } from '../core/text/decodeText';
import { editBytes, sameBytes } from '../core/text/editBytes';
import type { PlanEdit } from '../core/text/EditPlan';
import { decodeSoundUtf8, utf8Codec } from './utf8Codec';

/** Larger files, in bytes, are not opened. */
const maxBytes = 5_000_000;

/** Ids of languages in which comments read signs of their own, and of Markdown; the tools need no others. */
const languages: readonly (readonly [name: RegExp, id: string])[] = [
  [/\.(?:md|markdown)$/i, 'markdown'],
  [/(?:^|[\\/])(?:gnu)?makefile$|\.mk$/i, 'makefile'],
  [/\.(?:bat|cmd)$/i, 'bat'],
  [/\.swift$/i, 'swift'],
  [/\.(?:cshtml|razor)$/i, 'razor'],
  [/\.blade\.php$/i, 'blade'],
  [/\.txt$/i, 'plaintext'],
];

/** Files below some folders. */
export class OpenFolders {
  readonly #folders: readonly string[];

  constructor(folders: readonly string[]) {
    this.#folders = folders;
  }

  /** The file that a text names; throws a ToolError where none is, or it lies elsewhere. */
  async openNamed(name: string | null): Promise<ToolFile> {
    if (name === null)
      throw new ToolError('There is no active editor. Specify the path of a file.');
    const found: string[] = [];
    for (const path of new Set(this.#candidates(name.trim())))
      if (await this.#isOpen(path)) found.push(path);
    const [path] = found;
    if (path !== undefined && found.length === 1) return this.open(path);
    const folders = this.#folders.map((folder) => inSentence(folder)).join(', ');
    throw new ToolError(
      path === undefined
        ? `File ${inSentence(name)} not found in the folders of this server (${folders}).`
        : `Several folders contain ${inSentence(name)}. Specify the absolute path.`,
    );
  }

  /** Opens a file by its whole path; throws a ToolError where that is not possible. */
  async open(path: string): Promise<ToolFile> {
    const { size } = await stat(path);
    if (size > maxBytes) throw new ToolError(`${inSentence(path)} is too large.`);
    const { text } = decodeText(await readFile(path), decodeSoundUtf8);
    const languageId = languages.find(([form]) => form.test(path))?.[1] ?? '';
    const address = path.split(sep).join('/');
    return { address, path: this.#shown(path), languageId, text };
  }

  /**
   * Carries a plan out in a file, byte by byte. Throws a ToolError where the file is no UTF-8, or is no longer
   * what the plan was made for.
   */
  async carryOut({ address, path }: ToolFile, plan: PlanEdit): Promise<void> {
    const before = await readFile(address);
    const edited = await editBytes(before, utf8Codec, plan);
    if (edited.kind === 'unchanged') return;
    if (edited.kind === 'refuse')
      throw new ToolError(`Nothing was changed in ${inSentence(path)}: ${edited.reason}.`);
    if (!sameBytes(await readFile(address), before))
      throw new ToolError(`${inSentence(path)} was changed at the same time. Call the tool again.`);
    await writeFile(address, edited.bytes);
  }

  #candidates(name: string): readonly string[] {
    const path = /^file:\/\//i.test(name) ? pathOf(name) : name;
    if (isAbsolute(path)) return [resolve(path)];
    return this.#folders.flatMap((folder) => {
      const [first, ...rest] = path.split(/[\\/]/);
      const isNamed = first === basename(folder) && rest.length > 0;
      return [resolve(folder, path), ...(isNamed ? [resolve(folder, ...rest)] : [])];
    });
  }

  /** Links may lead out of a folder: where a file really lies counts. */
  async #isOpen(path: string): Promise<boolean> {
    try {
      const [real, ...folders] = await Promise.all(
        [path, ...this.#folders].map((one) => realpath(one)),
      );
      const isInside = folders.some((folder) => real === folder || real?.startsWith(folder + sep));
      return isInside && (await stat(path)).isFile();
    } catch {
      return false;
    }
  }

  #shown(path: string): string {
    const below = this.#folders
      .map((folder) => relative(folder, path))
      .find((one) => !one.startsWith('..') && !isAbsolute(one));
    return (below ?? path).split(sep).join('/');
  }
}

function pathOf(address: string): string {
  try {
    return fileURLToPath(address);
  } catch (error) {
    throw new ToolError(`${inSentence(address)} is no address of a file.`, { cause: error });
  }
}
