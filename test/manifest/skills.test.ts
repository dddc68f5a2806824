import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readBundledNotes } from '../notes/readBundledNotes';
import { skillProblems } from '../publishedFormats';
import { bundledSkills } from '../tools/skills/bundledSkills';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly contributes: { readonly chatSkills: readonly Readonly<Record<string, string>>[] };
};
const skills = bundledSkills('.');
const notes = new Map(readBundledNotes().map(({ path, text }) => [path, text]));

/** The items of a note's checklist as its author wrote them, those of a team left out. */
function itemsOf(note: string): readonly string[] {
  const text = notes.get(`${note}.md`) ?? '';
  const [list = ''] = text.split('\n## Checklist\n')[1]?.split(/\n(?:#+ |<!--)/) ?? [];
  return list.match(/(?<=^ *- \[ \] ).+$/gm) ?? [];
}

/** The takeaways of a note as its author wrote them, without emphasis and with links as words. */
function takeawaysOf(note: string): readonly string[] {
  const text = notes.get(`${note}.md`) ?? '';
  const [list = ''] = text.split('\n## Takeaways\n')[1]?.split('\n## ') ?? [];
  return list.match(/(?<=^- ).+$/gm)?.map(plain) ?? [];
}

function plain(line: string): string {
  return line.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1');
}

/** Markdown without the backslashes that keep its signs from meaning something. */
function unescaped(text: string): string {
  return text.replace(/\\([[\]{}<*_~|\\])/g, '$1');
}

describe('the skills that ship', () => {
  it('are those that the manifest lists', () => {
    assert.deepEqual(
      manifest.contributes.chatSkills,
      skills.map(({ name }) => ({ path: `./dist/skills/${name}/SKILL.md` })),
    );
    assert.ok(skills.length >= 6 && skills.length <= 8);
  });

  it('are packaged', () => {
    assert.match(readFileSync('.vscodeignore', 'utf8'), /^!dist\/skills\/\*\/SKILL\.md$/m);
  });

  for (const { description, name, notes: names, text } of skills) {
    it(`${name} has the published format`, () => {
      assert.deepEqual(skillProblems(name, text), []);
      assert.match(description, / Use when /);
    });

    it(`${name} has the items of its notes in their order`, () => {
      const items = unescaped(text).match(/(?<=^ *- \[ \] ).+$/gm);
      const wanted = names.flatMap(itemsOf);
      assert.ok(wanted.length >= 7, names.join());
      assert.deepEqual(items, wanted);
    });

    it(`${name} has the takeaways of its notes in their order`, () => {
      const lessons = unescaped(text).match(/(?<=^- )(?!\[ \]).+$/gm);
      assert.deepEqual(lessons, names.flatMap(takeawaysOf));
    });

    it(`${name} links to the takeaways of its notes`, () => {
      const links = [...text.matchAll(/\(vscode:.+[?&]path=([^&]+)&line=(\d+)\)/g)];
      const found = links.map(({ 1: path = '', 2: line = '' }) => {
        const lines = notes.get(decodeURIComponent(path))?.split('\n');
        return lines?.[Number(line) - 1];
      });
      assert.deepEqual(
        found,
        names.map(() => '## Takeaways'),
      );
    });
  }
});
