import * as vscode from 'vscode';
import { toolTable } from '../../core/agentTools/toolDefinitions';
import type { CommandRegistry } from '../CommandRegistry';
import type { Insertion } from '../insertion/Insertion';
import { AgentTool, type AgentToolDeps } from './AgentTool';
import { reviewFile } from './reviewFile';

/**
 * Registers every tool of the manifest: one that is contributed and not registered is offered to models all
 * the same, and fails. Nothing is read before the first call.
 */
export function registerAgentTools(
  deps: AgentToolDeps & { readonly commands: CommandRegistry; readonly insertion: Insertion },
): vscode.Disposable {
  const tools = toolTable.map(([name]) => vscode.lm.registerTool(name, new AgentTool(name, deps)));
  return vscode.Disposable.from(
    ...tools,
    deps.commands.register('nexusJournal.reviewFile', () => reviewFile(deps.insertion)),
  );
}
