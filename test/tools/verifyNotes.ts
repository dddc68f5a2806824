import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundledNotes, type Fence } from '../notes/bundledNotes';
import { yamlKind } from '../notes/schemas';

/**
 * `npm run notes:verify`: carries out what the tests only parse. Python blocks that import nothing
 * but the standard library are run; SQL is run in a PostgreSQL of its own; shell, Compose, workflow
 * and Docker files are given to the tools that are installed; the rest is listed with the reason.
 * Exits 1 when something failed.
 */
interface Outcome {
  readonly kind: 'passed' | 'failed' | 'skipped';
  readonly detail: string;
}

interface Block extends Fence {
  readonly place: string;
  /** The SQL of the same note up to and with this block: it uses the tables that stand above it. */
  readonly sql: string;
}

const seconds = 30;

function run(command: string, parameters: readonly string[], cwd: string, input?: string): Outcome {
  const result = spawnSync(command, parameters, {
    cwd,
    encoding: 'utf8',
    timeout: seconds * 1000,
    ...(input === undefined ? {} : { input }),
  });
  if (result.error) return { kind: 'failed', detail: result.error.message };
  const said = result.stderr.trim().split('\n').slice(-3).join(' | ');
  return result.status === 0
    ? { kind: 'passed', detail: [command, ...parameters].join(' ').slice(0, 60) }
    : { kind: 'failed', detail: said };
}

/** Whether a tool answers at all: it is installed, and what it needs is running. */
function works(command: string, ...parameters: readonly string[]): boolean {
  return spawnSync(command, parameters, { timeout: seconds * 1000 }).status === 0;
}

function skipped(detail: string): Outcome {
  return { kind: 'skipped', detail };
}

/** Names of modules a block imports that the standard library of this Python does not have. */
const foreignImports = `
import ast, sys
found = set()
for node in ast.walk(ast.parse(sys.stdin.read())):
    if isinstance(node, ast.Import):
        found.update(name.name.split(".")[0] for name in node.names)
    elif isinstance(node, ast.ImportFrom):
        found.add((node.module or "").split(".")[0])
print(" ".join(sorted(found - set(sys.stdlib_module_names))))
`;

function verifyPython({ code }: Block, folder: string): Outcome {
  if (!works('python3', '-c', 'import sys; assert sys.version_info >= (3, 11)')) {
    return skipped('Python 3.11 or newer is not installed');
  }
  const asked = spawnSync('python3', ['-c', foreignImports], { input: code, encoding: 'utf8' });
  if (asked.status !== 0) return { kind: 'failed', detail: asked.stderr.trim() };
  const foreign = asked.stdout.trim();
  if (foreign !== '') return skipped(`is part of a program: imports ${foreign}`);
  return run('python3', ['-W', 'error', '-'], folder, code);
}

function verifyShell({ code }: Block, folder: string): Outcome {
  if (!works('bash', '-c', 'true')) return skipped('bash is not installed');
  return run('bash', ['-n'], folder, code);
}

function verifyDockerfile({ code }: Block, folder: string): Outcome {
  if (!works('docker', 'buildx', 'version')) return skipped('docker buildx is not installed');
  if (!works('docker', 'info')) return skipped('the Docker daemon is not running');
  writeFileSync(join(folder, 'Dockerfile'), code);
  return run('docker', ['build', '--check', '.'], folder);
}

function verifyYaml({ code }: Block, folder: string): Outcome {
  const kind = yamlKind(code);
  if (kind === null) return skipped('is neither a workflow nor a Compose file');
  if (kind === 'workflow') {
    if (!works('actionlint', '-version')) return skipped('actionlint is not installed');
    return run('actionlint', ['-'], folder, code);
  }
  if (!works('docker', 'compose', 'version')) return skipped('docker compose is not installed');
  writeFileSync(join(folder, 'compose.yaml'), code);
  return run('docker', ['compose', 'config', '--quiet'], folder);
}

function verifySql({ sql }: Block, folder: string): Outcome {
  if (!works('pg_virtualenv', '-h'))
    return skipped('pg_virtualenv of postgresql-common is not installed');
  if (!sql.includes('CREATE TABLE'))
    return skipped('asks for tables that the note does not create');
  return run('pg_virtualenv', ['psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1'], folder, sql);
}

const verifiers: Readonly<Record<string, (block: Block, folder: string) => Outcome>> = {
  bash: verifyShell,
  dockerfile: verifyDockerfile,
  python: verifyPython,
  sql: verifySql,
  yaml: verifyYaml,
};

function verify(block: Block, folder: string): Outcome {
  mkdirSync(folder);
  return verifiers[block.language]?.(block, folder) ?? skipped('there is nothing to run');
}

const root = mkdtempSync(join(tmpdir(), 'nexus-notes-'));
try {
  const outcomes = bundledNotes()
    .flatMap((note) =>
      note.fences.map((fence) => ({
        ...fence,
        place: `notes/${note.path}:${fence.line}`,
        sql: note.fences
          .filter(({ language, line }) => language === 'sql' && line <= fence.line)
          .map(({ code }) => code)
          .join('\n'),
      })),
    )
    .filter(({ language }) => language in verifiers)
    .map((block, index) => ({ block, ...verify(block, join(root, String(index))) }));
  for (const kind of ['passed', 'skipped', 'failed'] as const) {
    const found = outcomes.filter((outcome) => outcome.kind === kind);
    console.log(`\n${kind}: ${found.length}`);
    for (const { block, detail } of found) {
      console.log(`  ${block.place} ${block.language}: ${detail}`);
    }
  }
  process.exitCode = outcomes.some(({ kind }) => kind === 'failed') ? 1 : 0;
} finally {
  rmSync(root, { recursive: true, force: true });
}
