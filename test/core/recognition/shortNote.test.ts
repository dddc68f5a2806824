import assert from 'node:assert/strict';
import { readNote } from '../../../src/core/reading/readNote';

const note = `# Use a second work tree to review a branch

You can check another branch out into a folder of its own. The stash stays untouched.

\`\`\`sh
git worktree add ../review
\`\`\`
`;

function textsIn(text: string, isInLearningFolder: boolean): readonly string[] {
  return readNote(text, 'note', { isInLearningFolder }).takeaways.map(
    ({ kind, line, text: told }) => `${kind} ${line} ${told}`,
  );
}

describe('A short note in a learning folder', () => {
  it('is one lesson as a whole: its title and its first sentence', () => {
    assert.deepEqual(textsIn(note, true), [
      'note 1 Use a second work tree to review a branch: You can check another branch out into a folder of its own.',
    ]);
  });

  it('is none elsewhere', () => {
    assert.deepEqual(textsIn(note, false), []);
  });

  it('is none where it has takeaways of its own', () => {
    assert.deepEqual(textsIn(`${note}\n## Takeaways\n\n- One tree for each task\n`, true), [
      'lesson 11 One tree for each task',
    ]);
  });

  it('is none where it is an index of links', () => {
    const links = '- [One](a.md)\n'.repeat(6);
    assert.deepEqual(textsIn(`# Notes of mine\n\nAll of them:\n\n${links}`, true), []);
  });
});
