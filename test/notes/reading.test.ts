import assert from 'node:assert/strict';
import type { Note } from '../../src/core/note/Note';
import { readNote } from '../../src/core/reading/readNote';
import { readBundledNotes, proseOf } from './readBundledNotes';
import { likeness } from './likeness';

interface ReadNote {
  readonly path: string;
  readonly note: Note;
}

const read: readonly ReadNote[] = readBundledNotes().map(({ path, text }) => ({
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

  it('finds every pitfall, whose title in bold letters is the symptom', () => {
    for (const { path, text } of readBundledNotes()) {
      const lines = text.split('\n');
      const from = lines.indexOf('## Pitfalls');
      if (from < 0) continue;
      const length = lines.slice(from + 1).findIndex((line) => line.startsWith('## '));
      const titles = lines.flatMap((line, at) =>
        at > from && at <= from + length && line.startsWith('**') ? [at + 1] : [],
      );
      const found = readNote(text, path).takeaways.filter(({ kind }) => kind === 'pitfall');
      assert.deepEqual(
        found.map(({ line }) => line),
        titles,
        path,
      );
    }
  });

  it('finds one checklist of six to twelve open items in each note but the framing two', () => {
    for (const { path, note } of read) {
      const own = note.checklists.filter(({ slug }) => slug === 'checklist');
      const isFraming = framing.some((folder) => path.startsWith(folder));
      assert.equal(own.length, isFraming ? 0 : 1, path);
      for (const { items } of own)
        assert.ok(items.length >= 6 && items.length <= 12, `${path} has ${items.length} items`);
      assert.ok(note.checklists.every(({ items }) => items.every(({ done }) => !done)), path);
    }
  });

  it('finds what a team checks apart from what a change is checked by', () => {
    const ofTeams = read.flatMap(({ path, note }) =>
      note.checklists.filter(({ scope }) => scope === 'team').map(({ slug }) => `${path}#${slug}`),
    );
    assert.deepEqual(ofTeams, [
      '2-technologies/6-ci-cd.md#team-checklist',
      '5-practices/2-version-control.md#team-checklist',
      '5-practices/5-devops-early.md#team-checklist',
      '5-practices/6-continuous-learning.md#checklist',
    ]);
  });

  it('closes each note with what the author met, in the first person and as no takeaway', () => {
    for (const { path, note } of read) {
      const last = note.sections.at(-1);
      if (!last) throw new Error(`${path} has no sections`);
      assert.equal(last.title, 'From the journey', path);
      const after = note.takeaways.filter(({ line }) => line > last.line);
      assert.deepEqual(after, [], path);
    }
    for (const { path, text } of readBundledNotes()) {
      const told = text.split('## From the journey')[1] ?? '';
      assert.match(told, /\b(?:I|me|my)\b/, path);
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

  it('has 700 to 2,600 words in each note, fewer in the framing two', () => {
    for (const bundled of readBundledNotes()) {
      const { length } = `---\n${bundled.frontMatter}---\n`;
      const words = bundled.text.slice(length).trim().split(/\s+/).length;
      const isFraming = framing.some((folder) => bundled.path.startsWith(folder));
      const [least, most] = isFraming ? [300, 900] : [700, 2600];
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

  it('vary in form: no way of giving the reason is that of more than two in five', () => {
    const forms = [/, (?:because|since|as) /, /, so (?:that )?/, /, or /, /[:;] /];
    for (const form of forms) {
      const share = takeaways.filter(({ text }) => form.test(text)).length / takeaways.length;
      assert.ok(share <= 0.4, `${form}: ${share}`);
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
