import * as vscode from 'vscode';
import type { PageStrings } from '../../shared/protocol';

/**
 * The page's shell: it holds no note. Scripts run by nonce only, styles come from the extension, and
 * nothing is fetched from the web (Content Security Policy Level 3; `base-uri` and `form-action` are
 * named because `default-src` does not cover them).
 */
export function readerPage(webview: vscode.Webview, extensionUri: vscode.Uri): string {
  const nonce = makeNonce();
  const local = (...path: string[]): string =>
    escapeAttribute(webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, ...path)).toString());
  const policy = [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource}`,
    `img-src ${webview.cspSource} data: blob:`,
    `font-src ${webview.cspSource}`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  const strings: PageStrings = {
    emptyNote: vscode.l10n.t('This note is empty.'),
    remoteImage: vscode.l10n.t('Image from the web, not loaded:'),
  };
  return `<!DOCTYPE html>
<html lang="${escapeAttribute(vscode.env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${local('media', 'reader.css')}">
</head>
<body data-strings="${escapeAttribute(JSON.stringify(strings))}">
<div id="notice" role="status"></div>
<main id="note" tabindex="-1"></main>
<script nonce="${nonce}" src="${local('dist', 'reader.js')}"></script>
</body>
</html>`;
}

function makeNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
