/** A tag of raw HTML. */
interface HtmlTag {
  /** In lower case. */
  readonly name: string;
  readonly isClosing: boolean;
  readonly isSelfClosing: boolean;
}

const tagStart = /<(?:!--|(\/?)([a-z][a-z0-9-]*))/gi;

/**
 * The tags of some HTML, outside of comments. Never looks back: a tag or a comment that does not end
 * takes all that follows, as it does in a browser.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#tokenization
 */
export function* tagsIn(html: string): Generator<HtmlTag> {
  const ends = new TagEnds(html);
  const starts = new RegExp(tagStart);
  for (let found = starts.exec(html); found; found = starts.exec(html)) {
    const [start, slash = '', name] = found;
    const behind = found.index + start.length;
    const end = name === undefined ? html.indexOf('-->', behind) : ends.after(behind);
    if (end < 0) return;
    starts.lastIndex = end + (name === undefined ? 3 : 1);
    if (name === undefined) continue;
    const isSelfClosing = html.charAt(end - 1) === '/';
    yield { name: name.toLowerCase(), isClosing: slash !== '', isSelfClosing };
  }
}

/** Finds where tags end. Each character is looked at once, however many tags never do. */
class TagEnds {
  readonly #html: string;
  /** The quotation marks that are known to come no more. */
  readonly #last = new Set<string>();

  constructor(html: string) {
    this.#html = html;
  }

  /** Where the `>` is that ends a tag, outside of quotation marks; -1 where there is none. */
  after(start: number): number {
    for (let at = start; at < this.#html.length; at += 1) {
      const sign = this.#html.charAt(at);
      if (sign === '>') return at;
      if (sign === '"' || sign === "'") at = this.#behindQuote(sign, at);
    }
    return -1;
  }

  /** The mark that ends a quotation; the one that begins it where none does. */
  #behindQuote(sign: string, start: number): number {
    const end = this.#last.has(sign) ? -1 : this.#html.indexOf(sign, start + 1);
    if (end < 0) this.#last.add(sign);
    return Math.max(start, end);
  }
}
