// Four plugins of the markdown-it organisation that come without types.
declare module 'markdown-it-deflist' {
  import type { MarkdownIt } from 'markdown-it';
  function deflist(markdown: MarkdownIt): void;
  export { deflist as default };
}
declare module 'markdown-it-emoji' {
  import type { MarkdownIt } from 'markdown-it';
  export function full(
    markdown: MarkdownIt,
    options: { readonly shortcuts: Readonly<Record<string, string>> },
  ): void;
}
declare module 'markdown-it-mark' {
  import type { MarkdownIt } from 'markdown-it';
  function mark(markdown: MarkdownIt): void;
  export { mark as default };
}
declare module 'markdown-it-footnote' {
  import type { MarkdownIt } from 'markdown-it';
  function footnote(markdown: MarkdownIt): void;
  export { footnote as default };
}
