import type { Page } from 'playwright-core';

/** The HTML on the clipboard; empty where there is none. */
export function copiedHtml(page: Page): Promise<string> {
  return page.evaluate(async () => {
    try {
      const [item] = await navigator.clipboard.read();
      if (!item?.types.includes('text/html')) return '';
      return await (await item.getType('text/html')).text();
    } catch (error) {
      // The copy came between the look at what there is and the reading of it.
      if (error instanceof DOMException && error.name === 'InvalidStateError') return '';
      throw error;
    }
  });
}
