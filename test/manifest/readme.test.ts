import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

const maxBytes = 9 * 1024;
const maxWords = 25;

const readme = readFileSync('README.md', 'utf8');
const words = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, string>;
const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly contributes: {
    readonly commands: readonly { readonly title: string }[];
    readonly configuration: readonly { readonly properties: Readonly<Record<string, unknown>> }[];
  };
};

/** What a pattern captures in the README, each once. */
function captured(pattern: RegExp, text = readme): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, one = '']) => one))];
}

describe('README', () => {
  it('is at most 9 KB long, in bullets of at most 25 words', () => {
    assert.ok(Buffer.byteLength(readme) <= maxBytes, `${Buffer.byteLength(readme)} bytes`);
    const long = captured(/^- (.+)$/gm).filter((line) => line.split(/\s+/).length > maxWords);
    assert.deepEqual(long, []);
  });

  it('names commands by their titles', () => {
    const titles = contributes.commands.map(({ title }) => words[title.slice(1, -1)]);
    const named = captured(/_Nexus: ([^_]+)_/g);
    assert.ok(named.length > 5);
    assert.deepEqual(
      named.filter((title) => !titles.includes(title)),
      [],
    );
  });

  it('names all settings, and none that do not exist', () => {
    const known = contributes.configuration
      .flatMap(({ properties }) => Object.keys(properties))
      .map((name) => name.replace('nexusJournal.', ''));
    // In a row, `.name` belongs to the group of the name before it.
    const rows = captured(/^\| (`[^|]+?) +\|/gm, readme.split('## Settings')[1]);
    const named = rows.flatMap((row) => {
      let group = '';
      return captured(/`([^`]+)`/g, row).map((name) => {
        if (!name.startsWith('.')) group = name.split('.')[0] ?? '';
        return name.startsWith('.') ? group + name : name;
      });
    });
    assert.deepEqual(named.sort(), known.sort());
  });

  it('shows pictures that exist, each with a description', () => {
    const pictures = [...readme.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)];
    assert.ok(pictures.length > 0);
    for (const [, text = '', path = ''] of pictures) {
      assert.ok(text.length > 10, path);
      assert.ok(existsSync(path), path);
    }
  });
});
