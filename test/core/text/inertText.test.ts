import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { inertMessage, inertPath, inertReason, inertText } from '../../../src/core/text/inertText';
import { hostileTexts, linkedText, unseenCharacters } from './hostileTexts';

/** Texts made of the pieces that links, line breaks and invisible characters are made of. */
const pieces = fc
  .array(
    fc.constantFrom(
      ...['[', ']', '(', ')', 'a', ' ', '"', 'command:a', 'https://a', '\n', '\u200b', '\u200d'],
      ...['\0', '\u202e', '\ufe0f', '\ufeff', '😀', '\ud83d', '\u2028', '\u0085'],
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

const sentences = Object.values(
  JSON.parse(readFileSync('l10n/bundle.l10n.json', 'utf8')) as Record<string, string>,
).filter((sentence) => /\{\d\}/.test(sentence));

function assertInert(text: string, max: number): void {
  assert.doesNotMatch(text, linkedText);
  assert.doesNotMatch(text, unseenCharacters);
  assert.ok(Array.from(text).length <= max, `${text.length} units`);
  assert.doesNotMatch(text, /\p{Cs}/u);
}

describe('inertText', () => {
  it('leaves no link, line break, invisible character or half a character in any text', () => {
    fc.assert(fc.property(pieces, (text) => assertInert(inertText(text), 120)));
  });

  it('leaves none in a sentence either, wherever values and the words around them meet', () => {
    fc.assert(
      fc.property(pieces, pieces, pieces, (before, value, behind) =>
        assertInert(inertMessage(before + inertText(value) + behind), 500),
      ),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(pieces, (text) => inertText(inertText(text)) === inertText(text)));
  });

  const kept: [what: string, text: string][] = [
    ['a plain title', 'Caching, and when not to'],
    ['brackets apart from parentheses', 'a[0] (first)'],
    ['right-to-left text', 'שלום עולם'],
    ['Persian with a joiner', 'می‌خواهم'],
    ['joined emoji', '👩🏽‍💻 ✔️'],
    ['an icon, which is plain text in a message', '$(zap)'],
  ];
  for (const [what, text] of kept) {
    it(`leaves ${what} as it is`, () => assert.equal(inertText(text), text));
  }

  const changed: [what: string, text: string, inert: string][] = [
    ['a link is text', '[a](command:b)', '[a] (command:b)'],
    ['lines are one', ' one\r\n\r\n two\u2028three ', 'one two three'],
    ['directions are not changed', 'a\u202eb\u2066c', 'abc'],
    ['joiners that join nothing go', '\u200da\u200d\u200db\u200d', 'ab'],
    ['half a character is marked', 'a\ud83db', 'a\ufffdb'],
  ];
  for (const [what, text, inert] of changed) {
    it(`${what}: ${JSON.stringify(text)}`, () => assert.equal(inertText(text), inert));
  }

  it('cuts long texts between characters', () => {
    assert.equal(inertText('😀'.repeat(5), 4), '😀😀😀…');
    assert.equal(inertText('😀'.repeat(4), 4), '😀'.repeat(4));
    assert.equal(inertText('abcde', 4), 'abc…');
  });

  it('keeps the end of a long path, which names the file', () => {
    const path = `/${'folder/'.repeat(700)}[a](command:b).md`;
    assert.match(inertPath(path), /^….+folder\/\[a\] \(command:b\)\.md$/);
    assert.equal(inertPath('/notes/a.md'), '/notes/a.md');
    fc.assert(fc.property(pieces, (text) => assertInert(inertPath(text.repeat(9)), 120)));
  });

  it('takes the message of an error, and what is thrown otherwise', () => {
    assert.equal(inertReason(new Error('[a](command:b)')), '[a] (command:b)');
    assert.equal(inertReason('plain\ntext'), 'plain text');
  });
});

describe('every sentence with a value', () => {
  it('would contain a link if it were shown as it is', () => {
    const links = Object.values(hostileTexts).filter((text) => linkedText.test(text));
    assert.ok(links.length >= 5);
    for (const text of links) {
      for (const sentence of sentences)
        assert.match(
          sentence.replace(/\{\d\}/g, () => text),
          linkedText,
        );
    }
  });

  for (const [what, hostile] of Object.entries(hostileTexts)) {
    it(`stays inert with ${what} in each place`, () => {
      assert.ok(sentences.length > 50);
      for (const sentence of sentences) {
        const careful = sentence.replace(/\{\d\}/g, () => inertText(hostile));
        assertInert(inertMessage(careful), 500);
        // The value of each place is still followed by the words of the sentence.
        assert.ok(
          inertMessage(careful).endsWith(
            sentence
              .split(/\{\d\}/)
              .at(-1)
              ?.trimEnd() ?? '',
          ),
        );
        const careless = sentence.replace(/\{\d\}/g, () => hostile);
        assertInert(inertMessage(careless), 500);
      }
    });
  }
});
