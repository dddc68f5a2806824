import { itemKey } from '../checklists/ItemBullets';
import { planFinding } from '../checklists/planFinding';
import {
  checklistsInFile,
  chooseInFile,
  type FileChecklist,
  type FileItem,
} from './checklistTools';
import { plannedWrite } from './plannedWrite';
import type { ToolContext, ToolOutcome } from './ToolContext';
import type { toolDefinitions } from './toolDefinitions';
import { ToolError } from './ToolError';
import type { InputOf } from './ToolSchema';
import { errorWithList, inSentence } from './ToolText';

type Input = InputOf<(typeof toolDefinitions)['check_off_item']['inputSchema']>;

/** Plans to check or uncheck an item of a file, with what shows it. */
export async function checkOffItem(input: Input, context: ToolContext): Promise<ToolOutcome> {
  const file = await context.openFile(input.file);
  const list = chooseInFile(checklistsInFile(file), input.checklist, file);
  const item = chooseItem(list, input.item);
  const done = input.done ?? true;
  const evidence = readEvidence(input, list, file.text);
  const plan = (text: string): ReturnType<typeof planFinding> =>
    planFinding(text, { item, done, evidence }, file.languageId);
  const state = done ? 'checked' : 'open';
  return plannedWrite({
    act: done ? 'check' : 'uncheck',
    file,
    plan,
    text: `Item ${list.items.indexOf(item) + 1} is now ${state} in ${inSentence(file.path)}, line ${item.line + 1}.`,
  });
}

/** By its number in the list, else by its text. */
function chooseItem({ items }: FileChecklist, wanted: string): FileItem {
  const number = /^\s*#?(\d{1,6})\.?\s*$/.exec(wanted)?.[1];
  const numbered = number === undefined ? undefined : items[Number(number) - 1];
  const key = itemKey(wanted);
  const same = numbered ? [numbered] : items.filter(({ text }) => itemKey(text) === key);
  const [item] = same;
  if (item && same.length === 1) return item;
  const sentence = item
    ? `Several items have the text ${inSentence(wanted)}. Specify the number of one of them.`
    : `The checklist has no item ${inSentence(wanted)}. Its items (${items.length}):`;
  throw errorWithList(
    sentence,
    items.map(({ text }, at) => `${at + 1}. ${text}`),
  );
}

function readEvidence(
  { evidence, evidence_line: line }: Input,
  { id }: FileChecklist,
  text: string,
): { line: number; words: string } | null {
  if (line === undefined) {
    if (evidence === undefined) return null;
    throw new ToolError('The parameter "evidence" requires the parameter "evidence_line".');
  }
  if (id === null)
    throw new ToolError(
      'Evidence can be added only to a checklist that was inserted into the file. Omit evidence and evidence_line.',
    );
  const count = text.split(/\r\n|\r|\n/).length;
  if (line > count)
    throw new ToolError(`The file has only ${count} lines. evidence_line ${line} is out of range.`);
  return { line, words: evidence ?? '' };
}
