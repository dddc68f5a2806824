/**
 * Names and addresses of files as text: written for any system, read without throwing, compared as people count.
 */

import { oneLine } from './inertText';

/** Names that Windows keeps for itself, whatever stands behind a dot. */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?=\s*(?:\.|$))/i;

/**
 * A name for one file or folder that every file system takes as it is: no separators or other signs
 * with a meaning, nothing unseen, no dots or blanks at its ends, no reserved name, never empty, and at
 * most 240 bytes (60 characters), of the 255 that file systems allow.
 */
export function safeFileName(name: string): string {
  const plain = Array.from(oneLine(name))
    .slice(0, 60)
    .join('')
    .replace(/[<>:"/\\|?*\ufffd]/g, '-')
    .replace(/^[. ]+|[. ]+$/g, '');
  if (plain === '') return 'note';
  return reserved.test(plain) ? `note-${plain}` : plain;
}

/**
 * Undoes the percent encoding of a part of an address (RFC 3986, section 2.1); what is no encoding,
 * such as the sign in `100%.md`, is taken as it stands.
 */
export function decodeAddress(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

/** The way from one file to another as a link in Markdown, each part escaped for an address. */
export function relativePath(from: string, to: string): string {
  const start = from.split('/').slice(0, -1);
  const end = to.split('/');
  let shared = 0;
  while (shared < start.length && start[shared] === end[shared]) shared += 1;
  const up = start.slice(shared).map(() => '..');
  const down = end
    .slice(shared)
    .map((part) =>
      encodeURIComponent(part).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29')),
    );
  return [...up, ...down].join('/');
}

/** Longest number, in digits, that is compared as one. */
const longestNumber = 16;

/**
 * A text that sorts by `<` as people count: "2" before "10", case and accents aside. To sort
 * thousands of names, one key for each is far cheaper than a collator's comparisons.
 */
export function naturalKey(name: string): string {
  const lower = name.toLowerCase();
  const plain = /^[\x20-\x7e]*$/.test(lower)
    ? lower
    : lower.normalize('NFD').replace(/\p{M}+/gu, '');
  return plain.replace(/\d+/g, (digits) => digits.padStart(longestNumber, '0'));
}

/**
 * A text without what stands at its end of certain characters. A pattern such as `/[\s*]+$/` would look
 * through every run of them inside the text again from each of its characters.
 */
export function cutEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
