/**
 * The focus and the selection, kept while blocks of the note change.
 */

/** What can have the focus in a note. */
const focusable = 'a[href], button, input, pre, summary, .table, [tabindex]';

/** What had the focus: the n-th of a block that can have it, and for a box the text beside it. */
interface Focused {
  readonly block: number;
  readonly nth: number;
  readonly task: string | undefined;
}

/** Puts the focus back where it was after blocks have been replaced under it. */
export class FocusKeeper {
  readonly #note: HTMLElement;

  constructor(note: HTMLElement) {
    this.#note = note;
  }

  /** Changes the page and keeps the focus, as far as what had it is still there. */
  keep(change: () => void): void {
    const before = this.#note.ownerDocument.activeElement;
    const focused = before && this.#note.contains(before) ? this.#describe(before) : null;
    change();
    if (!focused || before?.isConnected === true) return;
    this.#find(focused)?.focus({ preventScroll: true });
  }

  #describe(element: Element): Focused | null {
    const block = element.closest('.block');
    if (!block) return null;
    return {
      block: this.#blocks().indexOf(block),
      nth: [...block.querySelectorAll(focusable)].indexOf(element),
      task: element.getAttribute('data-task') ?? undefined,
    };
  }

  #find({ block, nth, task }: Focused): HTMLElement | undefined {
    const inBlock = this.#blocks()[block]?.querySelectorAll<HTMLElement>(focusable);
    const there = inBlock?.[nth];
    if (task === undefined || there?.dataset['task'] === task) return there;
    // Blocks or boxes have come or gone above.
    const boxes = this.#note.querySelectorAll<HTMLElement>('input[data-task]');
    return [...boxes].find((box) => box.dataset['task'] === task);
  }

  #blocks(): Element[] {
    return [...this.#note.querySelectorAll('.block')];
  }
}

/** One end of a selection: which block, and how many characters into its text. */
interface End {
  readonly block: number;
  readonly offset: number;
}

/** Puts the selection back where it was after blocks have been replaced under it. */
export class SelectionKeeper {
  readonly #note: HTMLElement;

  constructor(note: HTMLElement) {
    this.#note = note;
  }

  /** Changes the page and keeps what is selected, as far as its text is still there. */
  keep(change: () => void): void {
    const selection = this.#note.ownerDocument.getSelection();
    if (!selection || selection.isCollapsed) {
      change();
      return;
    }
    const text = selection.toString();
    const anchor = this.#endOf(selection.anchorNode, selection.anchorOffset);
    const focus = this.#endOf(selection.focusNode, selection.focusOffset);
    change();
    if (!anchor || !focus || selection.toString() === text) return;
    const from = this.#nodeOf(anchor);
    const to = this.#nodeOf(focus);
    if (from && to) selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  }

  get #blocks(): NodeListOf<Element> {
    return this.#note.querySelectorAll('.block');
  }

  #endOf(node: Node | null, offset: number): End | null {
    const element = node instanceof Element ? node : (node?.parentElement ?? null);
    const block = element?.closest('.block');
    if (!node || !block || !this.#note.contains(block)) return null;
    const range = this.#note.ownerDocument.createRange();
    range.setStart(block, 0);
    range.setEnd(node, offset);
    return { block: [...this.#blocks].indexOf(block), offset: range.toString().length };
  }

  #nodeOf({ block, offset }: End): { readonly node: Node; readonly offset: number } | null {
    const element = this.#blocks[block];
    if (!element) return null;
    const walker = this.#note.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let left = offset;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.nodeValue?.length ?? 0;
      if (left <= length) return { node, offset: left };
      left -= length;
    }
    return null;
  }
}
