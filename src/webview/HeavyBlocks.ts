import type { PageStrings } from '../shared/PageStrings';
import type { DiagramColors, LazyScripts } from './LazyScripts';
import type { NoteSanitizer } from './NoteSanitizer';
import { createElement } from './PageShell';

const mathNamespace = 'http://www.w3.org/1998/Math/MathML';

/**
 * Whether the system has a font for formulas, with its large operators (MathML Core, section 3.2.4.3).
 * Without one a sum of a displayed formula is no larger than one within a line.
 */
function hasMathFont(document: Document): boolean {
  const [displayed, inLine] = [true, false].map((isDisplayed) => {
    const formula = document.createElementNS(mathNamespace, 'math');
    if (isDisplayed) formula.setAttribute('display', 'block');
    formula.classList.add('workshop');
    const sum = document.createElementNS(mathNamespace, 'mo');
    sum.textContent = '∑';
    formula.append(sum);
    document.body.append(formula);
    const { height } = sum.getBoundingClientRect();
    formula.remove();
    return height;
  });
  return (displayed ?? 0) > (inLine ?? 0);
}

/** Formulas and diagrams: their programs are loaded when the first one comes near the window. */
export class HeavyBlocks {
  readonly #window: Window & typeof globalThis;
  readonly #strings: PageStrings;
  readonly #scripts: LazyScripts;
  readonly #sanitizer: NoteSanitizer;
  readonly #observer: IntersectionObserver | null;
  /** Known once a formula was set. */
  #hasFont: boolean | null = null;
  readonly #sources = new WeakMap<HTMLElement, string>();

  constructor(
    window: Window & typeof globalThis,
    strings: PageStrings,
    scripts: LazyScripts,
    sanitizer: NoteSanitizer,
  ) {
    this.#window = window;
    this.#strings = strings;
    this.#scripts = scripts;
    this.#sanitizer = sanitizer;
    this.#observer =
      'IntersectionObserver' in window
        ? new window.IntersectionObserver((entries) => this.#meet(entries), {
            rootMargin: '400px 0px',
          })
        : null;
  }

  /** Waits for the formulas and diagrams of a fragment to come near. */
  dress(fragment: DocumentFragment): void {
    for (const block of fragment.querySelectorAll<HTMLElement>('.math, .diagram')) {
      this.#sources.set(block, block.textContent);
      this.#observer?.observe(block);
    }
  }

  /** Sets and draws what has not come near the window yet, for what needs the whole note. */
  async finish(): Promise<void> {
    const waiting = this.#window.document.querySelectorAll<HTMLElement>(
      ':is(.math, .diagram):not(.drawn, .failed)',
    );
    await Promise.all([...waiting].map((block) => this.#complete(block)));
  }

  /** Draws the diagrams of the page anew, in the theme's colors as they are now. */
  recolor(): void {
    for (const diagram of this.#window.document.querySelectorAll<HTMLElement>('.diagram.drawn')) {
      void this.#draw(diagram);
    }
  }

  #meet(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) void this.#complete(target as HTMLElement);
    }
  }

  #complete(block: HTMLElement): Promise<void> {
    this.#observer?.unobserve(block);
    return block.classList.contains('diagram') ? this.#draw(block) : this.#set(block);
  }

  async #set(block: HTMLElement): Promise<void> {
    try {
      const setFormula = await this.#scripts.math();
      const source = this.#sources.get(block) ?? '';
      if (!setFormula) return;
      const html = setFormula(source, block.classList.contains('display'));
      block.replaceChildren(this.#sanitizer.formula(html));
      block.classList.add('drawn');
      block.classList.toggle('no-math-font', this.#lacksMathFont());
    } catch (error) {
      this.#explain(block, error);
    }
  }

  #lacksMathFont(): boolean {
    this.#hasFont ??= hasMathFont(this.#window.document);
    return !this.#hasFont;
  }

  async #draw(block: HTMLElement): Promise<void> {
    const { document } = this.#window;
    const source = this.#sources.get(block) ?? '';
    const workshop = createElement(document, 'div', { class: 'workshop', 'aria-hidden': 'true' });
    document.body.append(workshop);
    try {
      const drawDiagram = await this.#scripts.diagrams();
      if (!drawDiagram) return;
      const svg = await drawDiagram(source, this.#colors(), workshop);
      await this.#show(block, svg, source);
    } catch (error) {
      this.#explain(block, error);
    } finally {
      workshop.remove();
    }
  }

  /** An image cannot run or load anything, whatever the drawing holds. */
  async #show(block: HTMLElement, svg: string, source: string): Promise<void> {
    const { document } = this.#window;
    const [, , , width = '', height = ''] =
      /viewBox="([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+)"/.exec(svg) ?? [];
    const image = createElement(document, 'img', {
      alt: `${this.#strings.diagram}: ${source.trim()}`,
    });
    if (width !== '') image.width = Math.ceil(Number(width));
    if (height !== '') image.height = Math.ceil(Number(height));
    // The drawing itself and no address of this page's, so that it goes along when it is copied.
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    await image.decode();
    block.replaceChildren(image);
    block.classList.add('drawn');
  }

  #explain(block: HTMLElement, error: unknown): void {
    const reason =
      error instanceof Error ? error.message.split('\n')[0]?.replace(/:$/, '.') : String(error);
    const words = this.#strings.notDrawn.replace('{0}', () => reason ?? '');
    block.title = words;
    block.classList.add('failed');
    block.querySelector('.reason')?.remove();
    // A formula within a line of text has no room for it.
    if (!block.matches('.diagram, .display')) return;
    block.prepend(createElement(this.#window.document, 'span', { class: 'reason' }, words));
  }

  #colors(): DiagramColors {
    const { document } = this.#window;
    const style = this.#window.getComputedStyle(document.body);
    const color = (name: string, fallback: string): string => {
      const value = style.getPropertyValue(`--vscode-${name}`).trim();
      return /^(?:#[0-9a-f]{3,8}|rgba?\(.*\))$/i.test(value) ? value : fallback;
    };
    const dark = /dark|high-contrast(?!-light)/.test(document.body.className);
    return {
      dark,
      background: color('editor-background', dark ? '#1e1e1e' : '#ffffff'),
      foreground: color('editor-foreground', dark ? '#cccccc' : '#333333'),
      line: color('descriptionForeground', dark ? '#9d9d9d' : '#616161'),
      node: color('editorWidget-background', dark ? '#252526' : '#f3f3f3'),
      accent: color('textLink-foreground', dark ? '#4daafc' : '#006ab1'),
      font: style.fontFamily,
    };
  }
}
