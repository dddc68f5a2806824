import assert from 'node:assert/strict';
import { withoutContained } from '../../../src/core/agentInstructions/ExportSource';
import { sourcesOf } from './sources';

const note = `---
languages: [dockerfile]
---

# Docker

Images and containers.

## Pitfalls

**The stop takes ten seconds.** The shell form does not pass the signal on.

## Takeaways

- Copy the lock file before the code.
- Run as a user that is not root.

## Checklist

- [ ] \`USER\` is set.
  - [ ] To a number.
- [x] There is a \`.dockerignore\`.

## Further reading

- [The reference](https://example.com/)
`;

describe('what a note offers for export', () => {
  it('is the whole note, and each section that has lessons', () => {
    assert.deepEqual(
      sourcesOf(note).map(({ id, title }) => [id, title]),
      [
        ['docker#docker', 'Docker'],
        ['docker#pitfalls', 'Pitfalls'],
        ['docker#takeaways', 'Takeaways'],
        ['docker#checklist', 'Checklist'],
      ],
    );
  });

  it('has the lessons in the order of the note, items of checklists with their depth', () => {
    const [whole, , , checklist] = sourcesOf(note);
    assert.deepEqual(
      whole?.lessons.map(({ kind }) => kind),
      ['pitfall', 'lesson', 'lesson', 'check', 'check', 'check'],
    );
    assert.deepEqual(
      checklist?.lessons.map(({ depth }) => depth),
      [0, 1, 0],
    );
  });

  it('says which languages the note is about', () => {
    assert.deepEqual(sourcesOf(note)[0]?.languages, ['dockerfile']);
  });

  it('omits a heading above a single section, which would repeat it', () => {
    const titles = sourcesOf('# Docker\n\n## Takeaways\n\n- Build once.\n').map(
      ({ title }) => title,
    );
    assert.deepEqual(titles, ['Takeaways']);
  });

  it('takes a note without headings as a whole', () => {
    const [only, ...others] = sourcesOf('Takeaway: Build once and deploy the same image.\n');
    assert.deepEqual([only?.id, only?.title, others], ['docker', 'Docker', []]);
  });

  it('is empty if nothing was learned', () => {
    assert.deepEqual(sourcesOf('# Docker\n\nImages and containers.\n'), []);
  });

  it('names a source by the id of its note if there is one', () => {
    const [only] = sourcesOf('---\nid: boxes\n---\n\n## Takeaways\n\n- Build once.\n');
    assert.equal(only?.id, 'boxes#takeaways');
  });

  it('counts a line once even if it was recognized twice', () => {
    const [source] = sourcesOf('## Best practices\n\n- Build once.\n- Deploy often.\n');
    assert.equal(source?.lessons.length, 2);
  });
});

describe('sections that were chosen for export', () => {
  it('are omitted if another one contains them, in any order of selection', () => {
    const [whole, pitfalls, takeaways, checklist] = sourcesOf(note);
    assert.ok(whole && pitfalls && takeaways && checklist);
    assert.deepEqual(withoutContained([takeaways, whole, checklist]), [whole]);
    assert.deepEqual(withoutContained([checklist, pitfalls]), [pitfalls, checklist]);
  });
});
