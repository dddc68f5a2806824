import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMCPClient, type MCPClient } from '@ai-sdk/mcp';
import { Experimental_StdioMCPTransport as StdioTransport } from '@ai-sdk/mcp/mcp-stdio';
import { toolTable } from '../../src/core/agentTools/toolDefinitions';
import { build } from '../host/build';

/** The client of the AI SDK speaks the protocol by code of its own, not by the library that the server uses. */
describe('the MCP server, asked by a client that shares no code with it', function () {
  this.timeout(60_000);
  let folder: string;
  let client: MCPClient;

  /** Runs a tool as an agent of the AI SDK would. */
  async function call(name: string, input: Record<string, string>): Promise<string> {
    const tools = await client.tools();
    const options = { toolCallId: '1', messages: [] };
    return JSON.stringify(await tools[name]?.execute(input, options));
  }

  before(() => build('mcp'));

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nexus-mcp-'));
    await writeFile(
      join(folder, 'locks.md'),
      '# Locks\n\n## Takeaways\n\n- Release locks in a finally block.\n',
    );
    await writeFile(join(folder, 'locks.py'), '# Locks [nexus: locks#review]\n# [ ] Released\n');
    client = await createMCPClient({
      transport: new StdioTransport({
        command: process.execPath,
        args: ['dist/mcpServer.js', folder, '--workspace', folder, '--write'],
        stderr: 'ignore',
      }),
    });
  });

  afterEach(async () => {
    await client.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('offers its tools and finds a takeaway', async () => {
    assert.deepEqual(
      Object.keys(await client.tools()),
      toolTable.map(([name]) => name),
    );
    assert.match(
      await call('search_takeaways', { query: 'finally' }),
      /Release locks in a finally/,
    );
  });

  it('checks off an item in the file', async () => {
    await call('check_off_item', { file: 'locks.py', item: '1' });
    const text = await readFile(join(folder, 'locks.py'), 'utf8');
    assert.equal(text, '# Locks [nexus: locks#review]\n# [x] Released\n');
  });

  it('lists and reads the notes as resources', async () => {
    const { resources } = await client.listResources();
    const [note] = resources;
    assert.equal(note?.name, 'locks.md');
    const { contents } = await client.readResource({ uri: note.uri });
    assert.match(JSON.stringify(contents), /Release locks in a finally block/);
  });
});
