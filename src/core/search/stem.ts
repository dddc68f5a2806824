/** Bases with the forms that no rule of endings leads back to them. */
const table = `
be is are was were been being am|have has had having|do does did done|go goes went gone
run ran running|write wrote written writing|read|build built|send sent|choose chose chosen
break broke broken|begin began begun|bring brought|buy bought|catch caught|come came|deal dealt
draw drew drawn|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought
find found|forget forgot forgotten|freeze froze frozen|get got gotten getting|give gave given
grow grew grown|hang hung|hear heard|hide hid hidden|hold held|keep kept|know knew known|lay laid
lead led|leave left|lend lent|lose lost|make made|mean meant|meet met|pay paid|rise rose risen
say said|see saw seen|seek sought|sell sold|shake shook shaken|shrink shrank shrunk|sit sat
sleep slept|speak spoke spoken|spend spent|spin spun|stand stood|steal stole stolen|stick stuck
swap swapped|swear swore sworn|take took taken|teach taught|tear tore torn|tell told|think thought
throw threw thrown|understand understood|wake woke woken|wear wore worn|win won|wind wound
index indices indexes indexed|vertex vertices|matrix matrices|schema schemas schemata
datum data|criterion criteria|phenomenon phenomena|analysis analyses analyse analyze
hypothesis hypotheses|child children|person people|man men|mouse mice|half halves|life lives
self selves|leaf leaves|shelf shelves|queue queues queued queuing queueing|bus buses
status statuses|process processes processed processing|address addresses addressed addressing
access accesses accessed accessing|cache caches cached caching|good better best|bad worse worst
`;

/** Base of each irregular form, and of itself. */
export const irregularForms: ReadonlyMap<string, string> = new Map(
  table
    .split(/[|\n]/)
    .map((line) => line.trim().split(' '))
    .flatMap((forms) => forms.map((form) => [form, forms[0] ?? form] as const)),
);

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
