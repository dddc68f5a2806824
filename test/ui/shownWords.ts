import type { Locator } from 'playwright-core';

/**
 * What a person reads or hears in the visible parts of a region: each piece of text, and each label,
 * hint and placeholder, once.
 */
export async function shownWords(region: Locator): Promise<string[]> {
  const words = await region.evaluateAll((roots) => {
    const found: string[] = [];
    const visit = (element: Element): void => {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return;
      for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
        found.push(element.getAttribute(name) ?? '');
      // Found words are marked inside of their row: the row is one text all the same.
      if (element.matches('.monaco-highlighted-label, p, li, a, summary, h1, h2, h3, button')) {
        found.push(element.textContent);
        return;
      }
      const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      found.push(own.map(({ textContent }) => textContent ?? '').join(''));
      for (const child of element.children) visit(child);
    };
    for (const root of roots) visit(root);
    return found;
  });
  return [...new Set(words.map((text) => text.replace(/\s+/g, ' ').trim()))].filter((text) =>
    /\p{L}/u.test(text),
  );
}
