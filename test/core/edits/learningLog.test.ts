import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
  defaultLogTemplate,
  fillLogTemplate,
  lineTags,
  logFileName,
  planLogEntry,
  withTags,
} from '../../../src/core/edits/learningLog';
import { takeawayText } from '../../../src/core/edits/takeawayText';
import { readNote } from '../../../src/core/reading/readNote';
import { replaceIn } from '../../../src/core/text/EditPlan';

const date = '2026-11-30';

/** The text with one more line in today's entry, or why there is none. */
function logged(text: string, item = 'New', day = date): string {
  const plan = planLogEntry(text, day, item);
  if (plan.kind === 'edit') return replaceIn(text, plan.replacements);
  return plan.kind === 'refuse' ? plan.reason : plan.kind;
}

const cases: readonly [what: string, before: string, after: string][] = [
  ['starts an empty file', '', '## 2026-11-30\n\n- New\n'],
  ['makes the entry behind the text', '# Log\n', '# Log\n\n## 2026-11-30\n\n- New\n'],
  [
    'makes it below the days before, however their headings are made',
    '# Log\n\n### 2026-11-29\n\n- a\n',
    '# Log\n\n### 2026-11-29\n\n- a\n\n### 2026-11-30\n\n- New\n',
  ],
  [
    'makes it above them where the latest stand first',
    '# Log\n\n## 2026-11-29\n\n- b\n\n## 2026-11-28\n\n- a\n',
    '# Log\n\n## 2026-11-30\n\n- New\n\n## 2026-11-29\n\n- b\n\n## 2026-11-28\n\n- a\n',
  ],
  [
    'stays above what stands behind the days',
    '## 2026-11-29\n\n- a\n\n## Links\n\n- x\n',
    '## 2026-11-29\n\n- a\n\n## 2026-11-30\n\n- New\n\n## Links\n\n- x\n',
  ],
  [
    'finds the entry',
    '## 2026-11-30\n\n- a\n\n## 2026-11-29\n\n- b\n',
    '## 2026-11-30\n\n- a\n- New\n\n## 2026-11-29\n\n- b\n',
  ],
  [
    'finds it by its date alone, and writes the bullet it has',
    '## 2026-11-30 (Monday)\n* a\n',
    '## 2026-11-30 (Monday)\n* a\n* New\n',
  ],
  ['keeps line ends', '# Log\r\n', '# Log\r\n\r\n## 2026-11-30\r\n\r\n- New\r\n'],
  [
    'leaves a file without a line end at its end without one',
    '# Log',
    '# Log\n\n## 2026-11-30\n\n- New',
  ],
  ['goes into no block of code that is not closed', '# Log\n\n```\ncode\n', 'target-gone'],
];

describe('the learning log', () => {
  for (const [what, before, after] of cases)
    it(what, () => {
      assert.equal(logged(before), after);
    });

  it('has one file per month, whose lines are takeaways from the first one on', () => {
    assert.equal(logFileName(date), '2026-11.md');
    const first = logged(fillLogTemplate(defaultLogTemplate, date), 'Pin the base image');
    const { frontMatter, takeaways, title } = readNote(
      logged(first, 'Copy the lock file first'),
      '',
    );
    assert.deepEqual([title, frontMatter.date], ['Learning log 2026-11', date]);
    assert.deepEqual(
      takeaways.map(({ section, text }) => [section, text]),
      [
        [date, 'Pin the base image'],
        [date, 'Copy the lock file first'],
      ],
    );
  });

  it('fills in the dates of a template and keeps other braces', () => {
    assert.equal(
      fillLogTemplate('{{date}} {{month}} {{ date }} {{name}} $&', date),
      '2026-11-30 2026-11 {{ date }} {{name}} $&',
    );
  });

  it('puts tags at the end of a line, without duplicates and invalid ones', () => {
    assert.equal(
      withTags('Use it #Django', ['django', 'ci-cd', 'c#', '2fa']),
      'Use it #Django #ci-cd',
    );
    assert.deepEqual(lineTags(['django', 'c++', 'node js']), ['django']);
  });

  it('accepts any text, day after day, and changes no existing text', () => {
    const line = fc.string({ minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== '');
    const days = fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), line), { maxLength: 12 });
    fc.assert(
      fc.property(days, (entries) => {
        let text = fillLogTemplate(defaultLogTemplate, date);
        for (const [day, typed] of entries) {
          const item = takeawayText({ text: typed, isCode: false }, null);
          const plan = planLogEntry(text, `2026-11-${String(day).padStart(2, '0')}`, item);
          if (plan.kind !== 'edit') continue;
          assert.deepEqual(
            plan.replacements.map(({ end, start }) => end - start),
            [0],
          );
          text = replaceIn(text, plan.replacements);
          const count = text.split('\n').filter((one) => one === `- ${item}`).length;
          assert.ok(count >= 1, JSON.stringify([item, text]));
        }
        const headings = readNote(text, '').sections.filter(({ level }) => level === 2);
        assert.equal(new Set(headings.map(({ title }) => title)).size, headings.length);
      }),
      { numRuns: 60 },
    );
  });
});
