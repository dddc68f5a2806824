import type { PageStrings } from '../shared/PageStrings';
import { createElement } from './PageShell';
import type { LazyScripts } from './LazyScripts';

/** How long in milliseconds a button says that it has done its work. */
const doneTime = 1500;

/** Milliseconds of highlighting after which no more code of that language is highlighted on a page. */
const maxTime = 250;

/** Blocks of code: colored when they come near the window, each with its buttons. */
export class CodeBlocks {
  readonly #window: Window & typeof globalThis;
  readonly #strings: PageStrings;
  readonly #scripts: LazyScripts;
  readonly #port: { copy(text: string): void; insertCode(code: string): void };
  readonly #observer: IntersectionObserver | null;
  /** Languages whose code has held the page up. */
  readonly #slow = new Set<string>();

  constructor(
    window: Window & typeof globalThis,
    strings: PageStrings,
    scripts: LazyScripts,
    port: { copy(text: string): void; insertCode(code: string): void },
  ) {
    this.#window = window;
    this.#strings = strings;
    this.#scripts = scripts;
    this.#port = port;
    this.#observer =
      'IntersectionObserver' in window
        ? new window.IntersectionObserver((entries) => this.#meet(entries), {
            rootMargin: '600px 0px',
          })
        : null;
  }

  /** Frames the blocks of a fragment; color comes later. */
  dress(fragment: DocumentFragment): void {
    for (const code of fragment.querySelectorAll<HTMLElement>('pre > code')) {
      const pre = code.parentElement;
      if (!pre || pre.classList.contains('diagram')) continue;
      // What is copied or inserted is what is shown: markup could hide some of it.
      code.replaceChildren(code.textContent);
      const { document } = this.#window;
      const frame = createElement(document, 'div', { class: 'code' });
      const { line } = pre.dataset;
      if (line !== undefined) frame.dataset['line'] = line;
      pre.replaceWith(frame);
      pre.tabIndex = 0;
      const language = languageOf(code);
      pre.setAttribute('role', 'group');
      pre.setAttribute('aria-label', [this.#strings.codeBlock, language].join(' ').trim());
      frame.append(this.#tools(code, pre, language), pre);
      // Measured when it is looked at: only then the block is sure to be laid out.
      for (const type of ['pointerenter', 'focusin']) {
        frame.addEventListener(type, () => {
          frame.classList.toggle('wide', isWide(pre));
        });
      }
      if (language !== '') this.#observer?.observe(code);
    }
  }

  /** Colors what has not come near the window yet, for what needs the whole note. */
  async finish(): Promise<void> {
    const codes = this.#window.document.querySelectorAll<HTMLElement>('.code > pre > code');
    const waiting = [...codes].filter(
      (code) => languageOf(code) !== '' && code.childElementCount === 0,
    );
    await Promise.all(waiting.map((code) => this.#color(code)));
  }

  #tools(code: HTMLElement, pre: HTMLElement, language: string): HTMLElement {
    const { document } = this.#window;
    const { copy, insert, copied, wrap } = this.#strings;
    const button = (label: string, icon: string, act: (self: HTMLElement) => void): HTMLElement => {
      const self = createElement(document, 'button', {
        type: 'button',
        class: `icon ${icon}`,
        title: label,
        'aria-label': label,
      });
      self.addEventListener('click', () => act(self));
      return self;
    };
    const text = (): string => code.textContent.replace(/\n$/, '');
    return createElement(
      document,
      'div',
      { class: 'tools' },
      createElement(document, 'span', { class: 'language', 'aria-hidden': 'true' }, language),
      button(copy, 'copy', (self) => {
        this.#port.copy(text());
        self.classList.add('done');
        self.setAttribute('aria-label', copied);
        this.#window.setTimeout(() => {
          self.classList.remove('done');
          self.setAttribute('aria-label', copy);
        }, doneTime);
      }),
      button(insert, 'insert', () => this.#port.insertCode(text())),
      button(wrap, 'wrap', (self) => {
        const isWrapped = pre.classList.toggle('wrapped');
        self.setAttribute('aria-pressed', String(isWrapped));
      }),
    );
  }

  #meet(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      this.#observer?.unobserve(target);
      void this.#color(target as HTMLElement);
    }
  }

  async #color(code: HTMLElement): Promise<void> {
    const highlight = await this.#scripts.highlight();
    const language = languageOf(code);
    if (this.#slow.has(language)) return;
    const start = this.#window.performance.now();
    const html = highlight?.(code.textContent, language) ?? null;
    if (this.#window.performance.now() - start > maxTime) this.#slow.add(language);
    if (html === null) return;
    const parsed = new this.#window.DOMParser().parseFromString(html, 'text/html');
    code.replaceChildren();
    for (const part of [...parsed.body.childNodes]) code.append(part);
  }
}

/** Whether lines go on beyond the edge of a block, or would if they were not wrapped. */
function isWide(pre: HTMLElement): boolean {
  return pre.classList.contains('wrapped') || pre.scrollWidth > pre.clientWidth;
}

function languageOf(code: HTMLElement): string {
  return /(?:^|\s)language-(\S+)/.exec(code.className)?.[1] ?? '';
}
