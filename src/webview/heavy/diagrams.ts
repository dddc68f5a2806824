/**
 * Diagrams, drawn within bounds.
 */

import mermaid from 'mermaid';
import type { DiagramColors, DrawsDiagram } from '../LazyScripts';

/** Cells and ticks that a diagram may ask for by number: the library makes each of them. */
export const maxRepeats = 2_000;
/** `space:3`, `id:3` and `columns 3` of block diagrams, `ticks 3` of radar charts. */
const repeats = /(?:\w:|\bcolumns\s+|\bticks\s+)(\d+)/g;

/** How many things a diagram asks for by number, in all; 0 for kinds that ask for none. */
export function repeatsIn(source: string): number {
  if (!/^\s*(?:block|radar)/m.test(source)) return 0;
  const bare = source.replace(/"[^"]*"/g, '""');
  return [...bare.matchAll(repeats)].reduce((sum, [, number]) => sum + Number(number), 0);
}

/** Draws one diagram after the other: the library keeps its settings for all. */
class DiagramDrawer {
  #count = 0;
  #last: Promise<unknown> = Promise.resolve();

  draw(source: string, colors: DiagramColors, workshop: HTMLElement): Promise<string> {
    const drawn = this.#last.then(() => this.#drawNow(source, colors, workshop));
    this.#last = drawn.catch(() => undefined);
    return drawn;
  }

  async #drawNow(source: string, colors: DiagramColors, workshop: HTMLElement): Promise<string> {
    this.#count += 1;
    mermaid.initialize(settings(colors));
    const stop = applyStyles(workshop.ownerDocument, workshop);
    try {
      const { svg } = await mermaid.render(`nexus-diagram-${this.#count}`, source, workshop);
      return svg;
    } finally {
      stop();
      workshop.replaceChildren();
    }
  }
}

/**
 * The page's policy forbids style elements, so a diagram would be measured without its fonts. What
 * the library writes into one is applied through the page's own object model while it draws; the
 * image made of the result carries its styles itself.
 */
function applyStyles(document: Document, workshop: HTMLElement): () => void {
  const before = [...document.adoptedStyleSheets];
  const adopt = (): void => {
    const sheets = [...workshop.querySelectorAll('style')].map((style) => {
      return scopedSheet(style.textContent);
    });
    document.adoptedStyleSheets = [...before, ...sheets];
  };
  const observer = new MutationObserver(adopt);
  observer.observe(workshop, { childList: true, subtree: true, characterData: true });
  return () => {
    observer.disconnect();
    document.adoptedStyleSheets = before;
  };
}

/**
 * The styles of a diagram, held to the workshop: a note can write into them, and must not style the
 * page with them. Rules are taken one by one as parsed, so that no stray brace ends the scope.
 */
function scopedSheet(css: string): CSSStyleSheet {
  const parsed = new CSSStyleSheet();
  parsed.replaceSync(css);
  const scoped = [...parsed.cssRules]
    .filter((rule) => !(rule instanceof CSSKeyframesRule))
    .map(({ cssText }) => `@scope (.workshop) { ${cssText} }`);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(scoped.join('\n'));
  return sheet;
}

/** What a diagram may not decide itself: the library's own list, and styles of its own. */
const secure = [
  ...[
    'secure',
    'securityLevel',
    'startOnLoad',
    'maxTextSize',
    'suppressErrorRendering',
    'maxEdges',
  ],
  ...['themeCSS', 'fontFamily', 'altFontFamily', 'htmlLabels'],
];

function settings(colors: DiagramColors): Parameters<typeof mermaid.initialize>[0] {
  const { foreground, line, node, accent, background, font, dark } = colors;
  return {
    startOnLoad: false,
    securityLevel: 'strict',
    secure,
    htmlLabels: false,
    theme: 'base',
    fontFamily: font,
    themeVariables: {
      darkMode: dark,
      background,
      fontFamily: font,
      fontSize: '14px',
      primaryColor: node,
      primaryTextColor: foreground,
      primaryBorderColor: accent,
      lineColor: line,
      textColor: foreground,
      secondaryColor: background,
      tertiaryColor: background,
      noteBkgColor: node,
      noteTextColor: foreground,
      edgeLabelBackground: background,
    },
  };
}

const drawer = new DiagramDrawer();

/** Draws a diagram by Mermaid; rejects one that would hold the page up by a number in it. */
export const drawDiagram: DrawsDiagram = async (source, colors, workshop) => {
  if (repeatsIn(source) > maxRepeats)
    throw new RangeError(`It asks for more than ${maxRepeats} cells or ticks.`);
  return drawer.draw(source, colors, workshop);
};
