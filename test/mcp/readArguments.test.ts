import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readArguments, usualExclude } from '../../src/mcp/readArguments';

const here = resolve('/work');

describe('the command line of the MCP server', () => {
  it('without a word means the current folder, read-only', () => {
    const options = readArguments([], here);
    assert.ok(options);
    assert.deepEqual([options.workspaces, options.sources, options.writes], [[here], [], false]);
  });

  it('names notes and folders of code from where it was started', () => {
    const words = ['notes', '--workspace', 'code', '--cache=../cache', '--write'];
    const options = readArguments(words, here);
    assert.deepEqual(
      [options?.sources, options?.workspaces, options?.cache, options?.writes],
      [[resolve(here, 'notes')], [resolve(here, 'code')], resolve('/cache'), true],
    );
  });

  it('excludes what the extension excludes, unless it says otherwise', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
      contributes: { configuration: object };
    };
    const settings = JSON.stringify(manifest.contributes.configuration);
    assert.ok(settings.includes(`"default":${JSON.stringify(usualExclude)}`));
    assert.deepEqual(readArguments(['--exclude', '**/old'], here)?.exclude, ['**/old']);
  });

  it('takes words of the user’s own, and refuses an option that it does not know', () => {
    const words = readArguments(['--words', '{"lessons":["Merksätze"]}'], here)?.words;
    assert.ok(JSON.stringify(words).includes('Merksätze'));
    assert.throws(() => readArguments(['--delete'], here), /Unknown option/);
    assert.equal(readArguments(['--help'], here), null);
  });
});
