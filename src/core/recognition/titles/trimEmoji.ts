/**
 * One symbol that decorates a title or an item: an emoji with its modifiers, a dingbat, an arrow, a
 * geometric bullet, a flag, a keycap, or the U+FFFD that a lost emoji leaves.
 */
const symbol =
  '(?:[0-9#*]\\ufe0f?\\u20e3|(?![\\u00a9\\u00ae\\u2122])[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\u{1f1e6}-\\u{1f1ff}\\u200b-\\u200d\\u2060\\ufe0e\\ufe0f\\ufeff\\ufffd\\u2022\\u2023\\u25e6\\u2190-\\u21ff\\u25a0-\\u27bf\\u2b00-\\u2bff]|:[a-z][a-z0-9_+-]*:)';

const leading = new RegExp(`^(?:\\s|${symbol})+`, 'u');
const single = new RegExp(`(?:\\s|${symbol})$`, 'u');
const ascii = /[!-"$-9;-~]/;
const plainStart = /[A-Za-z("'`]/;
const plainEnd = /[!-"$-9;-~]/;

/** Whether a text begins and ends in plain characters, which most do. */
function isPlain(text: string): boolean {
  return plainStart.test(text.charAt(0)) && plainEnd.test(text.charAt(text.length - 1));
}

/** Whether a line begins with a symbol of the kind that stands in for a bullet, as in `✅ Test early`. */
export function startsWithSymbol(text: string): boolean {
  const match = leading.exec(text);
  return match !== null && match[0].trim() !== '';
}

/** Plain text without the emoji and other symbols at either end: for `🚀 Overview 🎯` this is `Overview`. */
export function trimEmoji(text: string): string {
  if (isPlain(text)) return text;
  let trimmed = text.replace(leading, '');
  // From the end one symbol at a time: a pattern anchored at the end only would rescan every run.
  while (trimmed !== '' && !ascii.test(trimmed.slice(-1))) {
    const tail = single.exec(trimmed.slice(-24));
    if (tail === null) break;
    trimmed = trimmed.slice(0, trimmed.length - tail[0].length);
  }
  return trimmed;
}
