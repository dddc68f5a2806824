import { resolve } from 'node:path';
import { inspectFile } from './inspect/inspectFile';
import { whyFile } from './inspect/whyFile';

// npm runs scripts in the project's folder and names the caller's own in INIT_CWD.
const base = process.env['INIT_CWD'] ?? process.cwd();

const files = process.argv.slice(2).filter((argument) => argument !== '--why');
// `--why` prints the rule behind each line instead of the finds as JSON.
const asksWhy = files.length < process.argv.length - 2;

for (const file of files) {
  const path = resolve(base, file);
  const told = asksWhy ? whyFile(path).join('\n') : JSON.stringify(inspectFile(file, path));
  process.stdout.write(`${told}\n`);
}
