import * as vscode from 'vscode';
import { escapeHtml } from '../../core/text/escapeHtml';
import type { PageStrings } from '../../shared/PageStrings';
import type { HostMessage, ReadingPosition } from '../../shared/protocol';
import { pageDocument } from '../pageDocument';
import type { PageParts } from './PageAssets';

/** What the page is made with. */
export interface ReaderPageData {
  readonly title: string;
  /** The language of the note, where it is known; else that of the page holds. */
  readonly language: string | null;
  readonly parts: PageParts;
  readonly strings: PageStrings;
  /** Where the note was left, for a page without a memory of its own. */
  readonly position: ReadingPosition | null;
  /** Messages that the page carries out before it hears the first one. */
  readonly messages: readonly HostMessage[];
  /** Whether images from the web may be loaded. */
  readonly remoteImages: boolean;
  /** The hosts whose images may be loaded all the same. */
  readonly imageHosts: readonly string[];
}

/** What every page of ours stands on. */
interface PageBasis {
  /** Lets in the scripts and styles that stand in the page itself. */
  readonly nonce: string;
  readonly policy: string;
  /** Addresses of the heavy parts of a page's program, by their names. */
  readonly scripts: Readonly<Record<string, string>>;
}

/** Makes a nonce for a page, and the policy that names it; `images` is what images may load besides files. */
export function pageBasis(
  webview: vscode.Webview,
  extensionUri: vscode.Uri,
  images = '',
): PageBasis {
  const nonce = makeNonce();
  const policy = [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource} 'nonce-${nonce}'`,
    `img-src ${webview.cspSource} data: blob:${images}`,
    `font-src ${webview.cspSource}`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  const local = (name: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist', name)).toString();
  const scripts = Object.fromEntries(
    ['highlight', 'math', 'diagrams'].map((name) => [name, local(`${name}.js`)]),
  );
  return { nonce, policy, scripts };
}

/**
 * The page's shell. What it holds of the note is data, which the page cleans like all that comes
 * later. Scripts and styles that stand in the page are let in by nonce only, others come from the
 * extension, and nothing is fetched from the web (Content Security Policy Level 3; `base-uri` and
 * `form-action` are named because `default-src` does not cover them). Images of the web are let in for
 * a note whose reader asked for them, and from the hosts that the user named, by https alone.
 */
export function readerPage(
  webview: vscode.Webview,
  extensionUri: vscode.Uri,
  data: ReaderPageData,
): string {
  const { nonce, policy, scripts } = pageBasis(webview, extensionUri, imageSources(data));
  const { language, messages, parts, position, strings, title } = data;
  const ofNote = language === null ? '' : ` lang="${escapeHtml(language)}"`;
  const body = `<a id="skip" href="#main">${escapeHtml(strings.skip)}</a>
<header id="bar"><nav id="trail" hidden></nav><span id="minutes"></span><button id="contents-button" type="button" class="plain" aria-expanded="false" aria-controls="contents" hidden></button></header>
<div id="notice" role="status"></div>
<div id="said" class="unseen" role="status"></div>
<div id="layout">
<nav id="contents" hidden></nav>
<main id="main" tabindex="-1"><div id="title"${ofNote}></div><div id="details"></div><div id="note"${ofNote}></div></main>
<aside id="after" aria-label="${escapeHtml(strings.takeaways)}"></aside>
</div>`;
  return pageDocument({
    ...{ body, nonce, policy, script: parts.script, style: parts.style, title },
    data: { strings, scripts, position, messages },
  });
}

/** What a policy allows besides the note's own images. */
export function imageSources({
  remoteImages,
  imageHosts,
}: Pick<ReaderPageData, 'remoteImages' | 'imageHosts'>): string {
  return remoteImages ? ' https:' : imageHosts.map((host) => ` https://${host}`).join('');
}

/** Makes what names the scripts and styles that stand in a page itself. */
export function makeNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
