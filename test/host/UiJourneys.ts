import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { HostError } from './HostError';
import { installHost, serverHostObstacle } from './HostInstall';
import { installPackage } from './packageExtension';
import { runProcessSuite } from './ProcessSuite';
import { projectRoot } from './projectRoot';
import { addPseudoLanguage } from './pseudoLocale';
import { RunFolder } from './RunFolder';
import type { Shutdown } from './Shutdown';
import type { SuiteResult } from './SuiteResult';
import type { Report, TestJob } from './TestJobs';

/** What the run of the UI journeys is given. */
export interface UiJourneysOptions {
  readonly grep: string | undefined;
  readonly shutdown: Shutdown;
}

/** Name of the environment variable that tells the journeys where the extension is installed. */
const extensionsVariable = 'NEXUS_JOURNAL_EXTENSIONS';
const folder = 'out/ui';
/** Cores from which on two editors share the journeys: each draws its window on a core and more. */
const coresForTwo = 4;

/**
 * Jobs that share the journeys between them, each with a clean VS Code server into which it installs the
 * package; not run where there is no server. `packed` resolves with the path of the package.
 */
export function uiJobs(
  options: UiJourneysOptions,
  packed: () => Promise<string>,
): readonly TestJob[] {
  const shares = options.grep === undefined && availableParallelism() >= coresForTwo ? 2 : 1;
  return Array.from({ length: shares }, (_, share) => {
    const part = shares === 1 ? '' : `, ${share + 1} of ${shares}`;
    const name = `UI journeys, packaged extension${part}`;
    const files = (): readonly string[] =>
      compiledJourneys().filter((_file, at) => at % shares === share);
    return {
      name,
      run: async (report) => [await runShare({ ...options, name, files, packed, report })],
    };
  });
}

interface Share extends UiJourneysOptions {
  readonly name: string;
  readonly files: () => readonly string[];
  readonly packed: () => Promise<string>;
  readonly report: Report;
}

async function runShare({
  files,
  grep,
  name,
  packed,
  report,
  shutdown,
}: Share): Promise<SuiteResult> {
  const obstacle = serverHostObstacle();
  if (obstacle !== undefined) return { name, passed: 0, failed: 0, notRun: obstacle };
  report(name);
  await installHost(report);
  const run = await RunFolder.create('package');
  shutdown.add(() => run.remove());
  try {
    const extensions = await installPackage(await packed(), run);
    await addPseudoLanguage(extensions);
    const suite = {
      name,
      program: 'mocha',
      words: [files().join(','), '120', ...(grep === undefined ? [] : [grep])],
      environment: { [extensionsVariable]: extensions },
      minutes: 60,
    };
    return await runProcessSuite(suite, shutdown, report);
  } finally {
    await run.remove();
  }
}

function compiledJourneys(): readonly string[] {
  return readdirSync(join(projectRoot, folder))
    .filter((file) => file.endsWith('.test.mjs'))
    .sort()
    .map((file) => `${folder}/${file}`);
}

/** The folder in which the package is installed. Throws HostError outside such a run. */
export function installedExtensions(): string {
  const folder = process.env[extensionsVariable];
  if (folder !== undefined) return folder;
  throw new HostError(
    'The UI journeys need the packaged extension. Run them with npm run test:ui.',
  );
}
