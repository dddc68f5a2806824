import type { CommentSyntax } from '../comments/CommentSyntax';

/** The language at a cursor, and how it writes comments there. */
export interface CursorLanguage {
  /** The document's own language; an embedded one shows in its comments only. */
  readonly id: string;
  readonly syntax: CommentSyntax;
  /** In Markdown the name behind the fence around the cursor, empty for a fence without; null outside. */
  readonly fence: string | null;
  /** Path or name of the file; null or absent for a document without one. */
  readonly path?: string | null;
}

/** JSON's grammar has no comments (RFC 8259), though the editor's configuration declares `//`. */
const strictJson = new Set(['json', 'jsonl', 'ndjson']);

/** Fences whose code is written in the same comments as Markdown around it. */
const markupFences = new Set(
  'html htm xhtml xml svg xsl xsd vue svelte astro markdown md jinja jinja2 django'.split(' '),
);

/** Fences that hold no code, but what a program prints or a person writes. */
const proseFences = new Set(['', 'text', 'txt', 'plain', 'plaintext', 'output']);

/** Ids of languages that are XML, where two hyphens may not stand in a comment (XML 1.0, section 2.5). */
const xml = /^(?:xml|xsl|xslt|xsd|svg|xaml|dtd|maven-pom)$/;

/** Whether no comment can stand at a cursor whatever the editor says. */
export function isStrictJson({ id, fence }: CursorLanguage): boolean {
  return strictJson.has(fence ?? id);
}

/** Whether a cursor stands in a fence of text that is no code. */
export function isProseFence({ fence, syntax }: CursorLanguage): boolean {
  return fence !== null && proseFences.has(fence) && isMarkdownSyntax(syntax);
}

/** Whether a comment at a cursor is one of XML. */
export function isXml({ fence, id, syntax }: CursorLanguage): boolean {
  // Files that the editor does not know and that have such comments are XML more often than not.
  const isUnknown = id === 'plaintext' && syntax.block?.start === '<!--';
  return xml.test(fence ?? id) || isUnknown;
}

/**
 * The comments to write at a cursor. The editor names Markdown's own in a fence it does not know, and
 * those of ini files in properties files, with which they share a grammar.
 */
export function spokenSyntax({ fence, id, syntax }: CursorLanguage): CommentSyntax {
  if (id === 'properties' && syntax.line === ';') return { ...syntax, line: '#' };
  return isForeignFence(fence) && isMarkdownSyntax(syntax) ? { line: null, block: null } : syntax;
}

/**
 * Whether a fence is of a language that may have comments of its own, so that Markdown's are no answer
 * there: the editor does not know the language, or is still loading it.
 */
export function isUnanswered(fence: string | null, syntax: CommentSyntax): boolean {
  if (fence === null || proseFences.has(fence) || strictJson.has(fence)) return false;
  return isForeignFence(fence) && isMarkdownSyntax(syntax);
}

function isForeignFence(fence: string | null): boolean {
  return fence !== null && !markupFences.has(fence);
}

/** Whether comments are those of Markdown itself, or none where its configuration is not loaded. */
export function isMarkdownSyntax({ block, line }: CommentSyntax): boolean {
  return line === null && (block?.start ?? '<!--') === '<!--';
}
