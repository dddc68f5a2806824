/** Words that people read in a minute, of prose with some code in it. */
const wordsPerMinute = 200;
/** Scripts without spaces between words are read by the character. */
const charactersPerMinute = 400;

/** What nobody reads: where links lead to, and what stands in comments. At most 1,000 characters each. */
const unread = /\]\([^()\n]{0,1000}\)|<?\bhttps?:[^\s<>)]{1,1000}|<!--[^]{0,1000}?-->/g;

/** An item that is nothing but a link: of a list of them people look for one, and read no other. */
const entry =
  /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[^[\]\n]{0,300}\](?:\([^()\n]{0,1000}\)|\[[^[\]\n]{0,300}\])[ \t]*$/gm;

/** How long the Markdown of a text takes to read, in whole minutes and at least one. */
export function readingMinutes(markdown: string): number {
  const text = markdown.replace(entry, '').replace(unread, ' ');
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
  const characters = text.match(unspaced) ?? [];
  const words = text.replace(unspaced, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  const minutes = words.length / wordsPerMinute + characters.length / charactersPerMinute;
  return Math.max(1, Math.round(minutes));
}
