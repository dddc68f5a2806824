import { decodeAnchor } from './decodeAnchor';
import type { PageStrings } from '../shared/PageStrings';

/** Marks links that lead nowhere, with the reason on hover and for screen readers. */
export class LinkMarks {
  readonly #note: HTMLElement;
  readonly #strings: PageStrings;
  #broken: ReadonlyMap<string, string> = new Map();

  constructor(note: HTMLElement, strings: PageStrings) {
    this.#note = note;
    this.#strings = strings;
  }

  /** Marks what the host found broken. */
  mark(broken: readonly { readonly href: string; readonly reason: string }[]): void {
    this.#broken = new Map(broken.map(({ href, reason }) => [href, reason]));
    this.refresh();
  }

  /** Marks links anew: blocks have come or changed. */
  refresh(): void {
    const anchors = new Set<string>();
    for (const { id } of this.#note.querySelectorAll('[id]')) anchors.add(id);
    for (const named of this.#note.querySelectorAll('a[name]')) {
      anchors.add(named.getAttribute('name') ?? '');
    }
    for (const link of this.#note.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      const reason = this.#reason(link.getAttribute('href') ?? '', anchors);
      link.classList.toggle('broken', reason !== undefined);
      if (reason === undefined) {
        if (link.hasAttribute('aria-description')) {
          link.removeAttribute('aria-description');
          link.removeAttribute('title');
        }
        continue;
      }
      link.title = reason;
      link.setAttribute('aria-description', reason);
    }
  }

  #reason(href: string, anchors: ReadonlySet<string>): string | undefined {
    const told = this.#broken.get(href);
    if (told !== undefined || !href.startsWith('#') || href.startsWith('#wiki:')) return told;
    if (href === '#' || href === '#top' || /^#L\d+/.test(href)) return undefined;
    const anchor = href.slice(1);
    return anchors.has(anchor) || anchors.has(decodeAnchor(anchor))
      ? undefined
      : this.#strings.noHeading;
  }
}
