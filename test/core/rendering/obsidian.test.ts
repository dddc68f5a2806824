import assert from 'node:assert/strict';
import { findMentions, pathNames, wikiTarget } from '../../../src/core/links/findMentions';
import { parseImageHosts } from '../../../src/core/rendering/imageType';
import { renderHtml } from './renderHtml';

/** What a line of Markdown is shown as, without the paragraph around it. */
function shown(markdown: string): string {
  return renderHtml(markdown).replace(/<p data-line="\d+">|<\/p>\n?/g, '');
}

describe('what notes of Obsidian and Foam hold', () => {
  const cases: [markdown: string, html: string][] = [
    ['[[Note]]', '<a href="#wiki:Note" class="wiki">Note</a>'],
    ['[[sub dir/Note.md|that]]', '<a href="#wiki:sub%20dir%2FNote.md" class="wiki">that</a>'],
    ['[[Note#Part Two]]', '<a href="#wiki:Note%23Part%20Two" class="wiki">Note#Part Two</a>'],
    ['[[#Part Two]]', '<a href="#part-two" class="wiki">Part Two</a>'],
    ['[[#Part#Two & 3|here]]', '<a href="#two--3" class="wiki">here</a>'],
    ['[[Note\\|label]]', '<a href="#wiki:Note" class="wiki">label</a>'],
    ['![[Note]]', '<a href="#wiki:Note" class="wiki embed">Note</a>'],
    ['![[pic one.png]]', '<img src="pic%20one.png" alt="pic one.png" class="wiki">'],
    ['![[img/a#b.png|200]]', '<img src="img/a%23b.png" alt="a#b.png" class="wiki" width="200">'],
    ['![[a.svg|20x10]]', '<img src="a.svg" alt="a.svg" class="wiki" width="20" height="10">'],
    ['![[a.png|A cat]]', '<img src="a.png" alt="A cat" class="wiki">'],
    ['![[//host/a.png]]', '<img src="/host/a.png" alt="a.png" class="wiki">'],
    [
      '![[https://x.invalid/a.png]]',
      '<img src="https%3A//x.invalid/a.png" alt="a.png" class="wiki">',
    ],
    ['a ==b *c*== d', 'a <mark>b <em>c</em></mark> d'],
    ['if a==b and c==d', 'if a==b and c==d'],
    ['a == b == c', 'a == b == c'],
    ['a %%why%% b', 'a <span class="aside">%%why%%</span> b'],
    ['100%% of 5%', '100%% of 5%'],
    ['`==a== %%b%% [[c]]`', '<code>==a== %%b%% [[c]]</code>'],
  ];
  for (const [markdown, html] of cases) {
    it(`shows ${markdown}`, () => assert.equal(shown(markdown), html));
  }

  it('shows boxes that are neither open nor done, which cannot be checked', () => {
    const html = renderHtml('- [/] a\n- [-] b\n- [ ] c\n- [?] d');
    assert.match(html, /class="task"[^>]*><input type="checkbox" disabled class="started"> a/);
    assert.match(
      html,
      /class="task canceled"[^>]*><input type="checkbox" disabled class="canceled"> b/,
    );
    assert.match(html, /data-task="c"> c/);
    assert.match(html, /<li[^>]*>\[\?\] d/);
  });

  it('names a note and a heading in double brackets', () => {
    assert.deepEqual(wikiTarget('sub/Note.md#Part#Two Three'), {
      name: 'sub/Note',
      anchor: 'two-three',
    });
    assert.deepEqual(wikiTarget('./Note'), { name: 'Note', anchor: '' });
    assert.deepEqual(wikiTarget('#Über uns'), { name: '', anchor: 'über-uns' });
  });

  it('calls a note by each end of its path', () => {
    assert.deepEqual(pathNames('a/b/c.md'), ['c', 'b/c', 'a/b/c']);
    const deep = `${'x/'.repeat(50)}c.md`;
    assert.equal(pathNames(deep).length, 9);
    assert.equal(pathNames(deep).at(-1), deep.slice(0, -3));
  });

  it('mentions a note whose heading it links to', () => {
    assert.deepEqual(findMentions('[[Note#Part|x]] [[C# basics]]').titles, [
      ...['Note#Part', 'Note'],
      ...['C# basics', 'C'],
    ]);
  });
});

describe('hosts of images', () => {
  it('are names of hosts and nothing else that a policy could hold', () => {
    const written = [
      ...[
        'img.shields.io',
        ' https://Raw.GitHubUserContent.com/ ',
        '*.example.org',
        'img.shields.io',
      ],
      ...[
        '*',
        'https:',
        'a.b; script-src *',
        'x.y/path',
        'localhost',
        '127.0.0.1',
        'a.b:8080',
        "'self'",
        '',
      ],
    ];
    assert.deepEqual(parseImageHosts(written), [
      'img.shields.io',
      'raw.githubusercontent.com',
      '*.example.org',
    ]);
    const many = Array.from({ length: 60 }, (_, at) => `h${at}.example.org`);
    assert.equal(parseImageHosts(many).length, 50);
  });
});
