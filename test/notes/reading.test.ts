import assert from 'node:assert/strict';
import type { Note } from '../../src/core/note/Note';
import { readNote } from '../../src/core/reading/readNote';
import { bundledNotes, proseOf } from './bundledNotes';
import { likeness } from './likeness';

interface ReadNote {
  readonly path: string;
  readonly note: Note;
}

const read: readonly ReadNote[] = bundledNotes().map(({ path, text }) => ({
  path,
  note: readNote(text, path),
}));
const framing = ['1-overview/', '6-conclusion/'];
const working = read.filter(({ path }) => !framing.some((folder) => path.startsWith(folder)));
const titlesOf = ({ note }: ReadNote): readonly string[] => note.sections.map(({ title }) => title);

function missing(found: ReadNote, wanted: readonly string[]): readonly string[] {
  return wanted.filter((title) => !titlesOf(found).includes(title));
}

/** The takeaways that are no pitfalls, which are told by their symptom in several sentences. */
function lessonsOf({ takeaways }: Note): Note['takeaways'] {
  return takeaways.filter(({ kind }) => kind !== 'pitfall');
}

describe('the bundled journal, as the extension reads it', () => {
  it('has at least 130 takeaways and 19 checklists, and no problem in any note', () => {
    const count = (of: (note: Note) => number): number =>
      read.reduce((sum, { note }) => sum + of(note), 0);
    assert.ok(count((note) => note.takeaways.length) >= 130);
    assert.ok(count((note) => note.checklists.length) >= 19);
    assert.deepEqual(
      read.flatMap(({ path, note }) => note.problems.map(({ code }) => `${path}: ${code}`)),
      [],
    );
  });

  it('finds five to nine lessons in each note, all of them below that heading', () => {
    for (const { path, note } of read) {
      const lessons = lessonsOf(note);
      assert.ok(lessons.length >= 5 && lessons.length <= 9, `${path} has ${lessons.length}`);
      assert.deepEqual([...new Set(lessons.map(({ section }) => section))], ['Takeaways'], path);
    }
  });

  it('finds pitfalls below that heading alone', () => {
    const sections = read.flatMap(({ note }) =>
      note.takeaways.filter(({ kind }) => kind === 'pitfall').map(({ section }) => section),
    );
    assert.ok(sections.length >= 80);
    assert.deepEqual([...new Set(sections)], ['Pitfalls']);
  });

  it('finds one checklist of six to twelve open items in each note but the framing two', () => {
    for (const { path, note } of read) {
      const titles = note.checklists.map(({ title }) => title);
      const isFraming = framing.some((folder) => path.startsWith(folder));
      assert.deepEqual(titles, isFraming ? [] : ['Checklist'], path);
      const slugs = note.checklists.map(({ slug }) => slug);
      assert.deepEqual(slugs, isFraming ? [] : ['checklist'], path);
    }
    for (const { path, note } of working) {
      const items = note.checklists.flatMap((checklist) => checklist.items);
      assert.ok(items.length >= 6 && items.length <= 12, `${path} has ${items.length} items`);
      assert.ok(items.every(({ done }) => !done), path);
    }
  });

  it('finds exactly one challenge with its solution in each of the four challenge notes', () => {
    for (const { path, note } of read) {
      const expected = path.startsWith('4-challenges/') ? 1 : 0;
      assert.equal(note.challenges.length, expected, path);
      for (const { challenge, solution, section } of note.challenges) {
        assert.ok(challenge.length > 20 && (solution ?? '').length > 20, path);
        assert.equal(section, 'In short', path);
      }
    }
  });

  it('finds in each note the headings its kind needs', () => {
    const story = ['What was wrong', 'Why it happens', 'What we changed', 'How we know', 'What remains'];
    const article = ['How it works', 'Decisions and what they cost', 'Pitfalls'];
    for (const found of read) assert.deepEqual(missing(found, ['Takeaways', 'Further reading']), []);
    for (const found of working) {
      const needed = found.path.startsWith('4-challenges/') ? story : article;
      assert.deepEqual(missing(found, [...needed, 'Checklist']), [], found.path);
    }
  });

  it('opens each note with three sentences, the last of which says when it matters', () => {
    for (const { path, note } of read) {
      const sentences = note.summary.split(/(?<=[.!?])\s+(?=[A-Z])/);
      assert.equal(sentences.length, 3, `${path}: ${note.summary}`);
    }
    for (const { path, note } of working) {
      assert.match(note.summary, /This note matters/, path);
    }
  });

  it('has 700 to 1,800 words in each note, fewer in the framing two', () => {
    for (const bundled of bundledNotes()) {
      const words = bundled.text.split(/\s+/).length;
      const isFraming = framing.some((folder) => bundled.path.startsWith(folder));
      const [least, most] = isFraming ? [300, 700] : [700, 1800];
      assert.ok(words >= least && words <= most, `${bundled.path} has ${words} words`);
      assert.doesNotMatch(proseOf(bundled), /fast-paced|game.changer|delve|leverag|seamless/i);
    }
  });
});

describe('the takeaways of the bundled journal', () => {
  const takeaways = read.flatMap(({ path, note }) =>
    lessonsOf(note).map(({ text }) => ({ path, text })),
  );

  it('have 40 to 220 characters and are one sentence each', () => {
    for (const { path, text } of takeaways) {
      assert.ok(text.length >= 40 && text.length <= 220, `${path}: ${text.length} ${text}`);
      assert.match(text, /^[A-Z][^]*[^.]\.$/, `${path}: ${text}`);
      assert.doesNotMatch(text, /\. [A-Z]/, `${path}: ${text}`);
    }
  });

  it('say what to do and why', () => {
    for (const { path, text } of takeaways) {
      assert.match(text, /\b(?:because|since|so that|as|or|and)\b/, `${path}: ${text}`);
    }
  });

  it('are never nearly alike', () => {
    const alike = takeaways.flatMap((one, index) =>
      takeaways
        .slice(index + 1)
        .filter((other) => likeness(one.text, other.text) > 0.5)
        .map((other) => `${one.path}: ${one.text} | ${other.path}: ${other.text}`),
    );
    assert.deepEqual(alike, []);
  });

  it('would be called alike if two said the same in another order', () => {
    const one = 'Pin every action to a full commit hash, because tags move.';
    assert.ok(likeness(one, 'Because tags move, pin every action to a full commit.') > 0.5);
  });
});
