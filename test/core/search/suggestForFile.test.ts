import assert from 'node:assert/strict';
import { describeFile } from '../../../src/core/activeFile/ActiveFile';
import { drain } from '../../../src/core/Lazy';
import type { SearchRow } from '../../../src/core/search/SearchRow';
import { suggestForFile } from '../../../src/core/search/suggestForFile';
import { row } from './row';

const forms = describeFile({
  path: 'shop/forms.py',
  languageId: 'python',
  text: 'from django import forms\n',
});

/** Rows of one note, each with its text. */
function note(noteTitle: string, known: Partial<SearchRow>, ...texts: string[]): SearchRow[] {
  const noteKey = known.noteKey ?? `bundled:${noteTitle}`;
  return texts.map((text, line) => row({ ...known, noteKey, noteTitle, line, text }));
}

function suggested(...rows: SearchRow[]): string[] {
  return drain(suggestForFile(forms, [rows], () => true)).map(({ row: { text } }) => text);
}

describe('rows suggested for a file', () => {
  const django = { tags: ['django'], languages: ['python'] };

  it('are those of notes about what the file is, then about its language', () => {
    const found = suggested(
      ...note('Python', { tags: ['python'], languages: ['python'] }, 'Name types'),
      ...note(
        'GraphQL',
        { tags: ['graphql'], languages: ['python'] },
        'Forms of a query in Django',
      ),
      ...note('Django', django, 'Keep views thin'),
    );
    assert.deepEqual(found, ['Keep views thin', 'Name types']);
  });

  it('omit checklists of a team', () => {
    const found = suggested(
      ...note('Django', { ...django, isForFiles: false }, 'Somebody reads the release notes'),
      ...note('Django', django, 'Keep views thin'),
    );
    assert.deepEqual(found, ['Keep views thin']);
  });

  it('state the reason', () => {
    const [first] = drain(suggestForFile(forms, [note('Django', django, 'a')], () => true));
    assert.deepEqual(first?.reason, { code: 'kind', kind: 'djangoForms' });
  });

  it('are limited to four of a note, first those that name what is in the file, and sixteen in all', () => {
    const texts = ['a', 'b', 'c', 'Clean data in a form', 'd', 'e'];
    assert.deepEqual(suggested(...note('Django', django, ...texts)), [
      'Clean data in a form',
      'a',
      'b',
      'c',
    ]);
    const many = Array.from({ length: 9 }, (_, at) =>
      note(`Django ${at}`, django, ...texts),
    ).flat();
    assert.equal(suggested(...many).length, 16);
  });

  it("begin with the user's own where notes fit equally well", () => {
    const own = { noteKey: 'workspace/x:week.md', tags: ['django'] };
    const found = suggested(
      ...note('Django', django, 'bundled'),
      ...note('Week 3', own, 'own'),
      ...note('Python', { noteKey: 'workspace/x:py.md', tags: ['python'] }, 'own, of the language'),
    );
    assert.deepEqual(found, ['own', 'bundled', 'own, of the language']);
  });

  it('are found by the headings of a note that contains everything', () => {
    const all = note('My program', {}, 'x');
    const found = suggested(
      ...all.map((one) => ({ ...one, text: 'tables', heading: 'Databases' })),
      ...all.map((one) => ({ ...one, text: 'models', heading: 'ORM › Django' })),
    );
    assert.deepEqual(found, ['models']);
  });

  it('are found by the tags of their own line', () => {
    const [first, second] = note('Log', {}, 'a', 'b');
    assert.ok(first && second);
    assert.deepEqual(suggested(first, { ...second, tags: ['django'] }), ['b']);
  });

  it('are advice before pitfalls, and items of checklists last', () => {
    const kinds = (['item', 'pitfall', 'lesson'] as const).map((kind, line) =>
      row({ ...django, kind, line, text: kind }),
    );
    assert.deepEqual(suggested(...kinds), ['lesson', 'pitfall', 'item']);
  });

  it('are only those wanted', () => {
    const rows = note('Django', django, 'a', 'b');
    const found = drain(suggestForFile(forms, [rows], ({ text }) => text === 'b'));
    assert.deepEqual(
      found.map((one) => one.row.text),
      ['b'],
    );
  });

  it('are searched for in small steps', () => {
    const rows = note('Django', django, ...Array.from({ length: 1000 }, String));
    const work = suggestForFile(forms, [rows], () => true);
    let steps = 0;
    while (work.next().done !== true) steps += 1;
    assert.ok(steps >= 10);
  });
});
