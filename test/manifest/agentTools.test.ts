import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { toolTable } from '../../src/core/agentTools/toolDefinitions';

interface ContributedTool {
  readonly name: string;
  readonly displayName: string;
  readonly userDescription: string;
  readonly modelDescription: string;
  readonly inputSchema: object;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly contributes: { readonly languageModelTools: readonly ContributedTool[] };
};
const { languageModelTools } = manifest.contributes;
const strings = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, string>;

describe('the tools of the manifest', () => {
  it('are those of the table that the code registers', () => {
    const contributed = languageModelTools.map((tool) => ({
      name: tool.name,
      title: strings[tool.displayName.slice(1, -1)],
      summary: strings[tool.userDescription.slice(1, -1)],
      description: tool.modelDescription,
      inputSchema: tool.inputSchema,
    }));
    const table = toolTable.map(([name, { description, inputSchema, summary, title }]) => {
      return { name, title, summary, description, inputSchema };
    });
    assert.deepEqual(contributed, JSON.parse(JSON.stringify(table)));
  });

  for (const [name, { description, inputSchema, writes }] of toolTable) {
    it(`${name} is a verb and a noun, and says when to use it and when not`, () => {
      assert.match(name, /^[a-z]+(?:_[a-z]+)+$/);
      assert.match(description, /\bUse it (?:before|when|to)\b/);
      assert.match(description, /\bDo not use it\b/);
      assert.equal(description.includes('The user confirms'), writes);
    });

    it(`${name} has a valid schema in which every parameter is described`, () => {
      new Ajv({ strict: true }).compile(inputSchema);
      for (const parameter of Object.values(inputSchema.properties))
        assert.ok((parameter?.description ?? '').length > 10);
    });
  }
});
