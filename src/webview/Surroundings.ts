import type { NoteSurroundings, NoteTarget } from '../shared/NoteSurroundings';
import type { PageStrings } from '../shared/PageStrings';
import { createElement } from './createElement';

/** The parts of the shell that surround the note. */
interface SurroundingParts {
  readonly trail: HTMLElement;
  readonly minutes: HTMLElement;
  readonly details: HTMLElement;
  readonly after: HTMLElement;
}

/** What the surroundings ask of the page. */
interface SurroundingsPort {
  openNote(key: string): void;
  insertItems(items: readonly string[]): void;
  goToLine(line: number): void;
}

/** Shows where the note belongs, its dates and tags, what it yields and where to go from it. */
export class Surroundings {
  readonly #document: Document;
  readonly #parts: SurroundingParts;
  readonly #strings: PageStrings;
  readonly #port: SurroundingsPort;

  constructor(
    document: Document,
    parts: SurroundingParts,
    strings: PageStrings,
    port: SurroundingsPort,
  ) {
    this.#document = document;
    this.#parts = parts;
    this.#strings = strings;
    this.#port = port;
  }

  /** Shows what the host knows of the note. */
  show(surroundings: NoteSurroundings): void {
    const { trail, minutes, details, after } = this.#parts;
    const { breadcrumb, minutes: words } = this.#strings;
    trail.setAttribute('aria-label', breadcrumb);
    const names = surroundings.trail.map((name) => this.#element('li', { dir: 'auto' }, name));
    trail.replaceChildren(this.#element('ol', {}, ...names));
    trail.hidden = names.length === 0;
    minutes.textContent =
      surroundings.minutes > 0 ? words.replace('{0}', String(surroundings.minutes)) : '';
    details.replaceChildren(...this.#details(surroundings));
    after.replaceChildren(
      ...this.#takeaways(surroundings),
      ...this.#mentions(surroundings.mentions),
      ...this.#neighbours(surroundings),
    );
  }

  #details({ tags, date, updated }: NoteSurroundings): Node[] {
    const { written, updated: changed, tags: label } = this.#strings;
    const parts: Node[] = [];
    if (date !== null) parts.push(this.#element('span', {}, written.replace('{0}', date)));
    if (updated !== null) parts.push(this.#element('span', {}, changed.replace('{0}', updated)));
    if (tags.length > 0) {
      const items = tags.map((tag) => this.#element('li', { dir: 'auto' }, tag));
      parts.push(this.#element('ul', { class: 'tags', 'aria-label': label }, ...items));
    }
    return parts;
  }

  #takeaways({ takeaways }: NoteSurroundings): Node[] {
    if (takeaways.length === 0) return [];
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
    const title = `${this.#strings.takeaways} · ${takeaways.length}`;
    const list = this.#element('ul', {}, ...items);
    const summary = this.#element('summary', {}, title);
    const details = this.#element('details', { class: 'takeaways' }, summary, all, list);
    return [details];
  }

  #mentions(mentions: readonly NoteTarget[]): Node[] {
    if (mentions.length === 0) return [];
    const title = this.#element('h2', {}, this.#strings.mentions);
    const items = mentions.map((target) => this.#element('li', {}, this.#link(target)));
    return [
      this.#element('section', { class: 'mentions' }, title, this.#element('ul', {}, ...items)),
    ];
  }

  #neighbours({ previous, next }: NoteSurroundings): Node[] {
    if (!previous && !next) return [];
    const side = (target: NoteTarget | null, words: string, name: string): Node => {
      if (!target) return this.#element('span');
      const link = this.#link(target);
      link.className = `link ${name}`;
      link.prepend(this.#element('small', {}, words));
      return link;
    };
    const { previous: before, next: after } = this.#strings;
    const label = `${before} / ${after}`;
    return [
      this.#element(
        'nav',
        { class: 'neighbours', 'aria-label': label },
        side(previous, before, 'previous'),
        side(next, after, 'next'),
      ),
    ];
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
    ...children: readonly (Node | string)[]
  ): HTMLElementTagNameMap[K] {
    return createElement(this.#document, name, attributes, ...children);
  }
}
