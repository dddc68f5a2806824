import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { projectRoot } from '../host/projectRoot';
import { reportingTo } from '../host/suite/reportingTo';
import { writeSuiteEvent } from '../host/suite/SuiteEvent';

/**
 * `node out/tools/mocha.mjs FOLDER SECONDS [PATTERN]` runs the compiled tests below a folder, those
 * whose title matches the pattern, each with a time limit, and prints one event a line for the
 * runner of `npm test`.
 */
const [folder = 'out/unit', seconds = '20', grep] = process.argv.slice(2);

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
for (const name of readdirSync(join(projectRoot, folder), { recursive: true }).map(String).sort()) {
  if (name.endsWith('.test.mjs')) mocha.addFile(join(projectRoot, folder, name));
}
await mocha.loadFilesAsync();
mocha.run((failures) => {
  process.exitCode = failures > 0 ? 1 : 0;
});
