import type { BrowserContext, Page } from 'playwright-core';

/** What a frame of a window reports, with the time since the epoch in milliseconds. */
interface Report {
  readonly what: 'input' | 'text' | 'change' | 'rows';
  readonly at: number;
}

const patience = 60_000;

/**
 * Sees from inside the frames of a window when a person clicks or types, when the page of a webview
 * has its text on the screen, when its first paragraph changes, and when a picker has rows: both
 * sides by the clock of the machine, so that no message of the test's adds to the time.
 */
export class ScreenProbe {
  #reports: Report[] = [];

  /** Watches all windows of a context for pages whose heading holds the marker. */
  static async of(context: BrowserContext, marker: string): Promise<ScreenProbe> {
    const probe = new ScreenProbe();
    await context.exposeBinding('benchReport', (_source, report: Report) => {
      probe.#reports.push(report);
    });
    await context.addInitScript(watchFrame, marker);
    return probe;
  }

  /** Milliseconds from the first input that `act` makes until the page answers. */
  async timeOf(
    page: Page,
    what: 'text' | 'change' | 'rows',
    act: () => Promise<void>,
  ): Promise<number> {
    this.#reports = [];
    await act();
    const limit = Date.now() + patience;
    for (;;) {
      const answer = this.#reports.find((report) => report.what === what);
      const start = this.#reports.find((report) => report.what === 'input');
      if (answer && start) return answer.at - start.at;
      if (Date.now() > limit) throw new Error(`The page did not report its ${what}.`);
      await page.waitForTimeout(50);
    }
  }
}

/** Runs in every frame before anything else there. */
function watchFrame(marker: string): void {
  const report = (what: string): void => {
    const { benchReport } = window as unknown as { benchReport: (report: unknown) => void };
    // A frame's own origin of time is what the clock said when its process began.
    benchReport({ what, at: Date.now() });
  };
  if (window === window.top) {
    for (const type of ['click', 'keydown']) {
      window.addEventListener(type, () => report('input'), true);
    }
    let listed = false;
    const watchPicker = (): void => {
      requestAnimationFrame(watchPicker);
      const row = document.querySelector<HTMLElement>('.quick-input-widget .monaco-list-row');
      const lists = row !== null && row.offsetHeight > 0;
      if (lists && !listed) requestAnimationFrame(() => report('rows'));
      listed = lists;
    };
    requestAnimationFrame(watchPicker);
    return;
  }
  // The page is written into a frame of this one, which takes away what waits in that frame.
  let shown: Document | null = null;
  let text: string | null = null;
  const lookAt = (page: Document): void => {
    const heading = page.querySelector('h1');
    if (heading?.textContent.includes(marker) !== true || heading.offsetHeight === 0) return;
    if (shown !== page) requestAnimationFrame(() => report('text'));
    shown = page;
    const now = page.querySelector('main p, p')?.textContent ?? null;
    if (text !== null && now !== text) report('change');
    text = now;
  };
  const look = (): void => {
    requestAnimationFrame(look);
    const frame = document.querySelector<HTMLIFrameElement>('iframe#active-frame');
    if (frame?.contentDocument && frame.style.visibility !== 'hidden')
      lookAt(frame.contentDocument);
  };
  if (location.pathname.endsWith('/pre/index.html')) requestAnimationFrame(look);
}
