import assert from 'node:assert/strict';
import { vocabularyOf } from '../../../../src/core/recognition/lexicon/Vocabulary';
import { normalizeLines } from '../../../../src/core/reading/lines/normalizeLines';

function normalize(text: string): { lines: string; problems: string } {
  const { lines, problems } = normalizeLines(text.split('\n'), text, vocabularyOf({}));
  return {
    lines: lines.join('\n'),
    problems: problems.map(({ line, code }) => `${line} ${code}`).join(', '),
  };
}

/** before, after, problems; both texts with ⏎ for line breaks */
const cases: readonly (readonly [name: string, before: string, after: string, problems: string])[] =
  [
    ['a closed fence', '```⏎## x⏎```⏎y', '```⏎## x⏎```⏎y', ''],
    ['a fence that never closes', 'a⏎```⏎code⏎⏎## Next⏎b', 'a⏎⏎⏎⏎## Next⏎b', '2 unclosed-fence'],
    ['a fence that never closes at the end', 'a⏎```⏎code', 'a⏎⏎', '2 unclosed-fence'],
    [
      'a fence that never closes over a title with an emoji',
      '```py⏎x⏎→ Y⏎💬 Messages⏎y',
      '⏎⏎⏎💬 Messages⏎y',
      '1 unclosed-fence',
    ],
    [
      'a fence round a note that closes before its end',
      '````md⏎# A⏎b⏎```sh⏎c⏎````⏎⏎## D⏎e',
      '⏎# A⏎b⏎```sh⏎c⏎````⏎⏎## D⏎e',
      '1 stray-fence',
    ],
    [
      'a fence that never closes on its side of a conflict',
      '<<<<<<< a⏎# A⏎```sql⏎b⏎=======⏎# C⏎# D⏎d⏎>>>>>>> e',
      '⏎# A⏎⏎⏎⏎# C⏎# D⏎d⏎',
      '3 unclosed-fence, 1 conflict-marker, 5 conflict-marker, 9 conflict-marker',
    ],
    ['a stray fence', '```⏎a⏎```⏎```⏎⏎## B', '```⏎a⏎```⏎⏎⏎## B', '4 stray-fence'],
    [
      'fences that name the language of the block they end',
      '```sh⏎a⏎```sh⏎⏎## B⏎```sh⏎b⏎```sh⏎Then it runs.',
      '```sh⏎a⏎```⏎⏎## B⏎```sh⏎b⏎```⏎Then it runs.',
      '3 fence-closed-with-info, 8 fence-closed-with-info',
    ],
    [
      'a stray fence before a block',
      '```⏎⏎## B⏎```sh⏎x⏎```',
      '⏎⏎## B⏎```sh⏎x⏎```',
      '1 stray-fence',
    ],
    [
      'a sample of Markdown with a fence',
      '```md⏎```js⏎x⏎```⏎## y⏎```⏎z',
      '```md⏎```js⏎x⏎```⏎## y⏎```⏎z',
      '',
    ],
    ['a rule under a sentence', 'A sentence.⏎---', 'A sentence.⏎', '2 accidental-heading'],
    ['a rule under two lines', 'one⏎two⏎---', 'one⏎two⏎', '3 accidental-heading'],
    ['an underlined title', 'A title⏎---', 'A title⏎---', ''],
    ['a rule under a list', '- a⏎---', '- a⏎---', ''],
    ['hashes without a space', '##Title⏎#tag', '## Title⏎#tag', '1 heading-without-space'],
    ['a heading right behind a rule', 'a⏎---## B⏎--- c', 'a⏎## B⏎--- c', '2 heading-behind-rule'],
    [
      'numbers without a space',
      '1.Ask⏎2.Tell⏎⏎3.Go',
      '1. Ask⏎2. Tell⏎⏎3.Go',
      '1 number-without-space',
    ],
    ['bullets of a word processor', '•\ta⏎o\tb⏎· c', '- a⏎  - b⏎- c', '1 foreign-bullet'],
    ['the Italian word o', 'bianco⏎o nero', 'bianco⏎o nero', ''],
    [
      'bullets of a word processor set in far, with a hash for one level',
      'T⏎U⏎    • a⏎        # b:⏎            o\tc⏎            •\td⏎            o\te⏎        # f:⏎            o\tg⏎    • h',
      'T⏎U⏎- a⏎  - b:⏎    - c⏎    - d⏎      - e⏎  - f:⏎    - g⏎- h',
      '3 foreign-bullet',
    ],
    [
      'bullets that all stand off the margin',
      '  • a⏎  • b⏎⏎Text.⏎• c',
      '- a⏎- b⏎⏎Text.⏎- c',
      '1 foreign-bullet',
    ],
    ['bullets below an item', '1. a⏎   • b⏎▪ c', '1. a⏎   - b⏎  - c', '2 foreign-bullet'],
    ['bullets in code', '```⏎• a⏎```', '```⏎• a⏎```', ''],
    [
      'a conflict',
      '<<<<<<< HEAD⏎a⏎=======⏎b⏎>>>>>>> c',
      '⏎a⏎⏎b⏎',
      '1 conflict-marker, 3 conflict-marker, 5 conflict-marker',
    ],
    ['equals signs outside a conflict', 'Title⏎=======', 'Title⏎=======', ''],
    ['conflict markers in code', '```⏎<<<<<<< HEAD⏎```', '```⏎<<<<<<< HEAD⏎```', ''],
    ['escaped markup', '\\# A⏎\\- b⏎\\- \\*c\\*', '# A⏎- b⏎- *c*', '1 escaped-markup'],
    ['a note indented as a whole', 'a⏎    # b⏎    - c⏎    - d', 'a⏎# b⏎- c⏎- d', '1 indented-note'],
    [
      'headings lost among others, each with an emoji',
      '# A⏎💡 Core concepts⏎b⏎⏎🚧 Challenges faced⏎c⏎# D',
      '# A⏎## 💡 Core concepts⏎b⏎⏎## 🚧 Challenges faced⏎c⏎# D',
      '2 lost-heading, 5 lost-heading',
    ],
    [
      'a list that begins with emoji',
      '# A⏎💡 Core concepts⏎🚧 Challenges faced⏎✨ Best practices⏎# D',
      '# A⏎💡 Core concepts⏎🚧 Challenges faced⏎✨ Best practices⏎# D',
      '',
    ],
    [
      'names over challenges whose headings were lost',
      'Tools⏎⏎Django⏎⏎Challenges⏎⏎Large pages⏎Challenge: they were slow to come and slow to go away again.⏎⏎Best practices⏎Ask',
      '# Tools⏎⏎Django⏎⏎## Challenges⏎⏎Large pages⏎Challenge: they were slow to come and slow to go away again.⏎⏎## Best practices⏎Ask',
      '1 lost-heading, 5 lost-heading, 10 lost-heading',
    ],
    [
      'numbers in a list whose headings were lost',
      'Tools⏎⏎Django⏎⏎Challenges⏎⏎Slow⏎⏎Best practices⏎1. Ask⏎2. Secure endpoints⏎3. Tell',
      '# Tools⏎⏎Django⏎⏎## Challenges⏎⏎Slow⏎⏎## Best practices⏎1. Ask⏎2. Secure endpoints⏎3. Tell',
      '1 lost-heading, 5 lost-heading, 9 lost-heading',
    ],
    [
      'lost headings among items that hold a word of one',
      '🎯 Overview⏎⏎Highlight practices of caching and takeaways⏎⏎🚧 Challenges Faced⏎⏎Slow pages⏎⏎✅ Best Practices⏎⏎Plan concepts before the tools⏎⏎Ask early⏎⏎🛠 Technologies⏎⏎Django',
      '# 🎯 Overview⏎⏎Highlight practices of caching and takeaways⏎⏎## 🚧 Challenges Faced⏎⏎Slow pages⏎⏎## ✅ Best Practices⏎⏎Plan concepts before the tools⏎⏎Ask early⏎⏎## 🛠 Technologies⏎⏎Django',
      '1 lost-heading, 5 lost-heading, 9 lost-heading, 15 lost-heading',
    ],
    [
      'lost headings over lines that lost their bullets, and names of their parts',
      '🎯 Overview⏎Text⏎🚧 Challenges Faced⏎Slow pages of the catalogue⏎Kept to practices and concepts⏎✅ Best Practices⏎Code Organization⏎⏎Ask the other people early, and ask them often enough⏎Test the concepts early⏎🛠 Technologies⏎Django',
      '# 🎯 Overview⏎Text⏎## 🚧 Challenges Faced⏎Slow pages of the catalogue⏎Kept to practices and concepts⏎## ✅ Best Practices⏎### Code Organization⏎⏎Ask the other people early, and ask them often enough⏎Test the concepts early⏎## 🛠 Technologies⏎Django',
      '1 lost-heading, 3 lost-heading, 6 lost-heading, 7 lost-heading, 11 lost-heading',
    ],
    ['a no-break space after a bullet', '-\u00a0a⏎##\u00a0b', '- a⏎## b', ''],
    ['a lost character', 'a⏎b \ufffd', 'a⏎b \ufffd', '2 replacement-character'],
  ];

describe('normalizeLines', () => {
  for (const [name, before, after, problems] of cases) {
    it(`reads ${name}`, () => {
      assert.deepEqual(normalize(before.replaceAll('⏎', '\n')), {
        lines: after.replaceAll('⏎', '\n'),
        problems,
      });
    });
  }
});
