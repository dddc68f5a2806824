import * as vscode from 'vscode';
import { checklistMark } from '../../core/checklists/checklistMark';
import { inertPath, inertText } from '../../core/text/inertText';
import { inTime, NoAnswer } from '../files/inTime';
import type { Insertion } from '../insertion/Insertion';

const openChat = 'workbench.action.chat.open';

/** Seconds that the editor may take to tell which models there are. */
const patience = 3;

/**
 * Has the active file reviewed with a checklist: inserts it unless it stands there, then opens the chat with a
 * prompt that names the tools, the file attached. Nothing is sent: the user reads the prompt first. Without a
 * model it ends with the checklist.
 */
export async function reviewFile(insertion: Insertion): Promise<void> {
  const inserted = await insertion.chooseForReview();
  if (!inserted || !(await hasModel())) return;
  const { document, id } = inserted;
  const path = vscode.workspace.asRelativePath(document.uri);
  // Which files and modes the chat takes differs between versions; what one does not know it passes over.
  await vscode.commands.executeCommand(openChat, {
    query: promptFor(path, id),
    isPartialQuery: true,
    mode: 'agent',
    attachFiles: [document.uri],
  });
}

function promptFor(path: string, id: string): string {
  const words = vscode.l10n.t(
    'Review the file {0} with my checklist {1}. Call get_checklist for the file, look at the code for each item, then call check_off_item once for each item, with done, evidence_line, and a few words of evidence. Change nothing else.',
    inertPath(path),
    inertText(checklistMark(id)),
  );
  return `${words} #get_checklist #check_off_item`;
}

/** Whether there is a chat with a model behind it. */
async function hasModel(): Promise<boolean> {
  const settings = vscode.workspace.getConfiguration('chat');
  if (settings.get<unknown>('disableAIFeatures') === true) return false;
  const known = await vscode.commands.getCommands(true);
  if (!known.includes(openChat)) return false;
  try {
    return (await inTime(vscode.lm.selectChatModels({}), patience)).length > 0;
  } catch (error) {
    if (error instanceof NoAnswer) return false;
    throw error;
  }
}
