import assert from 'node:assert/strict';
import { StoredValue } from '../../../src/host/keeping/StoredValue';
import { ReaderMemory } from '../../../src/host/reader/ReaderMemory';
import { machineOf } from '../../../src/host/review/ReviewLogFiles';
import { check, everything, EveryMemory, position } from './EveryMemory';
import { keptBy01, keptKey } from './keptBy01';
import { ShortMemory } from './ShortMemory';

const many = 1_000_000;

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
    Array.from({ length: many }, (_, number) => [`b:${number}.md`, position]),
  ),
};

/** The most that is kept under one name. */
const mostEntries = 2000;

describe('what is kept between sessions', () => {
  for (const [name, stranger] of Object.entries(strangers)) {
    it(`may be ${name}: nothing throws, and everything can be stored again`, async () => {
      const memory = new ShortMemory();
      for (const used of Object.keys(keptBy01)) memory.stored.set(used, stranger);
      const session = new EveryMemory(memory);
      const reader = new ReaderMemory(memory);
      assert.ok(reader.zoom >= 60 && reader.zoom <= 250);
      const { checks, position: kept } = session.read(keptKey);
      assert.deepEqual([checks, kept, reader.position('constructor')], [[], null, null]);
      for (const key of ['__proto__', 'constructor', 'toString'])
        assert.deepEqual([reader.keptChecks(key), reader.allowsImages(key)], [[], false]);

      await session.keep('c:new.md');
      assert.deepEqual(session.read('c:new.md'), everything);
      for (const used of Object.keys(keptBy01)) {
        const now = memory.stored.get(used);
        const size = typeof now === 'object' && now !== null ? Object.keys(now).length : 0;
        assert.ok(size <= mostEntries, `${used} has ${size} entries`);
      }
      session.dispose();
    }).timeout(120_000);
  }

  it('is read by this version as version 0.1 stored it', () => {
    const memory = new ShortMemory();
    for (const [name, value] of Object.entries(keptBy01)) memory.stored.set(name, value);
    const session = new EveryMemory(memory);
    assert.deepEqual(session.read(keptKey), everything);
    assert.equal(machineOf(memory), keptBy01['nexusJournal.review.machine']);
    session.dispose();
  });

  it('is written as version 0.1 wrote it, and keeps what a newer version stored', async () => {
    const memory = new ShortMemory();
    const ofANewerVersion = { 'nexusJournal.ofANewerVersion': { version: 9 } };
    memory.stored.set('nexusJournal.ofANewerVersion', { version: 9 });
    const session = new EveryMemory(memory);
    await session.keep(keptKey);
    const machine = machineOf(memory);
    assert.match(machine, /^[\da-f]{16}$/);
    assert.deepEqual(Object.fromEntries(memory.stored), {
      ...keptBy01,
      'nexusJournal.review.machine': machine,
      ...ofANewerVersion,
    });
    session.dispose();
  });

  it('keeps valid values among invalid ones', () => {
    const memory = new ShortMemory();
    const reader = new ReaderMemory(memory);
    reader.keepCheck('a:1.md', check);
    reader.keepPosition('a:1.md', position);
    const [ticks = '', places = ''] = memory.keys();
    memory.stored.set(ticks, { 'a:1.md': [null, check, { text: 5 }], 'b:2.md': 'x' });
    memory.stored.set(places, { 'a:1.md': position, 'b:2.md': { line: -1, within: 0 } });
    assert.deepEqual([reader.keptChecks('a:1.md'), reader.keptChecks('b:2.md')], [[check], []]);
    assert.deepEqual([reader.position('a:1.md'), reader.position('b:2.md')], [position, null]);
  });

  it('forgets the checkboxes, positions, and images of the least recently used notes', () => {
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

  it('is read once each time, and returned as parsed', async () => {
    const value = new StoredValue(new ShortMemory(), 'name', (stored) => stored === true);
    await value.set(true);
    assert.equal(value.get(), true);
  });
});
