import * as vscode from 'vscode';
import type { TakeawaySource } from '../../core/edits/takeawayText';
import type { CommandRegistry } from '../CommandRegistry';
import { LastEditor } from '../insertion/LastEditor';
import { showInformation } from '../showMessage';
import { addTakeaway } from './addTakeaway';
import { chooseLesson, chooseTags, editText, type OfferedText } from './chooseLesson';
import { lastCommit } from './lastCommit';
import { clipboardText, selectedText, terminalSelection } from './lessonSources';
import { type LogFolder, LogFolders } from './LogFolder';
import { type CaptureDeps, saveLesson } from './saveLesson';

/** What capturing is given. */
interface RegisterCaptureDeps extends CaptureDeps {
  readonly commands: CommandRegistry;
  readonly log: vscode.LogOutputChannel;
  /** What belongs to the workspace. */
  readonly memory: vscode.Memento;
}

/** Registers the ways to write down what was learned: into a note, and into the learning log. */
export function registerCapture(deps: RegisterCaptureDeps): vscode.Disposable {
  const { commands, log } = deps;
  const editors = new LastEditor();
  const current = (): vscode.TextEditor | undefined =>
    editors.rendered ? undefined : editors.current;
  const learningLog = new LearningLog(deps);
  return vscode.Disposable.from(
    editors,
    commands.register('nexusJournal.addTakeaway', () => addTakeaway(deps, current())),
    commands.register('nexusJournal.logLearned', () => learningLog.ask(current())),
    commands.register('nexusJournal.logSelection', () =>
      learningLog.add(selectedText(current()), current(), true),
    ),
    commands.register('nexusJournal.logTerminalSelection', async () =>
      learningLog.add(proseOf(await terminalSelection()), current(), false),
    ),
    commands.register('nexusJournal.logLastCommit', async (control) => {
      const subject = await lastCommit(rootOf(control) ?? current()?.document.uri, log);
      await learningLog.add(proseOf(subject), current(), false);
    }),
  );
}

/** The flow of the learning log. */
class LearningLog {
  readonly #deps: RegisterCaptureDeps;
  readonly #folders: LogFolders;
  /** What was typed and not saved: the next question begins with it. */
  #draft = '';

  constructor(deps: RegisterCaptureDeps) {
    this.#deps = deps;
    this.#folders = new LogFolders(deps.store, deps.memory);
  }

  /** Asks for a line, typed or taken from where it stands, and adds it. */
  async ask(editor: vscode.TextEditor | undefined): Promise<void> {
    let folder = await this.#folders.find();
    while (folder) {
      const choice = await chooseLesson(this.#offered(editor), {
        value: this.#draft,
        canChooseJournal: this.#folders.canChoose,
        keep: (typed) => (this.#draft = typed),
      });
      if (choice?.kind === 'typed') {
        await this.#save(folder, { text: choice.text, isCode: false }, editor, true);
        return;
      }
      if (choice?.kind === 'offered') {
        const source = await choice.offered.read();
        const edited = source && (await editText(source));
        const isHere = choice.offered.icon === 'selection';
        if (edited) await this.#save(folder, edited, editor, isHere);
        return;
      }
      folder = choice && ((await this.#folders.choose()) ?? folder);
    }
  }

  /** Adds a text that may be edited first; `isHere` where it was learned at the line of the editor. */
  async add(
    source: TakeawaySource | undefined,
    editor: vscode.TextEditor | undefined,
    isHere: boolean,
  ): Promise<void> {
    if (!source) {
      void showInformation(vscode.l10n.t('There is no text to add to the learning log.'));
      return;
    }
    const folder = await this.#folders.find();
    const edited = folder && (await editText(source));
    if (folder && edited) await this.#save(folder, edited, editor, isHere);
  }

  async #save(
    folder: LogFolder,
    source: TakeawaySource,
    editor: vscode.TextEditor | undefined,
    isHere: boolean,
  ): Promise<void> {
    const tags = await chooseTags(editor);
    const lesson = { source, editor: isHere ? editor : undefined, tags };
    if (await saveLesson(this.#deps, { kind: 'log', folder }, lesson)) this.#draft = '';
  }

  async #offered(editor: vscode.TextEditor | undefined): Promise<readonly OfferedText[]> {
    const { log } = this.#deps;
    const selected = selectedText(editor);
    // A browser asks before a page reads the clipboard: then only who chooses it is asked.
    const isWeb = vscode.env.uiKind === vscode.UIKind.Web;
    const [clipboard, commit] = await Promise.all([
      isWeb ? '' : clipboardText(log),
      lastCommit(editor?.document.uri, log),
    ]);
    return [
      ...(selected ? [offer('selection', selected.text, () => Promise.resolve(selected))] : []),
      ...(clipboard !== '' || isWeb
        ? [offer('clippy', clipboard, async () => proseOf(await clipboardText(log)))]
        : []),
      ...(commit === ''
        ? []
        : [offer('git-commit', commit, () => Promise.resolve(proseOf(commit)))]),
      ...(vscode.window.activeTerminal
        ? [offer('terminal', '', async () => proseOf(await terminalSelection()))]
        : []),
    ];
  }
}

type OfferIcon = 'selection' | 'clippy' | 'git-commit' | 'terminal';

function offer(icon: OfferIcon, preview: string, read: OfferedText['read']): OfferedText {
  const labels: Readonly<Record<OfferIcon, string>> = {
    selection: vscode.l10n.t('Selected Text'),
    clippy: vscode.l10n.t('Clipboard'),
    'git-commit': vscode.l10n.t('Last Commit'),
    terminal: vscode.l10n.t('Terminal Selection'),
  };
  return { label: labels[icon], icon, preview, read };
}

function proseOf(text: string): TakeawaySource | undefined {
  return text === '' ? undefined : { text, isCode: false };
}

/** The root of the source control that a menu was opened on. */
function rootOf(control: unknown): vscode.Uri | undefined {
  if (typeof control !== 'object' || control === null || !('rootUri' in control)) return undefined;
  return control.rootUri instanceof vscode.Uri ? control.rootUri : undefined;
}
