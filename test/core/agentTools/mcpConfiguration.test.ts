import assert from 'node:assert/strict';
import {
  mcpConfiguration,
  mcpConfigurationFile,
} from '../../../src/core/agentTools/mcpConfiguration';

const start = { command: 'node', args: ['/a b/mcpServer.js', '--workspace', 'C:\\work'] };

describe('the configuration of an MCP client', () => {
  const stdio = { type: 'stdio', ...start };
  for (const [client, file, configuration] of [
    ['claudeCode', '.mcp.json', { mcpServers: { 'nexus-journal': stdio } }],
    ['cursor', '.cursor/mcp.json', { mcpServers: { 'nexus-journal': start } }],
    ['vscode', '.vscode/mcp.json', { servers: { 'nexus-journal': stdio } }],
    ['other', null, { mcpServers: { 'nexus-journal': start } }],
  ] as const)
    it(`is JSON as ${client} reads it, for its file`, () => {
      assert.deepEqual(JSON.parse(mcpConfiguration(client, start)), configuration);
      assert.equal(mcpConfigurationFile(client), file);
    });
});
