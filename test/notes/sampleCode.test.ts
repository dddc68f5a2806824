import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { yamlValue } from './grammars';
import { readBundledNotes } from './readBundledNotes';
import { readCodeMarker, regionsIn, sampleService, sourceCode } from './sampleRegions';
import { composeProblems } from './schemas';

/**
 * Kinds of blocks that come from no file: pictures, messages, what a program prints, and forms that
 * a reader fills in. `fences.test.ts` checks them by their grammars.
 */
const needsNoFile = new Set(['http', 'json', 'markdown', 'mermaid', 'text']);

const blocks = readBundledNotes().flatMap(({ path, text, fences }) => {
  const lines = text.split('\n');
  return fences.map((fence) => ({
    ...fence,
    path,
    place: `notes/${path}:${fence.line}`,
    source: readCodeMarker(lines[fence.line - 2] ?? ''),
  }));
});

describe('the code in the bundled notes, against the sample service', () => {
  for (const { place, code, source } of blocks) {
    if (source === null) continue;
    it(`is the same at ${place} as in ${source.file}#${source.region ?? ''}`, () => {
      assert.equal(code, sourceCode(source));
    });
  }

  it('comes from a file of the service, or is of a kind that needs none', () => {
    const homeless = blocks.filter(
      ({ language, source }) => source === null && !needsNoFile.has(language),
    );
    assert.deepEqual(
      homeless.map(({ place, language }) => `${place} ${language}`),
      [],
    );
  });

  it('is marked directly above a block, where it is marked', () => {
    for (const { path, text } of readBundledNotes()) {
      const marked = text.split('\n').filter((line) => line.startsWith('<!-- code: '));
      const used = blocks.filter((block) => block.path === path && block.source !== null);
      assert.equal(marked.length, used.length, path);
    }
  });

  it('has 40 lines at most', () => {
    const long = blocks.filter(
      ({ source, code }) => source !== null && code.split('\n').length > 41,
    );
    assert.deepEqual(
      long.map(({ place }) => place),
      [],
    );
  });
});

interface Service {
  readonly healthcheck?: object;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

describe('the Compose files of the sample service', () => {
  for (const file of ['compose.yaml', 'deploy/compose.yaml', 'examples/compose.yaml']) {
    const text = readFileSync(join(sampleService, file), 'utf8');
    const { services } = yamlValue(text) as { readonly services: Readonly<Record<string, Service>> };

    it(`satisfy the specification as a whole: ${file}`, () => {
      assert.deepEqual(composeProblems(text), []);
    });

    it(`wait only for services that are there and say that they are healthy: ${file}`, () => {
      const waits = Object.entries(services).flatMap(([name, service]) =>
        Object.entries(service.depends_on ?? {}).map(([other, { condition }]) => ({
          name: `${name} for ${other}`,
          isAnswered:
            condition === 'service_healthy'
              ? services[other]?.healthcheck !== undefined
              : services[other] !== undefined,
        })),
      );
      assert.deepEqual(
        waits.filter(({ isAnswered }) => !isAnswered).map(({ name }) => name),
        [],
      );
    });
  }
});

describe('the regions of the sample service', () => {
  const shown = /\.(?:py|sql|sh|toml|yml|yaml|ts|graphql)$|Dockerfile$/;

  it('are well formed in every file', () => {
    for (const entry of readdirSync(sampleService, { recursive: true, encoding: 'utf8' })) {
      if (shown.test(entry) && !entry.includes('.venv')) {
        regionsIn(readFileSync(join(sampleService, entry), 'utf8'), entry);
      }
    }
  });

  it('join the parts of one name, omit lines of nested marks and refuse open ones', () => {
    const text = '# region: a\nx\n# endregion\n# region: b\n# region: a\n  y\n# endregion\n# endregion\n';
    const found = regionsIn(text, 'one.py');
    assert.deepEqual(found.get('a'), ['x\n', '  y\n']);
    assert.deepEqual(found.get('b'), ['  y\n']);
    assert.throws(() => regionsIn('# region: a\n', 'two.py'), /two\.py does not end the region a/);
    assert.throws(() => regionsIn('# endregion\n', 'two.py'), /did not begin/);
  });
});
