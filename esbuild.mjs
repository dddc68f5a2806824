import { build, context } from 'esbuild';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { commentSigns } from './test/tools/comments/commentSigns.mjs';

/**
 * The one build: `node esbuild.mjs [--watch] [--production] [target …] [--only=FILE …]`, where the last
 * names the only files of tests to build.
 * Without a target everything that ships is built; tests and tools are built by the scripts that
 * run them. Nothing is printed unless something is wrong, so that tools may own standard output.
 */
const root = import.meta.dirname;
const flags = new Set(process.argv.slice(2).filter((word) => word.startsWith('--')));
const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const only = [...flags].flatMap((flag) => (flag.startsWith('--only=') ? [flag.slice(7)] : []));
const production = flags.has('--production');

/**
 * Names the rules by which notes are read, and the notes that ship: what an earlier build has
 * remembered is of use to one with the same rules only.
 */
function readingVersion() {
  const hash = createHash('sha256');
  for (const path of [...filesUnder('src/core', '.ts'), ...filesUnder('notes', '.md')]) {
    hash.update(`${path}\0`).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** The version of the extension. */
function packageVersion() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
}

const common = {
  absWorkingDir: root,
  bundle: true,
  charset: 'utf8',
  define: {
    commentSigns: JSON.stringify(commentSigns()),
    readingVersion: JSON.stringify(readingVersion()),
    packageVersion: JSON.stringify(packageVersion()),
  },
  // Notices that authors put into their code stay in the bundle; licenses have a file of their own.
  legalComments: production ? 'eof' : 'none',
  logLevel: 'warning',
  metafile: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  target: 'es2022',
};

/** Libraries keep their own format when tests and tools, which run from the checkout, import them. */
const nodeProgram = {
  ...common,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  minify: false,
};

/** Files below a folder by the end of their names, as paths from the root with forward slashes. */
function filesUnder(folder, suffix) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true })
    .map((path) => `${folder}/${path.split(sep).join('/')}`)
    .filter((path) => path.endsWith(suffix) && !path.includes('node_modules'))
    .sort();
}

const module = { '.js': '.mjs' };

/**
 * The host suites as one CommonJS file that exports `run()`, which is what every editor's test
 * runner calls. Test files are imported only after mocha has put its words in place.
 */
function hostSuite(platform) {
  const suites = filesUnder('test/host/suites', '.test.ts').map(
    (path) => `${JSON.stringify(basename(path, '.test.ts'))}: () => import('./${path}'),`,
  );
  const contents = [
    "import { runSuite } from './test/host/suite/runSuite';",
    `export const run = () => runSuite({ ${suites.join(' ')} });`,
  ].join('\n');
  return {
    ...common,
    stdin: { contents, resolveDir: root, sourcefile: `suite.${platform}.ts`, loader: 'ts' },
    outfile: `out/suite/${platform}.js`,
    platform,
    format: 'cjs',
    minify: false,
    external: platform === 'node' ? ['vscode', 'mocha'] : ['vscode'],
    mainFields: platform === 'node' ? ['module', 'main'] : ['browser', 'module', 'main'],
    plugins: platform === 'node' ? [] : [webWorker],
  };
}

/**
 * What a test needs in a web worker: mocha's browser build, which is an UMD file inside an ES
 * module package and so has to be loaded under another name space to be taken for what it is, and
 * the few assertions of Node that the suites use.
 */
const webWorker = {
  name: 'web-worker',
  setup(building) {
    const mochaFile = createRequire(import.meta.url).resolve('mocha/mocha.js');
    building.onResolve({ filter: /^mocha$/ }, () => ({ path: mochaFile, namespace: 'umd' }));
    building.onLoad({ filter: /.*/, namespace: 'umd' }, async ({ path }) => ({
      contents: `${await readFile(path, 'utf8')}\nmodule.exports = globalThis.Mocha;`,
    }));
    building.onResolve({ filter: /^node:assert\/strict$/ }, () => ({
      path: join(root, 'test/host/suite/webAssert.ts'),
    }));
  },
};

/** Libraries of this size are never debugged here: they are always small and have no source map. */
function pagePart(name, globalName) {
  return {
    ...common,
    entryPoints: { [name]: `src/webview/heavy/${name}.ts` },
    outdir: 'dist',
    platform: 'browser',
    format: 'iife',
    globalName,
    minify: true,
    sourcemap: false,
  };
}

const targets = {
  notices: {
    ...nodeProgram,
    entryPoints: ['test/tools/notices/thirdPartyNotices.ts'],
    outdir: 'out/notices',
    outExtension: module,
  },
  skills: {
    ...nodeProgram,
    entryPoints: ['test/tools/skills/bundledSkills.ts'],
    outdir: 'out/skills',
    outExtension: module,
  },
  extension: {
    ...common,
    entryPoints: { extension: 'src/extension.ts' },
    outdir: 'dist',
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    mainFields: ['module', 'main'],
  },
  web: {
    ...common,
    entryPoints: { 'extension.web': 'src/extension.ts' },
    outdir: 'dist',
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    mainFields: ['browser', 'module', 'main'],
  },
  reader: {
    ...common,
    entryPoints: { reader: 'src/webview/startReader.ts' },
    outdir: 'dist',
    platform: 'browser',
    format: 'iife',
  },
  review: {
    ...common,
    entryPoints: { review: 'src/webview/review.ts' },
    outdir: 'dist',
    platform: 'browser',
    format: 'iife',
  },
  overview: {
    ...common,
    entryPoints: { overview: 'src/webview/overview.ts' },
    outdir: 'dist',
    platform: 'browser',
    format: 'iife',
  },
  // The thread that reads long notes: one program for Node and for browsers.
  worker: {
    ...common,
    entryPoints: { readingWorker: 'src/worker/readingWorker.ts' },
    outdir: 'dist',
    platform: 'browser',
    format: 'iife',
  },
  // The server for other agents, which the extension never loads: other programs start it in Node.
  mcp: {
    ...common,
    entryPoints: { mcpServer: 'src/mcp/mcpServer.ts' },
    outdir: 'dist',
    platform: 'node',
    format: 'cjs',
    minify: true,
    mainFields: ['module', 'main'],
  },
  // The page's heavy parts, loaded only for notes that use them; each is one name on the page.
  highlight: pagePart('highlight', 'nexusHighlight'),
  math: pagePart('math', 'nexusMath'),
  diagrams: pagePart('diagrams', 'nexusDiagrams'),
  unit: {
    ...nodeProgram,
    entryPoints: ['core', 'shared', 'webview', 'mcp', 'manifest', 'notes', 'tools'].flatMap(
      (folder) => filesUnder(`test/${folder}`, '.test.ts'),
    ),
    outdir: 'out/unit',
    outbase: 'test',
    outExtension: module,
    splitting: true,
  },
  'suite-node': hostSuite('node'),
  'suite-web': hostSuite('browser'),
  bench: {
    ...common,
    entryPoints: { runBench: 'test/bench/host/runBench.ts' },
    outdir: 'out/bench',
    platform: 'node',
    format: 'cjs',
    minify: false,
    external: ['vscode'],
    mainFields: ['module', 'main'],
  },
  ui: {
    ...nodeProgram,
    entryPoints: filesUnder('test/ui', '.test.ts'),
    outdir: 'out/ui',
    outbase: 'test/ui',
    outExtension: module,
    splitting: true,
  },
  tools: {
    ...nodeProgram,
    entryPoints: filesUnder('test/tools', '.ts').filter(
      (path) => path.split('/').length === 3 && !path.endsWith('.test.ts'),
    ),
    outdir: 'out/tools',
    outExtension: module,
    splitting: true,
  },
};
const shipped = [
  ...[
    'extension',
    'web',
    'worker',
    'reader',
    'review',
    'overview',
    'highlight',
    'math',
    'diagrams',
  ],
  ...['mcp', 'notes', 'skills'],
];

/**
 * Lists the bundled notes for the extension: a web host can read the extension's folder but not
 * list it.
 */
async function writeNotesIndex() {
  const paths = filesUnder('notes', '.md').map((path) => path.slice('notes/'.length));
  const notes = paths.map((path) => ({ path, size: statSync(join(root, 'notes', path)).size }));
  await mkdir(join(root, 'dist'), { recursive: true });
  await writeFile(join(root, 'dist', 'notes.json'), `${JSON.stringify({ notes }, null, 2)}\n`);
}

/** Writes the skills for coding agents from the bundled notes. */
async function writeSkills() {
  await build(targets.skills);
  const file = pathToFileURL(join(root, 'out', 'skills', 'bundledSkills.mjs')).href;
  const { bundledSkills } = await import(file);
  const folder = join(root, 'dist', 'skills');
  await rm(folder, { recursive: true, force: true });
  for (const { name, text } of bundledSkills(root)) {
    await mkdir(join(folder, name), { recursive: true });
    await writeFile(join(folder, name, 'SKILL.md'), text);
  }
}

/**
 * Writes the licenses of all packages of which the bundles hold code, and for the test that compares
 * them what esbuild tells of the bundles. Fails on a package without a license that is allowed.
 */
async function writeNotices(results) {
  const metafiles = results.flatMap((result) => result?.metafile ?? []);
  await build(targets.notices);
  const file = pathToFileURL(join(root, 'out', 'notices', 'thirdPartyNotices.mjs')).href;
  const { collectNotices, thirdPartyNotices } = await import(file);
  const text = thirdPartyNotices(collectNotices(metafiles, root));
  await writeFile(join(root, 'dist', 'ThirdPartyNotices.txt'), text);
  await writeFile(join(root, 'out', 'notices', 'metafiles.json'), JSON.stringify(metafiles));
}

async function buildTarget(name) {
  if (name === 'notes') return writeNotesIndex();
  if (name === 'skills') return writeSkills();
  const options = targets[name];
  if (!options)
    throw new Error(`${basename(import.meta.filename)}: target "${name}" does not exist.`);
  if (only.length > 0) return build({ ...options, entryPoints: only });
  if (name === 'unit' || name === 'ui')
    await rm(join(root, options.outdir), { recursive: true, force: true });
  if (Array.isArray(options.entryPoints) && options.entryPoints.length === 0) return;
  if (!flags.has('--watch')) return build(options);
  await (await context(options)).watch();
}

try {
  const results = [];
  // What ships holds nothing of an earlier build.
  if (production && named.length === 0)
    await rm(join(root, 'dist'), { recursive: true, force: true });
  for (const name of named.length > 0 ? named : shipped) results.push(await buildTarget(name));
  if (named.length === 0 && !flags.has('--watch')) await writeNotices(results);
} catch (error) {
  // esbuild has already printed its own findings.
  if (!('errors' in error)) console.error(error.message);
  process.exitCode = 1;
}
