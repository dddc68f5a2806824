/**
 * HTML of notes made safe: which elements, attributes and classes they may have.
 */

import createDOMPurify, { type UponSanitizeAttributeHookEvent } from 'dompurify';

/**
 * What a note may be made of. These are lists of what is allowed, so that an element or attribute
 * that browsers learn later is dropped until somebody has thought about it. The elements are those
 * of GitHub's own list for READMEs, without what submits, navigates, plays or positions.
 */
const noteElements: readonly string[] = [
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'br', 'hr', 'div', 'span', 'section', 'article'],
  ...['header', 'footer', 'address', 'center', 'blockquote', 'pre', 'code', 'samp', 'kbd', 'var'],
  ...['tt', 'a', 'img', 'figure', 'figcaption', 'details', 'summary', 'ul', 'ol', 'li', 'dl', 'dt'],
  ...['dd', 'table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ...['b', 'strong', 'i', 'em', 'u', 's', 'strike', 'del', 'ins', 'mark', 'small', 'sub', 'sup'],
  ...['q', 'cite', 'dfn', 'abbr', 'time', 'bdi', 'bdo', 'ruby', 'rt', 'rp', 'wbr', 'input'],
];

/** Attributes that place or name text, and what our own renderer says about it (`data-…`). */
const noteAttributes: readonly string[] = [
  ...['href', 'src', 'alt', 'title', 'width', 'height', 'align', 'valign', 'dir', 'lang', 'open'],
  ...['colspan', 'rowspan', 'span', 'scope', 'start', 'reversed', 'value', 'type', 'datetime'],
  ...['id', 'name', 'class', 'checked', 'disabled', 'data-line', 'data-task', 'data-alert'],
];

/** Attributes whose values are words and not addresses: `Read: the docs` is no scheme. */
const wordAttributes: readonly string[] = ['data-task', 'data-alert', 'dir', 'lang'];

/** Links and images: to the web, to mail, to a file, or an image in the note itself. */
const noteAddress = /^(?:https?:|mailto:|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i;
/** An image that is part of the note's own text. */
const embeddedImage = /^data:image\/(?:png|jpeg|gif|webp|avif|svg\+xml)[;,]/i;

/** Classes that our renderer writes; those of the page's own parts are not for notes. */
const rendererClasses: ReadonlySet<string> = new Set([
  ...['alert', 'task', 'started', 'canceled', 'wiki', 'embed', 'aside', 'math', 'display'],
  'diagram',
  ...['footnotes', 'footnotes-list', 'footnotes-sep', 'footnote-item', 'footnote-ref'],
  'footnote-backref',
]);
const languageClass = /^language-\S{1,40}$/;

/** The classes among these that a note may have. */
function allowedClasses(classes: string): string {
  return classes
    .split(/\s+/)
    .filter((name) => rendererClasses.has(name) || languageClass.test(name))
    .join(' ');
}

/**
 * Turns untrusted HTML into a fragment without anything that runs, loads by itself, leaves the page
 * or passes for a part of it. What GitHub shows in a README stays: details, kbd, centered images.
 */
export class NoteSanitizer {
  readonly #notes: ReturnType<typeof createDOMPurify>;
  readonly #formulas: ReturnType<typeof createDOMPurify>;

  constructor(window: Window & typeof globalThis) {
    this.#notes = createDOMPurify(window);
    this.#notes.addHook('uponSanitizeAttribute', checkAttribute);
    this.#formulas = createDOMPurify(window);
    this.#formulas.addHook('uponSanitizeAttribute', checkLength);
  }

  /** Cleans a piece of a note. */
  note(html: string): DocumentFragment {
    const fragment = this.#notes.sanitize(html, {
      RETURN_DOM_FRAGMENT: true,
      ALLOWED_TAGS: [...noteElements],
      ALLOWED_ATTR: [...noteAttributes],
      ALLOWED_URI_REGEXP: noteAddress,
      ADD_URI_SAFE_ATTR: [...wordAttributes],
      ALLOW_DATA_ATTR: false,
      ALLOW_ARIA_ATTR: false,
      // Puts the prefix of `noteAnchors` before ids and names.
      SANITIZE_NAMED_PROPS: true,
    });
    for (const input of fragment.querySelectorAll('input')) {
      if (input.type !== 'checkbox') input.remove();
      else input.disabled = true;
    }
    return fragment;
  }

  /** Cleans what a formula was set to: presentation MathML, without its source. */
  formula(html: string): DocumentFragment {
    return this.#formulas.sanitize(html, {
      RETURN_DOM_FRAGMENT: true,
      USE_PROFILES: { mathMl: true },
      FORBID_CONTENTS: ['annotation'],
      FORBID_ATTR: ['style', 'href', 'xlink:href', 'id', 'class', 'name'],
      ALLOW_DATA_ATTR: false,
      ALLOW_ARIA_ATTR: false,
    });
  }
}

/** Attributes that are allowed on some elements only, or with some values only. */
const checks: ReadonlyMap<string, (value: string, element: Element) => boolean> = new Map([
  ['class', (value) => value !== ''],
  ['data-line', (value) => /^\d{1,7}$/.test(value)],
  ['src', (value) => !/^data:/i.test(value) || embeddedImage.test(value)],
  // Two slashes start an address without a scheme, on a host of its own.
  ['href', (value) => !/^[\\/]{2}/.test(value)],
  ['name', (_, element) => element.localName === 'a'],
]);

/** The farthest a part of a formula may be moved, in its own units: farther, it would stand in other text. */
const maxShift = 20;
const lengths: ReadonlySet<string> = new Set([
  ...['voffset', 'lspace', 'rspace', 'width', 'height', 'depth'],
]);

function checkLength(_: Element, event: UponSanitizeAttributeHookEvent): void {
  if (!lengths.has(event.attrName)) return;
  const size = Math.abs(Number.parseFloat(event.attrValue));
  if (!event.attrValue.endsWith('%') && !(size <= maxShift)) event.keepAttr = false;
}

function checkAttribute(element: Element, event: UponSanitizeAttributeHookEvent): void {
  if (event.attrName === 'class') event.attrValue = allowedClasses(event.attrValue);
  const check = checks.get(event.attrName);
  if (check && !check(event.attrValue, element)) event.keepAttr = false;
}
