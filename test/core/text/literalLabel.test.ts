import assert from 'node:assert/strict';
import fc from 'fast-check';
import { filledLabel, joinedLabel, literalLabel } from '../../../src/core/text/inertText';
import { hostileTexts, unseenCharacters } from './hostileTexts';

/** What VS Code makes of a label (its `renderLabelsWithIcons`), pictures as `<name>`. */
function shown(label: string): string {
  return label.replace(/(\\)?\$\(([A-Za-z0-9-]+(?:~[A-Za-z]+)?)\)/g, (_, escaped, name: string) =>
    escaped ? `$(${name})` : `<${name}>`,
  );
}

const labels = fc
  .array(
    fc.constantFrom('$', '(', ')', '\\', '\\$(zap)', '$(sync~spin)', 'a', ' b', '~', '-', '$(x'),
  )
  .map((parts) => parts.join(''));

describe('literalLabel', () => {
  it('shows every text as it is, without a picture', () => {
    fc.assert(
      fc.property(labels, (text) => {
        assert.equal(shown(literalLabel(text)), text.replace(/ {2,}/g, ' ').trim());
      }),
    );
  });

  const kept = ['Use `$(pwd)` not `$PWD` in cron jobs', 'a \\$(gear) b', 'plain', '$(not a name)'];
  for (const text of kept) {
    it(`shows ${text} letter by letter`, () => assert.equal(shown(literalLabel(text)), text));
  }

  it('isolates a text written from right to left, and no other', () => {
    assert.equal(literalLabel('\u0645\u0644'), '\u2068\u0645\u0644\u2069');
    assert.equal(literalLabel('Notes'), 'Notes');
  });

  it('isolates each of several texts, so that two written from right to left stay in their order', () => {
    const label = joinedLabel(['\u05d0', '', '\u05d1 $(zap)', 'c'], ' · ');
    assert.equal(label, '\u2068\u05d0\u2069 · \u2068\u05d1 \\$(zap)\u2069 · c');
  });

  it('fills the places of a sentence, and takes no brace of a text for one', () => {
    const values = [literalLabel('{1}'), literalLabel('\u05d0')];
    assert.equal(filledLabel('{0} (also in {1})', values), '{1} (also in \u2068\u05d0\u2069)');
  });

  for (const [what, text] of Object.entries(hostileTexts)) {
    it(`is one line of bounded length with ${what}`, () => {
      const label = literalLabel(text);
      assert.doesNotMatch(label.replace(/^\u2068([^]*)\u2069$/, '$1'), unseenCharacters);
      assert.ok(label.length <= 1500);
    });
  }
});
