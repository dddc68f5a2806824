import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { sampleService } from '../notes/sampleRegions';

/**
 * `npm run notes:verify`: builds and runs the sample service, from which the code in the bundled
 * notes comes, with the tools that are installed. What could not run is listed with the reason, and
 * so are versions. Exits 1 when something failed; `--strict` also when something was left out.
 */
interface Step {
  readonly name: string;
  readonly command: readonly [program: string, ...parameters: string[]];
  /** Why the step cannot run here; null where it can. */
  readonly missing: string | null;
}

const service = resolve(sampleService);
const locks = ['requirements.lock', 'requirements-dev.lock', 'requirements-tools.lock'];
const minutes = 20;

/** Whether a tool answers at all: it is installed, and what it needs is running. */
function works(program: string, ...parameters: readonly string[]): boolean {
  const { error, status } = spawnSync(program, parameters, { timeout: 60_000 });
  return error === undefined && status === 0;
}

/** The newest Python from 3.11 on; null where there is none. */
function newestPython(): string | null {
  const programs = [
    'python3.15',
    'python3.14',
    'python3.13',
    'python3.12',
    'python3.11',
    'python3',
  ];
  const isNew = 'import sys; assert sys.version_info >= (3, 11)';
  return programs.find((program) => works(program, '-c', isNew)) ?? null;
}

/**
 * The programs of an environment with all that the lock files name, made anew when they change;
 * null where it cannot be made.
 */
function installedPrograms(python: string): string | null {
  const hash = createHash('sha256').update(python);
  for (const lock of locks) hash.update(readFileSync(join(service, lock)));
  const folder = resolve('.cache', 'notes-verify', hash.digest('hex').slice(0, 16));
  const programs = join(folder, 'bin');
  if (existsSync(join(programs, 'zizmor'))) return programs;
  const pip = ['-m', 'pip', 'install', '--quiet', '--require-hashes', '--requirement'];
  const isMade =
    run(python, ['-m', 'venv', folder]) &&
    locks.every((lock) => run(join(programs, 'python'), [...pip, lock]));
  if (!isMade) rmSync(folder, { recursive: true, force: true });
  return isMade ? programs : null;
}

function run(program: string, parameters: readonly string[]): boolean {
  const { status } = spawnSync(program, parameters, {
    cwd: service,
    stdio: 'inherit',
    env: { SHOP_ENVIRONMENT: 'development', ...process.env },
    timeout: minutes * 60_000,
  });
  return status === 0;
}

/** What `with-services.sh` starts; each is known by the program that it runs. */
function missingServices(): string | null {
  const found = {
    PostgreSQL: works('bash', '-c', 'ls /usr/lib/postgresql/*/bin/initdb && command -v createdb'),
    Redis: works('bash', '-c', 'command -v redis-server'),
    RabbitMQ: existsSync('/usr/lib/rabbitmq/bin/rabbitmq-server'),
  };
  const missing = Object.entries(found).filter(([, isThere]) => !isThere);
  return missing.length === 0
    ? null
    : `${missing.map(([name]) => name).join(' and ')} of the system's packages is not installed`;
}

function filesOf(...paths: readonly string[]): string[] {
  const { stdout } = spawnSync('git', ['ls-files', '--', ...paths], {
    cwd: service,
    encoding: 'utf8',
  });
  return stdout.split('\n').filter((path) => path !== '' && !path.startsWith('faults/'));
}

function pythonSteps(missing: string | null): readonly Step[] {
  const services = missing ?? missingServices();
  const withServices = (...command: string[]): Step['command'] => [
    'scripts/with-services.sh',
    ...command,
  ];
  return [
    { name: 'lint', command: ['ruff', 'check', '.'], missing },
    { name: 'format', command: ['ruff', 'format', '--check', '.'], missing },
    { name: 'types', command: ['mypy', '.'], missing },
    { name: 'boundaries between modules', command: ['lint-imports'], missing },
    {
      name: 'tests with services, migrations forward and back, plans of queries',
      command: withServices('pytest', '-q', '--durations=3'),
      missing: services,
    },
    {
      name: "Django's check of the settings of a server",
      command: ['scripts/check-deploy.sh'],
      missing,
    },
    {
      name: 'a start of the service with one command, without Docker',
      command: ['scripts/check-run.sh'],
      missing: services,
    },
  ];
}

function fileSteps(missing: string | null): readonly Step[] {
  const workflows = filesOf('.github/workflows/*.yml');
  return [
    {
      name: 'Dockerfiles, by hadolint',
      command: ['hadolint', ...filesOf('Dockerfile', 'tests/Dockerfile')],
      missing,
    },
    {
      name: 'shell, by shellcheck',
      command: ['shellcheck', '--shell=bash', ...filesOf('*.sh')],
      missing,
    },
    {
      name: 'workflows, by zizmor',
      command: ['zizmor', '--offline', '--no-progress', '--min-severity=high', ...workflows],
      missing,
    },
    {
      name: 'workflows and their expressions, by actionlint',
      // It does not know `queue` yet, which GitHub added in May 2026, and looks for called
      // workflows at the root of this repository.
      command: [
        'actionlint',
        ...['-ignore', 'unexpected key "queue"', '-ignore', 'could not read reusable workflow'],
        ...workflows,
      ],
      missing: works('actionlint', '-version') ? null : 'actionlint is not installed',
    },
    ...dockerSteps(),
  ];
}

function dockerSteps(): readonly Step[] {
  const compose = works('docker', 'compose', 'version') ? null : 'docker compose is not installed';
  const daemon = works('docker', 'info') ? compose : 'the Docker daemon is not running';
  return [
    {
      name: 'the Compose file, by Compose',
      command: ['docker', 'compose', 'config', '--quiet'],
      missing: compose,
    },
    {
      name: 'the image',
      command: ['docker', 'build', '--target', 'run', '--tag', 'shop:local', '.'],
      missing: daemon,
    },
    {
      name: 'what the image holds',
      command: ['scripts/check-image.sh', 'shop:local'],
      missing: daemon,
    },
    {
      name: 'a fresh clone that starts and stops with Compose',
      command: ['scripts/check-compose.sh'],
      missing: daemon,
    },
    {
      name: 'the rules of alerts, by promtool',
      command: ['promtool', 'check', 'rules', 'deploy/alerts.yaml'],
      missing: works('promtool', '--version') ? null : 'promtool is not installed',
    },
    {
      name: 'the load test, by k6',
      command: ['k6', 'inspect', 'load/products.ts'],
      missing: works('k6', 'version') ? null : 'k6 is not installed',
    },
  ];
}

const python = newestPython();
const programs = python === null ? null : installedPrograms(python);
const missing = programs === null ? 'Python 3.11 or newer, or its packages, are not there' : null;
if (programs !== null) process.env['PATH'] = [programs, process.env['PATH']].join(delimiter);

const outcomes = [...pythonSteps(missing), ...fileSteps(missing)].map((step) => {
  if (step.missing !== null) return { ...step, outcome: 'left out' as const };
  console.log(`\n== ${step.name}`);
  const [program, ...parameters] = step.command;
  return { ...step, outcome: run(program, parameters) ? ('passed' as const) : ('failed' as const) };
});
for (const outcome of ['passed', 'left out', 'failed'] as const) {
  const found = outcomes.filter((step) => step.outcome === outcome);
  console.log(`\n${outcome}: ${found.length}`);
  for (const step of found) console.log(`  ${step.name}${step.missing ? `: ${step.missing}` : ''}`);
}
console.log(`\nwith ${python === null ? 'no Python' : pythonVersion(python)}`);
const isStrict = process.argv.includes('--strict');
process.exitCode = outcomes.every(
  ({ outcome }) => outcome === 'passed' || (outcome === 'left out' && !isStrict),
)
  ? 0
  : 1;

function pythonVersion(program: string): string {
  return spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout.trim();
}
