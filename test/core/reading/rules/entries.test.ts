import assert from 'node:assert/strict';
import { readNote } from '../../../../src/core/reading/readNote';

/** Real shape | Markdown below a heading on technologies, ⏎ for a line break | `line term = text` of each entry */
const cases = `
a dash | - **Redis** - an in-memory store | 2 Redis = an in-memory store
an en dash | - **Redis** – an in-memory store | 2 Redis = an in-memory store
an em dash | - **Redis** — an in-memory store | 2 Redis = an in-memory store
an arrow | - **Redis** → an in-memory store | 2 Redis = an in-memory store
a colon behind the emphasis | - **Redis**: an in-memory store | 2 Redis = an in-memory store
a colon within the emphasis | - **Redis:** an in-memory store | 2 Redis = an in-memory store
underscores | - __Redis__: an in-memory store | 2 Redis = an in-memory store
code | - \`redis\`: an in-memory store | 2 redis = an in-memory store
no emphasis | - Redis: an in-memory store | 2 Redis = an in-memory store
no emphasis and a dash | - Redis – an in-memory store | 2 Redis = an in-memory store
words that run on | - **Redis** as an in-memory store | 2 Redis = as an in-memory store
a link | - [**Redis**](https://redis.io): an in-memory store | 2 Redis = an in-memory store
an emoji | - 🚀 **Redis**: an in-memory store | 2 Redis = an in-memory store
a name alone | - Redis⏎- Apache Kafka | 2 Redis = , 3 Apache Kafka =${' '}
a number | 1. **Redis**: an in-memory store | 2 Redis = an in-memory store
a line | **Redis**: an in-memory store | 2 Redis = an in-memory store
a table row | ⏎|Tool|Use|⏎|-|-|⏎|Redis|an in-memory store| | 5 Redis = an in-memory store
a heading with text | ### Redis⏎An in-memory store. | 2 Redis = An in-memory store.
a numbered heading | ### 1. Redis⏎An in-memory store. | 2 Redis = An in-memory store.
groups of bold items | - Databases⏎  - **Redis**: in memory | 2 Databases = , 3 Redis = in memory
a sentence that leads in | Here is what runs today:⏎⏎- **Redis**: in memory | 4 Redis = in memory
a sentence | I used many tools in this project. |${' '}
`;

describe('Entries are read from', () => {
  for (const row of cases.trim().split('\n')) {
    const first = row.indexOf(' | ');
    const last = row.lastIndexOf(' | ');
    const text = `## Technologies⏎${row.slice(first + 3, last === first ? -2 : last)}`;
    const wanted = last === first ? '' : row.slice(last + 3);
    it(row.slice(0, first), () => {
      const { entries } = readNote(text.replaceAll('⏎', '\n'), '');
      const found = entries.map((one) => `${one.line} ${one.term} = ${one.text}`);
      assert.equal(found.join(', ').trim(), wanted.trim());
    });
  }

  it('a folder of concepts as well as one of tools', () => {
    const { entries } = readNote('# T\n## Backend concepts\n- **Caching**: keep it near\n', '');
    assert.deepEqual(entries, [
      {
        rule: 'named-item',
        line: 3,
        term: 'Caching',
        text: 'keep it near',
        section: 'Backend concepts',
      },
    ]);
  });

  it('no other section, and none that the author ignores', () => {
    const note = '## Features\n- **A**: b\n## Tools\n<!-- nexus: ignore -->\n- **C**: d\n';
    assert.deepEqual(readNote(note, '').entries, []);
  });
});
