import assert from 'node:assert/strict';
import {
  bodyName,
  markedText,
  markerId,
  scanMarkers,
} from '../../../src/core/agentInstructions/exportMarkers';

const block = markedText('docker#takeaways', '- Build once.');
const [begin = '', end = ''] = [block.split('\n')[0], block.split('\n').at(-1)];
const other = begin.replace('docker', 'python');

const damaged: [what: string, text: string, damage: string, line: number][] = [
  ['an end without a begin', `text\n${end}\n`, 'unopened', 1],
  ['a begin without an end', `${begin}\ntext\n`, 'unclosed', 0],
  ['an end that was moved before its begin', `${end}\n${begin}\n`, 'unopened', 0],
  ['a begin inside another', `${begin}\n${other}\n${end}\n`, 'nested', 1],
  ['the same begin twice', `${begin}\n${begin}\n${end}\n`, 'nested', 1],
  ['the same export twice', `${block}\n\n${block}\n`, 'duplicate', 6],
  ['an end of another export', `${begin}\n${end.replace('docker', 'python')}\n`, 'unclosed', 0],
  ['a begin that was cut', `<!-- nexus-journal:begin id="a\n${end}\n`, 'malformed', 0],
  ['a begin without a hash', `${begin.replace(/ hash="[^"]*"/, '')}\n${end}\n`, 'malformed', 0],
  ['a marker that is indented', `${begin}\n  ${end}\n`, 'unclosed', 0],
  ['a marker behind a text', `text ${begin}\n${end}\n`, 'malformed', 0],
  ['a text behind a marker', `${begin} text\n${end}\n`, 'malformed', 0],
  ['a marker with other blanks', `${begin}\n<!--nexus-journal:end -->\n${end}\n`, 'malformed', 1],
];

describe('the markers of exports', () => {
  it('are found wherever they were moved, with the text between them', () => {
    const text = `# Rules\n\n${markedText('b', 'two')}\n\nMine.\n\n${markedText('a#x', 'one')}\n`;
    assert.deepEqual(scanMarkers(text), {
      problems: [],
      blocks: [
        { id: 'b', name: bodyName('two'), body: '\ntwo\n', beginLine: 2, endLine: 6 },
        { id: 'a#x', name: bodyName('one'), body: '\none\n', beginLine: 10, endLine: 14 },
      ],
    });
  });

  it('are found in a file with Windows line endings and trailing spaces', () => {
    const text = block.replaceAll('\n', '\r\n').replaceAll('-->', '--> \t');
    assert.equal(scanMarkers(text).blocks[0]?.body.trim(), '- Build once.');
  });

  for (const [what, text, damage, line] of damaged) {
    it(`cannot be trusted with ${what}`, () => {
      assert.deepEqual(scanMarkers(text).problems[0], { damage, line });
    });
  }

  it('are not found in text that only mentions them', () => {
    const text = 'The markers `nexus-journal:begin` and <!-- nexus-journal: see below -->\n';
    assert.deepEqual(scanMarkers(text), { blocks: [], problems: [] });
  });

  for (const id of [
    'a" hash="b',
    'a --> b',
    'a--!>b',
    '',
    'a\nb',
    '\ud800',
    'ä/漢字#ß',
    '%',
    'a b',
  ])
    it(`contain the id ${JSON.stringify(id)}`, () => {
      const text = markedText(markerId(id), 'one');
      const { blocks, problems } = scanMarkers(text);
      assert.deepEqual([blocks.map((one) => one.id), problems], [[markerId(id)], []]);
      assert.doesNotMatch(markerId(id), /--/);
    });

  it('distinguish ids that differ in one character', () => {
    const ids = ['a b', 'a-b', 'a%20b', 'a--b', 'a-%2Db', 'a_b'];
    assert.equal(new Set(ids.map(markerId)).size, ids.length);
  });

  it('identify a text regardless of line endings and blank lines around it', () => {
    assert.equal(bodyName('\r\n- a\r\n- b\r\n'), bodyName('- a\n- b'));
    assert.notEqual(bodyName('- a\n- b'), bodyName('- a\n\n- b'));
  });
});
