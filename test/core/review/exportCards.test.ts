import assert from 'node:assert/strict';
import { drain } from '../../../src/core/Lazy';
import { cardsAsCsv, cardsForAnki, type ExportTerms } from '../../../src/core/review/exportCards';
import { WordRarity } from '../../../src/core/review/hiddenWord';
import { cardOf, cardsIn, Machine, stateOf } from './journals';

const cards = cardsIn({
  'README.md': `---\ntags: [orm queries]\n---\n\n# Service

## Challenges and Solutions

- **Challenge**: =SUM(A1) was slow, "very" slow.
  - **Solution**: Add an index & "plan".

## Takeaways

- Write the **migration** before the code, migration by migration.
- Rotate tokens every month.
`,
});
const terms: ExportTerms = {
  rarity: drain(WordRarity.of(cards)),
  linkOf: ({ line }) => `vscode://x/note?path=README.md&line=${line}`,
};
const machine = new Machine('m');
const fresh = stateOf(cards, []);
const state = stateOf(cards, [
  machine.answer(cardOf(fresh, 'migration'), 3, 20_000),
  machine.note(cardOf(fresh, 'Rotate'), 'suspend'),
]);

describe('exported cards', () => {
  it('are a table with a line for each card and its schedule', () => {
    const lines = cardsAsCsv(state.cards, terms).split('\r\n');
    assert.equal(lines.length, 5);
    assert.match(lines[0] ?? '', /^id,kind,question,answer,note,heading,line,link,suspended,/);
    assert.match(lines[2] ?? '', /,no,1,0,2024-10-04,2024-10-07,2\.31,2\.12$/);
    assert.match(lines[3] ?? '', /,yes,0,0,,,,$/);
  });

  it('quote what a table needs quoted, and no spreadsheet runs what a note says', () => {
    const [, line = ''] = cardsAsCsv(state.cards, terms).split('\r\n');
    assert.match(
      line,
      /,challenge,"'=SUM\(A1\) was slow, ""very"" slow\.","Add an index & ""plan""\.",/,
    );
  });

  it('are notes for Anki with hidden words, links and tags', () => {
    const lines = cardsForAnki(state.cards, terms).trimEnd().split('\n');
    const rows = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));
    assert.deepEqual(lines.slice(0, 2), ['#separator:tab', '#html:true']);
    assert.deepEqual(
      rows.map(([, front]) => front),
      ['=SUM(A1) was slow, &quot;very&quot; slow.', 'Write the […] before the code, […] by […].'],
    );
    assert.deepEqual(rows[1]?.slice(2), [
      'Write the <b>migration</b> before the code, <b>migration</b> by <b>migration</b>.<br><br>' +
        '<a href="vscode://x/note?path=README.md&amp;line=14">Service › Takeaways</a>',
      'nexus-journal takeaway orm-queries',
    ]);
  });

  it('keep their names, so that Anki updates them', () => {
    const names = (text: string): string[] =>
      text
        .split('\n')
        .flatMap((line) => (line.startsWith('nexus-') ? [line.split('\t')[0] ?? ''] : []));
    assert.deepEqual(
      names(cardsForAnki(state.cards, terms)),
      names(cardsForAnki(state.cards, terms)),
    );
    assert.equal(new Set(names(cardsForAnki(fresh.cards, terms))).size, 3);
  });
});
