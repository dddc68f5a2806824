import { resolve } from 'node:path';
import { inspectFile } from './inspect/inspectFile';

// npm runs scripts in the project's folder and names the caller's own in INIT_CWD.
const base = process.env['INIT_CWD'] ?? process.cwd();

for (const file of process.argv.slice(2)) {
  process.stdout.write(`${JSON.stringify(inspectFile(file, resolve(base, file)))}\n`);
}
