/** Programs whose configuration files name servers of the Model Context Protocol, each in its own form. */
export type McpClient = 'claudeCode' | 'cursor' | 'vscode' | 'other';

/** How a server is started. */
export interface McpCommand {
  readonly command: string;
  readonly args: readonly string[];
}

/** The configuration that a program starts the server by, as the whole text of its file. */
export function mcpConfiguration(client: McpClient, { args, command }: McpCommand): string {
  const started = { command, args };
  const server =
    client === 'cursor' || client === 'other' ? started : { type: 'stdio', ...started };
  const list = client === 'vscode' ? 'servers' : 'mcpServers';
  return `${JSON.stringify({ [list]: { 'nexus-journal': server } }, null, 2)}\n`;
}

/** The file, below the folder of a project, that a program reads its configuration from; null where that differs. */
export function mcpConfigurationFile(client: McpClient): string | null {
  switch (client) {
    case 'claudeCode':
      return '.mcp.json';
    case 'cursor':
      return '.cursor/mcp.json';
    case 'vscode':
      return '.vscode/mcp.json';
    case 'other':
      return null;
  }
}
