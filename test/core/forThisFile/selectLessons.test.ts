import assert from 'node:assert/strict';
import { describeFile } from '../../../src/core/activeFile/ActiveFile';
import type { MarkedIds } from '../../../src/core/forThisFile/LessonMarks';
import {
  type FileLesson,
  type LessonSelection,
  selectLessons,
} from '../../../src/core/forThisFile/selectLessons';
import { drain } from '../../../src/core/Lazy';
import type { PlacedNote } from '../../../src/core/library/Journal';
import { assertLinear } from '../bounds/assertLinear';
import { journalOf } from '../tree/journalOf';

const models = describeFile({
  path: 'shop/models.py',
  languageId: 'python',
  text: 'from django.db import models\n',
});

const noMarks: MarkedIds = { pinned: [], hidden: [] };

const django = `---
tags: [django]
---
# Django

## Takeaways

- Give every query a limit
- Index what you filter by

## Pitfalls

| Symptom | Fix |
| --- | --- |
| A page sends hundreds of queries | Use select_related |

## Checklist

- [ ] The migration can be rolled back
`;
const docker = '---\ntags: [docker]\n---\n# Docker\n\n## Takeaways\n\n- Pin the base image\n';

function notesOf(files: Readonly<Record<string, string>>, source = 'mine'): readonly PlacedNote[] {
  return journalOf(source, files).notes;
}

function select(notes: readonly PlacedNote[], marks: MarkedIds = noMarks): LessonSelection {
  return drain(selectLessons(models, notes, marks));
}

function textOf({ target }: FileLesson): string {
  return target.type === 'row' ? target.row.text : target.offered.checklist.title;
}

/** The id of the lesson that has a text. */
function idOf(text: string, notes: readonly PlacedNote[]): string {
  const { fitting } = select(notes);
  const lesson = fitting.find((one) => textOf(one) === text);
  assert.ok(lesson, `"${text}" does not fit.`);
  return lesson.id;
}

describe('the lessons for a file', () => {
  const notes = notesOf({ 'django.md': django, 'docker.md': docker });

  it('are the takeaways, pitfalls and checklists of notes that fit it, each with its reason', () => {
    const { fitting } = select(notes);
    assert.deepEqual(fitting.map(textOf), [
      'Give every query a limit',
      'Index what you filter by',
      'A page sends hundreds of queries → Use select_related',
      'Django: Checklist',
    ]);
    assert.deepEqual(
      [...new Set(fitting.map(({ fit }) => fit.reason))],
      [{ code: 'kind', kind: 'djangoModels' }],
    );
  });

  it('omit checklists of a team', () => {
    const team = django.replace(
      '## Checklist',
      '## Checklist\n\n<!-- nexus: checklist, scope: team -->',
    );
    const texts = select(notesOf({ 'django.md': team })).fitting.map(textOf);
    assert.ok(!texts.includes('Django: Checklist'), texts.join());
  });

  it('begin with what is pinned, in the order of the pins, whether it fits or not', () => {
    const index = idOf('Index what you filter by', notes);
    const image = drain(
      selectLessons(
        describeFile({ path: 'Dockerfile', languageId: 'dockerfile', text: '' }),
        notes,
        noMarks,
      ),
    ).fitting[0];
    assert.ok(image);
    const { fitting, pinned } = select(notes, { pinned: [image.id, index], hidden: [] });
    assert.deepEqual(pinned.map(textOf), ['Pin the base image', 'Index what you filter by']);
    assert.deepEqual(
      pinned.map(({ fit }) => fit.reason === null),
      [true, false],
    );
    assert.ok(!fitting.map(textOf).includes('Index what you filter by'));
  });

  it('separate what is hidden, both takeaways and checklists', () => {
    const hidden = [idOf('Give every query a limit', notes), idOf('Django: Checklist', notes)];
    const selection = select(notes, { pinned: [], hidden });
    assert.deepEqual(selection.fitting.map(textOf), [
      'Index what you filter by',
      'A page sends hundreds of queries → Use select_related',
    ]);
    assert.deepEqual(selection.hidden.map(textOf).sort(), [
      'Django: Checklist',
      'Give every query a limit',
    ]);
  });

  it('keep a mark when lines move, and lose it when the text changes', () => {
    const hidden = [idOf('Give every query a limit', notes)];
    const moved = django.replace('## Takeaways', 'Two\n\nparagraphs.\n\n## Takeaways');
    const reworded = django.replace('query a limit', 'query a bound');
    const hiddenIn = (text: string): readonly string[] =>
      select(notesOf({ 'django.md': text }), { pinned: [], hidden }).hidden.map(textOf);
    assert.deepEqual(hiddenIn(moved), ['Give every query a limit']);
    assert.deepEqual(hiddenIn(reworded), []);
  });

  it('show what is pinned here though it is hidden for all files', () => {
    const id = idOf('Give every query a limit', notes);
    const { hidden, pinned } = select(notes, { pinned: [id], hidden: [id] });
    assert.deepEqual([pinned.length, hidden.length], [1, 0]);
  });

  it('have unique ids, even if a note says the same twice', () => {
    const twice = notesOf({
      'django.md': `${django}\n## Best practices\n\n- Give every query a limit\n`,
    });
    const ids = select(twice).fitting.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it("put the user's own before bundled ones that fit equally well", () => {
    const both = [...notesOf({ 'django.md': django }, 'bundled'), ...notesOf({ 'd.md': django })];
    assert.deepEqual(
      select(both)
        .fitting.slice(0, 3)
        .map(({ noteKey }) => noteKey),
      ['mine:d.md', 'mine:d.md', 'mine:d.md'],
    );
  });

  it('are few, however many notes fit', () => {
    const files = Array.from({ length: 60 }, (_, at) => [`n${at}.md`, django] as const);
    const { fitting } = select(notesOf(Object.fromEntries(files)));
    const checklists = fitting.filter(({ target }) => target.type === 'checklist');
    assert.deepEqual([fitting.length, checklists.length], [21, 5]);
  });

  it('are searched in small steps, even in notes without any', () => {
    const files = Array.from({ length: 500 }, (_, at) => [`n${at}.md`, 'Text.\n'] as const);
    const work = selectLessons(models, notesOf(Object.fromEntries(files)), noMarks);
    let steps = 0;
    while (work.next().done !== true) steps += 1;
    assert.equal(steps, 10);
  });

  it('take time proportional to the number of notes', () => {
    const one = notesOf({ 'django.md': django });
    assertLinear((length) => {
      const many = Array.from({ length }, () => one).flat();
      return () => void select(many);
    }, 250);
  }).timeout(20_000);
});
