import { deepEqual, equal } from 'node:assert/strict';
import { shareTexts } from '../../../src/core/note/isNote';
import { readNote } from '../../../src/core/reading/readNote';

const text = `# J

## Challenges

- **Problem:** slow pages
  **Solution:** an index

## Tips

- Use one clock
- Use **one** clock

## Technologies

- **Redis**: a store
`;

describe('shareTexts', () => {
  it('gives the same note, in which every find says what it said', () => {
    const note = readNote(text, 'J');
    const before = JSON.parse(JSON.stringify(note)) as unknown;
    const shared = shareTexts(note);
    equal(shared, note);
    deepEqual(JSON.parse(JSON.stringify(shared)), before);
    deepEqual(
      shared.takeaways.map((one) => [one.text, one.markdown, one.section]),
      [
        ['Use one clock', 'Use one clock', 'Tips'],
        ['Use one clock', 'Use **one** clock', 'Tips'],
      ],
    );
    deepEqual([shared.challenges.length, shared.entries.length], [1, 1]);
  });
});
