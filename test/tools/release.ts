import { spawn } from 'node:child_process';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { HostError } from '../host/HostError';
import { packageExtension } from '../host/packageExtension';
import { exitCodeOf } from '../host/processes';
import { projectRoot } from '../host/projectRoot';
import { publishCommands, requireTokens, sayCommand } from './release/publishCommands';
import { isPreRelease, type ReleaseFacts, releaseFacts } from './release/releaseFacts';
import { repositoryAddress } from './release/repositoryAddress';

/**
 * What the release workflow runs. `npm run release -- package` checks that tag, manifest and changelog agree,
 * packs the extension with links to the tag, and writes `release-notes.md`; `npm run release -- publish FILE
 * [--dry-run]` publishes a package to both registries, or only says by which commands.
 */
const usage = 'Usage: npm run release -- package | publish FILE.vsix [--dry-run]';

async function packageRelease(): Promise<void> {
  const address = repositoryAddress(process.env);
  if (address === undefined)
    throw new HostError(
      'Only the release workflow can package a release, because it knows the repository and the tag.',
    );
  const changelog = await readFile(join(projectRoot, 'CHANGELOG.md'), 'utf8');
  const facts = releaseFacts(address.tag, await manifestVersion(), changelog);
  const file = relative(projectRoot, await packageExtension(address));
  await writeFile(join(projectRoot, 'release-notes.md'), facts.notes);
  await tellWorkflow(facts, file);
  console.log(`${file}, ${facts.isPreRelease ? 'a pre-release' : 'a release'}`);
}

/** Leaves for the later steps of the workflow what they have to know. */
async function tellWorkflow({ version, isPreRelease }: ReleaseFacts, file: string): Promise<void> {
  const output = process.env['GITHUB_OUTPUT'];
  if (output === undefined) return;
  await appendFile(output, `version=${version}\nprerelease=${isPreRelease}\nfile=${file}\n`);
}

async function publish(file: string, isDry: boolean): Promise<void> {
  const commands = publishCommands(file, { isPreRelease: isPreRelease(await manifestVersion()) });
  if (isDry) {
    for (const command of commands) console.log(sayCommand(command));
    return;
  }
  requireTokens(commands, process.env);
  for (const { registry, program, words } of commands) {
    const child = spawn(process.execPath, [program, ...words], {
      cwd: projectRoot,
      stdio: 'inherit',
    });
    const code = await exitCodeOf(child);
    if (code !== 0)
      throw new HostError(`Unable to publish ${file} to the ${registry} (exit code ${code}).`);
  }
}

async function manifestVersion(): Promise<string> {
  const text = await readFile(join(projectRoot, 'package.json'), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}

async function main(): Promise<void> {
  const [act, file, ...others] = process.argv.slice(2);
  const isDry = others[0] === '--dry-run';
  if (act === 'package' && file === undefined) await packageRelease();
  else if (act === 'publish' && file !== undefined && others.length === Number(isDry))
    await publish(file, isDry);
  else throw new HostError(usage);
}

await main().catch((error: unknown) => {
  if (!(error instanceof HostError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
