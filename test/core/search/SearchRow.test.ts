import assert from 'node:assert/strict';
import type { Challenge, Checklist, Note, Takeaway } from '../../../src/core/note/Note';
import { rowsOfNote } from '../../../src/core/search/SearchRow';

const nothing: Note = {
  title: 'Boats',
  hasFrontMatter: false,
  frontMatter: { tags: [], aliases: [], languages: [] },
  summary: '',
  sections: [],
  takeaways: [],
  challenges: [],
  entries: [],
  checklists: [],
  problems: [],
};

const takeaway = (kind: Takeaway['kind'], text: string, line: number): Takeaway => ({
  kind,
  text,
  markdown: text,
  line,
  endLine: line,
  section: null,
  group: null,
  rule: 'any',
});

const checklistOf = (scope: Checklist['scope'], items: Checklist['items']): Checklist => ({
  rule: 'any',
  scope,
  line: 1,
  title: 'Before you go',
  slug: '',
  items,
});

const pitfall: Challenge = {
  kind: 'pitfall',
  rule: 'any',
  line: 4,
  endLine: 5,
  solutionLine: 5,
  title: 'A loose rope.',
  challenge: 'The boat drifts off at night.',
  solution: 'Tie two knots.',
  section: null,
};

const rowsOf = (note: Partial<Note>): [kind: string, text: string][] =>
  rowsOfNote('a:boats.md', { ...nothing, ...note }).map(({ kind, text }) => [kind, text]);

describe('the rows of a note', () => {
  it('tell pitfalls with and without a fix, by title and symptom', () => {
    const alone = takeaway('pitfall', 'Wet ropes slip.', 1);
    assert.deepEqual(rowsOf({ takeaways: [alone], challenges: [pitfall] }), [
      ['pitfall', 'Wet ropes slip.'],
      ['pitfall', 'A loose rope. The boat drifts off at night. → Tie two knots.'],
    ]);
  });

  it('tell a note that is one lesson', () => {
    const note = takeaway('note', 'Boats: row in step.', 1);
    assert.deepEqual(rowsOf({ takeaways: [note] }), [['note', 'Boats: row in step.']]);
  });

  it('tell the items of a checklist once, whether or not they are takeaways', () => {
    const items = ['Bail out water', 'Check the oars'].map((text, at) => ({
      text,
      line: at + 2,
      done: false,
      depth: 0,
    }));
    const checklist = checklistOf('code', items);
    const known = takeaway('practice', 'Bail out water', 2);
    assert.deepEqual(rowsOf({ takeaways: [known], checklists: [checklist] }), [
      ['practice', 'Bail out water'],
      ['item', 'Check the oars'],
    ]);
  });

  it('say by which rule a takeaway was recognized, and nothing of the other rows', () => {
    const item = { text: 'Check the oars', line: 3, done: false, depth: 0 };
    const rows = rowsOfNote('n', {
      ...nothing,
      takeaways: [takeaway('practice', 'Bail out water', 2)],
      checklists: [checklistOf('code', [item])],
    });
    assert.deepEqual(
      rows.map(({ rule }) => rule),
      ['any', null],
    );
  });

  it('keep the items of a team from being suggested for a file', () => {
    const items = [{ text: 'Name who steers', line: 2, done: false, depth: 0 }];
    const suggestible = (scope: Checklist['scope']): readonly boolean[] =>
      rowsOfNote('n', { ...nothing, checklists: [checklistOf(scope, items)] }).map(
        ({ isForFiles }) => isForFiles,
      );
    assert.deepEqual([suggestible('team'), suggestible('code')], [[false], [true]]);
  });

  it('have the tags of the note and those of their own line, in lower case', () => {
    const note = {
      ...nothing,
      frontMatter: { tags: ['Sea'], aliases: [], languages: [] },
      takeaways: [
        takeaway('lesson', 'Tie two knots #Ropes #ci-cd', 1),
        takeaway('lesson', 'Learn C# first, see #12 and a#b', 2),
      ],
    };
    assert.deepEqual(
      rowsOfNote('k', note).map(({ tags }) => tags),
      [['sea', 'ropes', 'ci-cd'], ['sea']],
    );
  });
});
