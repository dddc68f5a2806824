import * as vscode from 'vscode';
import { escapeHtml } from '../../core/text/escapeHtml';
import { inertPath } from '../../core/text/inertText';
import { safeFileName } from '../../core/text/fileNames';
import { countedWords } from '../countedWords';
import { languageOfNote, wordsLanguage } from '../pageLanguages';
import type { PageMessage } from '../../shared/protocol';
import { fileName } from '../renderedDocument';
import { addressOf } from './NoteAddress';
import { imageSources } from './readerPage';
import type { ReaderContext } from './ReaderContext';
import { readImageHosts } from '../settings/FeatureSettings';
import { showInformation } from '../showMessage';

/** Asks where to, and writes a note as one HTML file that needs no other, in the theme's colors. */
export async function exportNoteFile(
  context: ReaderContext,
  uri: vscode.Uri,
  title: string,
  { html, variables, leftOut }: Extract<PageMessage, { type: 'exported' }>,
): Promise<void> {
  const name = safeFileName(fileName(uri).replace(/\.\w+$/, ''));
  const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri ?? workspaceFolder();
  const target = await vscode.window.showSaveDialog({
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, `${name}.html`) } : {}),
    filters: { HTML: ['html'] },
  });
  if (!target) return;
  // Images of the web stand in it only where the reader has asked for them.
  const remoteImages = context.memory.allowsImages(addressOf(uri).key);
  const imageHosts = readImageHosts();
  const page = await selfContainedPage(context, {
    ...{ title, html, variables },
    language: languageOfNote(uri, (await vscode.workspace.openTextDocument(uri)).getText()),
    images: imageSources({ remoteImages, imageHosts }),
  });
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(page));
  const open = vscode.l10n.t('Open');
  const choice = await showInformation(exportedMessage(target, leftOut), open);
  if (choice === open) await vscode.env.openExternal(target);
}

function exportedMessage(target: vscode.Uri, leftOut: number): string {
  const path = inertPath(target.path);
  if (leftOut === 0) return vscode.l10n.t('Exported the note to {0}.', path);
  return countedWords(
    leftOut,
    (images) =>
      vscode.l10n.t(
        'Exported the note to {0} without {1} image. See the Nexus Journal log for the reason.',
        path,
        images,
      ),
    (images) =>
      vscode.l10n.t(
        'Exported the note to {0} without {1} images. See the Nexus Journal log for the reasons.',
        path,
        images,
      ),
  );
}

/**
 * The note with its styles and colors in one text. The page has cleaned what stands in it and put its
 * images in; the policy says again that nothing in the file runs, leaves it or asks for anything.
 */
async function selfContainedPage(
  { assets }: Pick<ReaderContext, 'assets'>,
  note: {
    readonly title: string;
    readonly language: string | null;
    readonly html: string;
    readonly variables: Readonly<Record<string, string>>;
    /** Where images of the web may come from, as the policy has it. */
    readonly images: string;
  },
): Promise<string> {
  const { style: css } = await assets.read();
  const used = new Set(css.match(/--[\w-]+/g));
  const values = Object.entries(note.variables)
    .filter(([name, value]) => used.has(name) && isPlainValue(value))
    .map(([name, value]) => `${name}: ${value};`);
  const policy = [
    `default-src 'none'`,
    `style-src 'unsafe-inline'`,
    `img-src data:${note.images}`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${escapeHtml(note.language ?? wordsLanguage())}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(note.title)}</title>
<style>
:root { ${values.join(' ')} }
${css}</style>
</head>
<body>
<div id="layout"><main id="main"><div id="note">${note.html}</div></main></div>
</body>
</html>
`;
}

function workspaceFolder(): vscode.Uri | undefined {
  return vscode.workspace.workspaceFolders?.[0]?.uri;
}

/** Whether a value of a style can end neither its declaration nor the style sheet. */
function isPlainValue(value: string): boolean {
  const bare = value.replace(/"[^"]*"|'[^']*'/g, '');
  return !/[<>{};\\]|\/\*/.test(value) && !/["']/.test(bare);
}
