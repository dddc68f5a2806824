/**
 * The parts of the page that are not the note's: its elements, the bar of notices, and what is read out.
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
  /** Unseen; what is put into it is read out. */
  readonly said: HTMLElement;
  readonly contents: { readonly list: HTMLElement; readonly button: HTMLButtonElement };
  readonly around: {
    readonly trail: HTMLElement;
    readonly minutes: HTMLElement;
    readonly details: HTMLElement;
    readonly after: HTMLElement;
  };
}

/** The window of a page; throws for a document without one. */
export function windowOf(document: Document): Window & typeof globalThis {
  const { defaultView } = document;
  if (!defaultView) throw new Error('The page has no window.');
  return defaultView;
}

/** A part that every page of ours has; throws for a page that lacks it. */
export function partOf(document: Document, selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page lacks its ${selector}.`);
  return found;
}

/** Shows text in a size, in percent of the usual one. */
export function setZoom(document: Document, percent: number): void {
  document.documentElement.style.setProperty('--zoom', String(percent / 100));
}

/** Finds the parts of the shell; throws for a page that is none. */
export function findShell(document: Document): PageShell {
  const part = (selector: string): HTMLElement => partOf(document, selector);
  return {
    document,
    note: part('main > #note'),
    title: part('main > #title'),
    notice: part('#notice'),
    said: part('#said'),
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

/** Milliseconds after which what was said is taken away, so that nobody comes across it later. */
const saidTime = 3000;

/** Says to screen readers what others see: that something was copied, how many boxes are checked. */
export class Announcer {
  readonly #region: HTMLElement;
  #timer: number | undefined;

  constructor(region: HTMLElement) {
    this.#region = region;
  }

  /** Says a text, also where it is the same as the last one; values take the place of `{0}`, `{1}`. */
  say(pattern: string, ...values: readonly number[]): void {
    const text = values.reduce<string>(
      (filled, value, at) => filled.replace(`{${at}}`, String(value)),
      pattern,
    );
    const window = this.#region.ownerDocument.defaultView;
    window?.clearTimeout(this.#timer);
    // A new element is a change, whatever stood there before.
    this.#region.replaceChildren(createElement(this.#region.ownerDocument, 'span', {}, text));
    this.#timer = window?.setTimeout(() => this.#region.replaceChildren(), saidTime);
  }
}
