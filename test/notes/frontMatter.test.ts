import { Ajv } from 'ajv';
import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { patternConditionNames } from '../../src/core/note/Note';
import { readBundledNotes, type BundledNote } from './readBundledNotes';

interface FrontMatter {
  readonly title: string;
  readonly section: string;
  readonly order: number;
  readonly tags: readonly string[];
  readonly languages: readonly string[];
}

const sections: Readonly<Record<string, string>> = {
  '1-overview': 'Program overview',
  '2-technologies': 'Key technologies',
  '3-concepts': 'Backend concepts',
  '4-challenges': 'Challenges and solutions',
  '5-practices': 'Best practices and takeaways',
  '6-conclusion': 'Conclusion',
};

const word = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' };
const texts = { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] };
const pattern = {
  type: 'object',
  required: ['id', 'code', 'lesson'],
  additionalProperties: false,
  properties: {
    id: word,
    code: texts,
    lesson: { type: 'string', minLength: 10 },
    'as-of': { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    ...Object.fromEntries(patternConditionNames.map((name) => [name, texts])),
  },
};
const isFrontMatter = new Ajv({ allErrors: true }).compile<FrontMatter>({
  type: 'object',
  required: ['title', 'section', 'order', 'tags', 'languages'],
  additionalProperties: false,
  properties: {
    title: { type: 'string', minLength: 3, maxLength: 60 },
    section: { enum: Object.values(sections) },
    order: { type: 'integer', minimum: 1 },
    tags: { type: 'array', minItems: 2, uniqueItems: true, items: word },
    languages: { type: 'array', uniqueItems: true, items: word },
    patterns: { type: 'object', additionalProperties: { type: 'array', items: pattern } },
  },
});

function frontMatterOf(note: BundledNote): FrontMatter {
  const value: unknown = parse(note.frontMatter);
  if (isFrontMatter(value)) return value;
  throw new assert.AssertionError({
    message: `${note.path}: ${JSON.stringify(isFrontMatter.errors)}`,
  });
}

describe('the front matter of the bundled notes', () => {
  const notes = readBundledNotes();

  it('is there in all notes and follows its schema', () => {
    assert.ok(notes.length >= 26);
    notes.forEach(frontMatterOf);
  });

  it('agrees with the folder, the number and the first heading', () => {
    for (const note of notes) {
      const { title, section, order } = frontMatterOf(note);
      const [folder = '', file = ''] = note.path.split('/');
      assert.equal(section, sections[folder], note.path);
      assert.equal(order, Number.parseInt(file, 10), note.path);
      assert.match(note.text, new RegExp(`\\n---\\n\\n# ${title}\\n\\n`), note.path);
    }
  });

  it('gives each folder the orders 1, 2, 3 without a gap', () => {
    for (const folder of Object.keys(sections)) {
      const orders = notes
        .filter(({ path }) => path.startsWith(`${folder}/`))
        .map((note) => frontMatterOf(note).order);
      assert.deepEqual(
        orders,
        orders.map((_, index) => index + 1),
        folder,
      );
    }
  });

  it('names only languages that are in a code block of the note', () => {
    for (const note of notes) {
      const used = new Set(note.fences.map(({ language }) => language));
      const unused = frontMatterOf(note).languages.filter((language) => !used.has(language));
      assert.deepEqual(unused, [], note.path);
    }
  });
});
