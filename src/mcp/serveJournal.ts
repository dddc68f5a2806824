/**
 * The journal as a server of the Model Context Protocol: the tools of the core, and notes as resources.
 */

import { readFile } from 'node:fs/promises';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import {
  CallToolRequestSchema,
  type CallToolResult,
  ErrorCode,
  ListResourcesRequestSchema,
  type ListResourcesResult,
  ListResourceTemplatesRequestSchema,
  ListToolsRequestSchema,
  McpError,
  ReadResourceRequestSchema,
  type ReadResourceResult,
  type Tool,
} from '@modelcontextprotocol/sdk/types.js';
import { runTool } from '../core/agentTools/runTool';
import { ToolError } from '../core/agentTools/ToolError';
import { type ToolName, toolTable } from '../core/agentTools/toolDefinitions';
import { quoteNotice } from '../core/agentTools/ToolText';
import { parseNoteLink } from '../core/links/noteLink';
import { decodeText } from '../core/text/decodeText';
import { oneLine } from '../core/text/inertText';
import { type NodeJournal, noteScheme } from './NodeJournal';
import { decodeSoundUtf8 } from './utf8Codec';

/** Resources in one page of the list. */
const pageSize = 200;
/** UTF-16 code units of a note that are handed out. */
const maxNote = 200_000;

const instructions = `The user's own journal of lessons learned. Search it before you answer from general knowledge, and cite the link and line of each quotation that you use. ${quoteNotice}`;

/** Makes a server; \`writes\` also offers the tools that change files. */
export function serveJournal(
  journal: NodeJournal,
  { version, writes }: { readonly version: string; readonly writes: boolean },
): McpServer {
  const whole = new McpServer(
    { name: 'nexus-journal', title: 'Nexus Journal', version },
    { capabilities: { tools: {}, resources: { listChanged: true } }, instructions },
  );
  // The schemas of the tools are JSON already, which only the server inside takes.
  const { server } = whole;
  const offered = toolTable.filter(([, tool]) => writes || !tool.writes);
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: offered.map(listedTool) }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }) => {
    const name = offered.map(([known]) => known).find((known) => known === params.name);
    if (name) return callTool(journal, name, params.arguments);
    throw new McpError(ErrorCode.InvalidParams, `Tool "${oneLine(params.name, 60)}" not found.`);
  });
  server.setRequestHandler(ListResourcesRequestSchema, ({ params }) =>
    listResources(journal, params?.cursor),
  );
  server.setRequestHandler(ListResourceTemplatesRequestSchema, () => ({
    resourceTemplates: [
      {
        uriTemplate: `${noteScheme}:/note{?source,path}`,
        name: 'note',
        title: 'Note in the journal',
        description:
          'A note, by the id of its source and its path, as in the links of tool results.',
        mimeType: 'text/markdown',
      },
    ],
  }));
  server.setRequestHandler(ReadResourceRequestSchema, ({ params }) =>
    readResource(journal, params.uri),
  );
  return whole;
}

function listedTool([name, tool]: (typeof toolTable)[number]): Tool {
  const { description, inputSchema, title, writes } = tool;
  return {
    name,
    title,
    description,
    inputSchema: { ...inputSchema, required: [...inputSchema.required] } as Tool['inputSchema'],
    annotations: {
      title,
      readOnlyHint: !writes,
      destructiveHint: false,
      idempotentHint: true,
      openWorldHint: false,
    },
  };
}

async function callTool(
  journal: NodeJournal,
  name: ToolName,
  input: unknown,
): Promise<CallToolResult> {
  try {
    const outcome = await runTool(name, input, await journal.tools());
    if (outcome.kind === 'write') await journal.folders.carryOut(outcome.file, outcome.plan);
    return { content: [{ type: 'text', text: outcome.text }] };
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    return { isError: true, content: [{ type: 'text', text: error.message }] };
  }
}

async function listResources(
  journal: NodeJournal,
  cursor: string | undefined,
): Promise<ListResourcesResult> {
  await journal.load();
  const { notes } = journal.library;
  const start = cursor === undefined ? 0 : Number(cursor);
  if (!Number.isSafeInteger(start) || start < 0)
    throw new McpError(ErrorCode.InvalidParams, 'The cursor is not from this server.');
  const end = start + pageSize;
  return {
    resources: notes.slice(start, end).map((placed) => ({
      uri: journal.link(placed, null),
      name: oneLine(placed.path, 200),
      title: oneLine(placed.note.title, 200),
      description: oneLine(placed.note.summary, 200),
      mimeType: 'text/markdown',
    })),
    ...(end < notes.length ? { nextCursor: String(end) } : {}),
  };
}

async function readResource(journal: NodeJournal, uri: string): Promise<ReadResourceResult> {
  await journal.load();
  const address = parseNoteLink(/^nexus-journal:\/{1,3}note\?([^#]*)/.exec(uri)?.[1] ?? '');
  const placed = address && journal.library.find(`${address.source}:${address.path}`);
  if (!placed)
    throw new McpError(ErrorCode.InvalidParams, `Note "${oneLine(uri, 200)}" not found.`);
  const { text } = decodeText(await readFile(journal.pathOf(placed)), decodeSoundUtf8);
  return { contents: [{ uri, mimeType: 'text/markdown', text: text.slice(0, maxNote) }] };
}
