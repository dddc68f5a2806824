/** The note of which everything is kept. */
export const keptKey = 'a:1.md';

/**
 * What version 0.1 keeps, under all names that it uses, as it writes it. A name keeps its form for ever, so
 * that an older version, on another machine or after a step back, can read what this one wrote: what needs
 * a new form gets a new name.
 */
export const keptBy01: Readonly<Record<string, unknown>> = {
  'nexusJournal.reader.places': { 'a:1.md': { line: 3, within: 0.5 } },
  'nexusJournal.reader.ticks': { 'a:1.md': [{ text: 'Measure', nth: 0, done: true }] },
  'nexusJournal.reader.remoteImages': { 'a:1.md': true },
  'nexusJournal.reader.zoom': 120,
  'nexusJournal.pins': ['a:1.md'],
  'nexusJournal.recent': ['a:1.md'],
  'nexusJournal.openedRows': ['a:1.md open'],
  'nexusJournal.closedRows': ['a:1.md closed'],
  'nexusJournal.recentSearches': ['a:1.md'],
  'nexusJournal.resultsAsList': true,
  'nexusJournal.lessonPins': ['files .py\na:1.md pinned'],
  'nexusJournal.hiddenLessons': ['a:1.md hidden'],
  'nexusJournal.hiddenLessonsOfFiles': ['/code/models.py\na:1.md hidden here'],
  'nexusJournal.hiddenHints': ['a:1.md hint'],
  'nexusJournal.hiddenHintsOfPlaces': ['code/\na:1.md hint here'],
  'nexusJournal.logJournal': 'a:1.md',
  'nexusJournal.review.machine': '0123456789abcdef',
};
