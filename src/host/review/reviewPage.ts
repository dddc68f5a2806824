import * as vscode from 'vscode';
import type { PageStrings } from '../../shared/PageStrings';
import type { ReviewStrings } from '../../shared/ReviewStrings';
import type { PageParts } from '../reader/PageAssets';
import { escapeAttribute, pageBasis } from '../reader/readerPage';

/** What the page of a review is made with. */
export interface ReviewPageData {
  readonly title: string;
  readonly parts: PageParts;
  readonly strings: ReviewStrings;
  /** The words for what notes hold. */
  readonly noteStrings: PageStrings;
}

/** The shell of the page, with the policy of the reader's; images of the web are never loaded. */
export function reviewPage(
  webview: vscode.Webview,
  extensionUri: vscode.Uri,
  data: ReviewPageData,
): string {
  const { nonce, policy, scripts } = pageBasis(webview, extensionUri);
  const json = (value: unknown): string => escapeAttribute(JSON.stringify(value));
  const { noteStrings, parts, strings, title } = data;
  return `<!DOCTYPE html>
<html lang="${escapeAttribute(vscode.env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeAttribute(title)}</title>
<style nonce="${nonce}">${parts.style}</style>
</head>
<body data-strings="${json(strings)}" data-note-strings="${json(noteStrings)}" data-scripts="${json(scripts)}">
<div id="layout"><main id="main" tabindex="-1"><p id="end">${escapeAttribute(strings.loading)}</p></main></div>
<div id="live" class="unseen" role="status"></div>
<script nonce="${nonce}">${parts.script}</script>
</body>
</html>`;
}
