import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readNote } from '../../../src/core/reading/readNote';
import { decodeText } from '../../../src/core/text/decodeText';
import { arbitraryBytes, arbitraryMarkdown } from '../../tools/fuzz/arbitraryMarkdown';
import { checkNote } from '../../tools/fuzz/checkNote';
import { inlineTexts } from '../../tools/fuzz/hostile/inlineTexts';
import { journalTexts } from '../../tools/fuzz/hostile/journalTexts';
import { blockTexts } from '../../tools/fuzz/hostile/markdownTexts';

describe('readNote', () => {
  it('gives an empty note for nothing', () => {
    assert.deepEqual(readNote('', 'name'), {
      title: 'name',
      hasFrontMatter: false,
      frontMatter: { tags: [], aliases: [], languages: [] },
      summary: '',
      sections: [],
      takeaways: [],
      challenges: [],
      entries: [],
      checklists: [],
      problems: [],
    });
  });

  it('keeps a takeaway with its lines, its Markdown and where it stands', () => {
    const text = '# A\n\n## Best practices\n\n### Tests\n- [x] Use **one**\n  assertion 🎯\n';
    assert.deepEqual(readNote(text, '').takeaways, [
      {
        line: 6,
        endLine: 7,
        text: 'Use one assertion',
        markdown: 'Use **one**\nassertion 🎯',
        section: 'Best practices',
        group: 'Tests',
        kind: 'practice',
        rule: 'listed',
      },
    ]);
  });

  it('gives anchors as GitHub does, emoji and repeated titles included', () => {
    const { sections } = readNote('# 🚀 Über uns!\n## A `b` & c\n## A `b` & c\n## 日本\n', '');
    assert.deepEqual(
      sections.map(({ slug }) => slug),
      ['-über-uns', 'a-b--c', 'a-b--c-1', '日本'],
    );
  });

  it('ends a section before the next heading of its level or a higher one', () => {
    const { sections } = readNote('# A\n## B\n### C\nx\n## D\n', '');
    assert.deepEqual(
      sections.map(({ endLine }) => endLine),
      [6, 4, 4, 6],
    );
  });

  it('reads headings written in HTML', () => {
    const { title, sections } = readNote(
      '<div align="center">\n<h1>My <b>log</b></h1>\n</div>\n',
      '',
    );
    assert.deepEqual([title, sections[0]?.line, sections[0]?.level], ['My log', 2, 1]);
  });

  it('counts boxes in quotes and alerts, as the reader shows them', () => {
    const quoted = '> - [x] b\n>   > - [ ] c\n\n> [!TIP]\n> - [ ] d\n\n- e\n  > - [ ] f\n';
    const { checklists } = readNote(`# A\n- [ ] a\n\n${quoted}`, '');
    assert.deepEqual(
      checklists.map(({ items }) => items.map(({ done, text }) => [text, done])),
      [
        [
          ['a', false],
          ['b', true],
          ['c', false],
          ['d', false],
          ['f', false],
        ],
      ],
    );
  });

  it('lists tasks with state and depth', () => {
    const { checklists } = readNote('# Release\n- [ ] tag\n  - [x] changelog\n- plain\n', '');
    assert.deepEqual(checklists, [
      {
        line: 2,
        rule: 'task-list',
        scope: 'code',
        title: 'Release',
        slug: 'release',
        items: [
          { line: 2, text: 'tag', done: false, depth: 0 },
          { line: 3, text: 'changelog', done: true, depth: 1 },
        ],
      },
    ]);
  });

  it('offers the advice of a practices section, and of each group in it, as a checklist', () => {
    const { checklists } = readNote('# A\n## Best practices\n- one\n### Security\n- two\n', '');
    assert.deepEqual(
      checklists.map(({ title, items }) => [title, items.map(({ text }) => text)]),
      [
        ['Best practices', ['one', 'two']],
        ['Security', ['two']],
      ],
    );
  });

  it('lists numbered practices with their TL;DR as a checklist of their chapter', () => {
    const text =
      '# Guide\n## 1. Errors\n### 1.1 Use built-ins\n**TL;DR:** It helps.\n### 1.2 Log\n**TL;DR:** Once.\n';
    assert.deepEqual(
      readNote(text, '').checklists.map(({ title, items }) => [title, items.length]),
      [['1. Errors', 2]],
    );
  });

  it('makes any list a checklist where the author says so', () => {
    const { checklists } = readNote('# A\n## Packing\n<!-- nexus: checklist -->\n- socks\n', '');
    assert.deepEqual(checklists[0]?.items, [{ line: 4, text: 'socks', done: false, depth: 0 }]);
  });

  it('reads for one checklist of a note that it is a team\u2019s', () => {
    const scopes = (comment: string): unknown =>
      readNote(
        `# A\n\n## Code\n\n- [ ] a\n\n## Team\n\n${comment}\n\n- [ ] b\n`,
        '',
      ).checklists.map(({ items, scope }) => [scope, ...items.map(({ text }) => text)]);
    assert.deepEqual(scopes('<!-- nexus: checklist, scope: team -->'), [
      ['code', 'a'],
      ['team', 'b'],
    ]);
    assert.deepEqual(scopes('<!-- nexus: takeaways, scope: team -->'), [
      ['code', 'a'],
      ['code', 'b'],
    ]);
  });

  it('repairs a garbled note and says so, and keeps its Markdown as stored', () => {
    const note = readNote('# Caf√©\n\n## Takeaways\n- Don‚Äôt\n', '');
    assert.deepEqual(
      [note.title, note.takeaways[0]?.text, note.takeaways[0]?.markdown],
      ['Café', 'Don’t', 'Don‚Äôt'],
    );
    assert.deepEqual(note.problems, [{ line: 1, code: 'garbled-encoding' }]);
  });

  it('throws on no text and keeps every line in the file and every takeaway in its section', () => {
    fc.assert(
      fc.property(arbitraryMarkdown, (text) => void checkNote(text)),
      { numRuns: 3000 },
    );
  });

  it('throws on no bytes', () => {
    fc.assert(
      fc.property(arbitraryBytes, (bytes) => void checkNote(decodeText(bytes).text)),
      { numRuns: 2000 },
    );
  });

  it('survives every hostile text', () => {
    for (const texts of [blockTexts, inlineTexts, journalTexts]) {
      for (const make of Object.values(texts)) checkNote(make(4_000));
    }
  }).timeout(20_000);
});
