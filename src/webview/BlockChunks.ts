/** How many of so many things in order, from the first on, come `before` a point; found by halving. */
export function partitionPoint(count: number, before: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (before(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Blocks that are left out of layout together while they are out of sight. */
const fullChunk = 20;

/**
 * The elements of the note's blocks, in chunks: the browser watches each element that may be out of
 * sight at every frame, so a long note must not have thousands of them.
 */
export class BlockChunks {
  readonly #note: HTMLElement;
  /** The chunks that are laid out wherever they are. */
  #laidOut: readonly Element[] = [];

  constructor(note: HTMLElement) {
    this.#note = note;
  }

  /**
   * Puts an element behind that of the block before it, or before the next one that is there, or
   * where there is neither, at the end.
   */
  insert(element: HTMLElement, previous: HTMLElement | null, next: Element | null): void {
    const sibling = previous ?? next ?? this.#note.lastElementChild?.lastElementChild;
    const chunk = sibling?.parentElement;
    if (!chunk) {
      this.#note.append(this.#chunkOf(element));
      return;
    }
    const follower = sibling === next ? next : sibling.nextElementSibling;
    if (chunk.childElementCount < fullChunk) chunk.insertBefore(element, follower);
    else if (follower === chunk.firstElementChild) chunk.before(this.#chunkOf(element));
    else this.#split(chunk, element, follower);
  }

  /** Takes an element off the page. */
  remove(element: HTMLElement): void {
    const chunk = element.parentElement;
    element.remove();
    if (chunk?.childElementCount === 0) chunk.remove();
  }

  /** Takes all of them off the page. */
  clear(): void {
    this.#note.replaceChildren();
    this.#laidOut = [];
  }

  /** The first block that reaches below a height of the window. */
  firstBelow(top: number): HTMLElement | null {
    const chunk = firstBelow(this.#note.children, top);
    return chunk ? firstBelow(chunk.children, top) : null;
  }

  /**
   * Has what is around a block laid out now, and until this is asked for another: what is measured
   * while it is out of sight has the size of an estimate, and moves what follows once it is seen.
   */
  layOut(block: Element): void {
    const chunk = block.closest('.chunk');
    if (!chunk) return;
    const around = [chunk.previousElementSibling, chunk, chunk.nextElementSibling];
    for (const old of this.#laidOut) if (!around.includes(old)) old.classList.remove('seen');
    this.#laidOut = around.filter((one) => one !== null);
    for (const one of this.#laidOut) one.classList.add('seen');
  }

  /** Puts an element before one of a full chunk, or behind the last. */
  #split(chunk: Element, element: HTMLElement, follower: Element | null): void {
    if (follower) chunk.after(this.#chunkOf(...from(follower)));
    if (chunk.childElementCount < fullChunk) chunk.append(element);
    else chunk.after(this.#chunkOf(element));
  }

  #chunkOf(...blocks: readonly Element[]): HTMLElement {
    const chunk = this.#note.ownerDocument.createElement('div');
    chunk.className = 'chunk';
    chunk.append(...blocks);
    return chunk;
  }
}

/** An element and all its later siblings. */
function from(first: Element): Element[] {
  const found: Element[] = [];
  for (let next: Element | null = first; next; next = next.nextElementSibling) found.push(next);
  return found;
}

/** The first element of a column that reaches below a height of the window, else the last. */
function firstBelow(column: HTMLCollection, top: number): HTMLElement | null {
  const at = partitionPoint(
    column.length - 1,
    (index) => (column[index]?.getBoundingClientRect().bottom ?? 0) <= top,
  );
  return (column[at] ?? null) as HTMLElement | null;
}
