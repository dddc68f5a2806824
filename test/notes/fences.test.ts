import assert from 'node:assert/strict';
import { readBundledNotes } from './readBundledNotes';
import { grammars, queryProblems } from './grammars';
import { composeProblems, loadWorkflowCheck, yamlKind } from './schemas';

const notes = readBundledNotes();
const fences = notes.flatMap((note) => note.fences.map((fence) => ({ ...fence, path: note.path })));

describe('the code in the bundled notes', () => {
  it('always names its language', () => {
    const unnamed = fences.filter(({ language }) => !(language in grammars));
    assert.deepEqual(
      unnamed.map(({ path, line, language }) => `${path}:${line} "${language}"`),
      [],
    );
  });

  for (const [language, { by, check }] of Object.entries(grammars)) {
    it(`parses where it is ${language}, as read by ${by}`, async () => {
      const blocks = fences.filter((fence) => fence.language === language);
      assert.notEqual(blocks.length, 0, `no note has a block of ${language}`);
      for (const { path, line, code } of blocks) {
        assert.deepEqual(await check(code), [], `${path}:${line}`);
      }
    });
  }

  it('asks only for what the schema in the same note offers, where it is a GraphQL query', () => {
    const blocks = notes.map((note) => note.fences.filter(({ language }) => language === 'graphql'));
    const withSchema = blocks.filter((found) => found.length > 1);
    assert.notEqual(withSchema.length, 0);
    for (const [schema, ...queries] of withSchema) {
      for (const query of queries) {
        assert.deepEqual(queryProblems(schema?.code ?? '', query.code), []);
      }
    }
  });

  it("satisfies GitHub's own workflow parser and its schema, where it is a workflow", async () => {
    const check = await loadWorkflowCheck();
    const workflows = fences.filter(
      ({ language, code }) => language === 'yaml' && yamlKind(code) === 'workflow',
    );
    assert.ok(workflows.length >= 3);
    for (const { path, line, code } of workflows) {
      assert.deepEqual(check(code), [], `${path}:${line}`);
    }
    assert.notDeepEqual(check('on: push\njobs:\n  a:\n    runs-on: x\n    steps: [{rn: a}]\n'), []);
  });

  it('satisfies the Compose specification that dclint carries, where it is a Compose file', () => {
    const files = fences.filter(
      ({ language, code }) => language === 'yaml' && yamlKind(code) === 'compose',
    );
    assert.ok(files.length >= 2);
    for (const { path, line, code } of files) {
      assert.deepEqual(composeProblems(code), [], `${path}:${line}`);
      assert.doesNotMatch(code, /^version:/m, `${path}:${line} has an obsolete version`);
    }
    assert.notDeepEqual(composeProblems('services: {web: {imge: nginx}}'), []);
  });

  it('pins every third-party action by a full commit', () => {
    const used = fences.flatMap(({ code, path, language }) =>
      language === 'yaml'
        ? [...code.matchAll(/uses: (?!\.\/)(\S+)/g)].map(([, action]) => ({ path, action }))
        : [],
    );
    assert.ok(used.length >= 5);
    for (const { path, action } of used) {
      assert.match(action ?? '', /^[\w-]+\/[\w./-]+@[0-9a-f]{40}$/, path);
    }
  });
});

describe('the checks of code in notes', () => {
  const faulty: readonly (readonly [language: string, code: string])[] = [
    ['bash', 'echo "open'],
    ['dockerfile', 'FROM scratch\nCPY a b\n'],
    ['graphql', 'query { a('],
    ['http', 'GET /orders\nHost\n'],
    ['http', 'HTTP/1.1 200 OK\nContent-Type: application/json\n\n{'],
    ['json', '{"a": 1,}'],
    ['mermaid', 'flowchart LR\n  a[one --> b'],
    ['mermaid', 'sequenceDiagram\n  A->B two'],
    ['mermaid', 'sequenceDiagram\n  par one\n  A->>B: two'],
    ['mermaid', 'erDiagram\n  A ||-- B : has'],
    ['python', 'def f(:\n    pass\n'],
    ['sql', 'SELEC 1;'],
    ['toml', '[a\n'],
    ['typescript', 'const = 1;'],
    ['yaml', 'a: [1\n'],
  ];
  for (const [language, code] of faulty) {
    it(`refuse ${language} such as ${JSON.stringify(code)}`, async () => {
      assert.notDeepEqual(await grammars[language]?.check(code), []);
    });
  }
});
