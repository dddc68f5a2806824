import assert from 'node:assert/strict';
import { type NoteLink, parseLink } from '../../../src/core/rendering/parseLink';

const cases: [href: string, link: NoteLink][] = [
  ['https://example.org/a?b#c', { kind: 'external', href: 'https://example.org/a?b#c' }],
  ['mailto:a@example.org', { kind: 'external', href: 'mailto:a@example.org' }],
  ['caching.md', { kind: 'file', path: 'caching.md', fragment: '' }],
  ['../a%20b.md#some-heading', { kind: 'file', path: '../a b.md', fragment: 'some-heading' }],
  ['/docs/x.md#L12', { kind: 'file', path: '/docs/x.md', fragment: 'L12' }],
  ['a.md?plain=1#x', { kind: 'file', path: 'a.md', fragment: 'x' }],
  ['100%.md', { kind: 'file', path: '100%.md', fragment: '' }],
  ['javascript:alert(1)', { kind: 'refused' }],
  ['JavaScript:alert(1)', { kind: 'refused' }],
  ['command:workbench.action.quit', { kind: 'refused' }],
  ['vscode://x/y', { kind: 'refused' }],
  ['file:///etc/passwd', { kind: 'refused' }],
  ['data:text/html,x', { kind: 'refused' }],
  ['//example.org/x', { kind: 'refused' }],
  ['', { kind: 'refused' }],
];

describe('sorting links by where they lead', () => {
  for (const [href, link] of cases) {
    it(`takes ${JSON.stringify(href)} as ${link.kind}`, () =>
      assert.deepEqual(parseLink(href), link));
  }
});
