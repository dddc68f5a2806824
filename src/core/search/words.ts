/** A word of a text as the index compares it, and where it stood. */
export interface Word {
  /** Lower case, without accents. */
  readonly text: string;
  /** First and last character in the text as given, the last one exclusive. */
  readonly start: number;
  readonly end: number;
}

const pattern = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)?/gu;
const humps = /\p{Lu}?[\p{Ll}\p{M}\p{N}]+|\p{Lu}+(?!\p{Ll})|\p{N}+/gu;

/** Splits a text at everything that is neither letter nor number, and camelCase at its humps too. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    found.push({ text: fold(match[0]), start, end: start + match[0].length });
    const parts = [...match[0].matchAll(humps)];
    if (parts.length < 2) continue;
    for (const part of parts) {
      const partStart = start + part.index;
      found.push({ text: fold(part[0]), start: partStart, end: partStart + part[0].length });
    }
  }
  return found;
}

/** Lower case without accents, so that `Façade` and `facade` are one word. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '');
}

/**
 * Cuts the commonest English endings, so that "caching", "caches" and "cache" share a stem. Crude on
 * purpose: stems only ever meet stems, and a false match ranks below an exact one.
 */
export function stem(word: string): string {
  if (word.length < 4) return word;
  const cut = word
    .replace(/(?:ations?|ating|ated|ates?)$/, 'at')
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:ings?|edly|ed|ers?|ly|ments?|es|s|e)$/, '');
  const base = cut.length < 3 ? word : cut;
  return base.replace(/([^aeiouls])\1$/, '$1').replace(/i$/, 'y');
}
