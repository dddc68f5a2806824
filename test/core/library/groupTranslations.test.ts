import fc from 'fast-check';
import assert from 'node:assert/strict';
import { groupTranslations } from '../../../src/core/library/groupTranslations';

const shown = (names: readonly string[]): string[] =>
  groupTranslations(names).map(({ name, translations }) =>
    [name, ...translations.map(({ language }) => language)].join(' '),
  );

describe('putting translations to their note', () => {
  it('makes one note of a README and its twenty translations', () => {
    assert.deepEqual(
      shown(['README-zh.md', 'README.fr.md', 'README.md', 'README_pt-BR.md', 'readme.ja.md']),
      ['README.md zh fr pt-br ja'],
    );
  });

  it('does the same for any other note', () => {
    assert.deepEqual(shown(['cache.md', 'cache.de.md', 'cache.zh-Hans.md', 'cache-ru.md']), [
      'cache.md de zh-hans ru',
    ]);
  });

  it('uses the English text for a missing original, else the first', () => {
    assert.deepEqual(shown(['a.de.md', 'a.en.md', 'b.fr.md', 'b.de.md']), [
      'a.en.md de',
      'b.fr.md de',
    ]);
  });

  it('keeps a lone note that says its language', () => {
    assert.deepEqual(shown(['notes.de.md']), ['notes.de.md']);
  });

  it('does not take the last word of a name for a language', () => {
    const names = [
      'set.md',
      'set-it.md',
      'react.md',
      'react-ts.md',
      'a.md',
      'a-go.md',
      'b-de-bug.md',
    ];
    assert.deepEqual(shown(names), names);
  });

  it('keeps names that differ by their case only', () => {
    assert.deepEqual(shown(['a.md', 'A.md']), ['a.md', 'A.md']);
  });

  it('loses no file and adds none', () => {
    const name = fc
      .tuple(fc.constantFrom('a', 'README', 'b-c'), fc.constantFrom('', '.', '-', '_'))
      .chain(([stem, separator]) =>
        fc
          .constantFrom('', 'fr', 'zh', 'it', 'pt-BR', 'en')
          .map((code) => `${stem}${code === '' ? '' : separator}${code}.md`),
      );
    fc.assert(
      fc.property(fc.uniqueArray(name), (names) => {
        const all = groupTranslations(names).flatMap((file) => [
          file.name,
          ...file.translations.map((translation) => translation.name),
        ]);
        assert.deepEqual(all.sort(), [...names].sort());
      }),
    );
  });
});
