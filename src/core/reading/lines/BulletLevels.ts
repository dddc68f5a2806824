const markdownItem = /^\s*(?:[-*+]|\d{1,9}[.)])\s/;
/** Glyphs that word processors give the levels below the first. */
const inner = new Set(['o', '◦', '▪', '○', '□', '\uf0a7']);

/** A bullet below which others may stand. */
interface OpenBullet {
  /** Columns before it. */
  readonly width: number;
  readonly isInner: boolean;
}

function isBelow(bullet: OpenBullet, outer: OpenBullet): boolean {
  return bullet.width > outer.width || (bullet.isInner && !outer.isInner);
}

/**
 * Follows the levels of pasted bullets, line by line: by how far they are set in, and where that says
 * nothing by their glyphs. An inner one such as `o` belongs below the outer one, wherever either stands.
 */
export class BulletLevels {
  private readonly open: OpenBullet[] = [];
  private isAmongItems = false;

  /** Whether the last line was part of a list, Markdown's own included. */
  get isInList(): boolean {
    return this.isAmongItems || !this.isEmpty;
  }

  /** Whether no pasted bullet is open. */
  get isEmpty(): boolean {
    return this.open.length === 0;
  }

  /** Takes a line that holds text and is no pasted bullet. */
  pass(line: string): void {
    if (markdownItem.test(line)) {
      this.isAmongItems = true;
      this.open.length = 0;
    } else if (!/^\s/.test(line)) {
      this.isAmongItems = false;
      this.open.length = 0;
    }
  }

  /**
   * Takes the next bullet; gives the white space that puts it on its level. Among items of Markdown it
   * stays where it is, but for an inner one at the margin.
   */
  enter(space: string, bullet: string): string {
    const isInner = inner.has(bullet);
    if (this.isAmongItems) return isInner && space === '' ? '  ' : space;
    const entered = { width: space.replaceAll('\t', '    ').length, isInner };
    let last = this.open.at(-1);
    while (last !== undefined && !isBelow(entered, last)) {
      this.open.pop();
      last = this.open.at(-1);
    }
    this.open.push(entered);
    return '  '.repeat(this.open.length - 1);
  }
}
