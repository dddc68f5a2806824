import { deepEqual } from 'node:assert/strict';
import type { Note } from '../../../../src/core/note/Note';
import { readNote } from '../../../../src/core/reading/readNote';
import type { HeadedList } from './LanguageNote';
import { otherNotes } from './otherNotes';
import { romanceNotes } from './romanceNotes';

function list({ heading, items }: HeadedList): string {
  return `# Journal\n\n## ${heading}\n\n${items.map((item) => `- ${item}`).join('\n')}\n`;
}

function found({ takeaways, challenges }: Note): readonly string[] {
  return [
    ...takeaways.map(({ kind, text }) => `${kind}: ${text}`),
    ...challenges.map(({ challenge, solution }) => `${challenge} => ${String(solution)}`),
  ];
}

for (const note of [...romanceNotes, ...otherNotes]) {
  const { labels, pair } = note;
  const [problem, solution] = labels;
  const [trouble, remedy] = pair;
  const expected = [`${trouble} => ${remedy}`];
  const read = (body: string): readonly string[] => found(readNote(`# Journal\n\n${body}\n`, ''));
  const section = `## ${note.challenges}\n\n`;
  const stop = /[\u3040-\u9fff]/.test(trouble) ? '。' : '. ';

  describe(`a note in ${note.language}`, () => {
    for (const [kind, part] of [
      ['lesson', note.lessons],
      ['practice', note.practices],
      ['pitfall', note.pitfalls],
    ] as const) {
      it(`gives each item of its ${kind} section`, () => {
        deepEqual(
          found(readNote(list(part), '')),
          part.items.map((item) => `${kind}: ${item}`),
        );
      });
    }

    it('gives lessons below a title that promises them', () => {
      const [first, second] = note.practices.items;
      const text = `# ${note.practices.heading}\n\n## HTTP\n\n- ${first}\n\n## SQL\n\n- ${second}\n`;
      deepEqual(found(readNote(text, '')), [`practice: ${first}`, `practice: ${second}`]);
    });

    it('gives a pair by labels', () => {
      deepEqual(
        read(`${section}**${problem}:** ${trouble}\n\n**${solution}:** ${remedy}`),
        expected,
      );
    });

    it('gives a pair by labels with full-width colons', () => {
      deepEqual(read(`${section}- ${problem}：${trouble}\n  - ${solution}：${remedy}`), expected);
    });

    it('gives a pair by sub-headings of a topic', () => {
      const parts = `### ${problem}\n\n${trouble}.\n\n### ${solution}\n\n${remedy}.`;
      deepEqual(read(`## SQL\n\n${parts}`), [`${trouble}. => ${remedy}.`]);
    });

    it('gives a pair on one line', () => {
      const item = `- ${problem}: ${trouble}${stop}${solution}: ${remedy}`;
      deepEqual(read(section + item), [`${trouble}${stop.trim()} => ${remedy}`]);
    });

    it('gives a pair by a table', () => {
      const rows = `| ${problem} | ${solution} |\n| --- | --- |\n| ${trouble} | ${remedy} |`;
      deepEqual(read(section + rows), expected);
    });

    it('gives a checklist of plain items', () => {
      const { checklists } = readNote(list(note.checklist), '');
      deepEqual(
        checklists.map(({ items }) => items.map(({ text }) => text)),
        [note.checklist.items],
      );
    });

    it('gives nothing of its plans', () => {
      deepEqual(found(readNote(list(note.plans), '')), []);
    });
  });
}
