/**
 * Answers about checklists: those of the journal, and those that stand in a file with what is checked there.
 */

import { checklistMark } from '../checklists/checklistMark';
import { type Evidence, evidenceText } from '../checklists/evidence';
import { findChecklists } from '../checklists/findChecklists';
import { type ListedIn, type ListedState, listItems, progressOf } from '../checklists/planItemEdit';
import { checklistsOf, type OfferedChecklist } from '../insertion/OfferedChecklist';
import type { ToolContext, ToolFile } from './ToolContext';
import type { toolDefinitions } from './toolDefinitions';
import { ToolError } from './ToolError';
import type { InputOf } from './ToolSchema';
import { errorWithList, inSentence, quote, ToolText } from './ToolText';

/** Longer files, in UTF-16 code units, are not searched for checklists. */
const maxText = 2_000_000;

/** An item of a checklist in a file. */
export interface FileItem extends ListedState {
  readonly evidence: Evidence | null;
}

/** A checklist as it stands in a file: an inserted one, or a task list of a note. */
export interface FileChecklist {
  /** Null for a task list of a note. */
  readonly id: string | null;
  readonly title: string;
  readonly items: readonly FileItem[];
}

/** Gives a checklist, or the list of them, of the journal or of a file. */
export async function getChecklist(
  { checklist, file: name }: InputOf<(typeof toolDefinitions)['get_checklist']['inputSchema']>,
  context: ToolContext,
): Promise<string> {
  if (name !== undefined) {
    const file = await context.openFile(name);
    const lists = checklistsInFile(file);
    const chosen = checklist === undefined ? lists : [chooseInFile(lists, checklist, file)];
    if (chosen.length === 0) throw noneInFile(file);
    return fileAnswer(file, chosen);
  }
  const offered = context.notes.flatMap(checklistsOf);
  if (checklist === undefined) return listAnswer(offered);
  const one = choose(offered, checklist, (each) => ({
    id: each.checklist.id,
    title: each.checklist.title,
  }));
  return checklistAnswer(one, context);
}

/** A checklist of the journal in one quoted line: title, id, size and place. */
export function checklistHead({ checklist, line, placed }: OfferedChecklist): string {
  return quote(`${titleLine(checklist)} (${checklist.items.length} items, ${placed.path}:${line})`);
}

/** The checklists of a file; those of a note's own only where it is Markdown. */
export function checklistsInFile(file: ToolFile): readonly FileChecklist[] {
  const { languageId, path, text } = file;
  if (text.length > maxText) throw new ToolError('The file is too large to search for checklists.');
  const inserted = findChecklists(text).map(({ id, items, title }): FileChecklist => {
    const list: ListedIn = { kind: 'inserted', id };
    const states = items.map(({ done, evidence, line, text: item }) => {
      return { done, evidence, line, list, text: item };
    });
    return { id, title, items: states };
  });
  const isMarkdown = languageId === 'markdown' || /\.(?:md|markdown)$/i.test(path);
  return isMarkdown ? [...inserted, ...ownLists(text)] : inserted;
}

function ownLists(text: string): readonly FileChecklist[] {
  const lists = new Map<string, FileItem[]>();
  for (const item of listItems(text)) {
    if (item.list?.kind !== 'note') continue;
    const title = item.list.title ?? '';
    const items = lists.get(title) ?? [];
    items.push({ ...item, evidence: null });
    lists.set(title, items);
  }
  return [...lists].map(([title, items]) => ({ id: null, title, items }));
}

/** The checklist of a file that a name means, the only one where none is given. */
export function chooseInFile(
  lists: readonly FileChecklist[],
  name: string | undefined,
  file: ToolFile,
): FileChecklist {
  const [only] = lists;
  if (!only) throw noneInFile(file);
  if (name !== undefined) return choose(lists, name, (list) => list);
  if (lists.length === 1) return only;
  const sentence = `${inSentence(file.path)} contains several checklists. Specify one of them.`;
  throw errorWithList(sentence, lists.map(titleLine));
}

function noneInFile({ path }: ToolFile): ToolError {
  return new ToolError(
    `There is no checklist in ${inSentence(path)}. The user can insert one with the command "Nexus: Insert Checklist..." or "Nexus: Review File with Checklist...".`,
  );
}

interface Named {
  readonly id: string | null;
  readonly title: string;
}

/** The one that a name means: by id, else by title, else by a part of either that only one has. */
function choose<One>(all: readonly One[], name: string, nameOf: (one: One) => Named): One {
  const wanted = plain(/^\[nexus:\s?(.*)\]$/.exec(name.trim())?.[1] ?? name);
  const named = all.map((one) => {
    const { id, title } = nameOf(one);
    return { one, id: plain(id ?? ''), title: plain(title) };
  });
  const found = [
    named.filter(({ id }) => id === wanted),
    named.filter(({ title }) => title === wanted),
    named.filter(({ id, title }) => wanted !== '' && `${id}\n${title}`.includes(wanted)),
  ].find(({ length }) => length > 0);
  const [first] = found ?? [];
  if (first && found?.length === 1) return first.one;
  const sentence = found
    ? `Several checklists are named ${inSentence(name)}. Specify the id of one of them.`
    : `No checklist is named ${inSentence(name)}. Checklists:`;
  const listed = (found ?? named).map(({ one }) => titleLine(nameOf(one)));
  throw errorWithList(sentence, listed);
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}

/** Title and id, as the heading line of an inserted checklist has them. */
function titleLine({ id, title }: Named): string {
  const shown = title === '' ? 'Untitled' : title;
  return id === null ? shown : `${shown} ${checklistMark(id)}`;
}

function listAnswer(offered: readonly OfferedChecklist[]): string {
  if (offered.length === 0) return 'The journal contains no checklists.';
  const text = new ToolText(`Checklists in the journal: ${offered.length}.`);
  // One's own come first, and a team's last.
  const rank = ({ isOwn, scope }: OfferedChecklist): number =>
    (isOwn ? 0 : 1) + (scope === 'code' ? 0 : 2);
  const ordered = [...offered].sort((left, right) => rank(left) - rank(right));
  for (const one of ordered) text.add(checklistHead(one));
  return text.finish('Call takeaways_for_file for those that fit a file.');
}

function checklistAnswer(one: OfferedChecklist, context: ToolContext): string {
  const { items } = one.checklist;
  const text = new ToolText(`Checklist: ${context.link(one.placed, one.line)}`);
  text.add(checklistHead(one));
  items.forEach(({ depth, text: item }, at) => {
    const indentation = '  '.repeat(Math.min(depth, 8));
    text.add(`> ${indentation}${quote(`${at + 1}. ${item}`).slice(2)}`);
  });
  return text.finish('');
}

function fileAnswer(file: ToolFile, lists: readonly FileChecklist[]): string {
  const text = new ToolText(`Checklists in ${inSentence(file.path)}: ${lists.length}.`);
  for (const list of lists) {
    const { done, total } = progressOf(list.items);
    text.add('', `${done} of ${total} items checked:`, quote(titleLine(list)));
    list.items.forEach((item, at) => {
      const shown = item.evidence ? ` ${evidenceText(item.evidence)}` : '';
      const box = item.done ? '[x]' : '[ ]';
      text.add(quote(`${at + 1}. ${box} ${item.text}${shown} (line ${item.line + 1})`));
    });
  }
  return text.finish('Specify a checklist.');
}
