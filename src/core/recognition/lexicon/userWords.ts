import type { TitleRole, UserWords } from './Lexicon';

/**
 * The roles that a user may add words to, by what the setting calls them. All of them widen what is
 * recognized: settings of a workspace that nobody trusts must not be able to hide anything.
 */
const roles: ReadonlyMap<string, TitleRole> = new Map([
  ['lessons', 'lesson'],
  ['practices', 'practice'],
  ['pitfalls', 'pitfall'],
  ['challenges', 'challenge'],
  ['solutions', 'solution'],
  ['checklists', 'checklist'],
  ['technologies', 'technology'],
  ['concepts', 'concept'],
]);

/** Phrases of one role that are taken; further ones are left out. */
const maxPhrases = 50;
/** Characters of a phrase; a longer one is left out. */
const maxLength = 60;
/** A single letter would be found everywhere, unless it is a word by itself as in Chinese. */
const isPhrase = /\p{L}{2}|[\u3040-\u30ff\u3400-\u9fff]/u;

/** No words of a user's own: always this one object, since what is built for words is found by it. */
export const noUserWords: UserWords = {};

/** What the setting names as words of the user's own; whatever is not of its form is left out. */
export function parseUserWords(value: unknown): UserWords {
  if (typeof value !== 'object' || value === null) return noUserWords;
  const known = Object.entries(value).flatMap(([name, list]) => {
    const role = roles.get(name);
    const phrases = role === undefined ? [] : phrasesIn(list);
    return role === undefined || phrases.length === 0 ? [] : [[role, phrases] as const];
  });
  return known.length === 0 ? noUserWords : Object.fromEntries(known);
}

function phrasesIn(list: unknown): readonly string[] {
  if (!Array.isArray(list)) return [];
  const phrases = list.flatMap((phrase: unknown) =>
    typeof phrase === 'string' ? phrase.replace(/[\s*]+/g, ' ').trim() : [],
  );
  const usable = phrases.filter((phrase) => phrase.length <= maxLength && isPhrase.test(phrase));
  return [...new Set(usable)].slice(0, maxPhrases);
}
