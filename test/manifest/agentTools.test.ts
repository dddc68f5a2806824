import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
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
  readonly contributes: {
    readonly languageModelTools: readonly ContributedTool[];
    readonly menus: Readonly<
      Record<string, readonly { readonly command: string; readonly when?: string }[]>
    >;
  };
};
const { languageModelTools, menus } = manifest.contributes;
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

/** The commands that a folder of the host registers, without those that only it calls itself. */
function commandsOf(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((file) =>
    [
      ...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/\bregister\('(nexusJournal\.\w+)'/g),
    ].map(([, command = '']) => command),
  );
}

describe('the commands for coding agents', () => {
  const commands = ['agentInstructions', 'agentTools'].flatMap((name) =>
    commandsOf(`src/host/${name}`),
  );

  it('are hidden everywhere where AI features are off', () => {
    assert.ok(commands.length >= 3);
    for (const command of commands) {
      const shown = Object.entries(menus).flatMap(([menu, items]) =>
        items.filter((item) => item.command === command).map(({ when }) => [menu, when ?? '']),
      );
      assert.ok(
        shown.some(([menu]) => menu === 'commandPalette'),
        `the palette always offers ${command}`,
      );
      for (const [menu, when] of shown)
        assert.match(
          when ?? '',
          /(?:^| && )!config\.chat\.disableAIFeatures$/,
          `${command} in ${menu}`,
        );
    }
  });
});
