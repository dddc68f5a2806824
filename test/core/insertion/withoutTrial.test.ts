import assert from 'node:assert/strict';
import { withoutTrial } from '../../../src/core/insertion/findTypedTrigger';

const probe = '\u0001#\u0002\u0002\u0001';

describe('taking out what was tried', () => {
  const cases: [what: string, now: string, before: string, tried: string, after: string][] = [
    ['nobody has written', `a\n${probe}\nb`, 'a\n\nb', `a\n${probe}\nb`, 'a\n\nb'],
    ['text above was written', `new\na\n${probe}\nb`, 'a\n\nb', `a\n${probe}\nb`, 'new\na\n\nb'],
    [
      'text below was written',
      `a\n${probe}\nb new`,
      'a\nword\nb',
      `a\n${probe}\nb`,
      'a\nword\nb new',
    ],
    [
      'text between two probes was written',
      `${probe}\nnew\n${probe}`,
      '\n\n',
      `${probe}\n\n${probe}`,
      '\nnew\n',
    ],
    ['others have undone it', 'a new', 'a', `a${probe}`, 'a new'],
  ];
  for (const [what, now, before, tried, after] of cases) {
    it(`keeps all other text if ${what}`, () => {
      assert.equal(withoutTrial(now, before, tried), after);
    });
  }
});
