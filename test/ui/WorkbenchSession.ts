import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { EditorSession } from '../host/EditorSession';
import type { Settings } from '../host/EditorServer';
import type { EditorVersion } from '../host/HostInstall';
import { pseudoLanguage, pseudoText } from '../host/pseudoLocale';
import { projectRoot } from '../host/projectRoot';
import { Workbench } from './Workbench';

/** How a window is opened; without a word: the sample workspace in the light theme. */
export interface OpenOptions {
  /** A folder below `test/fixtures`; the window gets a copy of its own. */
  readonly fixture?: string;
  /** Fills the window's folder before it is opened. */
  readonly prepare?: (folder: string) => Promise<void>;
  /** What is opened where that is not the folder: a `.code-workspace` file; null for nothing. */
  readonly placeOf?: (folder: string) => string | null;
  readonly theme?:
    'Light 2026' | 'Dark 2026' | 'Default High Contrast' | 'Default High Contrast Light';
  /** Of what the extension says, as the id of a language pack; the editor itself has English only. */
  readonly language?: string;
  readonly settings?: Settings;
  readonly size?: { readonly width: number; readonly height: number };
  /** Pixels of a screenshot for each pixel of the page. */
  readonly scale?: number;
}

/** A window with the folder on disk that it has open. */
export interface OpenWorkbench {
  readonly workbench: Workbench;
  readonly folder: string;
}

/** One server and browser, in which windows are opened one after the other. */
export class WorkbenchSession {
  private readonly windows: Workbench[] = [];
  private count = 0;

  private constructor(private readonly editor: EditorSession) {}

  /** Starts server and browser; `extensions` is a prepared extensions folder. */
  static async start(extensions: string, version?: EditorVersion): Promise<WorkbenchSession> {
    return new WorkbenchSession(await EditorSession.start(extensions, version));
  }

  /** Opens a window that remembers nothing of an earlier one. */
  async open(options: OpenOptions = {}): Promise<OpenWorkbench> {
    this.count += 1;
    const original = join(projectRoot, 'test', 'fixtures', options.fixture ?? 'sample-workspace');
    const name = join(`window-${this.count}`, options.fixture ?? 'sample-workspace');
    const folder = await this.editor.run.copyOf(original, name);
    await options.prepare?.(folder);
    const place = options.placeOf ? options.placeOf(folder) : folder;
    await this.editor.server.configure({
      'workbench.colorTheme': options.theme ?? 'Light 2026',
      // A hint that pops up under the pointer would take the next click.
      'workbench.hover.delay': 600_000,
      ...options.settings,
    });
    const context = await this.editor.browser.newContext({
      viewport: options.size ?? { width: 1400, height: 900 },
      deviceScaleFactor: options.scale ?? 1,
    });
    if (options.language !== undefined) await speak(context, options.language);
    const workbench = new Workbench(await context.newPage());
    this.windows.push(workbench);
    await this.goTo(place, workbench);
    await workbench.hasExtension(containerTitle(options.language));
    return { workbench, folder };
  }

  private async goTo(place: string | null, workbench: Workbench): Promise<void> {
    await workbench.page.goto(this.editor.server.url(place));
    await workbench.ready();
    if (place?.endsWith('.code-workspace') === true) await workbench.untilFoldersAreOpen();
  }

  /** Keeps a picture of every open window, to see why a journey failed. */
  async keepPictures(title: string): Promise<void> {
    const folder = join(projectRoot, '.cache', 'failures');
    await mkdir(folder, { recursive: true });
    const name = title.replace(/[^\w-]+/g, '-').slice(0, 80);
    for (const [index, { page }] of this.windows.entries()) {
      const path = join(folder, `${name}-${index}.png`);
      await page.screenshot({ path });
      console.error(`    picture: ${path}`);
    }
  }

  /** Closes the windows that are open; what extensions have stored in files goes with them. */
  async closeAll(): Promise<void> {
    for (const workbench of this.windows.splice(0)) await workbench.close();
    await this.editor.server.forget();
  }

  /** Ends everything. */
  async stop(): Promise<void> {
    await this.closeAll();
    await this.editor.stop();
  }
}

/** Has the editor ask for a language before it asks the server, as a language pack would. */
async function speak(context: BrowserContext, language: string): Promise<void> {
  await context.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language)};`);
}

function containerTitle(language: string | undefined): string {
  const title = 'Nexus Journal';
  return language === pseudoLanguage ? pseudoText(title) : title;
}
