import assert from 'node:assert/strict';
import type { Note } from '../../../src/core/note/Note';
import { readNote } from '../../../src/core/reading/readNote';

function checkLines(note: Note, lineCount: number): void {
  const within = (line: number): void => {
    assert.ok(
      Number.isInteger(line) && line >= 1 && line <= lineCount,
      `line ${line} of ${lineCount}`,
    );
  };
  for (const { line, endLine } of [...note.sections, ...note.takeaways, ...note.challenges]) {
    within(line);
    within(endLine);
    assert.ok(line <= endLine, `${line} to ${endLine}`);
  }
  for (const { line } of [...note.entries, ...note.checklists, ...note.problems]) within(line);
  for (const { items } of note.checklists) for (const { line } of items) within(line);
  for (const { solutionLine } of note.challenges) if (solutionLine !== null) within(solutionLine);
}

/** A takeaway stands inside a section of the title it names, or before all sections. */
function checkTakeaways(note: Note): void {
  for (const takeaway of note.takeaways) {
    const home = note.sections.some(
      ({ title, line, endLine }) =>
        title === takeaway.section && line <= takeaway.line && takeaway.endLine <= endLine,
    );
    const isBeforeAll = takeaway.section === null;
    assert.ok(home || isBeforeAll, `takeaway on line ${takeaway.line} is outside its section`);
  }
  const pairs = new Set(note.challenges.map(({ line }) => line));
  const repeated = note.takeaways.filter(({ line }) => pairs.has(line));
  assert.deepEqual(repeated, []);
}

/** Reads a text and asserts what holds for any text: lines in the file, takeaways in their sections. */
export function checkNote(text: string): Note {
  const note = readNote(text, 'fallback');
  const lineCount = text.split(/\r\n|\r|\n/).length;
  checkLines(note, lineCount);
  checkTakeaways(note);
  assert.equal(new Set(note.sections.map(({ slug }) => slug)).size, note.sections.length);
  return note;
}
