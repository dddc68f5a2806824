import assert from 'node:assert/strict';
import { parseQuery } from '../../../src/core/search/parseQuery';
import { queryWords } from '../../../src/core/search/scanWords';
import { type RowScope, RowSearch } from '../../../src/core/search/RowSearch';
import { Thesaurus } from '../../../src/core/search/Thesaurus';
import { assertLinear } from '../bounds/assertLinear';
import { row } from './row';

const scope: RowScope = {
  kinds: new Set(['practice']),
  onlyLanguage: null,
  language: null,
  pinned: new Set(),
};

/** So many short forms of one long form. */
function shortForms(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`a${at}`, 'alpha']));
}

describe('bounded work of the search', () => {
  it('D7: learns thousands of abbreviations in time that grows with their number', () => {
    for (const name of ['of one long form', 'in one line']) {
      assertLinear((count) => {
        const own = shortForms(count);
        const all = name === 'in one line' ? { [Object.keys(own).join(',')]: 'alpha' } : own;
        return () => {
          const search = new RowSearch();
          search.replace('a', [row({ text: 'alpha' })]);
          search.useAbbreviations(all);
          search.find('alpha a1', scope, 10);
        };
      }, 1_000);
    }
  }).timeout(20_000);

  it('D7: keeps fifty forms of a word, those of the user first', () => {
    const forms = Array.from({ length: 60 }, (_, at) => [`form${at}`]);
    const thesaurus = new Thesaurus([{ short: [['pr']], long: forms }]);
    assert.deepEqual(thesaurus.meanings('pr'), forms.slice(0, 50));
  }).timeout(20_000);

  it('D7: knows an abbreviation of the user among thousands', () => {
    const search = new RowSearch();
    search.replace('a', [row({ text: 'Keep the flux capacitor charged' })]);
    search.useAbbreviations({ ...shortForms(5_000), fc: 'flux capacitor' });
    assert.equal(search.find('fc', scope, 10).length, 1);
  }).timeout(20_000);

  it('looks at the first thousand characters of a query', () => {
    const query = `${'first '.repeat(166)}      last -left`;
    assert.deepEqual(queryWords(query), ['first']);
    assert.deepEqual(parseQuery(query).without, []);
  }).timeout(20_000);
});
