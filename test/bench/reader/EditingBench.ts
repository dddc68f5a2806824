import type { Browser, BrowserContext } from 'playwright-core';
import type { Workbench } from '../../ui/Workbench';
import { noteMarker } from './benchNotes';
import { HostWatch } from './HostWatch';
import { openBenchWindow } from './openBenchWindow';
import { pageTasks, traceCategories } from './pageTasks';
import type { ScreenProbe } from './ScreenProbe';

/** Who shows the note beside its text. */
export type Shower = 'reader' | 'preview';

const scripts: Readonly<Record<Shower, string>> = {
  reader: '/dist/reader.js',
  preview: '/markdown-language-features/media/index.js',
};

/** Milliseconds of one note's edits. */
export interface EditingTimes {
  /** From each keystroke to the page. */
  readonly edits: readonly number[];
  /** Of each task of the page while someone types. */
  readonly tasks: readonly number[];
  /** How long the extension host was held up at most meanwhile. */
  readonly block: number;
}

/** Edits a large note in a text editor, with the reader or the built-in preview beside it. */
export class EditingBench {
  constructor(
    private readonly browser: Browser,
    private readonly context: BrowserContext,
    private readonly probe: ScreenProbe,
    private readonly url: string,
  ) {}

  /** Edits a note so many times, then types a sentence. */
  async measure(shower: Shower, file: string, edits: number): Promise<EditingTimes> {
    const workbench = await openBenchWindow(this.context, this.url);
    const { page } = workbench;
    await this.showBeside(workbench, shower, file);
    const times: number[] = [];
    for (let edit = 0; edit < edits; edit += 1) {
      times.push(await this.probe.timeOf(page, 'change', () => page.keyboard.press('x')));
      await page.waitForTimeout(600);
    }
    const host = new HostWatch(workbench);
    await host.start();
    await this.browser.startTracing(page, { categories: traceCategories });
    for (const letter of 'What one learns is written down at once, and read again. ') {
      await page.keyboard.press(letter);
      await page.waitForTimeout(80);
    }
    await page.waitForTimeout(1000);
    const tasks = pageTasks(await this.browser.stopTracing(), scripts[shower]);
    const block = await host.stop();
    await workbench.runCommand('File: Revert File');
    await page.close();
    return { edits: times, tasks, block };
  }

  /** The text of the note on the left with the cursor in its first paragraph, its page on the right. */
  private async showBeside(workbench: Workbench, shower: Shower, file: string): Promise<void> {
    await workbench.openFile(file);
    await workbench.runCommand(
      shower === 'reader'
        ? 'Nexus: Open Note in Reader to the Side'
        : 'Markdown: Open Preview to the Side',
    );
    await workbench.webview.locator('h1', { hasText: noteMarker }).waitFor();
    await workbench.page.waitForTimeout(2500);
    await workbench.runCommand('View: Focus First Editor Group');
    await workbench.goTo(3, 6);
  }
}
