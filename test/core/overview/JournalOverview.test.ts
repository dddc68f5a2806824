import assert from 'node:assert/strict';
import type { Journal } from '../../../src/core/library/Journal';
import {
  type ChecklistProgress,
  checklistsInProgress,
  countSections,
} from '../../../src/core/overview/JournalOverview';
import { notesOf } from '../review/journals';

function journalOf(id: string, files: Readonly<Record<string, string>>): Journal {
  return {
    id,
    title: `The ${id} journal`,
    status: 'ready',
    origin: 'setting',
    location: `~/${id}`,
    notes: notesOf(files, id),
    leftOut: 0,
  };
}

const takeaways = (...texts: readonly string[]): string =>
  `## Takeaways\n\n${texts.map((text) => `- ${text}`).join('\n')}\n`;

const garden = {
  'beds/README.md': `# Beds\n\n${takeaways('Water the beds early.')}`,
  'beds/soil.md': `# Soil\n\n${takeaways('Turn the soil once.', 'Never dig wet soil.')}`,
  'tools.md': `# Tools\n\n${takeaways('Oil the shears monthly.')}`,
  'empty.md': '# Empty\n\nNothing here.\n',
};

function progress(title: string, done: number, total: number): ChecklistProgress {
  return { title, done, total, detail: '', target: { kind: 'file', name: title, line: 1 } };
}

describe('the overview', () => {
  it('counts the takeaways of each section, the largest first, with folders as one', () => {
    const { more, rows } = countSections([journalOf('garden', garden)]);
    assert.deepEqual(
      rows.map(({ journal, takeaways: count, target, title }) => [
        title,
        journal,
        count,
        target?.name,
      ]),
      [
        ['Beds', '', 3, 'garden:beds/README.md'],
        ['Tools', '', 1, 'garden:tools.md'],
      ],
    );
    assert.equal(more, 0);
  });

  it('leads from a folder without a note of its own to its first note', () => {
    const { rows } = countSections([
      journalOf('garden', { 'beds/soil.md': garden['beds/soil.md'], 'tools.md': '# Tools\n' }),
    ]);
    assert.deepEqual(
      rows.map(({ target }) => target?.name),
      ['garden:beds/soil.md'],
    );
  });

  it('names the journal of a section where there are several', () => {
    const { rows } = countSections([
      journalOf('garden', garden),
      journalOf('kitchen', { 'knives.md': `# Knives\n\n${takeaways('Hone knives weekly.')}` }),
    ]);
    assert.deepEqual(
      rows.map(({ journal, title }) => `${journal}: ${title}`),
      ['The garden journal: Beds', 'The garden journal: Tools', 'The kitchen journal: Knives'],
    );
  });

  it('shows a bounded number of sections and says how many more there are', () => {
    const files = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [
        `note${at}.md`,
        `# Note ${at}\n\n${takeaways(`Count to ${at} slowly.`)}`,
      ]),
    );
    const { more, rows } = countSections([journalOf('many', files)]);
    assert.deepEqual([rows.length, more], [12, 18]);
  });

  it('omits checklists that are done and begins with those furthest along', () => {
    const { rows } = checklistsInProgress([
      progress('untouched', 0, 4),
      progress('done', 2, 2),
      progress('nearly', 3, 4),
    ]);
    assert.deepEqual(
      rows.map(({ title }) => title),
      ['nearly', 'untouched'],
    );
  });
});
