import assert from 'node:assert/strict';
import fc from 'fast-check';
import { literalLabel } from '../../../src/core/text/inertText';
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

  for (const [what, text] of Object.entries(hostileTexts)) {
    it(`is one line of bounded length with ${what}`, () => {
      const label = literalLabel(text);
      assert.doesNotMatch(label, unseenCharacters);
      assert.ok(label.length <= 1500);
    });
  }
});
