import assert from 'node:assert/strict';
import { cardsIn } from './journals';

const journal = `# Service

## Key Technologies

- **Redis** – an in-memory store for caches and queues.
- **Nginx**

## Challenges and Solutions

- **Challenge**: The orders page ran a query for each row.
  - **Solution**: Load the customers with \`select_related\`.
- **Challenge**: Deployments broke on Fridays, and nobody knows why.

## Takeaways

- Write the **migration** before the code that needs it.
- Test.
`;

describe('the cards of a journal', () => {
  it('are its challenges with solutions, its terms with meanings and its takeaways', () => {
    const cards = cardsIn({ 'README.md': journal });
    assert.deepEqual(
      cards.map(({ answer, kind, question }) => [kind, question, answer]),
      [
        ['term', 'Redis', 'an in-memory store for caches and queues.'],
        [
          'challenge',
          'The orders page ran a query for each row.',
          'Load the customers with select_related.',
        ],
        ['takeaway', 'Write the migration before the code that needs it.', ''],
      ],
    );
  });

  it('know their headings, their lines and the line of their answer', () => {
    const [, challenge] = cardsIn({ 'README.md': journal });
    assert.deepEqual(
      [challenge?.heading, challenge?.line, challenge?.answerLine],
      ['Challenges and Solutions', 10, 11],
    );
  });

  it('are one where two notes say the same in other signs', () => {
    const cards = cardsIn({
      'a.md': '# A\n\n## Takeaways\n\n- Keep secrets out of images.\n',
      'b.md': '# B\n\n## Takeaways\n\n- **Keep secrets** out of images\n',
    });
    assert.deepEqual(
      cards.map(({ noteKey }) => noteKey),
      ['own:a.md'],
    );
  });

  it('are known by the id that a note has, wherever it lies', () => {
    const text = '---\nid: secrets\n---\n\n# A\n\n## Takeaways\n\n- Keep secrets out of images.\n';
    assert.deepEqual(
      cardsIn({ 'deep/a.md': text }).map(({ noteName }) => noteName),
      ['secrets'],
    );
  });
});
