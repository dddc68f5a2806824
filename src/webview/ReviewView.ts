import type { PageStrings } from '../shared/PageStrings';
import type {
  ReviewAction,
  ReviewHostMessage,
  ReviewPageMessage,
  ReviewScreen,
  ShownCard,
} from '../shared/reviewProtocol';
import type { ReviewStrings } from '../shared/ReviewStrings';
import { BlockDresser } from './BlockDresser';
import { CodeColors } from './CodeColors';
import { guardNavigation } from './guardNavigation';
import { type Blanks, hideWord } from './hideWord';
import type { LazyScripts } from './LazyScripts';
import { createElement, partOf, setZoom } from './PageShell';
import { type KeyMeaning, reviewKey } from './reviewKey';
import {
  answerButton,
  languageOf,
  placePart,
  progressPart,
  reviewButton,
  toolButton,
} from './reviewParts';

/** What the page asks of the editor it lives in. */
export interface ReviewPort {
  post(message: ReviewPageMessage): void;
  /** Keeps the card whose answer is shown, for a page that is made anew. */
  save(revealed: string): void;
}

/** The words of the page. */
export interface ReviewWords {
  readonly review: ReviewStrings;
  /** Those for what notes hold. */
  readonly note: PageStrings;
}

/** A card on the page, with what is done when its answer is shown. */
interface OpenCard {
  readonly card: ShownCard;
  readonly back: HTMLElement;
  readonly hidden: Blanks | null;
  isRevealed: boolean;
}

/** The page of a review: one card at a time, by keyboard alone where that is wanted. */
export class ReviewView {
  readonly #document: Document;
  readonly #main: HTMLElement;
  readonly #live: HTMLElement;
  readonly #words: ReviewWords;
  readonly #port: ReviewPort;
  readonly #dresser: BlockDresser;
  #open: OpenCard | null = null;
  #screen: ReviewScreen | null = null;
  readonly #colors: CodeColors;

  constructor(
    window: Window & typeof globalThis,
    words: ReviewWords,
    scripts: LazyScripts,
    port: ReviewPort,
  ) {
    const { document } = window;
    this.#document = document;
    this.#main = partOf(document, '#main');
    this.#live = partOf(document, '#live');
    this.#colors = new CodeColors(document);
    this.#words = words;
    this.#port = port;
    this.#dresser = new BlockDresser(window, words.note, scripts, {
      copy: (text) => port.post({ type: 'copy', text }),
      insertCode: (code) => port.post({ type: 'insertCode', code }),
      onRemoteImage: () => undefined,
    });
    guardNavigation(window, (href) => {
      const card = this.#open?.card.id;
      if (card !== undefined) port.post({ type: 'openLink', card, href });
    });
    window.addEventListener('keydown', (event) => {
      const key = reviewKey(event);
      const act = key && this.#actOf(key);
      if (!act) return;
      event.preventDefault();
      act();
    });
  }

  /** Carries out a message of the host. */
  receive(message: ReviewHostMessage): void {
    switch (message.type) {
      case 'screen':
        this.#show(message);
        break;
      case 'colors':
        this.#colors.use(message.variables);
        this.#dresser.recolor();
        break;
      case 'zoom':
        setZoom(this.#document, message.percent);
    }
  }

  #show(screen: ReviewScreen): void {
    const before = this.#open?.card.id;
    const wasRevealed = this.#open?.isRevealed === true;
    this.#screen = screen;
    this.#open = null;
    this.#main.replaceChildren(progressPart(this.#document, screen));
    if (!screen.card) {
      this.#showEnd(screen);
      return;
    }
    const isSame = before === screen.card.id;
    this.#showCard(screen.card);
    if (screen.isRevealed || (isSame && wasRevealed)) this.#reveal();
    else this.#focusFirst();
    if (!isSame) this.#say(`${screen.progress.text}. ${screen.card.status}. ${screen.card.prompt}`);
  }

  #showCard(card: ShownCard): void {
    const document = this.#document;
    const { review } = this.#words;
    this.#dresser.place({ ...card, remoteImages: false, imageHosts: [] });
    const front = createElement(document, 'div', { id: 'front' }, this.#dresser.dress(card.front));
    const hidden = card.hidden === null ? null : hideWord(front, card.hidden, review.hiddenWord);
    // Where no word is hidden, the whole lesson is asked for by where it stands.
    const isWhole = card.isRecall || hidden?.count === 0;
    const back = createElement(document, 'div', { id: 'back' });
    back.hidden = true;
    const prompt = createElement(document, 'h1', { id: 'prompt' }, card.prompt);
    const inNote = { id: 'note', ...languageOf(card.language) };
    const note = createElement(document, 'div', inNote, isWhole ? '' : front, back);
    if (isWhole) back.append(front);
    else if (card.back !== '') back.append(this.#dresser.dress(card.back));
    const place = placePart(document, card, review);
    this.#main.append(place, prompt, note, this.#buttons(card), this.#tools(card));
    this.#open = { card, back, hidden, isRevealed: false };
  }

  #buttons({ answers }: ShownCard): HTMLElement {
    const { review } = this.#words;
    const group = createElement(this.#document, 'div', { id: 'answers' });
    const show = this.#button(review.showAnswer, () => this.#reveal(), 'main');
    show.setAttribute('aria-describedby', 'where front');
    show.setAttribute('aria-keyshortcuts', 'Space');
    group.append(show);
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', review.answers);
    group.dataset['count'] = String(answers.length);
    return group;
  }

  #tools({ id }: ShownCard): HTMLElement {
    const { review } = this.#words;
    const tool = (label: string, key: string, act: () => void): HTMLElement =>
      toolButton(this.#document, label, { act, key });
    const tools = createElement(this.#document, 'div', { id: 'tools' });
    tools.setAttribute('role', 'group');
    tools.setAttribute('aria-label', review.more);
    tools.append(
      tool(review.openNote, 'O', () => this.#port.post({ type: 'open', card: id })),
      tool(review.skip, 'S', () => this.#port.post({ type: 'skip', card: id })),
      tool(review.suspend, 'X', () => this.#port.post({ type: 'suspend', card: id })),
    );
    if (this.#screen?.canUndo === true) tools.append(tool(review.undo, 'U', () => this.#undo()));
    return tools;
  }

  #reveal(): void {
    const open = this.#open;
    if (!open || open.isRevealed) return;
    open.isRevealed = true;
    open.hidden?.reveal();
    open.back.hidden = false;
    this.#port.save(open.card.id);
    this.#port.post({ type: 'revealed', card: open.card.id });
    const group = partOf(this.#document, '#answers');
    const buttons = open.card.answers.map((answer, at) =>
      answerButton(this.#document, answer, { act: () => this.#answer(at), key: String(at + 1) }),
    );
    group.replaceChildren();
    for (const button of buttons) group.append(button);
    buttons.at(open.card.answers.findIndex(({ rating }) => rating === 3))?.focus();
    const told = partOf(this.#document, '#note').textContent.trim().replace(/\s+/g, ' ');
    this.#say(`${this.#words.review.answer}: ${told}`);
  }

  #showEnd({ actions, canUndo, text, title }: ReviewScreen): void {
    const document = this.#document;
    const buttons = actions.map(({ action, label }, at) =>
      this.#button(label, () => this.#act(action), at === 0 ? 'main' : 'plain'),
    );
    const { undo } = this.#words.review;
    if (canUndo) buttons.push(this.#button(undo, () => this.#undo(), 'plain'));
    this.#main.append(
      createElement(document, 'h1', { id: 'prompt' }, title),
      createElement(document, 'p', { id: 'end' }, text),
      createElement(document, 'div', { id: 'answers', 'data-count': '0' }, buttons),
    );
    this.#say(`${title}. ${text}`);
    this.#focusFirst();
  }

  #button(label: string, act: () => void, look: 'main' | 'plain' | 'link'): HTMLButtonElement {
    return reviewButton(this.#document, label, { act, look });
  }

  #act(action: ReviewAction): void {
    this.#port.post({ type: 'act', action });
  }

  #undo(): void {
    this.#act('undo');
  }

  /** Answers by the place of the answer among those offered. */
  #answer(at: number): void {
    const answer = this.#open?.isRevealed === true ? this.#open.card.answers[at] : undefined;
    if (!this.#open || !answer) return;
    this.#port.post({ type: 'answer', card: this.#open.card.id, rating: answer.rating });
  }

  /** What a key does now; null for one that does nothing here. */
  #actOf(key: KeyMeaning): (() => void) | null {
    switch (key.type) {
      case 'undo':
        return this.#screen?.canUndo === true ? () => this.#undo() : null;
      case 'reveal':
        return () => this.#reveal();
      case 'answer':
        return () => this.#answer(key.at);
      case 'move':
        return () => this.#moveFocus(key.step);
      case 'card': {
        const card = this.#open?.card.id;
        return card === undefined ? null : () => this.#port.post({ type: key.act, card });
      }
    }
  }

  /** Goes to the answer beside the one that has the focus. */
  #moveFocus(step: number): void {
    const buttons = [...this.#document.querySelectorAll<HTMLElement>('#answers button')];
    const at = buttons.findIndex((button) => button === this.#document.activeElement);
    buttons[at < 0 ? 0 : (at + step + buttons.length) % buttons.length]?.focus();
  }

  #focusFirst(): void {
    this.#document.querySelector<HTMLElement>('#answers button')?.focus();
  }

  #say(text: string): void {
    this.#live.textContent = text;
  }
}
