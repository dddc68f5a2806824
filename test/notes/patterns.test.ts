import assert from 'node:assert/strict';
import { describeFile } from '../../src/core/activeFile/ActiveFile';
import { CodeFile } from '../../src/core/codePatterns/CodeFile';
import { findHints } from '../../src/core/codePatterns/findHints';
import { patternFileOf } from '../../src/core/codePatterns/patternFiles';
import { PatternSet } from '../../src/core/codePatterns/PatternSet';
import { readNote } from '../../src/core/reading/readNote';
import { finish } from '../core/codePatterns/matchedTexts';
import { readBundledNotes } from './readBundledNotes';
import { codeExamples } from './codeExamples';
import { settingsExamples } from './settingsExamples';
import { type PatternExample, setupExamples } from './setupExamples';

const examples: Readonly<Record<string, PatternExample>> = {
  ...setupExamples,
  ...codeExamples,
  ...settingsExamples,
};

const notes = readBundledNotes().map(({ path, text }) => ({ path, text, note: readNote(text, path) }));
const placed = notes.flatMap(({ note }) =>
  (note.patterns ?? []).map((pattern) => ({ key: pattern.id, pattern })),
);

/** Where each bundled pattern matches in a file of which all is seen: line and columns of its last token. */
function found(path: string, text: string): ReadonlyMap<string, string> {
  const languageId = path.endsWith('.py') ? 'python' : /ya?ml$/.test(path) ? 'yaml' : 'dockerfile';
  const file = patternFileOf(describeFile({ path, languageId, text }));
  if (!file) return new Map();
  const hints = finish(
    findHints({
      file: new CodeFile(text, file.grammar),
      path,
      patterns: new PatternSet(placed, file.names),
      seen: [{ first: 0, last: text.length }],
    }),
  );
  return new Map(hints.map(({ end, line, placed: one, start }) => [one.key, `${line}:${start}-${end}`]));
}

/** The place that a text marks. */
function marked(text: string): { readonly text: string; readonly place: string } {
  const plain = text.replaceAll(/[«»]/g, '');
  const before = text.slice(0, text.indexOf('«')).split('\n');
  const start = before.at(-1)?.length ?? 0;
  const length = text.indexOf('»') - text.indexOf('«') - 1;
  return { text: plain, place: `${before.length - 1}:${start}-${start + length}` };
}

describe('the patterns of the bundled notes', () => {
  it('are 48, each with an id of its own', () => {
    const ids = placed.map(({ key }) => key);
    assert.equal(ids.length, 48);
    assert.equal(new Set(ids).size, 48);
  });

  it('have examples, each of them', () => {
    assert.deepEqual(Object.keys(examples).sort(), placed.map(({ key }) => key).sort());
  });

  it('lead to a line of their note that says more than a title', () => {
    for (const { note, path, text } of notes) {
      for (const { id, lesson, line } of note.patterns ?? []) {
        assert.match(text.split('\n')[line - 1] ?? '', /^(?:\*\*|- )/, `${path} ${id}`);
        assert.ok(lesson.length >= 40, `${path} ${id}`);
      }
    }
  });

  it('carry a date where the lesson is about versions that run out', () => {
    const dated = placed.filter(({ pattern }) => pattern.asOf !== undefined).map(({ key }) => key);
    assert.deepEqual(dated.sort(), [
      'action-on-retired-node',
      'action-switched-off',
      'node-without-fixes',
      'python-without-fixes',
    ]);
  });

  for (const [id, { path, right, wrong }] of Object.entries(examples)) {
    for (const example of right) {
      it(`${id} is right about: ${example.replaceAll('\n', '⏎')}`, () => {
        const { place, text } = marked(example);
        const all = found(path, text);
        if (example.includes('«')) assert.equal(all.get(id), place);
        else assert.ok(all.has(id));
      });
    }
    for (const example of wrong) {
      it(`${id} does not match: ${example.replaceAll('\n', '⏎')}`, () => {
        assert.equal(found(path, example).get(id), undefined);
      });
    }
  }
});
