import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { toolTable } from '../../src/core/agentTools/toolDefinitions';
import { quoteNotice } from '../../src/core/agentTools/ToolText';
import { build } from '../host/build';

const note = '# Zebra locks\n\n## Takeaways\n\n- Release zebra locks in a finally block.\n';
const code = '# Locks [nexus: locks#review]\r\n# [ ] Locks are released\r\nlock.acquire()\r\n';

describe('the MCP server', function () {
  this.timeout(60_000);
  let folder: string;
  let client: Client | null = null;

  const path = (name: string): string => join(folder, name);

  async function write(name: string, text: string): Promise<void> {
    await mkdir(dirname(path(name)), { recursive: true });
    await writeFile(path(name), text);
  }

  /** Starts the server as another program does, and asks it by the client of the protocol's own library. */
  async function start(...words: string[]): Promise<Client> {
    client = new Client({ name: 'test', version: '1' });
    const args = ['dist/mcpServer.js', ...words];
    await client.connect(
      new StdioClientTransport({ command: process.execPath, args, stderr: 'ignore' }),
    );
    return client;
  }

  async function call(name: string, input: Record<string, unknown>): Promise<string> {
    assert.ok(client);
    const { content, isError } = await client.callTool({ name, arguments: input });
    const texts = (content as { text: string }[]).map(({ text }) => text);
    return `${isError === true ? 'ERROR ' : ''}${texts.join('')}`;
  }

  before(() => build('mcp'));

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nexus-mcp-'));
    await write('work/journal/locks.md', note);
    await write('work/code/locks.py', code);
    await write('work/node_modules/a/journal/secret.md', note.replace('Zebra', 'Hidden'));
    await write('outside.py', code);
  });

  afterEach(async () => {
    await client?.close();
    client = null;
    await rm(folder, { recursive: true, force: true });
  });

  it('offers the tools that read, and those that write only with --write', async () => {
    const all = toolTable.map(([name]) => name);
    const reading = toolTable.filter(([, { writes }]) => !writes).map(([name]) => name);
    const names = async (one: Client): Promise<string[]> =>
      (await one.listTools()).tools.map(({ name }) => name);
    const plain = await start('--workspace', path('work'));
    assert.deepEqual(await names(plain), reading);
    await assert.rejects(
      plain.callTool({ name: 'add_takeaway', arguments: {} }),
      /Tool .* not found/,
    );
    await plain.close();
    assert.deepEqual(await names(await start('--workspace', path('work'), '--write')), all);
  });

  it('shows the schemas of the table, and says which tools only read', async () => {
    const { tools } = await (await start('--workspace', path('work'), '--write')).listTools();
    for (const [at, [, { inputSchema, writes }]] of toolTable.entries()) {
      assert.deepEqual(tools[at]?.inputSchema, JSON.parse(JSON.stringify(inputSchema)));
      assert.equal(tools[at]?.annotations?.readOnlyHint, !writes);
    }
  });

  it('answers from the journal of a folder of code, without what is excluded', async () => {
    await start('--workspace', path('work'));
    const found = await call('search_takeaways', { query: 'zebra lock' });
    const place = 'nexus-journal:/note?source=workspace%2Fwork&path=journal%2Flocks.md&line=5';
    assert.deepEqual(found.split('\n').slice(1), [
      quoteNotice,
      '',
      `lesson, line 5: ${place}`,
      '> Release zebra locks in a finally block.',
      '> in Zebra locks › Takeaways (journal/locks.md:5)',
    ]);
  });

  it('serves notes as resources: listed, by template, and read by the link of a result', async () => {
    const one = await start(path('work/journal'));
    const { resources } = await one.listResources();
    const [listed] = resources;
    assert.deepEqual(
      resources.map(({ mimeType, name, title }) => [name, title, mimeType]),
      [['locks.md', 'Zebra locks', 'text/markdown']],
    );
    const { resourceTemplates } = await one.listResourceTemplates();
    assert.deepEqual(
      resourceTemplates.map(({ uriTemplate }) => uriTemplate),
      ['nexus-journal:/note{?source,path}'],
    );
    assert.ok(listed);
    for (const uri of [listed.uri, `${listed.uri}&line=5`]) {
      const { contents } = await one.readResource({ uri });
      assert.deepEqual(contents, [{ uri, mimeType: 'text/markdown', text: note }]);
    }
    await assert.rejects(
      one.readResource({
        uri: 'nexus-journal:/note?source=setting%2Fjournal&path=..%2F..%2Foutside.py',
      }),
      /Note .* not found/,
    );
  });

  it('follows notes that change and come', async () => {
    await start('--workspace', path('work'));
    assert.match(await call('search_takeaways', { query: 'giraffe' }), /^No takeaway matches/);
    await write('work/journal/deep/new.md', note.replaceAll('zebra', 'giraffe'));
    const end = Date.now() + 15_000;
    let found = '';
    while (!found.includes('Release giraffe') && Date.now() < end)
      found = await call('search_takeaways', { query: 'giraffe' });
    assert.match(found, /^> Release giraffe locks/m);
  });

  it('with --write notes a finding byte for byte, and adds a takeaway', async () => {
    await start('--workspace', path('work'), '--write');
    const noted = await call('check_off_item', {
      file: 'code/locks.py',
      item: '1',
      done: false,
      evidence_line: 3,
      evidence: 'never released',
    });
    assert.match(noted, /^Item 1 is now open in "code\/locks\.py", line 2\.$/);
    assert.equal(
      await readFile(path('work/code/locks.py'), 'utf8'),
      code.replace('released', 'released [L3: never released]'),
    );
    const lesson = { takeaway: 'Use with for zebra locks.', file: 'code/locks.py', line: 3 };
    assert.match(await call('add_takeaway', lesson), /^The takeaway was added/);
    assert.equal(
      await readFile(path('work/journal/locks.md'), 'utf8'),
      `${note}- Use with for zebra locks. ([locks.py:3](../code/locks.py#L3))\n`,
    );
  });

  it('looks at no file outside its folders, not even by a link', async () => {
    await symlink(path('outside.py'), path('work/code/link.py'));
    await start('--workspace', path('work'), '--write');
    for (const file of [
      '../outside.py',
      path('outside.py'),
      'code/link.py',
      'file:///etc/hostname',
    ])
      assert.match(
        await call('get_checklist', { file }),
        /^ERROR File .* not found in the folders/,
        file,
      );
  });

  it('refuses to write a file in another encoding', async () => {
    await writeFile(path('work/code/latin.py'), Buffer.from(`${code}# \xe9\n`, 'latin1'));
    await start('--workspace', path('work'), '--write');
    const answer = await call('check_off_item', { file: 'code/latin.py', item: '1' });
    assert.match(answer, /^ERROR Nothing was changed .*encoding/);
  });

  it('remembers what it read in a cache of the extension’s form', async () => {
    await start('--workspace', path('work'), '--cache', path('cache'));
    await call('search_takeaways', { query: 'zebra' });
    const end = Date.now() + 15_000;
    let files: string[] = [];
    while (!files.some((name) => /notes.[\da-f]+.[\w-]+.0\.json$/.test(name)) && Date.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      files = await readdir(path('cache'), { recursive: true }).catch(() => []);
    }
    assert.match(files.join(), /notes.[\da-f]+.[\w-]+.0\.json/);
    await client?.close();
    await start('--workspace', path('work'), '--cache', path('cache'));
    assert.match(await call('search_takeaways', { query: 'zebra' }), /^> Release zebra/m);
  });

  it('serves the bundled journal, of which nothing is written', async () => {
    await start('--bundled', 'notes', path('work/journal'), '--write');
    const found = await call('search_takeaways', { query: 'n+1 select_related' });
    assert.match(found, /nexus-journal:\/note\?source=bundled&path=/);
    const wrong = await call('add_takeaway', { takeaway: 'a', note: 'Docker' });
    assert.match(wrong, /^ERROR No writable note is named "Docker"/);
  });
});
