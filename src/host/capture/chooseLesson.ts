/**
 * The questions of the learning log: what was learned, typed or taken from where it stands, and its tags.
 */

import * as vscode from 'vscode';
import type { TakeawaySource } from '../../core/edits/takeawayText';
import { lineTags } from '../../core/edits/learningLog';
import { joinedLabel, literalLabel, oneLine } from '../../core/text/inertText';
import { describeDocument } from '../describeDocument';
import { chooseRows, createPicker, keepOrder, type PickerChoice } from '../PickerRow';
import { askForText } from '../showMessage';

/** A text that a lesson may be made of. */
export interface OfferedText {
  readonly label: string;
  readonly icon: string;
  /** Shown before it is chosen; empty where it is read only then. */
  readonly preview: string;
  readonly read: () => Promise<TakeawaySource | undefined>;
}

/** What was chosen: a typed line, a text to be made one, or another journal. */
export type LessonChoice =
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'offered'; readonly offered: OfferedText }
  | { readonly kind: 'journal' };

type LessonRow = PickerChoice & { readonly choice: LessonChoice };

/** Title of every question of the log. */
function logTitle(): string {
  return vscode.l10n.t('Log What I Learned');
}

/**
 * Asks for a line in one box: what is typed is the first row, below it stand the texts it may be taken
 * from, which may come later. Undefined when the user turns away; `keep` is told what was typed.
 */
export async function chooseLesson(
  offered: Promise<readonly OfferedText[]>,
  options: {
    readonly value: string;
    readonly canChooseJournal: boolean;
    readonly keep: (typed: string) => void;
  },
): Promise<LessonChoice | undefined> {
  const picker = keepOrder(createPicker<LessonRow>());
  const journal: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon('notebook'),
    tooltip: vscode.l10n.t('Select Another Journal'),
  };
  picker.title = logTitle();
  picker.placeholder = vscode.l10n.t('What did you learn? Type one sentence');
  picker.ignoreFocusOut = true;
  picker.value = options.value;
  picker.buttons = options.canChooseJournal ? [journal] : [];
  let texts: readonly OfferedText[] = [];
  const show = (): void => {
    picker.items = [...typedRows(picker.value), ...texts.map(offeredRow)];
  };
  show();
  picker.busy = true;
  void offered.then((found) => {
    texts = found;
    picker.busy = false;
    show();
  });
  const choice = await new Promise<LessonChoice | undefined>((resolve) => {
    picker.onDidChangeValue((value) => {
      options.keep(value);
      show();
    });
    picker.onDidTriggerButton(() => resolve({ kind: 'journal' }));
    picker.onDidAccept(() => resolve(picker.activeItems[0]?.choice));
    picker.onDidHide(() => resolve(undefined));
    picker.show();
  });
  picker.dispose();
  return choice;
}

function typedRows(value: string): LessonRow[] {
  if (value.trim() === '') return [];
  return [
    {
      choice: { kind: 'typed', text: value.trim() },
      label: literalLabel(value),
      description: literalLabel(vscode.l10n.t('add to the log')),
      iconPath: new vscode.ThemeIcon('add'),
      alwaysShow: true,
    },
  ];
}

function offeredRow(offered: OfferedText): LessonRow {
  return {
    choice: { kind: 'offered', offered },
    label: literalLabel(offered.label),
    description: joinedLabel([oneLine(offered.preview, 80)], ''),
    iconPath: new vscode.ThemeIcon(offered.icon),
    alwaysShow: true,
  };
}

/** Lets a text be made a sentence; what is left as it was is taken whole. Undefined when the user turns away. */
export async function editText(source: TakeawaySource): Promise<TakeawaySource | undefined> {
  const value = oneLine(source.text, Infinity);
  const text = await askForText({
    title: logTitle(),
    value,
    prompt: vscode.l10n.t('What did you learn? One sentence, added to the learning log.'),
  });
  if (text === undefined || text.trim() === '') return undefined;
  return text === value ? source : { ...source, text };
}

/** Tags offered at most. */
const maxTags = 12;

/** Asks which topics of the file are tags; none of them without a file, and when the user turns away. */
export async function chooseTags(
  editor: vscode.TextEditor | undefined,
): Promise<readonly string[]> {
  const topics = describeDocument(editor?.document)?.topics.keys() ?? [];
  const tags = lineTags(topics).slice(0, maxTags);
  if (tags.length === 0) return [];
  const chosen = await chooseRows(
    tags.map((tag) => ({ tag, label: literalLabel(tag), iconPath: new vscode.ThemeIcon('tag') })),
    {
      title: logTitle(),
      placeHolder: vscode.l10n.t('Select tags, or press Enter to add none'),
      ignoreFocusOut: true,
    },
  );
  return chosen?.map(({ tag }) => tag) ?? [];
}
