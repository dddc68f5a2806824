import assert from 'node:assert/strict';
import { readdir, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { projectRoot } from '../host/projectRoot';
import { pseudoLanguage } from '../host/pseudoLocale';
import { installedExtensions } from '../host/UiJourneys';
import { openWorkbench } from './journeys';

/** What ships, by its path below the extension's folder; the editor adds the manifest of the package. */
const shipped = [
  /^dist\/(?:extension|extension\.web|reader|readingWorker|highlight|math|diagrams|review|overview|mcpServer)\.js$/,
  /^dist\/ThirdPartyNotices\.txt$/,
  /^dist\/notes\.json$/,
  /^dist\/skills\/[a-z-]+\/SKILL\.md$/,
  /^media\/[\w-]+\.(?:css|png|svg)$/,
  /^notes\/.+\.md$/,
  /^l10n\/[\w.-]+\.json$/,
  /^package\.json$/,
  /^package\.nls(?:\.(?:de|es|fr|pt-br|zh-cn))?\.json$/,
  /^(?:README|CHANGELOG)\.md$/i,
  /^LICENSE(?:\.\w+)?$/i,
  /^\.vsixmanifest$/,
];

describe('the packaged extension in a clean VS Code', () => {
  it('contains what is needed, notices of its packages included, and nothing else', async () => {
    const names = await readdir(installedExtensions());
    const name = names.find((candidate) => candidate.startsWith('nexus-journal.'));
    assert.ok(name, names.join());
    const folder = join(installedExtensions(), name);
    const paths: string[] = [];
    for (const entry of await readdir(folder, { recursive: true })) {
      const found = await stat(join(folder, entry));
      // The language of the tests is added to what was installed.
      if (found.isDirectory() || entry.endsWith(`.${pseudoLanguage}.json`)) continue;
      paths.push(entry.split(sep).join('/'));
    }
    const strangers = paths.filter((path) => !shipped.some((pattern) => pattern.test(path)));
    const missing = shipped.filter((pattern) => !paths.some((path) => pattern.test(path)));
    assert.deepEqual({ strangers, missing }, { strangers: [], missing: [] });
  });

  it('comes in less than four megabytes, diagrams and formulas included', async () => {
    const packages = (await readdir(projectRoot)).filter((name) => name.endsWith('.vsix'));
    const [name, ...more] = packages;
    assert.ok(name !== undefined && more.length === 0, packages.join());
    const { size } = await stat(join(projectRoot, name));
    assert.ok(size < 4_000_000, `${size} bytes`);
  });

  it('is listed among the installed extensions', async () => {
    const { workbench } = await openWorkbench();
    await workbench.runCommand('Extensions: Show Installed Extensions');
    await workbench.page.locator('.part.sidebar').getByText('Nexus Journal').first().waitFor();
  });

  it('stands beside an editor whose text can be read, changed and put back', async () => {
    const { workbench } = await openWorkbench();
    await workbench.openFile('Dockerfile');
    await workbench.waitForEditorText('FROM python');
    const before = await workbench.editorText();
    await workbench.goTo(1);
    await workbench.page.keyboard.insertText('#first');
    await workbench.waitForEditorText('#firstFROM');
    await workbench.undo();
    await workbench.waitForEditorText(/^(?!#first)/);
    assert.equal(await workbench.editorText(), before);
  });
});
