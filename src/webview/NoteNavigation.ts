import type { NotePlace, PageMessage } from '../shared/protocol';
import type { Contents } from './Contents';
import { decodeAnchor } from './LinkMarks';
import type { PositionKeeper } from './PositionKeeper';

/** The ways within a note and to other notes; the host is told of each, for Go Back and Go Forward. */
export class NoteNavigation {
  readonly #document: Document;
  readonly #port: { post(message: PageMessage): void };
  readonly #position: PositionKeeper;
  readonly #contents: Contents;

  constructor(
    document: Document,
    port: { post(message: PageMessage): void },
    position: PositionKeeper,
    contents: Contents,
  ) {
    this.#document = document;
    this.#port = port;
    this.#position = position;
    this.#contents = contents;
  }

  /** Goes where a link of the page leads. */
  follow(href: string, link: Element): void {
    if (link.id === 'skip') {
      this.#document.getElementById('main')?.focus();
      return;
    }
    if (href.startsWith('#wiki:') || !href.startsWith('#')) {
      this.leave({ type: 'openLink', href });
      return;
    }
    const line = /^#L(\d{1,9})/.exec(href);
    const place = line ? { line: Number(line[1]) } : { anchor: decodeAnchor(href.slice(1)) };
    if (href !== '#' && this.jump(place)) return;
    if (href === '#' || href === '#top') this.#jumpToTop();
    // The host knows how to say that there is no such heading.
    else this.#port.post({ type: 'openLink', href });
  }

  /** Asks for another note, from which one comes back to what is in sight now. */
  leave(message: PageMessage): void {
    this.#position.tell();
    this.#port.post(message);
  }

  /** Shows a line or heading, and marks it for a moment where asked; false where there is none. */
  reveal(place: NotePlace, mark: boolean): boolean {
    const isFound = this.#position.reveal(place, mark);
    if (isFound && 'anchor' in place) this.#contents.reach(place.anchor);
    return isFound;
  }

  /** Goes to a line or heading, from which Go Back leads here; false where there is none. */
  jump(to: NotePlace): boolean {
    const from = this.#position.position;
    if (!this.reveal(to, true)) return false;
    this.#port.post({ type: 'jump', from, to: this.#position.position });
    return true;
  }

  #jumpToTop(): void {
    const from = this.#position.position;
    const top = { line: 1, within: 0 };
    this.#position.goTo(top);
    this.#port.post({ type: 'jump', from, to: top });
  }
}
