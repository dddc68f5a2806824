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
