import * as vscode from 'vscode';
import type { PlacedNote } from '../../core/library/Journal';
import {
  type CodeBlock,
  filledLines,
  isFenceOf,
  rankCode,
  readCodeBlocks,
} from '../../core/note/readCodeBlocks';
import { inertText, joinedLabel, literalLabel, oneLine } from '../../core/text/inertText';
import { createPicker, keepOrder, type PickerChoice } from '../PickerRow';
import { TimeSlicer } from '../../core/async/TimeSlicer';
import { hostClock } from '../hostClock';
import type { JournalStore } from '../journal/JournalStore';

/** The text of a note, unsaved edits included; null where it cannot be read any more. */
async function readNoteFileText(uri: vscode.Uri): Promise<string | null> {
  const key = uri.toString();
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === key);
  if (open) return open.getText();
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError) return null;
    throw error;
  }
}

interface CodeRow extends PickerChoice {
  readonly block?: CodeBlock;
}

/** A block with the note it stands in. */
interface PlacedBlock {
  readonly placed: PlacedNote;
  readonly block: CodeBlock;
}

/** Where code is looked for. */
interface CodeSource {
  readonly log: vscode.LogOutputChannel;
  readonly store: JournalStore;
}

/**
 * Asks for a code block of the notes: those in the language of the file, or with the button all of
 * them. Notes are read while the list is open. Undefined when the user turns away.
 */
export function chooseCode(
  source: CodeSource,
  languageId: string | undefined,
): Promise<CodeBlock | undefined> {
  const picker = codePicker(languageId);
  const blocks: PlacedBlock[] = [];
  let language = languageId;
  let open = true;
  const show = (): void => {
    const own = blocks.filter(({ block }) => !language || isFenceOf(language, block.language));
    const shown = own.length === 0 && !picker.busy ? blocks : own;
    const titled = shown.map((one) => ({ ...one, title: one.placed.note.title }));
    picker.items = rankCode(titled, picker.value).map(codeRow);
  };
  return new Promise((resolve) => {
    const subscriptions = vscode.Disposable.from(
      picker,
      picker.onDidTriggerButton(() => {
        language = undefined;
        picker.buttons = [];
        picker.placeholder = vscode.l10n.t('Code in all languages');
        show();
      }),
      picker.onDidChangeValue(show),
      picker.onDidAccept(() => {
        resolve(picker.selectedItems[0]?.block);
        picker.hide();
      }),
      picker.onDidHide(() => {
        open = false;
        resolve(undefined);
        subscriptions.dispose();
      }),
    );
    picker.show();
    void readBlocks(source, blocks, { isWanted: () => open, onMore: show }).then(() => {
      if (!open) return;
      picker.busy = false;
      show();
    });
  });
}

function codePicker(language: string | undefined): vscode.QuickPick<CodeRow> {
  const picker = keepOrder(createPicker<CodeRow>());
  const everyLanguage: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon('list-filter'),
    tooltip: vscode.l10n.t('Show All Languages'),
  };
  picker.title = vscode.l10n.t('Insert Code from Notes');
  picker.placeholder = language
    ? vscode.l10n.t('Code in {0}. Use the button to show all languages.', inertText(language))
    : vscode.l10n.t('Code in all languages');
  picker.buttons = language ? [everyLanguage] : [];
  picker.busy = true;
  return picker;
}

/** Reads the blocks of one note after the other until `isWanted` says no. Never rejects. */
async function readBlocks(
  { log, store }: CodeSource,
  blocks: PlacedBlock[],
  { isWanted, onMore }: { readonly isWanted: () => boolean; readonly onMore: () => void },
): Promise<void> {
  await store.load();
  const slice = new TimeSlicer(hostClock);
  let shown = 0;
  for (const placed of store.notes) {
    try {
      const text = await readNoteFileText(store.uriOf(placed));
      for (const block of readCodeBlocks(text ?? '')) blocks.push({ placed, block });
    } catch (error) {
      log.warn(`${placed.key} was not searched for code.`, error);
    }
    if (!isWanted()) return;
    if (blocks.length > shown + 50) {
      shown = blocks.length;
      onMore();
    }
    await slice.rest();
  }
}

function codeRow({ block, placed }: PlacedBlock): CodeRow {
  const [first = '', ...rest] = filledLines(block);
  return {
    block,
    // The rows are ranked here, and a row whose label lacks the words would be hidden.
    alwaysShow: true,
    label: literalLabel(oneLine(first, 160)),
    description: joinedLabel([placed.note.title, block.heading ?? '', block.language], ' · '),
    detail: literalLabel(
      rest
        .slice(0, 3)
        .map((line) => oneLine(line, 160))
        .join('  ⏎  '),
    ),
    iconPath: new vscode.ThemeIcon('code'),
  };
}
