import * as vscode from 'vscode';
import { imageType } from '../../core/rendering/imageType';
import { decodeAddress } from '../../core/text/fileNames';
import { inertReason, inertText } from '../../core/text/inertText';
import type { EmbeddedImage } from '../../shared/protocol';
import { pathBelow } from '../journal/pathBelow';
import { addressOf } from './NoteAddress';

/** Largest image that goes along with a note, in bytes. */
const maxImage = 10_000_000;
/** Most bytes of all images that go along with one note. */
const maxTotal = 25_000_000;

/**
 * The folders whose images a note may show, and no other: its own, and that of its journal. The
 * reader gives them to the editor as the roots of its page; what is exported or copied keeps to them.
 */
export function imageRoots(uri: vscode.Uri): readonly vscode.Uri[] {
  return [vscode.Uri.joinPath(uri, '..'), addressOf(uri).root];
}

/** The addresses that a page resolves relative and rooted image paths of a note against. */
export function imageBases(
  webview: vscode.Webview,
  uri: vscode.Uri,
): { readonly folder: string; readonly root: string } {
  const [folder = '', root = ''] = imageRoots(uri).map((one) =>
    webview.asWebviewUri(one).toString(),
  );
  return { folder, root: root.replace(/\/$/, '') };
}

/** Reads the images of a note that may leave with it; each that may not is named in the log. */
export async function readNoteImages(
  uri: vscode.Uri,
  sources: readonly string[],
  log: vscode.LogOutputChannel,
): Promise<EmbeddedImage[]> {
  const images: EmbeddedImage[] = [];
  let left = maxTotal;
  for (const source of sources) {
    try {
      const { type, bytes } = await readImage(uri, source, left);
      left -= bytes.length;
      images.push({ source, data: `data:${type};base64,${base64(bytes)}` });
    } catch (error) {
      log.warn(
        `Omitted an image from ${uri.toString(true)}: "${inertText(source)}". ${inertReason(error)}`,
      );
    }
  }
  return images;
}

/** One image with its media type; rejects with the reason why it stays behind. */
async function readImage(
  uri: vscode.Uri,
  source: string,
  left: number,
): Promise<{ readonly type: string; readonly bytes: Uint8Array }> {
  const target = imageUri(uri, source);
  const root = imageRoots(uri).find((folder) => (pathBelow(folder, target) ?? '') !== '');
  if (!root) throw new Error('It is outside the folders of the note and its journal.');
  await forbidSymbolicLinks(root, target);
  const { size } = await vscode.workspace.fs.stat(target);
  if (size > maxImage) throw new Error(`It is larger than ${maxImage} bytes.`);
  if (size > left) throw new Error(`All images together are larger than ${maxTotal} bytes.`);
  const bytes = await vscode.workspace.fs.readFile(target);
  // What was told of the file may be old by now.
  if (bytes.length > Math.min(maxImage, left))
    throw new Error('It became too large while it was read.');
  const type = imageType(bytes);
  if (type === null) throw new Error('It is not an image that browsers can show.');
  return { type, bytes };
}

/** Where an address of an image leads, resolved as the page does it. */
function imageUri(uri: vscode.Uri, source: string): vscode.Uri {
  const path = decodeAddress(source.split(/[?#]/)[0] ?? '');
  const base = path.startsWith('/') ? addressOf(uri).root : vscode.Uri.joinPath(uri, '..');
  return vscode.Uri.joinPath(base, path);
}

/** A folder that is handed around may hold links to files of whoever unpacks it. */
async function forbidSymbolicLinks(root: vscode.Uri, target: vscode.Uri): Promise<void> {
  let place = root;
  for (const name of (pathBelow(root, target) ?? '').split('/')) {
    place = vscode.Uri.joinPath(place, name);
    const { type } = await vscode.workspace.fs.stat(place);
    if ((type & vscode.FileType.SymbolicLink) !== 0) throw new Error('It is a symbolic link.');
  }
}

function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8_192) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)));
  }
  return btoa(parts.join(''));
}
