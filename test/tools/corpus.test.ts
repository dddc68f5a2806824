import assert from 'node:assert/strict';
import type { Challenge, Note, Takeaway } from '../../src/core/note/Note';
import { readNote } from '../../src/core/reading/readNote';
import type { LineLabels } from './corpus/TextLabels';
import { report } from './corpus/report';
import { type NoteScore, sumNoteScores } from './corpus/Score';
import { scoreByLines } from './corpus/scoreByLines';

const nothing: LineLabels = { takeaways: [], challenges: [] };

function takeaway(line: number, endLine = line, kind: Takeaway['kind'] = 'lesson'): Takeaway {
  const text = `lesson ${line}`;
  return { line, endLine, text, markdown: text, section: null, group: null, kind, rule: 'made' };
}

function pair(line: number, solutionLine: number | null): Challenge {
  const solution = solutionLine === null ? null : `fix ${solutionLine}`;
  return {
    ...{ line, endLine: solutionLine ?? line, solutionLine, solution, kind: 'challenge' },
    ...{ challenge: `trouble ${line}`, title: null, section: null, rule: 'made' },
  };
}

function noteOf(takeaways: readonly Takeaway[], challenges: readonly Challenge[] = []): Note {
  return { ...readNote('', 'made'), takeaways, challenges };
}

/** Found of required, and right of given. */
function figures(scores: NoteScore, kind: keyof NoteScore): string {
  const score = scores[kind];
  if (score === undefined) return 'absent';
  const right = score.given - score.falseHits.length;
  return `${score.found}/${score.required} ${right}/${score.given}`;
}

function takeaways(labels: Partial<LineLabels>, note: Note): string {
  return figures(scoreByLines({ ...nothing, ...labels }, note), 'takeaways');
}

describe('a text scored by lines', () => {
  it('has a takeaway found where the lines of label and find overlap', () => {
    const labels = { takeaways: [{ line: 3, endLine: 5 }, { line: 9 }] };
    assert.equal(takeaways(labels, noteOf([takeaway(5, 7), takeaway(8)])), '1/2 1/2');
  });

  it('neither asks for what is arguable nor calls it wrong', () => {
    const labels = { takeaways: [{ line: 3, soft: true }] };
    assert.equal(takeaways(labels, noteOf([])), '0/0 0/0');
    assert.equal(takeaways(labels, noteOf([takeaway(3)])), '0/0 0/0');
  });

  it('has a takeaway found by a pair that starts there, or whose solution does', () => {
    const labels = { takeaways: [{ line: 3 }, { line: 6 }] };
    assert.equal(takeaways(labels, noteOf([], [pair(3, 6)])), '2/2 0/0');
    const scores = scoreByLines({ ...nothing, ...labels }, noteOf([], [pair(3, 6)]));
    assert.equal(figures(scores, 'challenges'), '0/0 0/0');
  });

  it('calls a takeaway that stands on a labeled pair not wrong', () => {
    const labels = { challenges: [{ line: 3, solutionLine: 6 }] };
    assert.equal(takeaways(labels, noteOf([takeaway(6)])), '0/0 0/0');
    assert.equal(takeaways(labels, noteOf([takeaway(4)])), '0/0 0/1');
  });

  it('has a pair found within one line, its solution within two', () => {
    const labels = { ...nothing, challenges: [{ line: 10, solutionLine: 20 }] };
    const near = scoreByLines(labels, noteOf([], [pair(11, 18)]));
    assert.equal(figures(near, 'challenges'), '1/1 1/1');
    assert.equal(figures(near, 'solutions'), '1/1 1/1');
    const far = scoreByLines(labels, noteOf([], [pair(9, 17)]));
    assert.equal(figures(far, 'challenges'), '1/1 1/1');
    assert.equal(figures(far, 'solutions'), '0/1 0/1');
    assert.equal(
      figures(scoreByLines(labels, noteOf([], [pair(12, 20)])), 'challenges'),
      '0/1 0/1',
    );
  });

  it('calls a solution wrong that the text does not tell', () => {
    const labels = { ...nothing, challenges: [{ line: 10, solutionLine: null }] };
    const scores = scoreByLines(labels, noteOf([], [pair(10, 11)]));
    assert.deepEqual(scores.solutions?.falseHits, ['10 → fix 11']);
  });

  it('has a pitfall without a fix found as a takeaway', () => {
    const labels = { ...nothing, challenges: [{ line: 10, solutionLine: null }] };
    const found = (kind: Takeaway['kind']): string =>
      figures(scoreByLines(labels, noteOf([takeaway(10, 10, kind)])), 'challenges');
    assert.equal(found('pitfall'), '1/1 0/0');
    assert.equal(found('lesson'), '0/1 0/0');
  });

  it('scores boxes where they are labeled', () => {
    const note = readNote('# Release\n\n- [ ] Tag it\n- [ ] Tell the team\n', 'release');
    assert.equal(figures(scoreByLines(nothing, note), 'checklist items'), 'absent');
    const scores = scoreByLines({ ...nothing, checklistItems: [3] }, note);
    assert.equal(figures(scores, 'checklist items'), '1/1 1/2');
  });
});

describe('the report on a corpus', () => {
  const right = scoreByLines({ ...nothing, takeaways: [{ line: 1 }] }, noteOf([takeaway(1)]));
  const wrong = scoreByLines(
    { ...nothing, takeaways: [{ line: 1, text: 'Measure first' }] },
    noteOf([takeaway(2)]),
  );

  it('sums up labels, not means', () => {
    assert.equal(figures(sumNoteScores([right, wrong, right]), 'takeaways'), '2/3 2/3');
  });

  it('lists what was missed and false in the texts, then the sums of each group and of all', () => {
    const texts = [
      { name: 'good.md', group: 'en', scores: right },
      { name: 'bad.md', group: 'fr', scores: wrong },
    ];
    assert.deepEqual(report(texts, true).split('\n'), [
      'bad.md (fr)',
      '  takeaways         0.0 % recall (0/1),   0.0 % precision (0/1)',
      '    missed 1 Measure first',
      '    false  2 lesson 2',
      'en: 1 texts',
      '  takeaways       100.0 % recall (1/1), 100.0 % precision (1/1)',
      'fr: 1 texts',
      '  takeaways         0.0 % recall (0/1),   0.0 % precision (0/1)',
      'all: 2 texts',
      '  takeaways        50.0 % recall (1/2),  50.0 % precision (1/2)',
      '',
    ]);
    assert.doesNotMatch(report(texts, false), /missed|false/);
  });
});
