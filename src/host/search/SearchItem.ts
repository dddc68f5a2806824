import * as vscode from 'vscode';
import type { CollapsedRow } from '../../core/search/collapseDuplicates';
import type { QueryCompletion } from '../../core/search/FilterValues';
import type { Passage } from '../../core/search/findPassages';
import type { RowKind, SearchRow } from '../../core/search/SearchRow';
import type { Suggestion } from '../../core/search/suggestForFile';
import {
  filledLabel,
  joinedLabel,
  type LabelString,
  literalLabel,
  oneLine,
} from '../../core/text/inertText';
import { rowLines } from '../../core/search/rowLines';
import { countedWords } from '../countedWords';
import { fitReasonText } from '../describeDocument';
import type { PickerChoice, PickerSeparator } from '../PickerRow';

/** What a row of the picker stands for. */
type ItemTarget =
  | { readonly type: 'row'; readonly row: SearchRow }
  | { readonly type: 'passage'; readonly passage: Passage }
  /** Puts a query into the box: a recent one, or one with its filter finished. */
  | { readonly type: 'query'; readonly query: string; readonly recent: boolean }
  | { readonly type: 'searchTexts' }
  /** Says something and does nothing. */
  | { readonly type: 'message' };

/** A row of the picker; a separator stands for nothing. */
export type SearchItem = (PickerChoice | PickerSeparator) & { readonly target?: ItemTarget };

/** Icon of each kind of row, in the picker and in the results. */
export const rowIcons: Readonly<Record<RowKind, string>> = {
  practice: 'thumbsup',
  lesson: 'lightbulb',
  pitfall: 'warning',
  note: 'book',
  challenge: 'flame',
  item: 'checklist',
  entry: 'symbol-field',
  heading: 'list-tree',
};

/** A line between groups of rows. */
export function separator(label: string): SearchItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

/** A row that was found for a query; near-duplicates of it are named. */
export function rowItem(
  { row, others }: Pick<CollapsedRow, 'row' | 'others'>,
  query: string,
  buttons: readonly vscode.QuickInputButton[],
): PickerChoice & SearchItem {
  const titles = [...new Set(others.map(({ noteTitle }) => noteTitle))];
  const { first, second } = rowLines(oneLine(row.text), query);
  // Beside the rest of a long text there is room for the note's title and no more.
  const where = second === '' ? placesOf(row) : [row.noteTitle];
  const place = alsoIn(joinedLabel(where, ' · '), titles);
  return {
    target: { type: 'row', row },
    label: literalLabel(first),
    detail: second === '' ? place : filledLabel('{0} — {1}', [literalLabel(second), place]),
    iconPath: new vscode.ThemeIcon(rowIcons[row.kind]),
    alwaysShow: true,
    buttons,
  };
}

/** A row that fits the file being written, with why. */
export function suggestionItem(
  { row, reason }: Suggestion,
  buttons: readonly vscode.QuickInputButton[],
): SearchItem {
  // In the second line: a description beside a long label is cut off.
  return {
    ...rowItem({ row, others: [] }, '', buttons),
    detail: joinedLabel([...placesOf(row), fitReasonText(reason)], ' · '),
  };
}

/** A passage of a note's text. */
export function passageItem(passage: Passage): SearchItem {
  return {
    target: { type: 'passage', passage },
    label: literalLabel(passage.text),
    detail: literalLabel(passage.noteTitle),
    iconPath: new vscode.ThemeIcon('note'),
    alwaysShow: true,
  };
}

/** A way to finish the filter being typed. */
export function completionItem({ filter, query, count }: QueryCompletion): SearchItem {
  return {
    target: { type: 'query', query, recent: false },
    label: literalLabel(filter),
    description: literalLabel(
      countedWords(
        count,
        (rows) => vscode.l10n.t('{0} result', rows),
        (rows) => vscode.l10n.t('{0} results', rows),
      ),
    ),
    iconPath: new vscode.ThemeIcon('filter'),
    alwaysShow: true,
  };
}

/** An earlier search, which can be forgotten. */
export function recentItem(query: string, buttons: readonly vscode.QuickInputButton[]): SearchItem {
  return {
    target: { type: 'query', query, recent: true },
    label: literalLabel(query),
    iconPath: new vscode.ThemeIcon('history'),
    alwaysShow: true,
    buttons,
  };
}

/** Offers to look through the whole text of the notes. */
export function searchTextsItem(): SearchItem {
  return {
    target: { type: 'searchTexts' },
    label: literalLabel(vscode.l10n.t('Search Full Text of Notes')),
    iconPath: new vscode.ThemeIcon('file-text'),
    alwaysShow: true,
  };
}

/** Says something in the place of rows. */
export function messageItem(text: string): SearchItem {
  return { target: { type: 'message' }, label: literalLabel(text), alwaysShow: true };
}

/** Note and section, each once. */
function placesOf(row: SearchRow): readonly string[] {
  return [...new Set([row.noteTitle, row.section].filter((place) => place !== null))];
}

/** A place with the other notes that say much the same, the only one by its title. */
function alsoIn(place: LabelString, titles: readonly string[]): LabelString {
  const [only] = titles;
  if (only === undefined) return place;
  if (titles.length === 1) {
    const sentence = vscode.l10n.t('{0} (also in {1})', '{0}', '{1}');
    return filledLabel(sentence, [place, literalLabel(only)]);
  }
  const sentence = countedWords(
    titles.length,
    (notes) => vscode.l10n.t('{0} (also in {1} other note)', '{0}', notes),
    (notes) => vscode.l10n.t('{0} (also in {1} other notes)', '{0}', notes),
  );
  return filledLabel(sentence, [place]);
}
