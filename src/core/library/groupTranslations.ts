/** A file with those that hold the same in other languages; names as they lie in one folder. */
export interface TranslatedFile {
  readonly name: string;
  readonly translations: readonly TranslationFile[];
}

interface TranslationFile {
  readonly name: string;
  /** In lower case: `fr`, `pt-br`, `zh-hans`. */
  readonly language: string;
}

/** Languages that notes are translated into, as file names have them. */
const languages = new Set(
  (
    'ar az bg bn bs ca cn cs da de el en es et fa fi fr gl gu he hi hr hu hy id it ja jp ka kk kn ' +
    'ko kr lt lv mk mn mr ms nb ne nl pl pt ro ru sk sl sq sr sv sw ta te th tl tr uk ur uz vi zh'
  ).split(' '),
);

/** Those that mean something else as the last word of a note's name: `set-it.md` is no Italian. */
const words = new Set('ca cs da et he hi id it ms te'.split(' '));

/**
 * Puts translations to the file they translate: `README.fr.md` and `README-zh.md` to `README.md`.
 * Where the file itself is missing the English one stands for it, else the first. Takes the names
 * of the notes in one folder.
 */
export function groupTranslations(names: readonly string[]): TranslatedFile[] {
  const groups = new Map<string, (TranslationFile & { readonly translated: boolean })[]>();
  for (const name of names) {
    const parts = translationParts(name);
    const key = (parts?.original ?? name).toLowerCase();
    const file = { name, language: parts?.language ?? '', translated: parts !== null };
    const group = groups.get(key);
    if (group) group.push(file);
    else groups.set(key, [file]);
  }
  return [...groups.values()].flatMap((files): TranslatedFile[] => {
    const originals = files.filter(({ translated }) => !translated);
    const translations = files.filter(({ translated }) => translated);
    const main = originals[0] ?? takeMain(translations);
    const others = translations.map(({ name, language }) => ({ name, language }));
    // Names that differ by their case only are two notes.
    const rest = originals.slice(1).map(({ name }) => ({ name, translations: [] }));
    return main ? [{ name: main.name, translations: others }, ...rest] : rest;
  });
}

function takeMain<T extends TranslationFile>(translations: T[]): T | undefined {
  const english = translations.findIndex(({ language }) => /^en\b/.test(language));
  return translations.splice(Math.max(0, english), 1)[0];
}

/** The language that the name of a translation ends with, in lower case; null where a name says nothing. */
export function languageOfName(name: string): string | null {
  return translationParts(name)?.language ?? null;
}

const translated =
  /^(?<stem>.+?)(?<separator>[._-])(?<code>[a-z]{2})(?:[-_](?<region>[a-z]{2}|[a-z]{4}))?(?<extension>\.(?:md|markdown))$/i;

function translationParts(name: string): { original: string; language: string } | null {
  const {
    stem = '',
    separator,
    code = '',
    region,
    extension = '',
  } = translated.exec(name)?.groups ?? {};
  const language = code.toLowerCase();
  if (!languages.has(language)) return null;
  const isReadme = /^(?:readme|index)$/i.test(stem);
  if (!isReadme && !isPlain(separator, language, region)) return null;
  return {
    original: `${stem}${extension}`,
    language: region === undefined ? language : `${language}-${region.toLowerCase()}`,
  };
}

/** Whether the end of a note's name can only be a language: after a dash many words look like one. */
function isPlain(
  separator: string | undefined,
  language: string,
  region: string | undefined,
): boolean {
  if (region !== undefined) return /^(?:[A-Z]{2}|[A-Z][a-z]{3})$/.test(region);
  return separator === '.' || !words.has(language);
}
