import { join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { projectRoot } from '../host/projectRoot';

/**
 * `npm run mutate -- src/core/ROOM[/FILE.ts]` changes the code of a folder of the core in many small ways and
 * says which changes the unit tests of `test/core/ROOM` do not notice. The score ought to be 85 % or more.
 * What has not changed since the last run keeps its result.
 */
const [place = ''] = process.argv.slice(2);
const room = /^src\/core\/([\w-]+)(?:\/|$)/.exec(place)?.[1];

if (room === undefined) {
  console.error('Usage: npm run mutate -- FOLDER_OR_FILE, such as src/core/checklists');
  process.exitCode = 1;
} else {
  const stryker = new Stryker({
    mutate: [place.endsWith('.ts') ? place : `${place.replace(/\/$/, '')}/**/*.ts`],
    buildCommand: 'node esbuild.mjs tools unit',
    testRunner: 'command',
    commandRunner: { command: `node out/tools/mocha.mjs out/unit/core/${room} 20` },
    concurrency: 2,
    incremental: true,
    incrementalFile: join(projectRoot, '.cache', `mutants-${room}.json`),
    tempDirName: '.cache/mutants',
    ignorePatterns: ['.cache', 'dist', 'out', '*.vsix', 'test/host/node_modules'],
    reporters: ['clear-text', 'progress'],
    thresholds: { high: 95, low: 85, break: 85 },
    timeoutMS: 20_000,
  });
  await stryker.runMutationTest();
}
