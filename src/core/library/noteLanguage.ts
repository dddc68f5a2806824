import { languageOfName } from './groupTranslations';

/** Characters at the top of a note that front matter and a first paragraph lie in. */
const lookedAt = 4000;
/** Of the letters, how many at least are of a script that only one language has. */
const share = 0.2;

/** Scripts that tell the language; kana come first, for Japanese has Chinese characters as well. */
const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
];

/**
 * The language that a note is written in, as HTML has it: what `lang` in its front matter says, the name of
 * a translation (`README.fr.md`), or a script that only one language has. Null where none of them tells.
 * Looks at the top of the note only.
 */
export function noteLanguage(fileName: string, text: string): string | null {
  const top = text.slice(0, lookedAt);
  return languageOfFrontMatter(top) ?? languageOfName(fileName) ?? languageOfScript(top);
}

function languageOfFrontMatter(top: string): string | null {
  const [, fields = ''] = /^---\r?\n([^]*?)\r?\n---/.exec(top) ?? [];
  const [, language = null] =
    /^lang:[ \t]*["']?([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3})["']?[ \t]*$/m.exec(
      fields.replaceAll('\r', ''),
    ) ?? [];
  return language;
}

function languageOfScript(top: string): string | null {
  const letters = top.match(/\p{L}/gu)?.length ?? 0;
  const isOf = (script: RegExp): boolean => (top.match(script)?.length ?? 0) > letters * share;
  return scripts.find(([, script]) => isOf(script))?.[0] ?? null;
}
