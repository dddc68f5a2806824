import assert from 'node:assert/strict';
import fc from 'fast-check';
import { boxEdit, findChecklists } from '../../../src/core/checklists/findChecklists';
import { itemKey } from '../../../src/core/checklists/ItemBullets';
import { missingItems, planCompletion } from '../../../src/core/checklists/planCompletion';
import type { CommentSyntax } from '../../../src/core/comments/CommentSyntax';
import { nestItems } from '../../../src/core/comments/itemText';
import {
  type InsertOptions,
  planInsertion,
  spaceAround,
} from '../../../src/core/insertion/planInsertion';
import { placeLines, planPlace } from '../../../src/core/insertion/InsertionPlaces';

const block = (start: string, end: string): CommentSyntax => ({
  line: null,
  block: { start, end },
});
const line = (sign: string): CommentSyntax => ({ line: sign, block: null });

const languages = fc.constantFrom(
  ...['#', '//', '--', ';', '%', "'", '@REM', '"', '..'].map((sign) => ({
    id: 'x',
    syntax: line(sign),
    fence: null,
  })),
  ...[
    ['<!--', '-->'],
    ['/*', '*/'],
    ['{/*', '*/}'],
    ['{{!--', '--}}'],
    ['{#', '#}'],
    ['@*', '*@'],
    ['(*', '*)'],
    ['{% comment %}', '{% endcomment %}'],
  ].map(([start = '', end = '']) => ({ id: 'x', syntax: block(start, end), fence: null })),
  { id: 'markdown', syntax: block('<!--', '-->'), fence: null },
  { id: 'plaintext', syntax: { line: null, block: null }, fence: null },
);
const words = fc
  .array(
    fc.constantFrom(
      'Pin',
      'the',
      'image',
      '*/',
      '-->',
      '$1',
      '${x}',
      '?>',
      '`code`',
      'ünï',
      '[x]',
      '--',
    ),
    {
      minLength: 1,
      maxLength: 30,
    },
  )
  .map((parts) => `Word ${parts.join(' ')} end`);
const checklists = fc.record({
  id: fc.stringMatching(/^[a-z][a-z0-9/ .\]-]{0,20}[a-z]#[a-z-]{1,10}$/),
  title: fc.constantFrom('Docker', 'Before you merge: review', 'Größe & Maß'),
  items: fc.uniqueArray(fc.record({ text: words, depth: fc.nat(3) }), {
    minLength: 1,
    maxLength: 6,
    selector: ({ text }) => itemKey(text),
  }),
});
const options: fc.Arbitrary<InsertOptions> = fc.record({
  form: fc.constant('auto' as const),
  headingLine: fc.constant(true),
  boxes: fc.constantFrom('brackets' as const, 'ballot' as const, 'todo' as const),
  width: fc.constantFrom(0, 40, 72),
});
const eols = fc.constantFrom('\n', '\r\n');
const documents = fc.array(
  fc.constantFrom('', '    ', '\treturn 1', '  a = b  ', 'x', '}', 'def f():'),
  {
    minLength: 1,
    maxLength: 8,
  },
);

/** A document with a checklist at a cursor, as the host carries it out. */
const insertion = fc
  .record({ checklist: checklists, language: languages, options, eol: eols, lines: documents })
  .chain((base) =>
    fc.nat(base.lines.length - 1).chain((row) =>
      fc.nat((base.lines[row] ?? '').length).map((column) => {
        const plan = planInsertion(base.checklist, base.language, base.options);
        assert.equal(plan.kind, 'insert');
        const own = base.lines[row] ?? '';
        const place = planPlace(own, column);
        const above = base.lines[place.position === 'below' ? row : row - 1] ?? '';
        const below = base.lines[place.position === 'above' ? row : row + 1] ?? '';
        const text = placeLines(spaceAround(plan, above, below), place, base.eol);
        const offset =
          base.lines.slice(0, row).reduce((sum, one) => sum + one.length + base.eol.length, 0) +
          place.column;
        const before = base.lines.join(base.eol);
        return {
          ...base,
          before,
          offset,
          text,
          after: before.slice(0, offset) + text + before.slice(offset),
        };
      }),
    ),
  );

describe('a checklist inserted into any document', () => {
  it('keeps all text around it, so that removing it restores every byte', () => {
    fc.assert(
      fc.property(insertion, ({ before, after, offset, text }) => {
        assert.equal(after.slice(0, offset) + after.slice(offset + text.length), before);
      }),
      { numRuns: 400 },
    );
  });

  it('adds no line ending that the document does not use', () => {
    fc.assert(
      fc.property(insertion, ({ text, eol }) => {
        assert.equal(
          text
            .split(eol)
            .join('')
            .search(/[\r\n]/),
          -1,
        );
      }),
    );
  });

  it('is found again with its id, its title and every item, wrapped or not', () => {
    fc.assert(
      fc.property(insertion, ({ after, checklist }) => {
        const [found, ...more] = findChecklists(after);
        assert.equal(more.length, 0);
        assert.equal(found?.id, checklist.id);
        assert.equal(found.title, checklist.title);
        assert.deepEqual(
          found.items.map((item) => itemKey(item.text)),
          checklist.items.map(({ text }) => itemKey(text)),
        );
        assert.ok(found.items.every(({ done }) => !done));
        const outermost = Math.min(...found.items.map(({ boxStart }) => boxStart));
        assert.deepEqual(
          found.items.map(({ boxStart }) => (boxStart - outermost) / 2),
          nestItems(checklist.items).map(({ depth }) => depth),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('changes only its checkbox when checked and unchecked', () => {
    fc.assert(
      fc.property(insertion, fc.nat(), ({ after, eol }, seed) => {
        const [found] = findChecklists(after);
        assert.ok(found);
        const at = seed % found.items.length;
        const item = found.items[at];
        assert.ok(item);
        const apply = (text: string, done: boolean): string => {
          const edit = boxEdit(findChecklists(text)[0]?.items[at] ?? item, done);
          const lines = text.split(eol);
          const own = lines[edit.line] ?? '';
          lines[edit.line] = own.slice(0, edit.startColumn) + edit.text + own.slice(edit.endColumn);
          return lines.join(eol);
        };
        const ticked = apply(after, true);
        const states = findChecklists(ticked)[0]?.items.map(({ done }) => done);
        assert.deepEqual(
          states,
          found.items.map((_, index) => index === at),
        );
        assert.equal(apply(ticked, false), after);
      }),
      { numRuns: 400 },
    );
  });

  it('is completed with its missing items, written like the existing ones', () => {
    fc.assert(
      fc.property(insertion, words, ({ after, eol, language }, extra) => {
        const item = { text: extra, depth: 0 };
        const [found] = findChecklists(after);
        assert.ok(found);
        fc.pre(missingItems(found, [item]).length === 1);
        const lines = after.split(eol);
        const plan = planCompletion(found, [item], {
          lines,
          languageId: language.id,
          width: 72,
        });
        assert.ok(plan);
        lines.splice(plan.afterLine + 1, 0, ...plan.lines);
        const [completed] = findChecklists(lines.join(eol));
        assert.deepEqual(
          completed?.items.map(({ text }) => itemKey(text)),
          [...found.items.map(({ text }) => itemKey(text)), itemKey(extra)],
        );
        assert.deepEqual(missingItems(completed, [item]), []);
      }),
      { numRuns: 400 },
    );
  });
});
