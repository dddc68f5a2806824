import type { KeptCheck } from '../shared/protocol';

/** The task boxes of the note: hands clicks on, and shows checks that are kept beside the note. */
export class TaskBoxes {
  readonly #note: HTMLElement;
  #kept: readonly KeptCheck[] = [];

  constructor(note: HTMLElement, check: (box: HTMLInputElement, check: KeptCheck) => void) {
    this.#note = note;
    note.addEventListener('change', (event) => {
      const box = event.target;
      if (!(box instanceof HTMLElement) || !box.matches('input[data-task]')) return;
      const input = box as HTMLInputElement;
      const text = input.dataset['task'] ?? '';
      const nth = this.#boxes()
        .filter((other) => other.dataset['task'] === text)
        .indexOf(input);
      check(input, { text, nth, done: input.checked });
    });
  }

  /** How many boxes of the note there are, and how many of them are checked. */
  get progress(): { readonly checked: number; readonly total: number } {
    const boxes = this.#boxes();
    return { checked: boxes.filter(({ checked }) => checked).length, total: boxes.length };
  }

  /** Shows checks that are kept in the workspace's state instead of in the note. */
  keep(checks: readonly KeptCheck[]): void {
    this.#kept = checks;
    this.refresh();
  }

  /** Ticks boxes that have come since. */
  refresh(): void {
    if (this.#kept.length === 0) return;
    const boxes = this.#boxes();
    for (const { text, nth, done } of this.#kept) {
      const box = boxes.filter((other) => other.dataset['task'] === text)[nth];
      if (box) box.checked = done;
    }
  }

  #boxes(): HTMLInputElement[] {
    return [...this.#note.querySelectorAll<HTMLInputElement>('input[data-task]')];
  }
}
