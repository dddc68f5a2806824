import assert from 'node:assert/strict';
import { readNote } from '../../../../src/core/reading/readNote';
import { decodeText } from '../../../../src/core/text/decodeText';

const sound = `# Log

## Best practices

- One test proves little on its own.
  - Two tests help
- Write it down

## Challenges

| Problem | Solution |
|---|---|
| Slow | Index |

## Tools

- **Redis**: in memory
`;

function utf16(text: string): Uint8Array {
  const codes = [...Array(text.length).keys()].map((index) => text.charCodeAt(index));
  return Uint8Array.from([0xff, 0xfe, ...codes.flatMap((code) => [code & 255, code >> 8])]);
}

function found(text: string): unknown {
  const { takeaways, challenges, entries, sections } = readNote(text, '');
  const ends = sections.map(({ title, line, level }) => [title, line, level]);
  return { takeaways, challenges, entries, ends };
}

/** How the same note arrives from other programs. */
const arrivals: Readonly<Record<string, string>> = {
  'with Windows line ends': sound.replaceAll('\n', '\r\n'),
  'with the line ends of an old Mac': sound.replaceAll('\n', '\r'),
  'with a byte order mark': `\ufeff${sound}`,
  'without a final line end': sound.trimEnd(),
  'in UTF-16': decodeText(utf16(sound)).text,
  'with blanks at the ends of lines': sound.replaceAll('\n', '  \n'),
};

/** Damage | the note with it | codes of its problems, or nothing where all is understood */
const damages: readonly (readonly [name: string, text: string, codes: string])[] = [
  ['a fence that never closes', sound.replace('# Log', '# Log\n\n```sh\nls'), 'unclosed-fence'],
  ['a stray fence', `${sound}\n\`\`\`\n`, 'stray-fence'],
  [
    'a rule under a sentence',
    sound.replace('# Log', '# Log\n\nIt began so.\n---'),
    'accidental-heading',
  ],
  [
    'a merge conflict',
    sound.replace('- Write it down', '<<<<<<< a\n- Write it down\n=======\n>>>>>>> b'),
    'conflict-marker, conflict-marker, conflict-marker',
  ],
  [
    'bullets of a word processor',
    sound.replace(
      '- One test proves little on its own.\n  - Two tests help\n-',
      '•\tOne test proves little on its own.\no\tTwo tests help\n·',
    ),
    'foreign-bullet',
  ],
  ['tabs for nesting', sound.replace('  - Two', '\t- Two'), ''],
  ['a lost character', sound.replace('# Log', '# Log \ufffd'), 'replacement-character'],
  ['broken front matter', `---\ntitle: [a\n---\n${sound}`, 'broken-front-matter'],
];

describe('A note reads the same', () => {
  for (const [name, text] of Object.entries(arrivals)) {
    it(name, () => {
      assert.deepEqual(found(text), found(sound));
    });
  }

  for (const [name, text, codes] of damages) {
    it(`despite ${name}, which is ${codes === '' ? 'no problem' : 'listed with its line'}`, () => {
      const { takeaways, challenges, entries, problems } = readNote(text, '');
      assert.deepEqual(
        takeaways.map((one) => one.text),
        ['One test proves little on its own.', 'Two tests help', 'Write it down'],
      );
      assert.deepEqual([challenges.length, entries.length], [1, 1]);
      assert.equal(problems.map(({ code }) => code).join(', '), codes);
      assert.ok(problems.every(({ line }) => line > 0));
    });
  }
});
