import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../host/projectRoot';

interface Task {
  readonly label: string;
  readonly type: string;
  readonly script?: string;
  readonly command?: string;
}

interface Launch {
  readonly name: string;
  readonly args: readonly string[];
  readonly preLaunchTask?: string;
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(join(projectRoot, path), 'utf8'));
}

const { tasks } = read('.vscode/tasks.json') as { readonly tasks: readonly Task[] };
const { configurations } = read('.vscode/launch.json') as {
  readonly configurations: readonly Launch[];
};
const { scripts } = read('package.json') as { readonly scripts: Readonly<Record<string, string>> };

describe('the launch configurations and tasks', () => {
  it('start with tasks that exist', () => {
    const labels = tasks.map(({ label }) => label);
    const wanted = configurations.flatMap(({ preLaunchTask }) => preLaunchTask ?? []);
    assert.deepEqual(
      wanted.filter((label) => !labels.includes(label)),
      [],
    );
  });

  it('run npm scripts that exist', () => {
    const inCommands = tasks.flatMap(({ command = '' }) =>
      [...command.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1] ?? ''),
    );
    const named = tasks.flatMap(({ script }) => script ?? []);
    const launched = configurations.flatMap(({ args }) =>
      args[0] === 'run' ? [args[1] ?? ''] : [],
    );
    const all = [...named, ...inCommands, ...launched];
    assert.ok(all.length > 0);
    assert.deepEqual(
      all.filter((script) => scripts[script] === undefined),
      [],
    );
  });

  it('build targets that the build knows', () => {
    const build = readFileSync(join(projectRoot, 'esbuild.mjs'), 'utf8');
    const targets = tasks.flatMap(({ command = '' }) =>
      [...command.matchAll(/node esbuild\.mjs ([\w-]+)/g)].map((match) => match[1] ?? ''),
    );
    assert.ok(targets.length > 0);
    for (const target of targets) assert.match(build, new RegExp(`^ {2}'?${target}'?: `, 'm'));
  });

  it('open folders that exist, or that a task makes', () => {
    const made = tasks.map(({ command = '' }) => command).join('\n');
    const folders = configurations.flatMap(({ args }) =>
      args.flatMap((arg) => /^\$\{workspaceFolder\}\/(.+)$/.exec(arg)?.[1] ?? []),
    );
    assert.ok(folders.length > 0);
    for (const folder of folders)
      assert.ok(existsSync(join(projectRoot, folder)) || made.includes(folder), folder);
  });
});
