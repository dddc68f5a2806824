import type { HostMessage, NoticeAction } from '../shared/protocol';
import { createElement } from './createElement';

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
