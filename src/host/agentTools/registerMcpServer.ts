import * as vscode from 'vscode';
import {
  mcpConfiguration,
  mcpConfigurationFile,
  type McpClient,
} from '../../core/agentTools/mcpConfiguration';
import { inertPath, literalLabel } from '../../core/text/inertText';
import type { CommandRegistry } from '../CommandRegistry';
import { chooseRow, type PickerChoice } from '../PickerRow';
import { showInformation } from '../showMessage';
import { mcpArguments } from './mcpArguments';

/** What 1.101 and later have for servers; the typings are those of the oldest editor. */
interface McpApi {
  readonly lm: {
    registerMcpServerDefinitionProvider?(
      id: string,
      provider: { provideMcpServerDefinitions(): unknown[] },
    ): vscode.Disposable;
  };
  readonly McpStdioServerDefinition?: new (
    label: string,
    command: string,
    args: string[],
    env: Record<string, string>,
    version: string,
  ) => object;
}

/** What the server is announced with. */
export interface McpServerDeps {
  readonly commands: CommandRegistry;
  readonly extension: vscode.Extension<unknown>;
  readonly log: vscode.LogOutputChannel;
  /** Where notes that were read are remembered. */
  readonly storage: vscode.Uri;
}

/** Announces the server for other agents to an editor that starts such, and copies what others start it by. */
export function registerMcpServer(deps: McpServerDeps): vscode.Disposable {
  return vscode.Disposable.from(
    deps.commands.register('nexusJournal.copyMcpConfiguration', () => copyConfiguration(deps)),
    announce(deps),
  );
}

/** Only Node starts programs: a web host would list a server that never runs. */
function announce({ extension, log, storage }: McpServerDeps): vscode.Disposable {
  const { version } = extension.packageJSON as { readonly version: string };
  const nothing = new vscode.Disposable(() => undefined);
  const { process } = globalThis as { process?: { readonly execPath?: string } };
  const { lm, McpStdioServerDefinition: Definition } = vscode as unknown as McpApi;
  const node = process?.execPath;
  if (!node || !Definition || !lm.registerMcpServerDefinitionProvider) return nothing;
  try {
    return lm.registerMcpServerDefinitionProvider('nexus-journal.server', {
      provideMcpServerDefinitions: () => [
        // On the desktop the program of the host is the editor's own, which this has act as Node.
        new Definition(
          'Nexus Journal',
          node,
          mcpArguments(extension.extensionUri, storage),
          { ELECTRON_RUN_AS_NODE: '1' },
          version,
        ),
      ],
    });
  } catch (error) {
    // The oldest editors have the function for extensions of their own.
    log.info('The editor does not accept MCP servers from extensions.', error);
    return nothing;
  }
}

interface ClientRow extends PickerChoice {
  readonly client: McpClient;
}

async function copyConfiguration({ extension, storage }: McpServerDeps): Promise<void> {
  const title = vscode.l10n.t('Copy MCP Configuration');
  const row = (client: McpClient, label: string): ClientRow => ({
    client,
    label: literalLabel(label),
    description: literalLabel(mcpConfigurationFile(client) ?? ''),
  });
  const chosen = await chooseRow(
    [
      row('claudeCode', 'Claude Code'),
      row('cursor', 'Cursor'),
      row('vscode', 'VS Code'),
      row('other', vscode.l10n.t('Other')),
    ],
    { title, placeHolder: vscode.l10n.t('Select the program that uses the server') },
  );
  if (!chosen) return;
  const args = mcpArguments(extension.extensionUri, storage);
  await vscode.env.clipboard.writeText(mcpConfiguration(chosen.client, { command: 'node', args }));
  const file = mcpConfigurationFile(chosen.client);
  void showInformation(
    file === null
      ? vscode.l10n.t(
          'Copied. The server is read-only. Add "--write" to let it change notes and checklists.',
        )
      : vscode.l10n.t(
          'Copied. Paste it into {0}. The server is read-only. Add "--write" to let it change notes and checklists.',
          inertPath(file),
        ),
  );
}
