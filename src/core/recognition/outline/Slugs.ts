import { slug } from 'github-slugger';

/** Words whose anchor needs no table of characters: plain letters, digits, spaces, `-` and `_`. */
const plainWords = /^[\w -]*$/;

function anchorOf(text: string): string {
  return plainWords.test(text) ? text.toLowerCase().replaceAll(' ', '-') : slug(text);
}

/** Gives headings the anchors that GitHub gives them, each but once: `setup`, `setup-1`. */
export class Slugs {
  /** Anchors given, with the last number behind each. */
  private readonly given = new Map<string, number>();

  /** The anchor of the next heading of a note, whose plain text is given. */
  next(text: string): string {
    const wanted = anchorOf(text);
    let anchor = wanted;
    let number = this.given.get(wanted) ?? 0;
    while (this.given.has(anchor)) {
      number += 1;
      anchor = `${wanted}-${number}`;
    }
    this.given.set(wanted, number);
    if (anchor !== wanted) this.given.set(anchor, 0);
    return anchor;
  }
}
