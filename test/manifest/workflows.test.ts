import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { loadWorkflowCheck } from '../notes/schemas';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly needs?: string | readonly string[];
  readonly uses?: string;
  readonly environment?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly strategy?: { readonly matrix: { readonly os: readonly string[] } };
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = '.github/workflows';
const files = readdirSync(folder).filter((name) => name.endsWith('.yml'));
const texts = new Map(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
const workflow = (name: string): Workflow => parse(texts.get(name) ?? '') as Workflow;
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const stepsOf = ({ jobs }: Workflow): readonly Step[] =>
  Object.values(jobs).flatMap(({ steps = [] }) => steps);
const needsOf = ({ needs = [] }: Job): readonly string[] =>
  typeof needs === 'string' ? [needs] : needs;

describe('the workflows', () => {
  let problems: (code: string) => readonly string[] = () => ['not loaded'];

  before(async () => {
    problems = await loadWorkflowCheck();
  });

  for (const name of files) {
    it(`are read without complaint by GitHub's own parser: ${name}`, () => {
      assert.deepEqual(problems(texts.get(name) ?? ''), []);
    });

    it(`pin every action of others to a commit, with its version beside it: ${name}`, () => {
      const used = (texts.get(name) ?? '').match(/(?<=uses: )(?!\.\/).+/g) ?? [];
      const loose = used.filter(
        (one) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(one),
      );
      assert.ok(used.length > 0);
      assert.deepEqual(loose, []);
    });

    it(`run only scripts that the manifest has: ${name}`, () => {
      const runs = stepsOf(workflow(name)).flatMap(({ run = '' }) => [
        ...run.matchAll(/\bnpm (?:run )?([\w:-]+)/g),
      ]);
      const called = runs.map(([, script = '']) => script).filter((script) => script !== 'ci');
      assert.ok(called.length > 0);
      assert.deepEqual(
        called.filter((script) => !(script in scripts)),
        [],
      );
    });

    it(`give no step a value of the event inside its script: ${name}`, () => {
      const open = stepsOf(workflow(name)).filter(({ run = '' }) => run.includes('${{'));
      assert.deepEqual(open, []);
    });
  }

  it('would be refused with a step that does not exist', () => {
    const text = (texts.get('release.yml') ?? '').replace('runs-on:', 'runs-upon:');
    assert.notDeepEqual(problems(text), []);
  });
});

describe('the release workflow', () => {
  const release = workflow('release.yml');
  const { github, package: packaging, publish, smoke, test } = release.jobs;
  const systems = ['ubuntu-latest', 'macos-latest', 'windows-latest'];

  it('starts from a tag only', () => {
    assert.deepEqual(release.on, { push: { tags: ['v*.*.*'] } });
  });

  it('tests on three systems, then packs, uses, publishes, and announces that one package', () => {
    assert.ok(test && packaging && smoke && publish && github);
    assert.equal(test.uses, './.github/workflows/ci.yml');
    assert.ok('workflow_call' in workflow('ci.yml').on);
    assert.deepEqual(workflow('ci.yml').jobs['test']?.strategy?.matrix.os, systems);
    assert.deepEqual(smoke.strategy?.matrix.os, systems);
    assert.deepEqual([packaging, smoke, publish, github].map(needsOf), [
      ['test'],
      ['package'],
      ['package', 'smoke'],
      ['package', 'publish'],
    ]);
    const packing = stepsOf(release).filter(({ run }) => run?.includes('release -- package'));
    assert.equal(packing.length, 1);
  });

  it('attests the provenance of the package, and verifies it before publishing', () => {
    const uses = packaging?.steps?.map((step) => step.uses ?? '') ?? [];
    const signed = uses.findIndex((one) => one.startsWith('actions/attest-build-provenance@'));
    const kept = uses.findIndex((one) => one.startsWith('actions/upload-artifact@'));
    assert.ok(signed >= 0 && signed < kept);
    const runs = publish?.steps?.map(({ run = '' }) => run) ?? [];
    const checked = runs.findIndex((run) => run.startsWith('gh attestation verify'));
    const published = runs.findIndex((run) => run.startsWith('npm run release -- publish'));
    assert.ok(checked >= 0 && checked < published);
  });

  it('gives each job only the permissions it needs, and tokens to one step', () => {
    assert.deepEqual(release.permissions, {});
    assert.deepEqual(
      Object.entries(release.jobs).map(([name, { permissions }]) => [name, permissions]),
      [
        ['test', { contents: 'read' }],
        ['package', { contents: 'read', 'id-token': 'write', attestations: 'write' }],
        ['smoke', { contents: 'read' }],
        ['publish', { contents: 'read', attestations: 'read' }],
        ['github', { contents: 'write' }],
      ],
    );
    const withSecrets = stepsOf(release).filter(({ env = {} }) =>
      Object.values(env).some((value) => value.includes('secrets.')),
    );
    assert.deepEqual(
      withSecrets.map(({ run }) => run),
      ['npm run release -- publish "$FILE"'],
    );
    assert.equal(publish?.environment, 'marketplace');
  });

  it('keeps logs and screenshots as artifacts', () => {
    const kept = smoke?.steps?.find(({ with: words }) => words?.['path'] === '.cache/desktop-logs');
    assert.equal(kept?.if, 'always()');
    assert.equal(kept.with?.['include-hidden-files'], true);
    const ofTests = workflow('ci.yml').jobs['test']?.steps ?? [];
    assert.ok(ofTests.some((step) => String(step.with?.['path']).includes('.cache/desktop-logs')));
  });
});
