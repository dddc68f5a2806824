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
