import createDOMPurify, { type UponSanitizeAttributeHookEvent } from 'dompurify';
import {
  allowedClasses,
  embeddedImage,
  noteAddress,
  noteAttributes,
  noteElements,
  wordAttributes,
} from './noteVocabulary';

/**
 * Turns untrusted HTML into a fragment without anything that runs, loads by itself, leaves the page
 * or passes for a part of it. What GitHub shows in a README stays: details, kbd, centered images.
 */
export class NoteSanitiser {
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
