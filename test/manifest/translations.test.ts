import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

/** Ids of language packs, as the names of the files have them. */
const languages = ['fr', 'pt-br', 'es', 'de', 'zh-cn'];

/** What translators leave alone: placeholders, code, names of settings, and where links lead. */
const untouched = /\{\d\}|`[^`]*`|\]\([^)]*\)|\n/g;

/** English that is right in every language: names, and what is a sign rather than a word. */
const alikeEverywhere = new Set([
  ...['Nexus', 'Nexus Journal', '{0} of {1}', '[ ] and [x]', '☐ and ☑', 'TODO: and DONE:'],
  ...['{0} in {1}', 'Tags: {0}', 'Tags', 'Code', 'Journal'],
]);

/** Words of a language that English has too. */
const alike: Readonly<Record<string, readonly string[]>> = {
  fr: ['{0} note', '{0} notes', 'Important', '{0} section', 'Sections', 'Section'],
  'pt-br': ['{0} item'],
  es: [],
  de: [],
  'zh-cn': [],
};

/** A file of sentences; a key that stands in it twice is an error, and not the last of the two. */
function readSentences(path: string): ReadonlyMap<string, string> {
  const text = readFileSync(path, 'utf8');
  const sentences = JSON.parse(text) as Readonly<Record<string, string>>;
  const keys = [...text.matchAll(/^\s*("(?:[^"\\]|\\.)*"):/gm)].map(
    ([, key = '']) => JSON.parse(key) as string,
  );
  assert.deepEqual(
    keys.filter((key, at) => keys.indexOf(key) !== at),
    [],
    `${path} has keys twice`,
  );
  return new Map(Object.entries(sentences));
}

function keptParts(text: string): string[] {
  return (text.match(untouched) ?? []).sort();
}

const families = {
  'the manifest': (language?: string) => `package.nls${language ? `.${language}` : ''}.json`,
  'the code': (language?: string) => `l10n/bundle.l10n${language ? `.${language}` : ''}.json`,
};

for (const [what, file] of Object.entries(families)) {
  const english = readSentences(file());
  for (const language of languages) {
    describe(`the sentences of ${what} in ${language}`, () => {
      const translated = readSentences(file(language));
      const pairs = [...english].flatMap(([key, text]): [string, string, string][] => {
        const own = translated.get(key);
        return own === undefined ? [] : [[key, text, own]];
      });

      it('are complete, with none left over', () => {
        assert.deepEqual([...translated.keys()].sort(), [...english.keys()].sort());
      });

      it('lose and add no placeholder, no code, no link and no line', () => {
        const wrong = pairs.filter(
          ([, text, own]) => keptParts(text).join('\0') !== keptParts(own).join('\0'),
        );
        assert.deepEqual(wrong, []);
      });

      it('are translated', () => {
        const same = pairs.filter(([, text, own]) => text === own).map(([, text]) => text);
        const allowed = alike[language] ?? [];
        assert.deepEqual(
          same.filter((text) => !alikeEverywhere.has(text) && !allowed.includes(text)),
          [],
        );
      });

      it('end in an ellipsis if more input is needed, and only then', () => {
        const wrong = pairs.filter(
          ([, text, own]) => /(?:\.\.\.|…)$/.exec(text)?.[0] !== /(?:\.\.\.|…)$/.exec(own)?.[0],
        );
        assert.deepEqual(wrong, []);
      });

      it('translate the same English differently where needed', () => {
        const byText = new Map<string, Set<string>>();
        for (const [, text, own] of pairs)
          byText.set(text, (byText.get(text) ?? new Set()).add(own));
        const several = [...byText].filter(([, owns]) => owns.size > 1);
        assert.deepEqual(
          several.map(([text, owns]) => [text, ...owns]),
          [],
        );
      });
    });
  }
}

describe('the languages of the extension', () => {
  it('have a file for the manifest and one for the code each', () => {
    const files = languages.flatMap((language) =>
      Object.values(families).map((file) => file(language)),
    );
    assert.deepEqual(
      files.filter((path) => !existsSync(path)),
      [],
    );
  });

  it('say the same of a command in the manifest and in the code', () => {
    for (const language of languages) {
      const manifest = readSentences(`package.nls.${language}.json`);
      const code = readSentences(`l10n/bundle.l10n.${language}.json`);
      const differing = [...readSentences('package.nls.json')].flatMap(([key, text]) => {
        const own = code.get(text);
        return own === undefined || own === manifest.get(key)
          ? []
          : [[text, own, manifest.get(key)]];
      });
      assert.deepEqual(differing, [], language);
    }
  });
});
