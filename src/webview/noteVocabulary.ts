/**
 * What a note may be made of. These are lists of what is allowed, so that an element or attribute
 * that browsers learn later is dropped until somebody has thought about it. The elements are those
 * of GitHub's own list for READMEs, without what submits, navigates, plays or positions.
 */
export const noteElements: readonly string[] = [
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'br', 'hr', 'div', 'span', 'section', 'article'],
  ...['header', 'footer', 'address', 'center', 'blockquote', 'pre', 'code', 'samp', 'kbd', 'var'],
  ...['tt', 'a', 'img', 'figure', 'figcaption', 'details', 'summary', 'ul', 'ol', 'li', 'dl', 'dt'],
  ...['dd', 'table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ...['b', 'strong', 'i', 'em', 'u', 's', 'strike', 'del', 'ins', 'mark', 'small', 'sub', 'sup'],
  ...['q', 'cite', 'dfn', 'abbr', 'time', 'bdi', 'bdo', 'ruby', 'rt', 'rp', 'wbr', 'input'],
];

/** Attributes that place or name text, and what our own renderer says about it (`data-…`). */
export const noteAttributes: readonly string[] = [
  ...['href', 'src', 'alt', 'title', 'width', 'height', 'align', 'valign', 'dir', 'lang', 'open'],
  ...['colspan', 'rowspan', 'span', 'scope', 'start', 'reversed', 'value', 'type', 'datetime'],
  ...['id', 'name', 'class', 'checked', 'disabled', 'data-line', 'data-task', 'data-alert'],
];

/** Attributes whose values are words and not addresses: `Read: the docs` is no scheme. */
export const wordAttributes: readonly string[] = ['data-task', 'data-alert', 'dir', 'lang'];

/** Links and images: to the web, to mail, to a file, or an image in the note itself. */
export const noteAddress = /^(?:https?:|mailto:|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i;
/** An image that is part of the note's own text. */
export const embeddedImage = /^data:image\/(?:png|jpeg|gif|webp|avif|svg\+xml)[;,]/i;

/** Classes that our renderer writes; those of the page's own parts are not for notes. */
const rendererClasses: ReadonlySet<string> = new Set([
  ...['alert', 'task', 'started', 'canceled', 'wiki', 'embed', 'aside', 'math', 'display'],
  'diagram',
  ...['footnotes', 'footnotes-list', 'footnotes-sep', 'footnote-item', 'footnote-ref'],
  'footnote-backref',
]);
const languageClass = /^language-\S{1,40}$/;

/** The classes among these that a note may have. */
export function allowedClasses(classes: string): string {
  return classes
    .split(/\s+/)
    .filter((name) => rendererClasses.has(name) || languageClass.test(name))
    .join(' ');
}
