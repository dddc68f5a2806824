import type { Workbench } from '../../ui/Workbench';
import { blockCommand, blockMark } from './emptyExtension';

/** Work that a note brings with it goes on for so long in milliseconds after its text is there. */
const workTime = 1500;

/** Watches how long the extension host of a window is held up, by what the empty extension sees there. */
export class HostWatch {
  private asked = 0;

  constructor(private readonly workbench: Workbench) {}

  /** Begins anew. */
  async start(): Promise<void> {
    await this.ask();
  }

  /** The longest block in milliseconds since the start, with the work that follows. */
  async stop(): Promise<number> {
    await this.workbench.page.waitForTimeout(workTime);
    return this.ask();
  }

  private async ask(): Promise<number> {
    this.asked += 1;
    await this.workbench.runCommand(blockCommand);
    const mark = `${blockMark} ${this.asked}: `;
    const answer = this.workbench.page.locator('.statusbar').getByText(mark);
    const text = (await answer.textContent()) ?? '';
    return Number(text.slice(text.indexOf(mark) + mark.length));
  }
}
