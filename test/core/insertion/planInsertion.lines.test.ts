import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { InsertableItem } from '../../../src/core/comments/itemText';
import { type InsertOptions, planInsertion } from '../../../src/core/insertion/planInsertion';

const usual: InsertOptions = { form: 'auto', headingLine: true, boxes: 'brackets', width: 0 };
const hash = { line: '#', block: null };
const flat = (text: string): InsertableItem[] => [{ text, depth: 0 }];

describe('the lines of an inserted checklist', () => {
  it('never lets an id, a title, or an item start a line of code or reverse the text direction', () => {
    const breaks = ['\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029', '\u202e', '\u2066'];
    const texts = fc.array(fc.constantFrom('a', ' ', ...breaks)).map((all) => `a${all.join('')}b`);
    const forms = fc.constantFrom(
      'auto' as const,
      'comment' as const,
      'taskList' as const,
      'plain' as const,
    );
    fc.assert(
      fc.property(texts, texts, texts, forms, (id, title, item, form) => {
        const plan = planInsertion(
          { id, title, items: flat(item) },
          { id: 'python', syntax: hash, fence: null },
          { ...usual, form },
        );
        assert.equal(plan.kind, 'insert');
        for (const line of plan.lines) assert.doesNotMatch(line, /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      }),
    );
  });

  it('keeps an item of ten thousand characters whole', () => {
    const items = flat('a'.repeat(10_000));
    const plan = planInsertion(
      { id: 'docker#checklist', title: 'Docker', items },
      { id: 'python', syntax: hash, fence: null },
      usual,
    );
    assert.equal(plan.kind === 'insert' && plan.lines[1], `# [ ] ${items[0]?.text}`);
  });
});
