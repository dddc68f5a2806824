import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HostError } from '../host/HostError';
import { installHost, serverHostObstacle } from '../host/HostInstall';
import { installPackage, packageExtension } from '../host/packageExtension';
import { projectRoot } from '../host/projectRoot';
import { RunFolder } from '../host/RunFolder';
import { Shutdown } from '../host/Shutdown';
import { type OpenOptions, WorkbenchSession } from '../ui/WorkbenchSession';
import { addScriptedModel } from '../ui/ScriptedChat';
import { agentScenes } from './pictures/agentScenes';
import { smallPng } from './pictures/Film';
import { filmJourneys } from './pictures/fourJourneys';
import { plainWindow, type Scene, scenes, themes } from './pictures/scenes';

/**
 * `npm run screenshots [NAME …]`: takes the pictures and the film of the README in the packaged
 * extension, all of them or those that are named.
 */
const wide: OpenOptions = { size: { width: 1360, height: 800 }, scale: 2 };
const film = 'journeys';

function sceneOptions({ options = {} }: Scene, theme: keyof typeof themes): OpenOptions {
  const settings = { ...plainWindow, ...options.settings };
  return { ...wide, ...options, settings, theme: themes[theme] };
}

async function takeScene(session: WorkbenchSession, scene: Scene, folder: string): Promise<void> {
  for (const theme of scene.inThemes) {
    const { folder: opened, workbench } = await session.open(sceneOptions(scene, theme));
    await scene.play(workbench, opened);
    // Over an editor, the pointer would show its scroll bar.
    await workbench.page.locator('.part.statusbar').hover();
    // Whatever fades or slides in has come to rest by then.
    await workbench.page.waitForTimeout(1500);
    const png = smallPng(await workbench.page.screenshot());
    await keep(folder, `${scene.name}-${theme}.png`, png);
    await session.closeAll();
  }
}

async function takeFilm(session: WorkbenchSession, folder: string): Promise<void> {
  const { workbench } = await session.open({
    size: { width: 1280, height: 720 },
    settings: plainWindow,
  });
  await keep(folder, `${film}.png`, await filmJourneys(workbench));
  await session.closeAll();
}

async function keep(folder: string, name: string, png: Buffer): Promise<void> {
  await writeFile(join(folder, name), png);
  console.log(`${name}: ${Math.ceil(png.length / 1000)} kB`);
}

async function takeAll(
  session: WorkbenchSession,
  folder: string,
  names: readonly string[],
): Promise<void> {
  const isAsked = (name: string): boolean => names.length === 0 || names.includes(name);
  for (const scene of [...scenes, ...agentScenes].filter(({ name }) => isAsked(name)))
    await takeScene(session, scene, folder);
  if (isAsked(film)) await takeFilm(session, folder);
}

/** Throws HostError for a name that no picture has. */
function checkNames(names: readonly string[]): void {
  const known = [...scenes, ...agentScenes].map(({ name }) => name).concat(film);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  throw new HostError(`No picture is named ${unknown.join(', ')}. Use one of ${known.join(', ')}.`);
}

async function main(): Promise<void> {
  checkNames(process.argv.slice(2));
  const obstacle = serverHostObstacle();
  if (obstacle !== undefined) throw new HostError(obstacle);
  const shutdown = Shutdown.listen();
  await installHost((line) => console.log(line));
  const run = await RunFolder.create('screenshots');
  shutdown.add(() => run.remove());
  const extensions = await installPackage(await packageExtension(), run);
  await addScriptedModel(extensions);
  const session = await WorkbenchSession.start(extensions);
  shutdown.add(() => session.stop());
  const folder = join(projectRoot, 'media', 'screenshots');
  await mkdir(folder, { recursive: true });
  try {
    await takeAll(session, folder, process.argv.slice(2));
  } finally {
    await shutdown.run();
  }
}

await main().catch((error: unknown) => {
  if (!(error instanceof HostError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
