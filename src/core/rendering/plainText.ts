import type { Token } from 'markdown-it';

/** What a reader sees of an inline token: text and code, without markup, images by their text. */
export function plainText(inline: Token): string {
  return (inline.children ?? [])
    .map((child) => {
      switch (child.type) {
        case 'text':
        case 'code_inline':
        case 'image':
          return child.content;
        case 'emoji':
          // GitHub's anchors are made of the source: `:rocket:` counts as the word.
          return child.markup;
        case 'softbreak':
        case 'hardbreak':
          return ' ';
        default:
          return '';
      }
    })
    .join('');
}
