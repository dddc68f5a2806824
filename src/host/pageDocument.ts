import { escapeHtml } from '../core/text/escapeHtml';
import { wordsLanguage } from './pageLanguages';

/** What the frame of a page is made with. */
interface DocumentParts {
  readonly title: string;
  readonly policy: string;
  /** Lets in the style and the script of the page itself. */
  readonly nonce: string;
  readonly style: string;
  /** HTML. */
  readonly body: string;
  /** What the program of the page reads from attributes of its body, by their names; JSON of anything. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** The program of the page. */
  readonly script: string;
}

/** The frame that all pages of ours have: language, policy, title, one style and one script. */
export function pageDocument({
  body,
  data = {},
  nonce,
  policy,
  script,
  style,
  title,
}: DocumentParts): string {
  const attributes = Object.entries(data).map(
    ([name, value]) => ` data-${name}="${escapeHtml(JSON.stringify(value))}"`,
  );
  return `<!DOCTYPE html>
<html lang="${escapeHtml(wordsLanguage())}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body${attributes.join('')}>
${body}
<script nonce="${nonce}">${script}</script>
</body>
</html>`;
}
