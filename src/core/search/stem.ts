import { irregularForms } from './irregularForms';

/** Below this many letters no ending is cut: too little would be left to mean anything. */
const shortestStem = 3;

/**
 * What the inflections of a word share: "caches", "cached" and "caching" all give "cach". Irregular
 * forms give their base. Stems only ever meet stems, and a false match ranks below an exact one.
 */
export function inflectionStem(word: string): string {
  const base = irregularForms.get(word) ?? word;
  if (base.length <= shortestStem) return base;
  const singular = base
    .replace(/ies$/, 'y')
    .replace(/(ss|sh|ch|x|z|o)es$/, '$1')
    .replace(/([^su'])s$/, '$1');
  const cut = singular.replace(/ied$/, 'y').replace(/(?:ing|ed)$/, '');
  const verb = hasVowel(cut) && cut.length >= shortestStem ? cut : singular;
  return undoubled(verb).replace(/e$/, '').replace(/y$/, 'i');
}

/** Endings that make another kind of word of a root, longest first where one ends in another. */
const derivations = [
  /(?:ational|ationally|izational)$/,
  /(?:izations?|isations?|izing|ising|izers?|isers?|ized|ised|izes|ises|ize|ise)$/,
  /(?:abilities|ability|ibilities|ibility|ably|ibly|able|ible)$/,
  /(?:ications?|icators?|icat|ifi|ify)$/,
  /(?:ations?|ators?|ativ|atively|at)$/,
  /(?:ments?|ness|nesses|fully|ful|less|ship)$/,
  /(?:ically|ical|ally|ality|al|ic|ics)$/,
  /(?:encies|ency|ences|ence|enc|ancies|ancy|ances|ance|anc|ents?|ants?)$/,
  /(?:ively|ivity|iviti|iv|ions?|ures?|ur|ors?|ers?|or|er)$/,
  /(?:ities|ity|iti|ously|ous|ly|li|ee|ist|ists|ism)$/,
];

/**
 * What words of one root share: "authenticate", "authentication" and "authenticator", or "deploy"
 * and "deployment". Coarser than {@link inflectionStem}; a match by it counts for less.
 */
export function rootStem(word: string): string {
  let root = inflectionStem(word);
  let cuts = 0;
  for (const ending of derivations) {
    const cut = root.replace(ending, '');
    // A second ending is cut only from what is still a word: "authorization" is no "auth".
    if (cut === root || cuts === 2 || cut.length < 4 + cuts || !hasVowel(cut)) continue;
    root = cut;
    cuts++;
  }
  return undoubled(root)
    .replace(/[eiy]$/, '')
    .replace(/d$/, 's');
}

function hasVowel(text: string): boolean {
  return /[aeiouy]/.test(text);
}

/** `stopp` is `stop`, but `call` stays, as it is not from `cal`. */
function undoubled(text: string): string {
  return text.replace(/([^aeiouylsz])\1$/, '$1');
}
