import GithubSlugger from 'github-slugger';
import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { readBundledNotes, type BundledNote } from './readBundledNotes';

const notes = new Map(readBundledNotes().map((note) => [note.path, note]));

function linksOf(note: BundledNote): readonly string[] {
  return note.tokens
    .flatMap((token) => token.children ?? [])
    .flatMap((child) => {
      const href = child.type === 'image' ? child.attrGet('src') : child.attrGet('href');
      return href === null ? [] : [String(href)];
    });
}

function anchorsOf(note: BundledNote): ReadonlySet<string> {
  const slugger = new GithubSlugger();
  const titles = note.tokens.flatMap((token, index) =>
    token.type === 'heading_open' ? [note.tokens[index + 1]?.children ?? []] : [],
  );
  const plain = titles.map((children) => children.map(({ content }) => content).join(''));
  return new Set(plain.map((title) => slugger.slug(title)));
}

const links = [...notes.values()].flatMap((note) =>
  linksOf(note).map((href) => ({ path: note.path, href })),
);
const isExternal = ({ href }: { readonly href: string }): boolean => /^[a-z][a-z+.-]*:/i.test(href);

describe('the links in the bundled notes', () => {
  it('lead to notes and headings that exist, where they are relative', () => {
    const relative = links.filter((link) => !isExternal(link));
    assert.ok(relative.length >= 80);
    for (const { path, href } of relative) {
      const [file = '', anchor] = href.split('#');
      const target = file === '' ? path : posix.join(posix.dirname(path), file);
      const note = notes.get(target);
      assert.ok(note, `${path}: there is no ${target}`);
      const found = anchor === undefined || anchorsOf(note).has(anchor);
      assert.ok(found, `${path}: ${target} has no heading #${anchor ?? ''}`);
    }
  });

  it('are well-formed https addresses, where they leave the journal', () => {
    const external = links.filter(isExternal);
    assert.ok(external.length >= 100);
    for (const { path, href } of external) {
      const address = new URL(href);
      assert.equal(address.protocol, 'https:', `${path}: ${href}`);
      assert.match(address.hostname, /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, `${path}: ${href}`);
      assert.equal(address.username + address.search, '', `${path}: ${href}`);
    }
  });

  it('reach every note from the overview, and every checklist from the conclusion', () => {
    const from = (start: string): readonly string[] =>
      links
        .filter(({ path }) => path === start)
        .map(({ href }) => posix.join(posix.dirname(start), href));
    const overview = '1-overview/1-program-overview.md';
    const conclusion = '6-conclusion/1-conclusion.md';
    const others = [...notes.keys()].filter((path) => path !== overview);
    assert.deepEqual(
      others.filter((path) => !from(overview).includes(path)),
      [],
    );
    const working = others.filter((path) => path !== conclusion);
    assert.deepEqual(
      working.filter((path) => !from(conclusion).includes(`${path}#checklist`)),
      [],
    );
  });

  it('connect each note with another one', () => {
    for (const path of notes.keys()) {
      const leaving = links.filter((link) => link.path === path && !isExternal(link));
      assert.notEqual(leaving.length, 0, path);
    }
  });
});
