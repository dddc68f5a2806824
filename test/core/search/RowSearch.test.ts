import assert from 'node:assert/strict';
import { describeFile } from '../../../src/core/activeFile/ActiveFile';
import { drain } from '../../../src/core/Lazy';
import { PassageSearch } from '../../../src/core/search/findPassages';
import { type RowScope, RowSearch } from '../../../src/core/search/RowSearch';
import type { SearchRow } from '../../../src/core/search/SearchRow';
import { suggestForFile } from '../../../src/core/search/suggestForFile';
import { row } from './row';

const scope: RowScope = {
  kinds: new Set(['practice', 'lesson', 'challenge']),
  language: null,
  onlyLanguage: null,
  pinned: new Set(),
};

function searchOver(...rows: SearchRow[]): RowSearch {
  const search = new RowSearch();
  for (const noteKey of new Set(rows.map((one) => one.noteKey)))
    search.replace(
      noteKey,
      rows.filter((one) => one.noteKey === noteKey),
    );
  return search;
}

const texts = (search: RowSearch, query: string, more: Partial<RowScope> = {}): string[] =>
  search.find(query, { ...scope, ...more }, 50).map(({ row: { text } }) => text);

const python = row({
  noteKey: 'a:python.md',
  noteTitle: 'Python',
  text: 'Close files with a context manager',
  tags: ['python', 'files'],
  languages: ['python'],
});
const node = row({
  noteKey: 'a:node.md',
  noteTitle: 'Node',
  text: 'Close files in a finally block',
  tags: ['node'],
  languages: ['typescript'],
});

const settings = describeFile({
  path: 'shop/settings.py',
  languageId: 'python',
  text: 'import django\nimport celery\n',
});

const suggestedBy = (search: RowSearch): string[] =>
  drain(search.suggest(settings, scope)).map(({ row: { text } }) => text);

describe('suggesting rows of notes for a file', () => {
  const subjects = ['Django', 'Docker', 'Celery', 'Python', 'Sourdough', 'REST', 'Secrets'];
  const rows = subjects.flatMap((noteTitle, at) =>
    ['', 'Django', 'Tests'].map((heading, line) =>
      row({ noteKey: `a:${at}.md`, noteTitle, heading, line, text: `${noteTitle} ${line}` }),
    ),
  );

  it('finds what judging each row would find', () => {
    const judged = drain(suggestForFile(settings, [rows], () => true));
    assert.ok(judged.length > subjects.length && judged.length < rows.length);
    assert.deepEqual(
      suggestedBy(searchOver(...rows)),
      judged.map((one) => one.row.text),
    );
  });

  it('follows a note whose subject changes', () => {
    const search = searchOver(python);
    const about = { noteKey: 'a:week.md', text: 'Ask less' };
    search.replace(about.noteKey, [row({ ...about, noteTitle: 'Sourdough' })]);
    assert.deepEqual(suggestedBy(search), [python.text]);
    search.replace(about.noteKey, [row({ ...about, noteTitle: 'Django' })]);
    assert.deepEqual(suggestedBy(search), ['Ask less', python.text]);
    search.replace(about.noteKey, []);
    assert.deepEqual(suggestedBy(search), [python.text]);
  });

  it('knows all rows of a note that was asked about while they came', () => {
    const search = searchOver(python);
    const noteKey = 'a:week.md';
    const many = Array.from({ length: 120 }, (_, line) =>
      row({ noteKey, line, heading: line < 119 ? 'Sourdough' : 'Django', text: String(line) }),
    );
    const work = search.replacing(noteKey, many);
    work.next();
    assert.deepEqual(suggestedBy(search), [python.text]);
    drain(work);
    assert.deepEqual(suggestedBy(search), ['119', python.text]);
  });
});

describe('searching rows of notes', () => {
  it('puts the language of the file being written first among equals', () => {
    const search = searchOver(node, python);
    const first = (language: string): string | undefined =>
      texts(search, 'close files', { language })[0];
    assert.equal(first('python'), python.text);
    assert.equal(first('typescript'), node.text);
  });

  it('puts what is pinned first among equals', () => {
    const pinned = new Set(['a:node.md']);
    assert.equal(texts(searchOver(python, node), 'close files', { pinned })[0], node.text);
    assert.equal(texts(searchOver(node, python), 'close files', { pinned })[0], node.text);
  });

  it('shows only the language that was asked for', () => {
    const found = texts(searchOver(python, node), 'close', { onlyLanguage: 'python' });
    assert.deepEqual(found, [python.text]);
  });

  it('answers a filter without words', () => {
    assert.deepEqual(texts(searchOver(python, node), '#python'), [python.text]);
  });

  it('finds nothing for no query', () => {
    assert.deepEqual(texts(searchOver(python, node), ' '), []);
  });

  it('keeps entries and headings for those who ask for them', () => {
    const search = searchOver(row({ kind: 'entry', text: 'Redis – an in-memory store' }));
    assert.deepEqual(texts(search, 'redis'), []);
    assert.equal(texts(search, 'redis', { kinds: new Set(['entry']) }).length, 1);
  });

  it('makes the same lesson in two notes one row that knows the other', () => {
    const twin = row({ noteKey: 'b:io.md', text: 'Close your files with a context manager.' });
    const [first, ...rest] = searchOver(python, twin, node).find('close files context', scope, 50);
    assert.equal(first?.others.length, 1);
    assert.deepEqual(
      rest.map((one) => one.row.text),
      [node.text],
    );
  });

  it('learns abbreviations of the user, both ways', () => {
    const search = searchOver(
      row({ text: 'Name one source of truth' }),
      row({ noteKey: 'b:x.md', text: 'Keep the SOT small' }),
    );
    search.useAbbreviations({ sot: 'source of truth' });
    assert.deepEqual(texts(search, 'sot').sort(), [
      'Keep the SOT small',
      'Name one source of truth',
    ]);
    assert.ok(texts(search, 'source of truth').includes('Keep the SOT small'));
  });

  it('learns synonyms of the user, words and phrases', () => {
    const search = searchOver(
      row({ text: 'Calibrate the reactor daily' }),
      row({ noteKey: 'b:x.md', text: 'Paint the fence green' }),
    );
    search.useSynonyms({ 'flux, hot box': 'reactor' });
    for (const query of ['flux', 'box that is hot'])
      assert.deepEqual(texts(search, query), ['Calibrate the reactor daily']);
  });

  it('takes @v4 for a word, and @challenges for a filter', () => {
    const tagged = row({ text: 'Pin every action to v4 of its release' });
    assert.deepEqual(texts(searchOver(tagged, python), '@v4'), [tagged.text]);
    assert.deepEqual(texts(searchOver(tagged, python), '@challenges pin'), []);
  });

  it('puts a lesson before a checklist item that fits as well', () => {
    const item = row({ kind: 'item', text: 'No open files in the end, all close', line: 9 });
    const lesson = row({ text: 'Files are closed in the end' });
    const kinds: RowScope['kinds'] = new Set(['practice', 'item']);
    assert.deepEqual(texts(searchOver(item, lesson), 'files close end', { kinds }), [
      lesson.text,
      item.text,
    ]);
  });

  it('says which answers share little with the question', () => {
    const search = searchOver(
      python,
      row({ noteKey: 'c:x.md', text: 'Rotate zebra stripes' }),
      row({ noteKey: 'd:x.md', text: 'Paint stripes' }),
    );
    const weak = (query: string): boolean[] =>
      search.find(query, scope, 9).map((found) => found.weak);
    assert.deepEqual(weak('zebra stripes'), [false]);
    assert.deepEqual(weak('okapi lion gnu stripes'), [true, true]);
  });

  it('completes a filter by what the notes hold, the commonest first', () => {
    const search = searchOver(
      python,
      node,
      row({ noteKey: 'c:p.md', tags: ['python'], text: 'Use types' }),
    );
    assert.deepEqual(
      search.complete('close #').map(({ filter }) => filter),
      ['#python', '#files', '#node'],
    );
    assert.deepEqual(
      search.complete('close #py').map(({ query }) => query),
      ['close #python '],
    );
    assert.deepEqual(
      search.complete('in:no').map(({ query }) => query),
      ['in:Node '],
    );
    assert.deepEqual(search.complete('close'), []);
  });

  it('counts takeaways, not what is shown on request', () => {
    const search = searchOver(python, node, row({ kind: 'heading', text: 'Files' }));
    assert.equal(search.takeaways, 2);
  });

  it('counts and completes what is left when notes change and go', () => {
    const search = searchOver(python, node);
    search.replace('a:python.md', [{ ...python, tags: ['io'] }]);
    search.replace('a:node.md', []);
    assert.equal(search.takeaways, 1);
    assert.deepEqual(
      search.complete('#').map(({ filter, count }) => [filter, count]),
      [['#io', 1]],
    );
  });

  it('takes in a long note in steps between which it can be asked', () => {
    const search = new RowSearch();
    const lessons = Array.from({ length: 500 }, (_, line) => row({ line, text: `Lesson ${line}` }));
    const work = search.replacing('a:long.md', lessons);
    let steps = 0;
    for (; work.next().done !== true; steps++) texts(search, 'lesson');
    assert.ok(steps >= 5);
    assert.equal(texts(search, 'lesson 499')[0], 'Lesson 499');
  });

  it('finds exact words in whichever of many rows they stand', () => {
    const many = Array.from({ length: 3000 }, (_, line) =>
      row({ line, text: line === 2900 ? 'Cache keys by tenant' : `Keys of the cache ${line}` }),
    );
    assert.deepEqual(texts(searchOver(...many), '"cache keys"'), ['Cache keys by tenant']);
  });
});

describe('searching the whole text of notes', () => {
  it('answers with the passage and its line', () => {
    const search = new PassageSearch('conection pool');
    search.read(
      { key: 'a:db.md', title: 'Databases' },
      '# Databases\n\nSmall talk.\n\n- Size the\n  connection pool by the database\n- More\n',
    );
    const [best] = search.best(5);
    assert.deepEqual([best?.line, best?.text], [5, 'Size the connection pool by the database']);
  });

  it('looks for what a question names, however many small words it has', () => {
    const search = new PassageSearch('what is it that i should do about the pool');
    search.read({ key: 'a:db.md', title: 'Databases' }, 'Size every pool.\n');
    assert.equal(search.best(5).length, 1);
  });
});
