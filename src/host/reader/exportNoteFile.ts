import * as vscode from 'vscode';
import { inertText } from '../../core/text/inertText';
import { safeFileName } from '../../core/text/safeFileName';
import type { PageMessage } from '../../shared/protocol';
import { fileName } from '../fileName';
import { noteAddress } from './NoteAddress';
import type { ReaderContext } from './ReaderContext';
import { showInformation } from '../showMessage';

/** Images by the ends of their names; others are left as links. */
const imageTypes: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
};

/** Asks where to, and writes a note as one HTML file that needs no other, in the theme's colours. */
export async function exportNoteFile(
  context: ReaderContext,
  uri: vscode.Uri,
  title: string,
  { html, variables }: Extract<PageMessage, { type: 'exported' }>,
): Promise<void> {
  const name = safeFileName(fileName(uri).replace(/\.\w+$/, ''));
  const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri ?? workspaceFolder();
  const target = await vscode.window.showSaveDialog({
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, `${name}.html`) } : {}),
    filters: { HTML: ['html'] },
  });
  if (!target) return;
  const page = await selfContainedPage(context, uri, { title, html, variables });
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(page));
  const open = vscode.l10n.t('Open');
  const choice = await showInformation(
    vscode.l10n.t('The note was exported to {0}.', inertText(target.path)),
    open,
  );
  if (choice === open) await vscode.env.openExternal(target);
}

/** The note with its styles, colours and images in one text. */
async function selfContainedPage(
  { assets, log }: Pick<ReaderContext, 'assets' | 'log'>,
  uri: vscode.Uri,
  note: {
    readonly title: string;
    readonly html: string;
    readonly variables: Readonly<Record<string, string>>;
  },
): Promise<string> {
  const { style: css } = await assets.read();
  const used = new Set(css.match(/--[\w-]+/g));
  const values = Object.entries(note.variables)
    .filter(([name, value]) => used.has(name) && !/[<>{};]/.test(value))
    .map(([name, value]) => `${name}: ${value};`);
  const body = await withImages(uri, note.html, log);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data: https:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(note.title)}</title>
<style>
:root { ${values.join(' ')} }
${css}</style>
</head>
<body>
<div id="layout"><main id="main"><div id="note">${body}</div></main></div>
</body>
</html>
`;
}

/** Puts local images into the text; one that cannot be read keeps its address. */
async function withImages(
  uri: vscode.Uri,
  html: string,
  log: vscode.LogOutputChannel,
): Promise<string> {
  const pattern = /(<img\b[^>]*?\ssrc=")(?![a-z][a-z0-9+.-]*:|\/\/)([^"]+)"/gi;
  const found = new Map<string, string>();
  for (const [, , source = ''] of html.matchAll(pattern)) {
    if (!found.has(source)) found.set(source, await dataAddress(uri, source, log));
  }
  return html.replace(
    pattern,
    (_, start: string, source: string) => `${start}${found.get(source) ?? source}"`,
  );
}

async function dataAddress(
  uri: vscode.Uri,
  source: string,
  log: vscode.LogOutputChannel,
): Promise<string> {
  const path = source.split(/[?#]/)[0] ?? source;
  const type = imageTypes[path.split('.').at(-1)?.toLowerCase() ?? ''];
  const base = path.startsWith('/') ? noteAddress(uri).root : vscode.Uri.joinPath(uri, '..');
  if (type === undefined) return source;
  try {
    const target = vscode.Uri.joinPath(base, decodeURI(path.replaceAll('&amp;', '&')));
    const bytes = await vscode.workspace.fs.readFile(target);
    let binary = '';
    for (let at = 0; at < bytes.length; at += 8192) {
      binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
    }
    return `data:${type};base64,${btoa(binary)}`;
  } catch (error) {
    log.warn(`The image ${source} was not put into the exported note.`, error);
    return source;
  }
}

function workspaceFolder(): vscode.Uri | undefined {
  return vscode.workspace.workspaceFolders?.[0]?.uri;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
