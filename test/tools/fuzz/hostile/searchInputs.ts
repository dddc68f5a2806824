import { describeFile } from '../../../../src/core/activeFile/ActiveFile';
import { PassageSearch } from '../../../../src/core/search/findPassages';
import { RowSearch, type RowScope } from '../../../../src/core/search/RowSearch';
import type { SearchRow } from '../../../../src/core/search/SearchRow';
import { drain } from '../../../../src/core/Lazy';
import { type HostileInput, type MakeText, numbered, repeated } from './HostileInput';

const scope: RowScope = {
  kinds: new Set(['practice', 'lesson', 'challenge', 'entry', 'heading']),
  onlyLanguage: null,
  language: 'python',
  pinned: new Set(),
};

const ordinary: SearchRow = {
  kind: 'practice',
  text: 'Use a cache in front of the database and read only what is needed',
  heading: 'Best practices',
  noteKey: 'a:b.md',
  noteTitle: 'Caching',
  section: 'Best practices',
  sectionKind: 'practices',
  line: 1,
  endLine: 1,
  solution: null,
  tags: ['cache'],
  languages: ['python'],
  isForFiles: true,
  rule: null,
};

/** Texts that are asked, and that are asked about. */
const texts: Readonly<Record<string, MakeText>> = {
  'one word': repeated('a'),
  'equal words': repeated('cache '),
  'unlike words': numbered((at) => `word${at} `, 10),
  'joined words': repeated('a-'),
  'words of parts': repeated('aB'),
  'words with stops': repeated('a.b.c '),
  quotes: repeated('"'),
  'quoted words': repeated('"a" '),
  'filters of tags': repeated('#a '),
  'filters of sections': repeated('@a '),
  'filters of notes': repeated('in:a '),
  'words left out': repeated('-a '),
  hyphens: repeated('-'),
  'lone filters': repeated('# '),
  'words of accents': repeated('é'),
  'combining marks': repeated('e\u0301'),
  'words without spaces': repeated('漢字'),
  'words of Thai': repeated('ภาษา'),
  emoji: repeated('👩\u200d'),
  digits: repeated('1'),
  apostrophes: repeated("a'"),
  spaces: repeated(' ', 'a', 'b'),
  'colons and colons': repeated('lang:'),
  'abbreviated words': repeated('pr db ci '),
  'endings of words': repeated('ing', 'a'),
  'endings and endings': repeated('izations '),
  'doubled letters': repeated('ss'),
};

function hostile(name: string, prepare: HostileInput['prepare']): HostileInput {
  return { stage: 'searching', name, prepare };
}

function ask(search: RowSearch, query: string): void {
  search.find(query, scope, 50);
  search.complete(query);
}

const queries = Object.entries(texts).map(([name, make]) =>
  hostile(`query: ${name}`, (length) => {
    const query = make(length);
    const search = new RowSearch();
    search.replace('a', [ordinary, { ...ordinary, line: 2, text: 'Another row of words' }]);
    return () => {
      ask(search, query);
      drain(
        search.suggest(describeFile({ languageId: 'python', path: query, text: query }), scope),
      );
    };
  }),
);

const rows = Object.entries(texts).flatMap(([name, make]) => [
  hostile(`row: ${name}`, (length) => {
    const text = make(length);
    return () => {
      const search = new RowSearch();
      search.replace('a', [{ ...ordinary, text, heading: text, noteTitle: text, note: text }]);
      for (const query of ['cache a b', 'cahce', '"a b" -c', '@best', 'in:cache'])
        ask(search, query);
    };
  }),
  hostile(`note: ${name}`, (length) => {
    const text = make(length);
    return () => {
      const passages = new PassageSearch('cache a b');
      passages.read({ key: 'a', title: 'A' }, `${text}\n\n- ${text}`);
      passages.best(20);
    };
  }),
]);

/** Rows by the number of characters that all of them have. */
const manyRows: Readonly<Record<string, (at: number) => string>> = {
  'equal rows': () => 'use a cache for the database',
  'rows that are nearly equal': (at) => `use a cache for the database number ${at}`,
  'rows of unlike words': (at) => `word${at} other${at} more${at}`,
  'rows of one beginning': (at) => `beginning${at}`,
  'rows of typos': (at) => `cach${String.fromCharCode(97 + (at % 26))}e${at % 7} a`,
};

const many = Object.entries(manyRows).map(([name, textAt]) =>
  hostile(name, (length) => {
    const all = Array.from({ length: length / 30 }, (_, at): SearchRow => ({
      ...ordinary,
      text: textAt(at),
      line: at,
      tags: [`t${at}`],
    }));
    return () => {
      const search = new RowSearch();
      search.replace('a', all);
      for (const query of ['cache database', 'beginnnig', 'word1 cahce', '#t', '@best -cache'])
        search.find(query, scope, all.length);
      search.complete('#t');
    };
  }),
);

/** The user's own abbreviations, so many characters of them. */
const abbreviations: Readonly<Record<string, (at: number) => readonly [string, string]>> = {
  'abbreviations of one word': (at) => [`a${at}`, 'alpha'],
  'abbreviations of one phrase': (at) => [`a${at}`, 'alpha beta'],
  'equal abbreviations': (at) => [`a${' '.repeat(at % 9)}${'.'.repeat(at / 9)}`, `alpha${at}`],
};

const settings = [
  ...Object.entries(abbreviations).map(([name, at]) =>
    hostile(name, (length) => {
      const own = Object.fromEntries(Array.from({ length: length / 14 }, (_, index) => at(index)));
      return () => {
        const search = new RowSearch();
        search.replace('a', [ordinary]);
        search.useAbbreviations(own);
        for (const query of ['alpha', 'alpha beta alpha beta', 'a', 'a1 a2 a3']) ask(search, query);
      };
    }),
  ),
  ...Object.entries({
    'one abbreviation of many short forms': numbered((at) => `a${at},`, 6),
    'one abbreviation of equal short forms': repeated('a,'),
  }).map(([name, make]) =>
    hostile(name, (length) => {
      const own = { [make(length)]: 'alpha beta' };
      return () => {
        const search = new RowSearch();
        search.replace('a', [ordinary]);
        search.useAbbreviations(own);
        ask(search, 'alpha beta a1');
      };
    }),
  ),
  ...Object.entries({
    'one abbreviation of many long forms': numbered((at) => `alpha${at} beta|`, 13),
    'one abbreviation of a long phrase': repeated('alpha '),
    'one abbreviation of equal phrases': repeated('alpha beta|'),
  }).map(([name, make]) =>
    hostile(name, (length) => {
      const own = { ab: make(length) };
      return () => {
        const search = new RowSearch();
        search.replace('a', [ordinary]);
        search.useAbbreviations(own);
        for (const query of ['ab', 'alpha beta', 'alpha alpha alpha']) ask(search, query);
      };
    }),
  ),
];

/** Queries, rows, notes and settings made to be slow to search. */
export const searchInputs: readonly HostileInput[] = [...queries, ...rows, ...many, ...settings];
