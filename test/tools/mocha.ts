import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { projectRoot } from '../host/projectRoot';
import { reportingTo } from '../host/suite/reportingTo';
import { writeSuiteEvent } from '../host/suite/SuiteEvent';

/**
 * `node out/tools/mocha.mjs PLACE SECONDS [PATTERN]` runs the compiled tests below a folder, or in files
 * that commas part; those whose title matches the pattern, each with a time limit; and prints one event a
 * line for the runner of `npm test`.
 */
const [place = 'out/unit', seconds = '20', grep] = process.argv.slice(2);

const mocha = new Mocha({
  ui: 'bdd',
  timeout: Number(seconds) * 1000,
  forbidOnly: true,
  forbidPending: true,
  reporter: reportingTo((event) => {
    console.log(writeSuiteEvent(event));
  }),
  ...(grep === undefined ? {} : { grep }),
});
for (const file of place.endsWith('.mjs') ? place.split(',') : filesBelow(place)) {
  mocha.addFile(join(projectRoot, file));
}
await mocha.loadFilesAsync();
mocha.run((failures) => {
  process.exitCode = failures > 0 ? 1 : 0;
});

function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(projectRoot, folder), { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((name) => name.endsWith('.test.mjs'))
    .sort();
}
