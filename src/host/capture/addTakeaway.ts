import * as vscode from 'vscode';
import type { TakeawaySource } from '../../core/edits/takeawayText';
import { inertText } from '../../core/text/inertText';
import { askForText } from '../showMessage';
import { chooseTakeawayTarget, type TakeawayTarget } from './chooseTakeawayTarget';
import { selectedText } from './lessonSources';
import { type CaptureDeps, saveLesson } from './saveLesson';

/**
 * Appends a takeaway to a section of a note: the selected text or a typed line, with a link to the file
 * and line it was learned at. Where it goes is settled before anything is typed.
 */
export async function addTakeaway(
  deps: CaptureDeps,
  editor: vscode.TextEditor | undefined,
): Promise<void> {
  const target = await chooseTakeawayTarget(deps.store);
  const source = target && (selectedText(editor) ?? (await askForLesson(target)));
  if (!target || source === undefined || source.text.trim() === '') return;
  await saveLesson(deps, target, { source, editor, tags: [] });
}

async function askForLesson(target: TakeawayTarget): Promise<TakeawaySource | undefined> {
  const title = target.kind === 'newNote' ? target.title : target.placed.note.title;
  const text = await askForText({
    title: vscode.l10n.t('Add Takeaway to Journal'),
    prompt: vscode.l10n.t('What did you learn? One sentence, added to "{0}".', inertText(title)),
  });
  return text === undefined ? undefined : { text, isCode: false };
}
