import assert from 'node:assert/strict';
import { Pins, RecentNotes, RowStates } from '../../../src/host/keeping/sidebarMemory';
import { StoredValue } from '../../../src/host/keeping/StoredValue';
import { ReaderMemory } from '../../../src/host/reader/ReaderMemory';
import { RecentSearches } from '../../../src/host/search/SearchDeps';
import { ShortMemory } from './ShortMemory';

const many = 1_000_000;
const check = { text: 'Measure', nth: 0, done: true };
const place = { line: 3, within: 0.5 };

/** What another version, another machine or a hand may have left under any name. */
const strangers: Readonly<Record<string, unknown>> = {
  nothing: null,
  'a number': 7,
  'no number': NaN,
  'a text': 'a:1.md',
  truth: true,
  'an empty object': {},
  'a list of anything': [null, 7, {}, [], true, undefined],
  prototypes: JSON.parse('{"__proto__": {"a:1.md": true}, "constructor": [], "toString": 5}'),
  'fields of the wrong shape': { 'a:1.md': { line: 'x', within: null, text: [], nth: -1 } },
  'lists of the wrong shape': { 'a:1.md': [null, 7, { text: 'x' }, { nth: 0, done: 1 }] },
  'a newer form': { version: 9, items: ['a:1.md'] },
  'a text of a megabyte': 'x'.repeat(many),
  'a list of a million': Array.from({ length: many }, (_, number) => `a:${number}.md`),
  'a million fields': Object.fromEntries(
    Array.from({ length: many }, (_, number) => [`b:${number}.md`, place]),
  ),
};

/**
 * What version 0.1 keeps of the sidebar, the reader and the search, as it writes it. A name keeps its form for ever, so that an older version, on
 * another machine or after a step back, can read what this one wrote: what needs a new form gets a new name.
 */
const keptBy01: Readonly<Record<string, unknown>> = {
  'nexusJournal.reader.places': { 'a:1.md': place },
  'nexusJournal.reader.ticks': { 'a:1.md': [check] },
  'nexusJournal.reader.remoteImages': { 'a:1.md': true },
  'nexusJournal.reader.zoom': 120,
  'nexusJournal.pins': ['a:1.md'],
  'nexusJournal.recent': ['a:1.md'],
  'nexusJournal.openedRows': ['b'],
  'nexusJournal.closedRows': ['c'],
  'nexusJournal.recentSearches': ['cache'],
};

describe('what is kept between sessions', () => {
  for (const [name, stranger] of Object.entries(strangers)) {
    it(`may be ${name}: nothing is thrown, and all can be kept again`, async () => {
      const memory = new ShortMemory();
      const own = <T>(make: (memory: ShortMemory) => T): T => make(memory);
      const reader = own((one) => new ReaderMemory(one));
      const pins = own((one) => new Pins(one));
      const recent = own((one) => new RecentNotes(one));
      const searches = own((one) => new RecentSearches(one));
      // Every name that is in use, as those who use it say.
      reader.keepPosition('a:1.md', place);
      reader.keepCheck('a:1.md', check);
      reader.allowImages('a:1.md');
      reader.keepZoom(120);
      await pins.toggle('a:1.md');
      recent.add('a:1.md');
      searches.add('cache');
      const names = memory.keys();
      assert.equal(names.length, 7);
      for (const used of names) memory.stored.set(used, stranger);

      assert.ok(reader.zoom >= 60 && reader.zoom <= 250);
      assert.ok(pins.keys.length <= 1000 && recent.keys.length <= 5);
      assert.ok(searches.queries.length <= 5);
      assert.deepEqual(
        [reader.position('a:1.md'), reader.keptChecks('a:1.md'), reader.position('constructor')],
        [null, [], null],
      );
      for (const key of ['__proto__', 'constructor', 'toString']) {
        assert.deepEqual([reader.keptChecks(key), reader.allowsImages(key)], [[], false]);
      }

      const key = 'c:new.md';
      reader.keepPosition(key, place);
      reader.keepCheck(key, check);
      reader.allowImages(key);
      reader.keepZoom(130);
      await pins.toggle(key);
      recent.add(key);
      searches.add('index');
      assert.deepEqual(
        [reader.position(key), reader.keptChecks(key), reader.allowsImages(key), reader.zoom],
        [place, [check], true, 130],
      );
      assert.deepEqual([pins.has(key), recent.keys[0], searches.queries[0]], [true, key, 'index']);
      for (const used of names) {
        const kept = memory.stored.get(used);
        const size = typeof kept === 'object' && kept !== null ? Object.keys(kept).length : 0;
        assert.ok(size <= 1000, `${used} has ${size} entries`);
      }
      pins.dispose();
      recent.dispose();
    }).timeout(120_000);
  }

  it('is what version 0.1 kept, read by this version, and written in the same form for that one', async () => {
    const memory = new ShortMemory();
    for (const [name, value] of Object.entries(keptBy01)) memory.stored.set(name, value);
    const reader = new ReaderMemory(memory);
    const pins = new Pins(memory);
    const recent = new RecentNotes(memory);
    const rows = new RowStates(memory);
    const searches = new RecentSearches(memory);
    assert.deepEqual(
      [reader.position('a:1.md'), reader.keptChecks('a:1.md'), reader.allowsImages('a:1.md')],
      [place, [check], true],
    );
    assert.deepEqual([reader.zoom, pins.keys, recent.keys], [120, ['a:1.md'], ['a:1.md']]);
    assert.deepEqual([rows.isOpen('b'), rows.isOpen('c')], [true, false]);
    assert.deepEqual(searches.queries, ['cache']);

    for (const name of Object.keys(keptBy01)) memory.stored.delete(name);
    memory.stored.set('nexusJournal.ofANewerVersion', { version: 9 });
    reader.keepPosition('a:1.md', place);
    reader.keepCheck('a:1.md', check);
    reader.allowImages('a:1.md');
    reader.keepZoom(120);
    await pins.toggle('a:1.md');
    recent.add('a:1.md');
    rows.set('b', true);
    rows.set('c', false);
    searches.add('cache');
    assert.deepEqual(Object.fromEntries(memory.stored), {
      ...keptBy01,
      'nexusJournal.ofANewerVersion': { version: 9 },
    });
    pins.dispose();
    recent.dispose();
  });

  it('keeps the good among the bad', () => {
    const memory = new ShortMemory();
    const reader = new ReaderMemory(memory);
    reader.keepCheck('a:1.md', check);
    reader.keepPosition('a:1.md', place);
    const [ticks = '', places = ''] = memory.keys();
    memory.stored.set(ticks, { 'a:1.md': [null, check, { text: 5 }], 'b:2.md': 'x' });
    memory.stored.set(places, { 'a:1.md': place, 'b:2.md': { line: -1, within: 0 } });
    assert.deepEqual([reader.keptChecks('a:1.md'), reader.keptChecks('b:2.md')], [[check], []]);
    assert.deepEqual([reader.position('a:1.md'), reader.position('b:2.md')], [place, null]);
  });

  it('forgets the boxes, places and images of notes that were used longest ago', () => {
    const memory = new ShortMemory();
    const reader = new ReaderMemory(memory);
    for (let number = 0; number < 600; number += 1) {
      reader.keepCheck(`a:${number}.md`, check);
      reader.allowImages(`a:${number}.md`);
    }
    reader.keepCheck('a:100.md', { ...check, nth: 1 });
    assert.deepEqual(
      [
        reader.keptChecks('a:99.md'),
        reader.keptChecks('a:100.md').length,
        reader.allowsImages('a:9.md'),
      ],
      [[], 2, false],
    );
  });

  it('is asked for once each time, and given as it was parsed', async () => {
    const value = new StoredValue(new ShortMemory(), 'name', (stored) => stored === true);
    await value.set(true);
    assert.equal(value.get(), true);
  });
});
