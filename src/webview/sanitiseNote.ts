import createDOMPurify from 'dompurify';

/**
 * Turns untrusted HTML into a fragment without anything that runs, loads by itself or leaves the
 * page: what GitHub shows in a README stays (details, kbd, centred images), style and forms go.
 */
export function sanitiseNote(window: Window & typeof globalThis, html: string): DocumentFragment {
  const fragment = createDOMPurify(window).sanitize(html, {
    RETURN_DOM_FRAGMENT: true,
    FORBID_TAGS: ['style', 'form', 'button', 'select', 'textarea', 'option', 'math', 'svg'],
    FORBID_ATTR: ['style', 'srcset', 'ping', 'autofocus', 'tabindex', 'accesskey'],
  });
  for (const input of fragment.querySelectorAll('input')) {
    if (input.type !== 'checkbox') input.remove();
    else input.disabled = true;
  }
  return fragment;
}
