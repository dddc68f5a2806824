import { itemText } from '../insertion/itemText';

/**
 * What two texts of the same item have in common, whatever was escaped, wrapped or recased. Signs count,
 * and the case of single letters: `-v` is not `-V`. Empty for a text that nobody sees, which is like no other.
 */
export function itemKey(text: string): string {
  return (
    itemText(text)
      .normalize('NFC')
      // Escaping puts a full stop behind a backslash at the end.
      .replace(/\\\.$/, '\\')
      // Markdown escapes signs by a backslash.
      .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
      .replace(/[\p{L}\p{M}]{2,}/gu, (word) => word.toLowerCase())
      // Escaping puts spaces between signs.
      .replace(/ ?([^\p{L}\p{M}\p{N} ]) ?/gu, '$1')
  );
}

/** The keys of items, to look up whether another is one of them. */
export function itemKeys(items: readonly { readonly text: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ text }) => itemKey(text)).filter((key) => key !== ''));
}
