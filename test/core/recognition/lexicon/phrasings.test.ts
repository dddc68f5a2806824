import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNote } from '../../../../src/core/reading/readNote';
import { projectRoot } from '../../../host/projectRoot';

/** How people of one language word the parts of a journal; lists are parted by bars. */
interface Phrasings {
  readonly trouble: string;
  readonly answer: string;
  readonly advice: string;
  readonly challenges: string;
  readonly takeaways: string;
  /** How a line ends that tells its solution: `…` stands for the answer, `_` for a blank before it. */
  readonly endings: string;
  readonly problemLabels: string;
  readonly solutionLabels: string;
  readonly lessonLabels: string;
}

const file = join(projectRoot, 'test', 'fixtures', 'phrasings.json');
const languages = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, Phrasings>>;

function list(text: string): readonly string[] {
  return text.split(' | ');
}

for (const [language, words] of Object.entries(languages)) {
  describe(`A journal in ${language}`, () => {
    const { trouble, answer, advice } = words;

    it('has challenges below each heading that names them', () => {
      const missed = list(words.challenges).filter((heading) => {
        const { challenges } = readNote(`# A\n\n## ${heading}\n\n- ${trouble}\n- ${trouble} 2`, '');
        return challenges.length !== 2;
      });
      assert.deepEqual(missed, []);
    });

    it('has takeaways below each heading that promises them', () => {
      const missed = list(words.takeaways).filter((heading) => {
        const { takeaways } = readNote(`# A\n\n## ${heading}\n\n- ${advice}.\n- ${advice} 2.`, '');
        return takeaways.length !== 2;
      });
      assert.deepEqual(missed, []);
    });

    it('tells on one line how a challenge ended', () => {
      const missed = list(words.endings).filter((ending) => {
        const end = ending.replace(/^_/, ' ').replace('…', answer);
        const text = `# A\n\n## ${list(words.challenges)[0] ?? ''}\n\n- ${trouble}${end}`;
        const [pair, ...more] = readNote(text, '').challenges;
        return more.length > 0 || (pair?.solution ?? null) === null || pair?.challenge === '';
      });
      assert.deepEqual(missed, []);
    });

    it('labels both halves of a pair, and lessons', () => {
      for (const problem of list(words.problemLabels)) {
        for (const solution of list(words.solutionLabels)) {
          const text = `# A\n\n## 3\n\n**${problem}:** ${trouble}\n\n**${solution}:** ${answer}`;
          const [pair] = readNote(text, '').challenges;
          assert.equal(pair?.solution, answer, `${problem}, ${solution}`);
        }
      }
      for (const label of list(words.lessonLabels)) {
        const { takeaways } = readNote(`# A\n\n## 3\n\nx.\n\n**${label}:** ${advice}.`, '');
        assert.equal(takeaways.length, 1, label);
      }
    });
  });
}
