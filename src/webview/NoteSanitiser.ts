import createDOMPurify from 'dompurify';

/**
 * Turns untrusted HTML into a fragment without anything that runs, loads by itself or leaves the
 * page: what GitHub shows in a README stays (details, kbd, centred images), style and forms go.
 */
export class NoteSanitiser {
  readonly #purify: ReturnType<typeof createDOMPurify>;

  constructor(window: Window & typeof globalThis) {
    this.#purify = createDOMPurify(window);
  }

  /** Cleans a piece of a note. */
  note(html: string): DocumentFragment {
    const fragment = this.#purify.sanitize(html, {
      RETURN_DOM_FRAGMENT: true,
      USE_PROFILES: { html: true },
      FORBID_TAGS: ['style', 'form', 'button', 'select', 'textarea', 'option', 'audio', 'video'],
      FORBID_ATTR: ['style', 'srcset', 'ping', 'autofocus', 'tabindex', 'accesskey', 'background'],
    });
    for (const input of fragment.querySelectorAll('input')) {
      if (input.type !== 'checkbox') input.remove();
      else input.disabled = true;
    }
    return fragment;
  }

  /** Cleans what a formula was set to: presentation MathML, without its source. */
  formula(html: string): DocumentFragment {
    return this.#purify.sanitize(html, {
      RETURN_DOM_FRAGMENT: true,
      USE_PROFILES: { mathMl: true },
      FORBID_CONTENTS: ['annotation'],
      FORBID_ATTR: ['style', 'href'],
    });
  }
}
