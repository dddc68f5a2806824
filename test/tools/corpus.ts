import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readNote } from '../../src/core/reading/readNote';
import { loadCorpus } from './corpus/loadCorpus';
import { report } from './corpus/report';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { group: { type: 'string' }, figures: { type: 'boolean' } },
});

const usage = `Usage: npm run corpus -- [--group=NAME] [--figures] FOLDER…
FOLDER holds journals/ and labels/, texts/ and labels/, or projects/, in itself or below.
--group=NAME  sums up all of texts/ under this name; else the label's group or the file's name tells
--figures     prints the sums only, without what was missed or false
`;

if (positionals.length === 0) {
  process.stderr.write(usage);
  process.exitCode = 1;
} else {
  const base = process.env['INIT_CWD'] ?? process.cwd();
  const texts = positionals.flatMap((folder) => loadCorpus(resolve(base, folder), values.group));
  const scored = texts.map(({ name, group, text, score }) => ({
    name,
    group,
    scores: score(readNote(text, basename(name, '.md'))),
  }));
  process.stdout.write(report(scored, values.figures !== true));
}
