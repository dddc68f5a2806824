import type { RelatedContent, NoteTarget } from '../shared/protocol';
import type { PageStrings } from '../shared/PageStrings';
import { createElement } from './PageShell';

/** The parts of the shell that surround the note. */
interface SurroundingParts {
  readonly trail: HTMLElement;
  readonly minutes: HTMLElement;
  readonly details: HTMLElement;
  readonly after: HTMLElement;
}

/** What the related content asks of the page. */
interface RelatedPort {
  openNote(key: string): void;
  insertItems(items: readonly string[]): void;
  goToLine(line: number): void;
}

/** The parts behind the note, in their order. */
const footParts = ['takeaways', 'mentions', 'neighbors'] as const;
type FootPart = (typeof footParts)[number];

/** A part behind the note, and what it was made from. */
interface Shown {
  readonly told: string;
  /** Null where there is nothing to tell. */
  readonly element: HTMLElement | null;
}

/** Shows where the note belongs, its dates and tags, what it yields and where to go from it. */
export class RelatedView {
  readonly #document: Document;
  readonly #parts: SurroundingParts;
  readonly #strings: PageStrings;
  readonly #port: RelatedPort;
  readonly #foot = new Map<FootPart, Shown>();

  constructor(
    document: Document,
    parts: SurroundingParts,
    strings: PageStrings,
    port: RelatedPort,
  ) {
    this.#document = document;
    this.#parts = parts;
    this.#strings = strings;
    this.#port = port;
  }

  /** Shows what the host knows of the note. */
  show(related: RelatedContent): void {
    const { trail, minutes, details } = this.#parts;
    const { breadcrumb, minutes: words } = this.#strings;
    trail.setAttribute('aria-label', breadcrumb);
    const names = related.trail.map((name) =>
      // Isolated: the sign between two names follows the page's direction.
      this.#element('li', {}, this.#element('bdi', {}, name)),
    );
    trail.replaceChildren(this.#element('ol', {}, names));
    trail.hidden = names.length === 0;
    minutes.textContent =
      related.minutes > 0 ? words.replace('{0}', this.#number(related.minutes)) : '';
    details.replaceChildren();
    for (const part of this.#details(related)) details.append(part);
    const { mentions, next, previous, takeaways } = related;
    const wasOpen = this.#foot.get('takeaways')?.element?.hasAttribute('open') ?? false;
    this.#showPart('takeaways', takeaways, () => this.#takeaways(takeaways, wasOpen));
    this.#showPart('mentions', mentions, () => this.#mentions(mentions));
    this.#showPart('neighbors', [previous, next], () => this.#neighbors(previous, next));
  }

  /**
   * Makes a part anew only where it tells something else: it is told again after each edit, and whoever
   * opened it, or has the focus or a pressed button in it, is not to lose that.
   */
  #showPart(part: FootPart, data: unknown, make: () => HTMLElement | null): void {
    const told = JSON.stringify(data);
    const shown = this.#foot.get(part);
    if (shown?.told === told) return;
    const element = make();
    shown?.element?.remove();
    this.#foot.set(part, { told, element });
    if (!element) return;
    const following = footParts.slice(footParts.indexOf(part) + 1);
    const next = following.map((name) => this.#foot.get(name)?.element).find(Boolean);
    this.#parts.after.insertBefore(element, next ?? null);
  }

  /** A number as the language of the page, which is that of the editor, writes it. */
  #number(value: number): string {
    return value.toLocaleString(this.#document.documentElement.lang || undefined);
  }

  #details({ tags, date, updated }: RelatedContent): Node[] {
    const { written, updated: changed, tags: label } = this.#strings;
    const parts: Node[] = [];
    if (date !== null)
      parts.push(
        this.#element(
          'span',
          {},
          written.replace('{0}', () => date),
        ),
      );
    if (updated !== null)
      parts.push(
        this.#element(
          'span',
          {},
          changed.replace('{0}', () => updated),
        ),
      );
    if (tags.length > 0) {
      const items = tags.map((tag) => this.#element('li', { dir: 'auto' }, tag));
      parts.push(this.#element('ul', { class: 'tags', 'aria-label': label }, items));
    }
    return parts;
  }

  #takeaways(takeaways: RelatedContent['takeaways'], isOpen: boolean): HTMLElement | null {
    if (takeaways.length === 0) return null;
    const { insert, insertAll } = this.#strings;
    const items = takeaways.map(({ text, line }) => {
      const go = this.#button('link', text, () => this.#port.goToLine(line));
      go.dir = 'auto';
      const put = this.#button('icon insert', '', () => this.#port.insertItems([text]));
      put.title = insert;
      put.setAttribute('aria-label', `${insert}: ${text}`);
      return this.#element('li', {}, go, put);
    });
    const all = this.#button('plain', insertAll, () =>
      this.#port.insertItems(takeaways.map(({ text }) => text)),
    );
    const title = `${this.#strings.takeaways} · ${this.#number(takeaways.length)}`;
    const list = this.#element('ul', {}, items);
    const summary = this.#element('summary', {}, title);
    const details = this.#element('details', { class: 'takeaways' }, summary, all, list);
    details.open = isOpen;
    return details;
  }

  #mentions(mentions: readonly NoteTarget[]): HTMLElement | null {
    if (mentions.length === 0) return null;
    const title = this.#element('h2', {}, this.#strings.mentions);
    const items = mentions.map((target) => this.#element('li', {}, this.#link(target)));
    const list = this.#element('ul', {}, items);
    return this.#element('section', { class: 'mentions' }, title, list);
  }

  #neighbors(previous: NoteTarget | null, next: NoteTarget | null): HTMLElement | null {
    if (!previous && !next) return null;
    const side = (target: NoteTarget | null, words: string, name: string): Node => {
      if (!target) return this.#element('span');
      const link = this.#link(target);
      link.className = `link ${name}`;
      link.prepend(this.#element('small', {}, words));
      return link;
    };
    const { previous: before, next: after } = this.#strings;
    const label = `${before} / ${after}`;
    return this.#element(
      'nav',
      { class: 'neighbors', 'aria-label': label },
      side(previous, before, 'previous'),
      side(next, after, 'next'),
    );
  }

  #link({ key, title }: NoteTarget): HTMLButtonElement {
    const link = this.#button('link', title, () => this.#port.openNote(key));
    link.setAttribute('role', 'link');
    link.dir = 'auto';
    return link;
  }

  #button(classes: string, words: string, act: () => void): HTMLButtonElement {
    const button = this.#element('button', { type: 'button', class: classes }, words);
    button.addEventListener('click', act);
    return button;
  }

  #element<K extends keyof HTMLElementTagNameMap>(
    name: K,
    attributes: Readonly<Record<string, string>> = {},
    ...children: readonly (Node | string | readonly Node[])[]
  ): HTMLElementTagNameMap[K] {
    return createElement(this.#document, name, attributes, ...children);
  }
}
