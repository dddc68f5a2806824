import * as vscode from 'vscode';
import { isNoteFile } from '../../core/library/noteFiles';
import { type NoteLink, parseLink } from '../../core/links/parseLink';
import { decodeAddress } from '../../core/text/fileNames';
import { inertText, oneLine } from '../../core/text/inertText';
import type { NotePlace } from '../../shared/protocol';
import { createFile } from '../createFile';
import type { JournalStore } from '../journal/JournalStore';
import { fileName } from '../renderedDocument';
import {
  isNear,
  type LinkProblem,
  type LinkTarget,
  LinkTargets,
  type MissingNote,
  targetOf,
} from './LinkTargets';

/** Creates the note that a link calls for, with its title, and opens it to be written. */
export async function createMissingNote({ uri, title }: MissingNote): Promise<void> {
  await createFile(uri, `# ${oneLine(title)}\n`);
  await vscode.commands.executeCommand('vscode.openWith', uri, 'default');
}

/** Links of one note that are looked up at most: more belong to a list nobody hovers through. */
const mostChecked = 300;
const wikiPrefix = '#wiki:';
/** `L12`, `L12-L20` and `L12-20`, as on github.com. */
const lines = /^L(\d{1,9})(?:C\d+)?(?:-L?(\d{1,9}))?/;

/** A link that leads nowhere, and why, in words. */
interface BrokenLink {
  readonly href: string;
  readonly reason: string;
}

/** Follows the links of notes, and finds those that lead nowhere. */
export class NoteLinks {
  readonly #store: JournalStore;
  readonly #targets: LinkTargets;
  readonly #log: vscode.LogOutputChannel;
  /** Opens a note in the reader, at a place where one is given. */
  readonly openNote: (uri: vscode.Uri, place: NotePlace | null) => Promise<void>;

  constructor(
    store: JournalStore,
    log: vscode.LogOutputChannel,
    openNote: (uri: vscode.Uri, place: NotePlace | null) => Promise<void>,
  ) {
    this.#store = store;
    this.#targets = new LinkTargets(store);
    this.#log = log;
    this.openNote = openNote;
  }

  /** Goes where a link leads; returns why it leads nowhere. */
  async open(from: vscode.Uri, href: string): Promise<LinkProblem | null> {
    const link = parsed(href);
    switch (link.kind) {
      case 'external':
        await vscode.env.openExternal(vscode.Uri.parse(link.href, true));
        return null;
      case 'refused':
        this.#log.warn(`Did not follow a link in ${from.toString(true)}: ${href}`);
        return null;
      case 'file':
        // The page goes to the headings of its own note by itself.
        if (link.path === '')
          return { text: vscode.l10n.t('Heading not found in this note.'), missing: null };
        return this.#go(from, await this.#targets.file(from, { ...link, written: pathIn(href) }));
      case 'title':
        await this.#store.load();
        return this.#go(from, await this.#targets.named(from, link.title));
    }
  }

  /** The links among these that lead nowhere. */
  async broken(from: vscode.Uri, hrefs: readonly string[]): Promise<BrokenLink[]> {
    const found = await Promise.all(
      hrefs.slice(0, mostChecked).map(async (href) => {
        const reason = await this.#whyBroken(from, href);
        return reason === null ? null : { href, reason };
      }),
    );
    return found.filter((link) => link !== null);
  }

  async #whyBroken(from: vscode.Uri, href: string): Promise<string | null> {
    const link = parsed(href);
    if (link.kind === 'title') {
      return this.#store.loaded
        ? this.#problemOf(await this.#targets.named(from, link.title))
        : null;
    }
    if (link.kind !== 'file' || link.path === '' || !isNear(from, targetOf(from, link.path))) {
      return null;
    }
    return this.#problemOf(await this.#targets.file(from, { ...link, written: pathIn(href) }));
  }

  #problemOf(target: LinkTarget): string | null {
    if (target.kind === 'nowhere') return target.text;
    const { uri, fragment } = target;
    const sections = this.#store.findByUri(uri)?.note.sections;
    if (fragment === '' || !sections || lines.test(fragment)) return null;
    // As in VS Code's own preview, capitals do not matter.
    const anchor = fragment.toLowerCase();
    return sections.some(({ slug }) => slug === anchor)
      ? null
      : vscode.l10n.t(
          'Heading "{1}" not found in {0}.',
          inertText(fileName(uri)),
          inertText(fragment),
        );
  }

  async #go(from: vscode.Uri, target: LinkTarget): Promise<LinkProblem | null> {
    if (target.kind === 'nowhere') {
      this.#log.warn(`Unable to follow a link in ${from.toString(true)}. ${target.text}`);
      return { text: target.text, missing: target.missing };
    }
    const { uri, fragment, isFolder } = target;
    const [, first, last] = lines.exec(fragment) ?? [];
    if (isFolder) await vscode.commands.executeCommand('revealInExplorer', uri);
    else if (isNoteFile(uri.path)) {
      const anchor = fragment === '' ? null : { anchor: fragment };
      await this.openNote(uri, first === undefined ? anchor : { line: Number(first) });
    } else {
      const options = first === undefined ? {} : { selection: rangeOf(first, last ?? first) };
      await vscode.commands.executeCommand('vscode.open', uri, options);
    }
    return null;
  }
}

/** A link, also to a note by its title. */
function parsed(href: string): NoteLink | { readonly kind: 'title'; readonly title: string } {
  if (!href.startsWith(wikiPrefix)) return parseLink(href);
  return { kind: 'title', title: decodeAddress(href.slice(wikiPrefix.length)) };
}

function pathIn(href: string): string {
  return href.trim().split(/[?#]/)[0] ?? '';
}

/** Whole lines; for a single one the start of it, so that nothing is selected. */
function rangeOf(first: string, last: string): vscode.Range {
  const start = Math.max(0, Number(first) - 1);
  const end = Number(last);
  return end - 1 <= start
    ? new vscode.Range(start, 0, start, 0)
    : new vscode.Range(start, 0, end, 0);
}
