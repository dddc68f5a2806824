import assert from 'node:assert/strict';
import { splitLabel } from '../../../../src/core/recognition/titles/labels';

/** source | label | text; a dash alone stands for no label. A line break is written as ⏎. */
const cases = `
**Term**: text | Term | text
**Term:** text | Term | text
**Term** – text | Term | text
**Term** — text | Term | text
**Term** - text | Term | text
**Term**→text | Term | text
**Term** => text | Term | text
**Term**⏎text | Term | text
**Term**<br>text | Term | text
__Term__: text | Term | text
_Term_: text | Term | text
*Term*: text | Term | text
\`term\` - text | term | text
<b>Term</b>: text | Term | text
✅ **Term**: text | Term | text
1. **Term**: text | Term | text
Term: text | Term | text
A term of words (ATW): text | A term of words (ATW) | text
**Term** | Term |
**Term:** | Term |
Term: | Term |
**Bold** begins this sentence | -
**A whole sentence that is bold.** | -
A sentence. Then: more | -
https://example.org/x | -
no label here | -
well-known thing | -
This is far too long to be the label of anything at all: text | -
`;

describe('splitLabel', () => {
  for (const line of cases.trim().split('\n')) {
    const [source = '', label = '', text = ''] = line
      .split(/ \| ?/)
      .map((part) => part.replace('⏎', '\n'));
    it(`splits ${JSON.stringify(source)}`, () => {
      const found = splitLabel(source);
      const expected = label === '-' ? null : [label, text.trim()];
      assert.deepEqual(found && [found.label, found.text], expected);
    });
  }
});
