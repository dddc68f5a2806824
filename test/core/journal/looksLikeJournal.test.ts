import assert from 'node:assert/strict';
import { looksLikeJournal } from '../../../src/core/journal/looksLikeJournal';
import type { Note, SectionKind, Takeaway } from '../../../src/core/note/Note';
import { readNote } from '../../../src/core/reading/readNote';

const plain = readNote('# Endpoints\n\nHow to call them.\n', 'Endpoints');

const takeaway = (kind: Takeaway['kind']): Takeaway => ({
  ...{ text: 'Ask first', markdown: 'Ask first', section: null, group: null, line: 3, endLine: 3 },
  ...{ kind, rule: 'listed-item' },
});
const sections = (...kinds: readonly SectionKind[]): Note['sections'] =>
  kinds.map((kind, at) => {
    return {
      title: `Part ${at}`,
      level: 2,
      line: at + 3,
      endLine: at + 3,
      kind,
      slug: `part-${at}`,
    };
  });
const challenge: Note['challenges'][number] = {
  ...{ kind: 'pitfall', rule: 'labelled-pair', line: 3, endLine: 4, solutionLine: 4 },
  ...{ challenge: 'It hangs', solution: 'Wait less', title: null, section: null },
};

const cases: readonly [what: string, found: Partial<Note>, isNote: boolean][] = [
  ['nothing of a journal', {}, false],
  ['one kind of section', { sections: sections('overview', 'overview', 'other') }, false],
  [
    'two kinds of section, in whatever language',
    { sections: sections('concepts', 'practices') },
    true,
  ],
  ['a takeaway', { takeaways: [takeaway('practice')] }, true],
  ['a pitfall without its fix', { takeaways: [takeaway('pitfall')] }, true],
  ['a pitfall with its fix', { challenges: [challenge] }, true],
  [
    'a challenge nobody has solved',
    { challenges: [{ ...challenge, kind: 'challenge', solution: null, solutionLine: null }] },
    true,
  ],
  ['nothing but being short', { takeaways: [takeaway('note')] }, false],
  ['our front matter', { hasFrontMatter: true }, true],
];

describe('a file outside of a journal folder', () => {
  for (const [what, found, isNote] of cases) {
    it(`is ${isNote ? 'a' : 'no'} note with ${what}`, () => {
      assert.equal(looksLikeJournal({ ...plain, ...found }), isNote);
    });
  }
});
