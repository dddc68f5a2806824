import assert from 'node:assert/strict';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { projectRoot } from '../host/projectRoot';
import { pseudoLanguage, pseudoMark, pseudoText } from '../host/pseudoLocale';
import { openWorkbench } from './journeys';
import { shownWords } from './shownWords';
import type { Workbench } from './Workbench';

const container = pseudoText('Nexus Journal');
const sidebar = '.part.sidebar';
/** What is typed into the search; its results repeat it. */
const query = 'empty cahce';

/** Words of the editor itself that stand in or beside our views. */
const ofTheEditor = new RegExp(
  [
    '^(?:Views and )?More Actions\\.\\.\\.',
    '^(?:Welcome$|Explorer actions$|Collapse All|Expand All|OK|Toggle all checkboxes|Type to narrow down results\\.)',
    // On the page for getting started, below a button with a shortcut.
    '^(?:Tip|Use keyboard shortcut)$',
    '^\\d+ (?:Results|Selected)$',
    '^(?:Progress|Control|Shift|Alt|Command|Ctrl|Cmd)\\b',
    // Dates and times to come, which are English in a language that no system knows.
    '^(?:tomorrow|in \\d+ days|[A-Z][a-z]+day|[A-Z][a-z]{2,8} \\d{1,2},?|\\d{4})$',
  ].join('|'),
);

/** Letters and digits of a text without its tags, so that Markdown and what is shown of it can be compared. */
function plain(text: string): string {
  return text
    .replace(/<\/?[a-z][^<>\n]*>/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

/** All that stands in the notes which the windows show, and the names of their files. */
async function notesText(): Promise<string> {
  const folders = ['notes', 'test/fixtures/sample-workspace', 'test/fixtures/reader-workspace'];
  const texts = folders.map(async (folder) => {
    const root = join(projectRoot, folder);
    const names = await readdir(root, { recursive: true });
    const notes = names.filter((name) => name.endsWith('.md'));
    const read = notes.map((name) => readFile(join(root, name), 'utf8'));
    return [folder, ...names, ...(await Promise.all(read))].join('\n');
  });
  return plain((await Promise.all(texts)).join('\n'));
}

/** The English sentences that we have translators for. */
async function ownSentences(): Promise<ReadonlySet<string>> {
  const files = ['package.nls.json', 'l10n/bundle.l10n.json'].map(async (name) => {
    const text = await readFile(join(projectRoot, name), 'utf8');
    return Object.values(JSON.parse(text) as Record<string, string>);
  });
  return new Set((await Promise.all(files)).flat());
}

async function extensionId(): Promise<string> {
  const manifest = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8')) as {
    readonly publisher: string;
    readonly name: string;
  };
  return `${manifest.publisher}.${manifest.name}`;
}

/** Looks at windows for words that were not given to translators, and keeps pictures of them. */
class Inspection {
  private readonly left = new Set<string>();
  private translated = 0;

  private constructor(
    private readonly workbench: Workbench,
    private readonly notes: string,
    private readonly own: ReadonlySet<string>,
  ) {}

  static async of(workbench: Workbench): Promise<Inspection> {
    return new Inspection(workbench, (await notesText()) + plain(query), await ownSentences());
  }

  /** Looks at a region of the window, whose picture is kept for people to see what is cut. */
  async look(region: Locator, picture: string): Promise<void> {
    const folder = join(projectRoot, '.cache', 'pseudo-locale');
    await mkdir(folder, { recursive: true });
    await this.workbench.page.screenshot({ path: join(folder, `${picture}.png`) });
    for (const text of await shownWords(region)) {
      if (text.includes(pseudoMark)) this.translated += 1;
      else if (this.isOwn(text) || !this.isForeign(text)) this.left.add(text);
    }
  }

  /** Fails where anything was left, or nothing of ours was seen at all. */
  assertTranslated(): void {
    assert.deepEqual([...this.left], []);
    assert.ok(this.translated > 0);
  }

  /** Whether a text is a sentence of ours; a single word of ours may be a heading of a note as well. */
  private isOwn(text: string): boolean {
    return text.includes(' ') && this.own.has(text);
  }

  /** Whether all pieces of a text are those of the editor, or stand in the notes. */
  private isForeign(text: string): boolean {
    const pieces = text.replace(/ \d+$/, '').split(/ [—–·›|] |, |: |\. | \/ |…/);
    return pieces.every((piece) => ofTheEditor.test(piece) || this.notes.includes(plain(piece)));
  }
}

async function runCommand(workbench: Workbench, title: string): Promise<void> {
  await workbench.runCommand(pseudoText(title));
}

describe('in a language of longer words', () => {
  it('shows nothing untranslated in the sidebar and in the reader', async () => {
    const { workbench } = await openWorkbench({
      fixture: 'reader-workspace',
      language: pseudoLanguage,
    });
    const inspection = await Inspection.of(workbench);
    await workbench.showContainer(container);
    await workbench.expandRow(/^Notes/);
    await workbench.treeRow(/^Caching the catalogue/).click();
    await workbench.webview.locator('#after details summary').waitFor({ state: 'attached' });
    await inspection.look(workbench.page.locator(sidebar), 'sidebar-and-reader');
    const around = '#skip, #bar, #notice, #contents, #details, #note button';
    await inspection.look(workbench.webview.locator(around), 'reader');
    await workbench.webview.locator('#after details summary').click();
    await workbench.webview.locator('#after').scrollIntoViewIfNeeded();
    await inspection.look(workbench.webview.locator('#after'), 'reader-end');
    inspection.assertTranslated();
  });

  it('shows nothing untranslated in the search and its results', async () => {
    const { workbench } = await openWorkbench({ language: pseudoLanguage });
    const inspection = await Inspection.of(workbench);
    const picker = workbench.page.locator('.quick-input-widget:visible');
    await runCommand(workbench, 'Search Takeaways...');
    await workbench.quickRows.first().waitFor();
    await inspection.look(picker, 'search');
    await workbench.typeQuickly(query);
    await workbench.quickRows.filter({ hasText: /cache/i }).first().waitFor();
    await inspection.look(picker, 'search-found');
    await picker.getByRole('button', { name: pseudoText('Show All Results') }).click();
    await workbench.page
      .locator(`${sidebar} .pane-header`, { hasText: pseudoText('Search Results') })
      .waitFor();
    await workbench.treeRow(/cache/i).first().waitFor();
    await inspection.look(workbench.page.locator(sidebar), 'results');
    await runCommand(workbench, 'Search Takeaways...');
    await workbench.typeQuickly('qxzv');
    await workbench.quickRows
      .filter({ hasText: pseudoText('Search Full Text of Notes') })
      .waitFor();
    await inspection.look(picker, 'search-nothing');
    inspection.assertTranslated();
  });

  it('shows nothing untranslated where a checklist is chosen, inserted and worked through', async () => {
    const { workbench } = await openWorkbench({ language: pseudoLanguage });
    const inspection = await Inspection.of(workbench);
    const picker = workbench.page.locator('.quick-input-widget:visible');
    await workbench.openFile('models.py');
    await workbench.goTo(1);
    await runCommand(workbench, 'Insert Checklist...');
    await workbench.quickRows.first().waitFor();
    await inspection.look(picker, 'checklists');
    await workbench.pick('Docker: Checklist');
    const clear = pseudoText("Clear the items that don't apply");
    await workbench.page.getByPlaceholder(clear).waitFor();
    await inspection.look(picker, 'items');
    await workbench.page.keyboard.press('Enter');
    const lenses = workbench.page.locator('.codelens-decoration');
    await lenses.getByText(pseudoText('Check Next')).waitFor();
    await inspection.look(lenses, 'lenses');
    await workbench.showContainer(container);
    const header = workbench.page.locator(`${sidebar} .pane-header`);
    await header.filter({ hasText: pseudoText('Checklists') }).click();
    await workbench.treeRow(/^Docker: Checklist/).waitFor();
    await inspection.look(workbench.page.locator(sidebar), 'checklists-view');
    inspection.assertTranslated();
  });

  it('shows nothing untranslated in the settings, and where there are no notes', async () => {
    const { workbench } = await openWorkbench({
      fixture: 'empty-workspace',
      language: pseudoLanguage,
      settings: { 'nexusJournal.showBundledJournal': false },
    });
    const inspection = await Inspection.of(workbench);
    await workbench.showContainer(container);
    await workbench.page.getByText(pseudoText('New Note...')).first().waitFor();
    const header = workbench.page.locator(`${sidebar} .pane-header`);
    await header.filter({ hasText: pseudoText('Checklists') }).click();
    await inspection.look(workbench.page.locator(sidebar), 'no-notes');
    await workbench.runCommand('Preferences: Open Settings (UI)');
    const box = workbench.page.locator('.settings-editor .monaco-editor').first();
    await box.click();
    await workbench.page.keyboard.type(`@ext:${await extensionId()}`);
    const settings = workbench.page.locator('.setting-item-description');
    await settings.filter({ hasText: pseudoMark }).first().waitFor();
    await inspection.look(settings, 'settings');
    inspection.assertTranslated();
  });

  it('shows nothing untranslated in a review and in the overview', async () => {
    const { workbench } = await openWorkbench({
      fixture: 'reader-workspace',
      language: pseudoLanguage,
    });
    const { webview } = workbench;
    const inspection = await Inspection.of(workbench);
    await workbench.showContainer(container);
    await runCommand(workbench, 'Review Takeaways');
    const answer = webview.getByRole('button', { name: pseudoText('Show Answer') });
    await answer.waitFor();
    const around = webview.locator('#progress, #prompt, #answers, #tools');
    await inspection.look(around, 'review-question');
    await answer.click();
    const known = webview.getByRole('button', { name: pseudoText('Knew It') });
    await known.waitFor();
    await inspection.look(around, 'review-answer');
    await known.click();
    await answer.waitFor();
    await runCommand(workbench, 'Journal Overview');
    await webview.locator('.chart').waitFor();
    await webview.locator('summary').click();
    await inspection.look(webview.locator('body'), 'overview');
    inspection.assertTranslated();
  });

  it('shows nothing untranslated on the page for getting started', async () => {
    const { workbench } = await openWorkbench({ language: pseudoLanguage });
    const inspection = await Inspection.of(workbench);
    await workbench.runCommand('Welcome: Open Walkthrough...');
    await workbench.pick(pseudoText('Get Started with Nexus Journal'));
    const page = workbench.page.locator('.gettingStartedSlideDetails');
    const steps = page.locator('.getting-started-step');
    await steps.first().waitFor();
    await inspection.look(page.locator('.getting-started-category'), 'getting-started');
    for (let step = 0; step < (await steps.count()); step += 1) {
      if (step > 0) await steps.nth(step).click();
      await steps.nth(step).locator('.step-description-container .monaco-button').first().waitFor();
      const words = steps.nth(step).locator('.step-title, .step-description-container');
      await inspection.look(words, `getting-started-${step + 1}`);
    }
    inspection.assertTranslated();
  });
});
