import assert from 'node:assert/strict';
import { runTool } from '../../../src/core/agentTools/runTool';
import { quoteNotice } from '../../../src/core/agentTools/ToolText';
import { MemoryTools } from './MemoryTools';

const orm = [
  '---',
  'tags: [django]',
  'languages: [python]',
  '---',
  '# Django ORM',
  '',
  '## Best practices',
  '',
  '- Use select_related for foreign keys to avoid N+1 queries.',
  '- Wrap related saves in a transaction.',
  '',
  '## Review checklist',
  '',
  '- [ ] No query runs in a loop',
  '- [ ] Related saves share a transaction',
  '',
].join('\n');

const bundled = '# Docker\n\n## Best practices\n\n- Pin the base image.\n';

const models = [
  'from django.db import models',
  '',
  '# Review checklist [nexus: orm#review-checklist]',
  '# [ ] No query runs in a loop',
  '# [x] Related saves share a transaction',
  '',
  'for author in authors:',
  '    print(author.books.all())',
  '',
].join('\n');

describe('the tools for coding agents', () => {
  let tools: MemoryTools;

  beforeEach(() => {
    tools = new MemoryTools(
      { 'orm.md': orm, 'bundled/docker.md': bundled },
      { 'shop/models.py': models },
    );
  });

  it('search_takeaways quotes each takeaway with its link and line', async () => {
    assert.equal(
      await tools.call('search_takeaways', { query: 'n+1 selectrelated' }),
      [
        '1 result for "n+1 selectrelated".',
        quoteNotice,
        '',
        'practice, line 9: test:/note?source=workspace%2Fown&path=orm.md&line=9',
        '> Use select_related for foreign keys to avoid N+1 queries.',
        '> in Django ORM › Best practices (orm.md:9)',
      ].join('\n'),
    );
  });

  it('search_takeaways says that nothing was found, and that notes are still being indexed', async () => {
    tools.isComplete = false;
    assert.equal(
      await tools.call('search_takeaways', { query: 'kubernetes "operators"' }),
      `No takeaway matches "kubernetes 'operators'". Some notes have not been indexed yet, so there may be more results. Try fewer or different words.`,
    );
  });

  it('search_takeaways narrows to one kind', async () => {
    const found = await tools.call('search_takeaways', { query: 'transaction', kind: 'item' });
    assert.match(found, /^item, line 15:/m);
    assert.doesNotMatch(found, /^practice/m);
  });

  it('get_checklist lists the checklists, the user’s own first', async () => {
    const listed = (await tools.call('get_checklist', {})).split('\n').slice(2);
    assert.deepEqual(listed, [
      '> Best practices [nexus: orm#best-practices] (2 items, orm.md:7)',
      '> Review checklist [nexus: orm#review-checklist] (2 items, orm.md:14)',
      '> Best practices [nexus: docker#best-practices] (1 items, docker.md:3)',
    ]);
  });

  for (const name of [
    'review checklist',
    'orm#review-checklist',
    '[nexus: orm#review-checklist]',
    'review',
  ])
    it(`get_checklist finds a checklist by "${name}"`, async () => {
      const items = (await tools.call('get_checklist', { checklist: name })).split('\n').slice(3);
      assert.deepEqual(items, [
        '> 1. No query runs in a loop',
        '> 2. Related saves share a transaction',
      ]);
    });

  it('get_checklist asks for an id if several have the name, and lists all if none has it', async () => {
    assert.equal(
      await tools.call('get_checklist', { checklist: 'Best practices' }),
      [
        'ERROR Several checklists are named "Best practices". Specify the id of one of them.',
        quoteNotice,
        '> Best practices [nexus: orm#best-practices]',
        '> Best practices [nexus: docker#best-practices]',
      ].join('\n'),
    );
    const unknown = await tools.call('get_checklist', { checklist: 'Kotlin' });
    assert.match(unknown, /^ERROR No checklist is named "Kotlin"\. Checklists:\n/);
    assert.match(unknown, /^> Review checklist \[nexus: orm#review-checklist\]$/m);
  });

  it('get_checklist returns the checklist of a file with its checked items', async () => {
    const lines = (await tools.call('get_checklist', { file: 'shop/models.py' })).split('\n');
    assert.deepEqual(lines.slice(3), [
      '1 of 2 items checked:',
      '> Review checklist [nexus: orm#review-checklist]',
      '> 1. [ ] No query runs in a loop (line 4)',
      '> 2. [x] Related saves share a transaction (line 5)',
    ]);
  });

  it('takeaways_for_file finds what fits by imports, with checklists', async () => {
    const found = await tools.call('takeaways_for_file', { file: 'shop/models.py' });
    assert.match(found, /^practice, line 9, .*django.*: test:/m);
    assert.match(found, /^> Review checklist \[nexus: orm#review-checklist\] \(2 items/m);
    assert.doesNotMatch(found, /Pin the base image/);
  });

  it('check_off_item leaves an item open with the line that shows it, and changes no other byte', async () => {
    const input = {
      file: 'shop/models.py',
      item: '1',
      done: false,
      evidence_line: 8,
      evidence: 'a query for each author',
    };
    await tools.call('check_off_item', input);
    const noted = models.replace('in a loop', 'in a loop [L8: a query for each author]');
    assert.equal(tools.files.get('shop/models.py'), noted);
    assert.match(
      await tools.call('get_checklist', { file: 'shop/models.py' }),
      /^> 1\. \[ \] No query runs in a loop \[L8: a query for each author\] \(line 4\)$/m,
    );
  });

  it('check_off_item checks an item by its text, and replaces its evidence', async () => {
    const item = 'No query runs in a loop';
    const file = 'shop/models.py';
    await tools.call('check_off_item', { file, item, done: false, evidence_line: 8 });
    await tools.call('check_off_item', { file, item, evidence_line: 7, evidence: 'prefetched' });
    const noted = models.replace(
      '# [ ] No query runs in a loop',
      '# [x] No query runs in a loop [L7: prefetched]',
    );
    assert.equal(tools.files.get(file), noted);
  });

  it('check_off_item checks a checkbox in a note’s own task list', async () => {
    await tools.call('check_off_item', { file: 'orm.md', item: '2' });
    assert.equal(tools.files.get('orm.md'), orm.replace('[ ] Related', '[x] Related'));
  });

  it('add_takeaway adds to the section for takeaways, with a link to the line', async () => {
    const answer = await tools.call('add_takeaway', {
      takeaway: 'Prefetch before you loop.',
      file: 'shop/models.py',
      line: 7,
    });
    assert.match(answer, /^The takeaway was added to "orm\.md"\. test:/);
    const last = '- Wrap related saves in a transaction.\n';
    const added = '- Prefetch before you loop. ([models.py:7](shop/models.py#L7))\n';
    assert.equal(tools.files.get('orm.md'), orm.replace(last, last + added));
  });

  for (const note of [
    'orm.md',
    'Django ORM',
    './orm',
    'test:/note?source=workspace%2Fown&path=orm.md&line=9',
    'code://x/note?source%3Dworkspace%252Fown%26path%3Dorm.md',
  ])
    it(`add_takeaway finds a note by "${note}"`, async () => {
      assert.match(await tools.call('add_takeaway', { takeaway: 'Measure.', note }), /was added/);
    });

  it('add_takeaway adds nothing that the note already contains', async () => {
    const takeaway = 'wrap related saves in a transaction.';
    assert.match(await tools.call('add_takeaway', { takeaway }), /^Nothing was added: .*line=10$/);
    assert.equal(tools.files.get('orm.md'), orm);
  });

  it('a tool that writes reports which lines it would change, and changes nothing by itself', async () => {
    const outcome = await runTool('add_takeaway', { takeaway: 'Measure first.' }, tools);
    assert.ok(outcome.kind === 'write');
    assert.deepEqual(outcome.changed, { line: 11, before: [], after: ['- Measure first.'] });
    assert.equal(tools.files.get('orm.md'), orm);
  });

  const wrong: [name: Parameters<typeof runTool>[0], input: unknown, words: RegExp][] = [
    ['search_takeaways', {}, /^The parameter "query" is missing: A few words/],
    ['search_takeaways', null, /^The parameter "query" is missing/],
    ['search_takeaways', { query: '  ' }, /^The parameter "query" must not be empty\.$/],
    ['search_takeaways', { query: 7 }, /^The parameter "query" must be a string\.$/],
    [
      'search_takeaways',
      { query: 'a', limit: 1.5 },
      /^The parameter "limit" must be a whole number from 1 to 25\.$/,
    ],
    [
      'search_takeaways',
      { query: 'a', kind: 'x' },
      /^The parameter "kind" must be one of: practice, /,
    ],
    [
      'search_takeaways',
      { q: 'a' },
      /^There is no parameter "q"\. Parameters: query, kind, limit\.$/,
    ],
    ['get_checklist', { file: 'none.py' }, /^There is no file "none\.py"\.$/],
    [
      'get_checklist',
      { file: 'bundled/docker.md' },
      /^There is no checklist in "bundled\/docker\.md"\./,
    ],
    [
      'check_off_item',
      { file: 'shop/models.py', item: '9' },
      /^The checklist has no item "9"\. Its items \(2\):\n/,
    ],
    ['check_off_item', { file: 'shop/models.py', item: '1', done: 'no' }, /must be true or false/],
    [
      'check_off_item',
      { file: 'shop/models.py', item: '1', evidence: 'a' },
      /requires the parameter "evidence_line"/,
    ],
    [
      'check_off_item',
      { file: 'shop/models.py', item: '1', evidence_line: 99 },
      /^The file has only 9 lines/,
    ],
    [
      'check_off_item',
      { file: 'orm.md', item: '1', evidence_line: 2 },
      /^Evidence can be added only/,
    ],
    [
      'add_takeaway',
      { takeaway: 'a', note: 'Docker' },
      /^No writable note is named "Docker"\. Notes:\n.*\n> Django ORM \(orm\.md\)$/,
    ],
    [
      'add_takeaway',
      { takeaway: 'a', section: 'Nowhere' },
      /^The note has no section "Nowhere"\. Sections:\n/,
    ],
    ['add_takeaway', { takeaway: 'a', line: 3 }, /^The parameter "line" requires/],
    ['add_takeaway', { takeaway: 'a'.repeat(1001) }, /must have at most 1000 characters/],
  ];
  for (const [name, input, words] of wrong)
    it(`${name} explains what is wrong with ${JSON.stringify(input).slice(0, 80)}`, async () => {
      assert.match((await tools.call(name, input)).replace(/^ERROR /, ''), words);
    });
});
