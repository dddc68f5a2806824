import { join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { projectRoot } from '../host/projectRoot';
import { journalRows } from './ranking/journalRows';
import { ownBenchmark } from './ranking/ownBenchmark';
import { type RankingFile, readRankingFile } from './ranking/readRankingFiles';
import { corpusRows, scoreNatural } from './ranking/scoreNatural';
import { scoreRanking } from './ranking/scoreRanking';

/**
 * `npm run ranking [-- FILE.json …]`: prints one line of JSON with how well the search ranks and how
 * fast it answers. Files are told apart by what they hold: a corpus, queries with the words of one text
 * (which need a corpus), and natural queries, asked of the corpus or else of the bundled journal.
 * Without files it is the project's own benchmark, with the queries that were written before the
 * ranking apart from those written after it, and natural queries as a set of their own.
 */
// Memory is measured after collecting garbage, whatever flags npm has started this process with.
setFlagsFromString('--expose-gc');
const collected: unknown = runInNewContext('gc');
if (typeof collected === 'function') globalThis.gc = collected as NodeJS.GCFunction;

// npm runs scripts in the project's folder and names the caller's own in INIT_CWD.
const base = process.env['INIT_CWD'] ?? process.cwd();
const paths = process.argv.slice(2).map((path) => resolve(base, path));
const journal = join(projectRoot, 'notes');

function report(): object | null {
  if (paths.length === 0) {
    const own = ownBenchmark();
    return {
      before: scoreRanking(own.corpus, own.before),
      after: scoreRanking(own.corpus, own.after),
      natural: scoreNatural(journalRows(journal), own.natural),
    };
  }
  return reportOn(paths.map(readRankingFile));
}

/** What the files ask for; null where they ask nothing, or words of a corpus that is not there. */
function reportOn(files: readonly RankingFile[]): object | null {
  const corpus = files.flatMap((file) => (file.type === 'corpus' ? file.texts : []));
  const words = files.flatMap((file) => (file.type === 'words' ? file.queries : []));
  const natural = files.flatMap((file) => (file.type === 'natural' ? file.queries : []));
  if (words.length > 0 && corpus.length === 0) return null;
  if (words.length + natural.length === 0) return null;
  const rows = corpus.length > 0 ? corpusRows(corpus) : journalRows(journal);
  return {
    ...(words.length > 0 ? scoreRanking(corpus, words) : {}),
    ...(natural.length > 0 ? { natural: scoreNatural(rows, natural) } : {}),
  };
}

const result = report();
if (result === null) {
  console.error('npm run ranking -- [CORPUS.json] QUERIES.json …');
  process.exitCode = 2;
} else {
  process.stdout.write(`${JSON.stringify(result)}\n`);
}
