/**
 * Answers with rows of the search: takeaways by words, and those that fit a file.
 */

import { describeFile, type FitReason } from '../activeFile/ActiveFile';
import { listChecklists, rankChecklists } from '../insertion/OfferedChecklist';
import type { PlacedNote } from '../library/Journal';
import type { RowScope } from '../search/RowSearch';
import type { RowKind, SearchRow } from '../search/SearchRow';
import { checklistHead } from './checklistTools';
import type { ToolContext } from './ToolContext';
import { searchedKinds, type toolDefinitions } from './toolDefinitions';
import type { InputOf } from './ToolSchema';
import { inSentence, quote, ToolText } from './ToolText';

type Input<Name extends keyof typeof toolDefinitions> = InputOf<
  (typeof toolDefinitions)[Name]['inputSchema']
>;

/** Rows that an answer holds if nothing is said. */
const usualLimit = 8;
/** Checklists named beside the takeaways for a file. */
const maxChecklists = 3;

/** All kinds but entries and headings, which are most of the rows and seldom meant. */
const usualKinds: readonly RowKind[] = searchedKinds.filter((kind) => kind !== 'entry');

/** Searches the takeaways by words. */
export async function searchTakeaways(
  { kind, limit, query }: Input<'search_takeaways'>,
  context: ToolContext,
): Promise<string> {
  const scope = scopeOf(kind);
  const rows = await context.search(scope.kinds);
  const found = rows.find(query, scope, limit ?? usualLimit);
  const partly = incompleteNotice(context);
  if (found.length === 0)
    return `No takeaway matches ${inSentence(query)}.${partly} Try fewer or different words.`;
  const text = new ToolText(
    `${counted(found.length, 'result')} for ${inSentence(query)}.${partly}`,
  );
  for (const { others, row, weak } of found) {
    const also = others.length > 0 ? [`also in ${counted(others.length, 'other place')}`] : [];
    addRow(text, row, context, [...(weak ? ['weak match'] : []), ...also]);
  }
  return text.finish('Ask for more specific words.');
}

/** Finds the takeaways and checklists that fit a file. */
export async function takeawaysForFile(
  { file: name, limit }: Input<'takeaways_for_file'>,
  context: ToolContext,
): Promise<string> {
  const file = await context.openFile(name ?? null);
  const described = describeFile(file);
  const scope = scopeOf(undefined);
  const rows = await context.search(scope.kinds);
  const suggestions = await context.drain(rows.suggest(described, scope));
  const found = suggestions.slice(0, limit ?? usualLimit);
  const checklists = rankChecklists(listChecklists(context.notes), described)
    .filter(({ fit }) => fit !== null)
    .slice(0, maxChecklists);
  const partly = incompleteNotice(context);
  const where = inSentence(file.path);
  if (found.length + checklists.length === 0)
    return `Nothing in the journal fits what ${where} is or imports.${partly} Use search_takeaways to search by words.`;
  const text = new ToolText(
    `${counted(found.length, 'takeaway')} and ${counted(checklists.length, 'checklist')} for ${where}.${partly}`,
  );
  for (const { reason, row } of found) addRow(text, row, context, [reasonText(reason)]);
  for (const { fit, one } of checklists) {
    const reason = fit?.reason ? ` (${reasonText(fit.reason)})` : '';
    text.add('', `checklist${reason}: ${context.link(one.placed, one.line)}`, checklistHead(one));
  }
  return text.finish('Use search_takeaways to find the others by words.');
}

function scopeOf(kind: (typeof searchedKinds)[number] | undefined): RowScope {
  const kinds = new Set<RowKind>(kind === undefined ? usualKinds : [kind]);
  return { kinds, onlyLanguage: null, language: null, pinned: new Set() };
}

function addRow(
  text: ToolText,
  row: SearchRow,
  context: ToolContext,
  remarks: readonly string[],
): void {
  const placed = noteOf(row, context.notes);
  if (!placed) return;
  const lines = row.endLine > row.line ? `lines ${row.line}-${row.endLine}` : `line ${row.line}`;
  const section = row.heading === '' ? '' : ` › ${row.heading}`;
  text.add(
    '',
    `${[row.kind, lines, ...remarks].join(', ')}: ${context.link(placed, row.line)}`,
    quote(row.text),
    quote(`in ${placed.note.title}${section} (${placed.path}:${row.line})`),
  );
}

/** A row may outlive its note for a moment. */
function noteOf({ noteKey }: SearchRow, notes: readonly PlacedNote[]): PlacedNote | undefined {
  return notes.find(({ key }) => key === noteKey);
}

function incompleteNotice({ isComplete }: ToolContext): string {
  return isComplete ? '' : ' Some notes have not been indexed yet, so there may be more results.';
}

/** A reason in English; the names in it are those of packages and languages. */
function reasonText(reason: FitReason): string {
  switch (reason.code) {
    case 'kind':
      return `the file is: ${reason.kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}`;
    case 'import':
      return `imports ${inSentence(reason.name)}`;
    case 'dependency':
      return `depends on ${inSentence(reason.name)}`;
    case 'image':
      return `uses the image ${inSentence(reason.name)}`;
    case 'language':
      return `the language is ${inSentence(reason.name)}`;
  }
}

/** A number with its noun. */
function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
