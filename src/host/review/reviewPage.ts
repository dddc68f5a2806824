import type * as vscode from 'vscode';
import { escapeHtml } from '../../core/text/escapeHtml';
import type { PageStrings } from '../../shared/PageStrings';
import type { ReviewStrings } from '../../shared/ReviewStrings';
import { pageDocument } from '../pageDocument';
import type { PageParts } from '../reader/PageAssets';
import { pageBasis } from '../reader/readerPage';

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
  const { noteStrings, parts, strings, title } = data;
  const body = `<div id="layout" class="single"><main id="main" tabindex="-1"><p id="end">${escapeHtml(strings.loading)}</p></main></div>
<div id="live" class="unseen" role="status"></div>`;
  return pageDocument({
    ...{ body, nonce, policy, script: parts.script, style: parts.style, title },
    data: { strings, 'note-strings': noteStrings, scripts },
  });
}
