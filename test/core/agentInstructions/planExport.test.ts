import assert from 'node:assert/strict';
import fc from 'fast-check';
import { scanMarkers } from '../../../src/core/agentInstructions/exportMarkers';
import type { ExportSource } from '../../../src/core/agentInstructions/ExportSource';
import { statusOfExport, planExport } from '../../../src/core/agentInstructions/planExport';
import { replaceIn } from '../../../src/core/text/EditPlan';
import { sourceWith } from './sources';

/** The text after an export; the text itself where nothing changes. */
function exported(text: string, ...sources: readonly ExportSource[]): string {
  const plan = planExport(text, sources);
  assert.notEqual(plan.kind, 'damaged');
  return plan.kind === 'edit' ? replaceIn(text, plan.replacements) : text;
}

function statusIn(text: string, source: ExportSource | null): string | undefined {
  const [block] = scanMarkers(text).blocks;
  return block && statusOfExport(block, source);
}

const one = sourceWith('Build once.');
const later = sourceWith('Build once, deploy often.');
const two = sourceWith('Write a test.', 'testing#takeaways');
const block = exported('', one);

describe('an export into a file', () => {
  it('is all of a new file', () => {
    assert.match(block, /^<!-- nexus-journal:begin .+ -->\n\n## Docker[^]+<!-- .+ -->\n$/);
  });

  const before: [what: string, text: string, after: string][] = [
    ['a file that ends with a line', '# Rules\n', `# Rules\n\n${block}`],
    ['a file without a last line end', '# Rules', `# Rules\n\n${block}`],
    ['a file that ends with a blank line', '# Rules\n\n', `# Rules\n\n${block}`],
    ['a file of blanks', '  \n', `  \n${block}`],
    ['a file of Windows', '# Rules\r\n', `# Rules\r\n\r\n${block.replaceAll('\n', '\r\n')}`],
  ];
  for (const [what, text, after] of before) {
    it(`is appended to ${what}`, () => {
      assert.equal(exported(text, one), after);
    });
  }

  it('of several sources has a block for each', () => {
    assert.equal(exported('', one, two), `${block}\n${exported('', two)}`);
  });

  it('replaces what was exported before, and appends the rest', () => {
    const text = `Mine.\n\n${block}\nMore of mine.\n`;
    assert.equal(
      exported(text, later, two),
      `Mine.\n\n${exported('', later)}\nMore of mine.\n\n${exported('', two)}`,
    );
  });

  it('reverts edits between the markers', () => {
    assert.equal(exported(block.replace('once', 'twice'), one), block);
  });

  it('keeps text that differs only in blank lines and line endings', () => {
    const text = block.replace(/\n\n<!--/, '\n<!--').replaceAll('\n', '\r\n');
    assert.deepEqual(planExport(text, [one]), { kind: 'unchanged' });
  });

  it('is rejected if any markers are damaged', () => {
    const text = `${exported('', two)}\n<!-- nexus-journal:end id="x" -->\n`;
    assert.deepEqual(planExport(text, [one]), {
      kind: 'damaged',
      problem: { damage: 'unopened', line: 8 },
    });
  });
});

describe('an export that was made', () => {
  const states: [status: string, text: string, source: ExportSource | null][] = [
    ['current', block, one],
    ['current', block.replaceAll('\n', '\r\n'), one],
    ['changed', block, later],
    ['changed', block.replace('once', 'twice'), later],
    ['edited', block.replace('once', 'twice'), one],
    ['gone', block, null],
  ];
  for (const [status, text, source] of states) {
    it(`is ${status} after ${JSON.stringify(text.slice(-70, -40))} and ${source?.lessons[0]?.text ?? 'nothing'}`, () => {
      assert.equal(statusIn(text, source), status);
    });
  }
});

describe('exports into any document', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom('# Title', '- item', '```', '<!--', '-->', '---', ''),
  );
  const document = fc
    .tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'))
    .map(([lines, lineEnd]) => lines.map((text) => text.replace(/[\r\n]/g, '')).join(lineEnd))
    .filter((text) => scanMarkers(text).problems.length === 0);
  const lesson = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });

  it('change no character outside their blocks, and nothing the second time', () => {
    fc.assert(
      fc.property(document, document, lesson, lesson, (head, tail, first, second) => {
        const appended = exported(head, sourceWith(first));
        assert.ok(appended.startsWith(head));
        assert.equal(exported(appended, sourceWith(first)), appended);
        const around = `${appended}${tail}`;
        const updated = exported(around, sourceWith(second));
        assert.ok(updated.startsWith(head));
        assert.ok(updated.endsWith(tail));
        assert.equal(exported(updated, sourceWith(second)), updated);
        assert.equal(statusIn(updated, sourceWith(second)), 'current');
        assert.equal(exported(updated, sourceWith(first)), around);
      }),
      { numRuns: 500 },
    );
  });

  it('keep two blocks apart, whatever their texts', () => {
    fc.assert(
      fc.property(document, lesson, lesson, (head, first, second) => {
        const text = exported(head, sourceWith(first, 'a'), sourceWith(first, 'b'));
        const changed = exported(text, sourceWith(second, 'b'));
        const { blocks, problems } = scanMarkers(changed);
        assert.deepEqual(problems, []);
        assert.deepEqual(
          blocks.map(({ id }) => id),
          ['a', 'b'],
        );
        const [before] = scanMarkers(text).blocks;
        assert.deepEqual(blocks[0], before);
      }),
      { numRuns: 300 },
    );
  });
});
