import assert from 'node:assert/strict';
import fc from 'fast-check';
import { placeLines, planPlace } from '../../../src/core/insertion/InsertionPlaces';

/** The cursor is marked by `|` in the line. */
const cases: [before: string, after: string][] = [
  ['|', '# a\n# b'],
  ['    |', '    # a\n    # b'],
  ['|    ', '    # a\n    # b'],
  ['\t|', '\t# a\n\t# b'],
  ['    |return 1', '    # a\n    # b\n    return 1'],
  ['    ret|urn 1', '    # a\n    # b\n    return 1'],
  ['  <script>|', '  <script>\n  # a\n  # b'],
  ['  <script>|  ', '  <script>  \n  # a\n  # b'],
];

function apply(marked: string, eol: string, lines = ['# a', '# b']): string {
  const cursor = marked.indexOf('|');
  const line = marked.replace('|', '');
  const place = planPlace(line, cursor);
  return line.slice(0, place.column) + placeLines(lines, place, eol) + line.slice(place.column);
}

describe('placing lines at a cursor', () => {
  for (const [before, after] of cases) {
    it(`turns ${JSON.stringify(before)} into ${JSON.stringify(after)}`, () => {
      assert.equal(apply(before, '\n'), after);
    });
  }

  it('uses the line ending of the file', () => {
    assert.equal(apply('  x|y', '\r\n'), '  # a\r\n  # b\r\n  xy');
  });

  it('does not split the text of the line, whatever it is and wherever the cursor is', () => {
    const line = fc.stringMatching(/^[ \tab<>#]{0,20}$/);
    fc.assert(
      fc.property(line, fc.nat(20), (text, column) => {
        const cursor = Math.min(column, text.length);
        const marked = `${text.slice(0, cursor)}|${text.slice(cursor)}`;
        // No line that is generated holds the sign, so that what was inserted can be told from it.
        const after = apply(marked, '\n', ['§ a', '§ b']).split('\n');
        const kept = after.filter((candidate) => !/^[ \t]*§ [ab]$/.test(candidate));
        assert.deepEqual(kept, text.trim() === '' ? [] : [text]);
      }),
    );
  });
});
