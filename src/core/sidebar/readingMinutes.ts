/** Words that people read in a minute, of prose with some code in it. */
const wordsPerMinute = 200;
/** Scripts without spaces between words are read by the character. */
const charactersPerMinute = 400;

/** How long a text takes to read, in whole minutes and at least one. */
export function readingMinutes(text: string): number {
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
  const characters = text.match(unspaced) ?? [];
  const words = text.replace(unspaced, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  const minutes = words.length / wordsPerMinute + characters.length / charactersPerMinute;
  return Math.max(1, Math.round(minutes));
}
