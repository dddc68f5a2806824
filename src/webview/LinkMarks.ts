/**
 * The anchors of a note, as they stand in the page, and the marks of links that lead nowhere.
 */

import type { PageStrings } from '../shared/PageStrings';

/**
 * Stands before every id and name of a note, so that none can pass for a part of the page or for a
 * property of its document. The same one as on github.com, where some notes link to it.
 */
const anchorPrefix = 'user-content-';

/** The id on the page of what a note calls by an anchor. */
export function anchorId(anchor: string): string {
  return anchor.startsWith(anchorPrefix) ? anchor : anchorPrefix + anchor;
}

/** The anchor by which a note calls what has this id on the page. */
export function anchorOf(id: string): string {
  return id.startsWith(anchorPrefix) ? id.slice(anchorPrefix.length) : id;
}

/** The anchor that a fragment names; a stray percent sign is part of it, not an encoding. */
export function decodeAnchor(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch (error) {
    if (error instanceof URIError) return fragment;
    throw error;
  }
}

/** A fragment that names an anchor; half a character, which no address can hold, is replaced. */
export function encodeAnchor(anchor: string): string {
  return encodeURIComponent(anchor.replace(/\p{Surrogate}/gu, '\ufffd'));
}

/** Marks links that lead nowhere, with the reason on hover and for screen readers. */
export class LinkMarks {
  readonly #note: HTMLElement;
  readonly #strings: PageStrings;
  #broken: ReadonlyMap<string, string> = new Map();
  /** Ids on the page that links within the note may lead to; null until all of it is there. */
  #anchors: ReadonlySet<string> | null = null;

  constructor(note: HTMLElement, strings: PageStrings) {
    this.#note = note;
    this.#strings = strings;
  }

  /** Marks what the host found broken; it tells so after each edit, mostly the same. */
  mark(broken: readonly { readonly href: string; readonly reason: string }[]): void {
    const before = this.#broken;
    this.#broken = new Map(broken.map(({ href, reason }) => [href, reason]));
    const same = [...this.#broken].every(([href, reason]) => before.get(href) === reason);
    if (!same || before.size !== this.#broken.size) this.markIn(this.#note);
  }

  /** Forgets where links within the note lead: another text takes the place of this one. */
  restart(): void {
    this.#anchors = null;
  }

  /** Marks links anew: blocks have come or changed, and all are there. */
  refresh(): void {
    const anchors = new Set<string>();
    for (const { id } of this.#note.querySelectorAll('[id]')) anchors.add(id);
    for (const named of this.#note.querySelectorAll('a[name]')) {
      anchors.add(named.getAttribute('name') ?? '');
    }
    this.#anchors = anchors;
    this.markIn(this.#note);
  }

  /** Marks the links of a part of the note by what is known so far. */
  markIn(part: ParentNode): void {
    for (const link of part.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      const reason = this.#reason(link.getAttribute('href') ?? '');
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

  #reason(href: string): string | undefined {
    const anchors = this.#anchors;
    const told = this.#broken.get(href);
    if (told !== undefined || !href.startsWith('#') || href.startsWith('#wiki:')) return told;
    if (href === '#' || href === '#top' || /^#L\d+/.test(href)) return undefined;
    const anchor = href.slice(1);
    const decoded = decodeAnchor(anchor);
    const names = [anchor, decoded, decoded.toLowerCase()];
    return anchors === null || names.some((name) => anchors.has(anchorId(name)))
      ? undefined
      : this.#strings.noHeading;
  }
}
