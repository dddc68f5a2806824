import { resolve } from 'node:path';
import { loadJournals, loadProjects } from './corpus/loadCorpus';
import { report } from './corpus/report';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('Usage: npm run corpus -- FOLDER (with journals/, labels/ and projects/)\n');
  process.exitCode = 1;
} else {
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), folder);
  process.stdout.write(report(loadJournals(path), loadProjects(path)));
}
