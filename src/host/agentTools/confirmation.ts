/**
 * What people read while an agent's tool runs, and before it writes.
 */

import * as vscode from 'vscode';
import type { ToolOutcome } from '../../core/agentTools/ToolContext';
import type { ToolName } from '../../core/agentTools/toolDefinitions';
import { inertPath } from '../../core/text/inertText';
import { LiteralMarkdown } from '../LiteralMarkdown';

/** Lines shown on either side; a change of more is a wrapped item. */
const maxLines = 20;

/** Says what a tool is doing. */
export function progressText(name: ToolName): string {
  switch (name) {
    case 'search_takeaways':
      return vscode.l10n.t('Searching your takeaways');
    case 'get_checklist':
      return vscode.l10n.t('Reading a checklist');
    case 'takeaways_for_file':
      return vscode.l10n.t('Finding takeaways for the file');
    case 'check_off_item':
      return vscode.l10n.t('Updating a checklist item');
    case 'add_takeaway':
      return vscode.l10n.t('Adding a takeaway');
  }
}

/** Asks for a change, with all lines that it takes away and puts there. */
export function confirmationOf({
  act,
  changed,
  file,
}: Extract<ToolOutcome, { kind: 'write' }>): vscode.LanguageModelToolConfirmationMessages {
  const message = new LiteralMarkdown();
  const place = inertPath(`${file.path}:${changed.line}`);
  if (changed.before.length > 0) {
    message.addParagraph(vscode.l10n.t('Replace in {0}:', place));
    addLines(message, changed.before);
    message.addParagraph(vscode.l10n.t('With:'));
  } else message.addParagraph(vscode.l10n.t('Add to {0}:', place));
  addLines(message, changed.after);
  return { title: titleOf(act), message: message.markdown };
}

function titleOf(act: Extract<ToolOutcome, { kind: 'write' }>['act']): string {
  switch (act) {
    case 'check':
      return vscode.l10n.t('Check the Checklist Item?');
    case 'uncheck':
      return vscode.l10n.t('Leave the Checklist Item Open?');
    case 'takeaway':
      return vscode.l10n.t('Add the Takeaway to the Note?');
  }
}

function addLines(message: LiteralMarkdown, lines: readonly string[]): void {
  for (const line of lines.slice(0, maxLines)) message.addParagraph(line);
  if (lines.length > maxLines) message.addParagraph('…');
}
