/**
 * What notes link to: names in double brackets, links of a rendered page, and all links of a note's Markdown.
 */

import { slug } from 'github-slugger';
import { decodeAddress } from '../text/fileNames';

/** A note's name as compared: without blanks around, `./` or `/` before, and the extension of a note. */
export function noteName(written: string): string {
  return written
    .trim()
    .replace(/^(?:\.{0,2}\/)+/, '')
    .replace(/\.(?:md|markdown)$/i, '');
}

/** Parts of a path that its ends have at most, besides the whole of it. */
const maxParts = 8;

/** The ends of a note's path from its file name on, without extension: `c`, `b/c`, `a/b/c`. */
export function pathNames(path: string): readonly string[] {
  const whole = noteName(path);
  const parts = whole.split('/').slice(-maxParts);
  const ends = parts.map((_, at) => parts.slice(parts.length - 1 - at).join('/'));
  return ends.at(-1) === whole ? ends : [...ends, whole];
}

/** What a link in double brackets means: a note by its name, and a heading of it. */
interface WikiTarget {
  /** Title, alias, file name or the end of a path, without `.md`; empty for the note itself. */
  readonly name: string;
  /** The anchor of the heading; empty where none is named. */
  readonly anchor: string;
}

/**
 * Reads what stands between double brackets as Obsidian and Foam write it: `Note#Heading text`,
 * `folder/Note.md`, `#Heading`. Of headings in a row (`Note#Part#Chapter`) the last one counts.
 */
export function wikiTarget(written: string): WikiTarget {
  const [name = '', ...headings] = written.split('#');
  return { name: noteName(name), anchor: slug(headings.at(-1)?.trim() ?? '') };
}

/** What a note's Markdown points at: paths as written, and names in double brackets. */
interface Mentions {
  readonly paths: readonly string[];
  readonly titles: readonly string[];
}

const link = /\]\(\s*<?([^\s()<>]+(?:\([^\s()]*\)[^\s()<>]*)*)>?(?:\s{1,9}["'(][^\n]{0,300}?)?\)/g;
const definition = /^ {0,3}\[[^\]\n]+\]:[ \t]*<?(\S+?)>?(?:[ \t]|$)/gm;
const wiki = /\[\[([^[\]|\n]{1,200}?)(?:\\?\|[^[\]\n]*)?\]\]/g;
const fence = /^ {0,3}(`{3,}|~{3,})/;

/** Finds the links of a note without parsing it whole: for an index over all notes. */
export function findMentions(text: string): Mentions {
  const prose = text.includes('```') || text.includes('~~~') ? withoutCode(text) : text;
  const addresses = [...prose.matchAll(link), ...prose.matchAll(definition)].map(
    ([, address = '']) => address,
  );
  return {
    paths: addresses.filter((address) => !/^(?:#|[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)),
    // A title may hold the sign that stands before a heading: both readings count.
    titles: [...prose.matchAll(wiki)].flatMap(([, written = '']) => [
      ...new Set([written.trim(), wikiTarget(written).name]),
    ]),
  };
}

/** The lines outside of fenced code; a fence that never closes goes on to the end. */
function withoutCode(text: string): string {
  let open: string | null = null;
  const kept: string[] = [];
  for (const line of text.split('\n')) {
    const sign = fence.exec(line)?.[1];
    if (open !== null) {
      if (sign?.startsWith(open) === true) open = null;
    } else if (sign === undefined) kept.push(line);
    else open = sign;
  }
  return kept.join('\n');
}

/** A path as written in a note, resolved against that note's own path; null outside the source. */
export function resolvePath(from: string, written: string): string | null {
  const [bare = ''] = written.split(/[?#]/);
  if (bare === '') return null;
  const parts = bare.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of decodeAddress(bare).split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}

/** The links that lead from a rendered note to files and notes, as written, each once. */
export function findLinks(htmls: readonly string[]): string[] {
  const found = new Set<string>();
  for (const html of htmls) {
    if (!html.includes('href=')) continue;
    for (const [, href = ''] of html.matchAll(/<a\b[^<>]*?\shref="([^"]*)"/gi)) {
      const address = unescapeHtml(href);
      const wiki = address.startsWith('#wiki:');
      if (wiki || !/^(?:#|[a-z][a-z0-9+.-]*:|\/\/|$)/i.test(address)) found.add(address);
    }
  }
  return [...found];
}

function unescapeHtml(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
