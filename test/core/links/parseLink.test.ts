import fc from 'fast-check';
import assert from 'node:assert/strict';
import { type NoteLink, parseLink } from '../../../src/core/links/parseLink';

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
  ['java\nscript:alert(1)', { kind: 'refused' }],
  ['java\tscript:alert(1)', { kind: 'refused' }],
  ['\u0001javascript:alert(1)', { kind: 'refused' }],
  [' javascript:alert(1)', { kind: 'refused' }],
  ['javascript%3Aalert(1)', { kind: 'file', path: 'javascript:alert(1)', fragment: '' }],
  ['https%3A//example.org', { kind: 'file', path: 'https://example.org', fragment: '' }],
  ['\\\\example.org\\x', { kind: 'refused' }],
  ['/\\example.org/x', { kind: 'refused' }],
  ['%2F%2Fexample.org/x', { kind: 'refused' }],
  ['%5C%5Cexample.org%5Cx', { kind: 'refused' }],
  ['https:example.org', { kind: 'refused' }],
  ['https:/example.org', { kind: 'refused' }],
  ['https:///example.org', { kind: 'refused' }],
  ['https:\\\\example.org', { kind: 'refused' }],
  ['https://github.com@example.org/x', { kind: 'refused' }],
  ['https://user:secret@example.org', { kind: 'refused' }],
  ['https://github.com\\@example.org', { kind: 'refused' }],
  ['https://example.org/@name', { kind: 'external', href: 'https://example.org/@name' }],
  ['https://example.org/\u202egpj.exe', { kind: 'refused' }],
  ['a%0Ab.md', { kind: 'refused' }],
  ['mailto:a@example.org?attach=/etc/passwd', { kind: 'refused' }],
  ['mailto:a@example.org?%61ttach=/etc/passwd', { kind: 'refused' }],
  ['mailto:a@example.org?subject=%26attach=/etc/passwd', { kind: 'refused' }],
  ['https://github.com%40example.org/login', { kind: 'refused' }],
  ['https://example.org%2F.github.com/', { kind: 'refused' }],
  ['https://exam\u200bple.org/', { kind: 'refused' }],
  [
    'https://example.org/a%40b?c=%2F',
    { kind: 'external', href: 'https://example.org/a%40b?c=%2F' },
  ],
  ['%E0%A4', { kind: 'file', path: '%E0%A4', fragment: '' }],
  ['a.md#%E0%A4', { kind: 'file', path: 'a.md', fragment: '%E0%A4' }],
  ['vbscript:x', { kind: 'refused' }],
  ['blob:https://example.org/x', { kind: 'refused' }],
  ['view-source:https://example.org', { kind: 'refused' }],
  ['c:/windows/system32', { kind: 'refused' }],
];

describe('sorting links by where they lead', () => {
  for (const [href, link] of cases) {
    it(`takes ${JSON.stringify(href)} as ${link.kind}`, () =>
      assert.deepEqual(parseLink(href), link));
  }

  it('never throws, and lets nothing out of the editor but the web and mail', () => {
    const parts = [
      'https:',
      'javascript:',
      '//',
      '\\\\',
      '@',
      '%',
      '%2F',
      '#',
      '?',
      'a',
      '\n',
      '\u202e',
    ];
    const address = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...parts)).map((some) => some.join('')),
    );
    fc.assert(
      fc.property(address, (href) => {
        const link = parseLink(href);
        if (link.kind === 'external') assert.match(link.href, /^(?:https?:\/\/[^@\\]|mailto:)/i);
      }),
    );
  });
});
