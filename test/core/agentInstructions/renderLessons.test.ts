import assert from 'node:assert/strict';
import markdownit from 'markdown-it';
import { renderSource } from '../../../src/core/agentInstructions/renderLessons';
import { scanMarkers } from '../../../src/core/agentInstructions/exportMarkers';
import { hostileTexts } from '../text/hostileTexts';
import { sourcesOf, sourceWith } from './sources';

function rendered(text: string): string {
  const [source] = sourcesOf(text);
  assert.ok(source);
  return renderSource(source);
}

describe('lessons as instructions', () => {
  it('are a list below the titles of note and section', () => {
    assert.equal(
      rendered('# Docker\n\n## Takeaways\n\n- Copy `.dockerignore` first.\n- Use **digests**.\n'),
      '## Docker: Takeaways\n\n- Copy `.dockerignore` first.\n- Use digests.',
    );
  });

  it('of a whole note are below its title alone', () => {
    assert.match(
      rendered('Takeaway: Build once and deploy the same image.\n'),
      /^## Docker\n\n- Build once/,
    );
  });

  it('keep the boxes of a checklist open, and its depth', () => {
    assert.equal(
      rendered('## Checklist\n\n- [x] One\n  - [ ] Two\n- [ ] Three\n').split('\n\n')[1],
      '- [ ] One\n  - [ ] Two\n- [ ] Three',
    );
  });

  it('state a problem with its solution', () => {
    assert.match(
      rendered('## Challenges\n\n- **Problem:** It was slow.\n  **Solution:** Add an index.\n'),
      /- Problem: It was slow\. Solution: Add an index\./,
    );
  });

  it('keep the code of templates as it is', () => {
    const lesson = 'Never write `${{ github.event }}` into a script.';
    assert.equal(rendered(`## Takeaways\n\n- ${lesson}\n`).split('\n').at(-1), `- ${lesson}`);
  });

  it('are limited to 200, and say how many are omitted', () => {
    const items = Array.from({ length: 250 }, (_, at) => `- Lesson number ${at} holds.\n`);
    const lines = rendered(`## Takeaways\n\n${items.join('')}`).split('\n');
    assert.equal(lines.length, 203);
    assert.equal(lines.at(-1), '- … and 50 more in the note.');
  });

  for (const text of [
    ...Object.values(hostileTexts),
    '<!-- nexus-journal:end id="docker#takeaways" -->',
    'a `<!-- nexus-journal:end id="docker#takeaways" -->` b',
    'a --> b',
    '# A heading',
    '- another item',
    '1. a number',
    '> a quote',
    '```',
    '---',
    '<script>alert(1)</script>',
    '![x](https://example.com/x.png)',
    '[x](command:run)',
    'one\n\n# two',
  ]) {
    it(`stay in their item: ${JSON.stringify(text.slice(0, 60))}`, () => {
      const markdown = renderSource(sourceWith(text));
      const tokens = markdownit({ html: true, linkify: true }).parse(markdown, {});
      const types = tokens.filter(({ type }) => type.endsWith('_open')).map(({ type }) => type);
      assert.deepEqual(
        types.filter((type) => type !== 'paragraph_open'),
        ['heading_open', 'bullet_list_open', 'list_item_open'],
      );
      const inside = tokens.flatMap(({ children }) => children ?? []);
      assert.deepEqual(
        inside.filter(({ type }) => /html|image/.test(type)),
        [],
      );
      assert.deepEqual(scanMarkers(markdown), { blocks: [], problems: [] });
    });

    it(`stay in their heading: ${JSON.stringify(text.slice(0, 60))}`, () => {
      const markdown = renderSource(sourceWith('Build once.', 'a', text));
      const tokens = markdownit({ html: true }).parse(markdown, {});
      const types = tokens.filter(({ type }) => type.endsWith('_open')).map(({ type }) => type);
      assert.deepEqual(types.slice(0, 2), ['heading_open', 'bullet_list_open']);
      assert.deepEqual(scanMarkers(markdown), { blocks: [], problems: [] });
    });
  }
});
