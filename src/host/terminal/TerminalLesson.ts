import * as vscode from 'vscode';
import { Delayer } from '../../core/async/Delayer';
import type { SymptomLesson } from '../../core/terminalOutput/SymptomIndex';
import { inertText } from '../../core/text/inertText';
import type { CommandRegistry } from '../CommandRegistry';
import { hostClock } from '../hostClock';
import type { JournalStore } from '../journal/JournalStore';
import { LiteralMarkdown } from '../LiteralMarkdown';
import type { RegisteredReader } from '../reader/registerReader';
import { StatusItem } from '../StatusItem';

/** Milliseconds after which a lesson that nobody wants goes. */
const shownTime = 120_000;

/** What offering lessons for the terminal works with. */
export interface TerminalLessonDeps {
  readonly commands: CommandRegistry;
  readonly log: vscode.LogOutputChannel;
  readonly reader: Pick<RegisteredReader, 'open'>;
  readonly store: JournalStore;
}

/** The one item in the status bar that offers a lesson for a while; there is none before the first lesson. */
export class TerminalLesson implements vscode.Disposable {
  readonly #deps: TerminalLessonDeps;
  readonly #hideLater = new Delayer(hostClock, shownTime, () => this.hide());
  readonly #command: vscode.Disposable;
  #item: StatusItem | null = null;
  #lesson: SymptomLesson | null = null;

  constructor(deps: TerminalLessonDeps) {
    this.#deps = deps;
    this.#command = deps.commands.register('_nexusJournal.openTerminalLesson', () => this.#open());
  }

  /** Offers a lesson in the place of the one before. */
  show(lesson: SymptomLesson): void {
    this.#lesson = lesson;
    this.#item ??= makeItem();
    this.#item.show({
      icon: 'lightbulb',
      text: lesson.text,
      tooltip: tooltipOf(lesson),
      label: vscode.l10n.t('Lesson for the failed command: {0}', inertText(lesson.text)),
    });
    this.#hideLater.trigger();
  }

  /** Takes the lesson back. */
  hide(): void {
    this.#lesson = null;
    this.#item?.hide();
  }

  dispose(): void {
    this.#command.dispose();
    this.#hideLater.dispose();
    this.#item?.dispose();
  }

  async #open(): Promise<void> {
    const lesson = this.#lesson;
    const placed = lesson && this.#deps.store.find(lesson.noteKey);
    this.hide();
    if (!placed) return;
    await this.#deps.reader.open(this.#deps.store.uriOf(placed), { place: { line: lesson.line } });
  }
}

function makeItem(): StatusItem {
  const name = vscode.l10n.t('Lesson for a Failed Command');
  return new StatusItem('nexusJournal.terminalLesson', name, '_nexusJournal.openTerminalLesson');
}

function tooltipOf({ noteTitle, text }: SymptomLesson): LiteralMarkdown {
  const tooltip = new LiteralMarkdown();
  tooltip.addTitle(text);
  tooltip.addParagraph(noteTitle);
  tooltip.addParagraph(vscode.l10n.t('The output of the failed command matches this symptom.'));
  return tooltip;
}
