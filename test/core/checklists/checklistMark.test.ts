import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checklistMark, readChecklistMark } from '../../../src/core/checklists/checklistMark';

const lineBreaks = ['\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'];

describe('the mark of a checklist', () => {
  const marks: [id: string, mark: string][] = [
    ['technologies/docker#checklist', '[nexus: technologies/docker#checklist]'],
    ['a [b] -->', '[nexus: a %5Bb%5D --%3E]'],
    ['x\nimport os\n', '[nexus: x%0Aimport os%0A]'],
    ['x\u2028globalThis.P=1//', '[nexus: x%E2%80%A8globalThis.P=1//]'],
    ['a\u0085b\u202ec', '[nexus: a%C2%85b%E2%80%AEc]'],
    ['a%5Bb', '[nexus: a%255Bb]'],
    ['100%', '[nexus: 100%]'],
  ];
  for (const [id, mark] of marks) {
    it(`writes and reads ${JSON.stringify(id)} as ${mark}`, () => {
      assert.equal(checklistMark(id), mark);
      assert.equal(readChecklistMark(mark)?.id, id);
    });
  }

  for (const id of ['a%20b', '100%25', 'a%C3%A9', '%ED%A0%80', '%F4%90%80%80', 'a%2']) {
    it(`reads ${id} in a marker of an older version as written`, () => {
      assert.equal(readChecklistMark(`# T [nexus: ${id}]`)?.id, id);
    });
  }

  it('contains no line break and is read as the id it was made from, whatever that is', () => {
    const signs = fc.constantFrom(
      ...lineBreaks,
      '[',
      ']',
      '%',
      '5',
      'B',
      '25',
      '\u202e',
      'é',
      '*/',
    );
    const ids = fc
      .oneof(
        fc.array(signs).map((parts) => parts.join('')),
        fc.string({ unit: 'binary' }),
      )
      .map((text) => `a${text}b`);
    fc.assert(
      fc.property(ids, (id) => {
        const mark = checklistMark(id);
        assert.doesNotMatch(mark, /[\p{Cc}\u2028\u2029]/u);
        assert.deepEqual(readChecklistMark(mark), { id, before: '', after: '' });
      }),
      { numRuns: 50 },
    );
  });

  it('is omitted for an id that is too long to be read', () => {
    assert.equal(readChecklistMark(checklistMark('a'.repeat(999)))?.id.length, 999);
    assert.equal(checklistMark('a'.repeat(1000)), '');
    assert.equal(checklistMark('\n'.repeat(400)), '');
  });
});
