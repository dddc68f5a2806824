/**
 * The parts of the page that are not the note's: its elements, and the bar of notices.
 */

import type { HostMessage, NoticeAction } from '../shared/protocol';

/**
 * Creates an element with attributes and children; texts become text, never HTML. Many children come as
 * a list: a call takes so many arguments at most.
 */
export function createElement<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string | readonly Node[])[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  for (const child of children.flat()) element.append(child);
  return element;
}

/** The parts of the page that stand before a note is shown. */
export interface PageShell {
  readonly document: Document;
  readonly note: HTMLElement;
  /** Of a note whose text has none. */
  readonly title: HTMLElement;
  readonly notice: HTMLElement;
  readonly contents: { readonly list: HTMLElement; readonly button: HTMLButtonElement };
  readonly around: {
    readonly trail: HTMLElement;
    readonly minutes: HTMLElement;
    readonly details: HTMLElement;
    readonly after: HTMLElement;
  };
}

/** Finds the parts of the shell; throws for a page that is none. */
export function findShell(document: Document): PageShell {
  const part = (selector: string): HTMLElement => {
    const found = document.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`The page lacks its ${selector}.`);
    return found;
  };
  return {
    document,
    note: part('main > #note'),
    title: part('main > #title'),
    notice: part('#notice'),
    contents: { list: part('#contents'), button: part('#contents-button') as HTMLButtonElement },
    around: {
      trail: part('#trail'),
      minutes: part('#minutes'),
      details: part('#details'),
      after: part('#after'),
    },
  };
}

type NoticeMessage = Extract<HostMessage, { type: 'notice' }>;

/** A line above the note that says what is to be known of it. */
export class NoticeBar {
  readonly #bar: HTMLElement;
  readonly #act: (action: NoticeAction) => void;

  constructor(bar: HTMLElement, act: (action: NoticeAction) => void) {
    this.#bar = bar;
    this.#act = act;
  }

  /** Shows a notice; an empty text takes it away. */
  show(text: string, actions: NoticeMessage['actions']): void {
    const { ownerDocument } = this.#bar;
    this.#bar.replaceChildren();
    if (text === '') return;
    this.#bar.append(createElement(ownerDocument, 'span', {}, text));
    for (const { action, label } of actions) {
      const button = createElement(
        ownerDocument,
        'button',
        { type: 'button', class: 'plain' },
        label,
      );
      button.addEventListener('click', () => this.#act(action));
      this.#bar.append(button);
    }
  }
}
