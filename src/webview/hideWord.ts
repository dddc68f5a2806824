/**
 * The word of a card that is hidden until its answer is shown: its letters are not on the page meanwhile.
 */

import { createElement } from './PageShell';

/** What is hidden in a text, in the order of the text. */
export interface Blanks {
  /** How often it stood there; 0 where it was not found. */
  readonly count: number;
  /** Puts the word back, marked. */
  reveal(): void;
}

const letter = /[\p{L}\p{M}\p{N}]/u;

/** Hides a word wherever it stands in a fragment by itself, in letters of either case. */
export function hideWord(root: ParentNode & Node, word: string, label: string): Blanks {
  const document = root.ownerDocument ?? (root as Document);
  const blanks: { readonly blank: HTMLElement; readonly text: string }[] = [];
  for (const node of textNodes(root, document)) {
    let rest: Text | null = node;
    while (rest) {
      const at = findWord(rest.data, word);
      if (at < 0) break;
      const found = rest.splitText(at);
      rest = found.data.length > word.length ? found.splitText(word.length) : null;
      const blank = createElement(document, 'span', {
        class: 'blank',
        role: 'img',
        'aria-label': label,
      });
      blanks.push({ blank, text: found.data });
      found.replaceWith(blank);
    }
  }
  return {
    count: blanks.length,
    reveal: () => {
      for (const { blank, text } of blanks)
        blank.replaceWith(createElement(document, 'mark', {}, text));
    },
  };
}

function textNodes(root: Node, document: Document): readonly Text[] {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(root, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}

/** Where a word stands in a text by itself; -1 where it does not. */
function findWord(text: string, word: string): number {
  const small = text.toLowerCase();
  const wanted = word.toLowerCase();
  // A letter whose small form is longer would put all that follows in another place.
  if (small.length !== text.length || wanted.length !== word.length) return text.indexOf(word);
  for (let at = small.indexOf(wanted); at >= 0; at = small.indexOf(wanted, at + 1)) {
    if (isWhole(text, at, at + word.length)) return at;
  }
  return -1;
}

/** Whether no letter stands on either side; scripts without spaces have letters there always. */
function isWhole(text: string, start: number, end: number): boolean {
  const isUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
  if (isUnspaced.test(text.slice(start, end))) return true;
  return !letter.test(text[start - 1] ?? ' ') && !letter.test(text[end] ?? ' ');
}
