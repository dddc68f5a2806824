import { decodeAddress } from '../text/decodeAddress';
import { wikiTarget } from './wikiTarget';

/** What a note's Markdown points at: paths as written, and names in double brackets. */
export interface Mentions {
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
