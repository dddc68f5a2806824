import * as vscode from 'vscode';
import { runTool } from '../../core/agentTools/runTool';
import type { ToolOutcome } from '../../core/agentTools/ToolContext';
import { toolDefinitions, type ToolName } from '../../core/agentTools/toolDefinitions';
import { changedLines } from '../../core/agentTools/plannedWrite';
import { ToolError } from '../../core/agentTools/ToolError';
import { type EditPlan, replaceIn, targetGone } from '../../core/text/EditPlan';
import { refusalText } from '../files/EditOutcome';
import type { FileEdits } from '../files/FileEdits';
import { isWorkspaceTrusted } from '../isWorkspaceTrusted';
import { confirmationOf, progressText } from './confirmation';
import { windowTools, type WindowToolsDeps } from './windowTools';

/** What a tool needs of the window. */
export interface AgentToolDeps extends WindowToolsDeps {
  readonly edits: FileEdits;
  readonly log: vscode.LogOutputChannel;
}

type Write = Extract<ToolOutcome, { kind: 'write' }>;

/** Changes that were shown and not carried out yet: more are forgotten, the oldest first. */
const maxShown = 50;

/**
 * One of the tools as the editor knows it. What it would write is shown first, and then exactly that is
 * written: a call that was not shown, or would by now write something else, is refused.
 */
export class AgentTool implements vscode.LanguageModelTool<unknown> {
  readonly #name: ToolName;
  readonly #deps: AgentToolDeps;
  /** What was shown, by the input it was shown for. */
  readonly #shown = new Map<string, string>();

  constructor(name: ToolName, deps: AgentToolDeps) {
    this.#name = name;
    this.#deps = deps;
  }

  /** Says what the tool is about to do; for one that writes, works out what, and has that confirmed. */
  async prepareInvocation({
    input,
  }: vscode.LanguageModelToolInvocationPrepareOptions<unknown>): Promise<vscode.PreparedToolInvocation> {
    const invocationMessage = progressText(this.#name);
    if (!toolDefinitions[this.#name].writes) return { invocationMessage };
    const outcome = await this.#run(input);
    // Nothing to confirm, so nothing may be written either: the call ends here.
    if (outcome.kind === 'answer') throw new ToolError(outcome.text);
    this.#remember(input, outcome);
    return { invocationMessage, confirmationMessages: confirmationOf(outcome) };
  }

  /** Answers, or carries out what was confirmed. */
  async invoke(
    { input }: vscode.LanguageModelToolInvocationOptions<unknown>,
    token: vscode.CancellationToken,
  ): Promise<vscode.LanguageModelToolResult> {
    const outcome = await this.#run(input);
    if (token.isCancellationRequested) throw new vscode.CancellationError();
    if (outcome.kind === 'write') await this.#write(input, outcome);
    return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(outcome.text)]);
  }

  async #run(input: unknown): Promise<ToolOutcome> {
    if (toolDefinitions[this.#name].writes && !isWorkspaceTrusted())
      throw new ToolError(
        'The workspace is in Restricted Mode, in which tools cannot write. Only the user can trust it.',
      );
    try {
      return await runTool(this.#name, input, await windowTools(this.#deps));
    } catch (error) {
      if (!(error instanceof ToolError)) this.#deps.log.error(`${this.#name} failed.`, error);
      throw error;
    }
  }

  #remember(input: unknown, { changed }: Write): void {
    const key = JSON.stringify(input);
    this.#shown.delete(key);
    this.#shown.set(key, changeKey(changed));
    const [oldest] = this.#shown.keys();
    if (this.#shown.size > maxShown && oldest !== undefined) this.#shown.delete(oldest);
  }

  async #write(input: unknown, { act, file, plan }: Write): Promise<void> {
    const key = JSON.stringify(input);
    const shown = this.#shown.get(key);
    this.#shown.delete(key);
    const uri = vscode.Uri.parse(file.address, true);
    const asShown = (text: string): EditPlan => {
      const planned = plan(text);
      if (planned.kind !== 'edit') return planned;
      const changed = changedLines(text, replaceIn(text, planned.replacements));
      return changeKey(changed) === shown ? planned : targetGone;
    };
    const outcome = await this.#deps.edits.apply({ uri, plan: asShown }, 'editor');
    if (outcome.kind !== 'refused') return;
    if (outcome.reason === 'target-gone')
      throw new ToolError(
        'Nothing was changed: the file has changed since the edit was confirmed. Read the file again, then call the tool again.',
      );
    throw new ToolError(refusalText(act === 'takeaway' ? 'takeaway' : 'check', uri, outcome));
  }
}

/** What is changed, wherever it stands by now. */
function changeKey({ after, before }: Write['changed']): string {
  return JSON.stringify([before, after]);
}
