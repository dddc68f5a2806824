/**
 * What a host suite touches beside our own code, and so in which editors it runs. In the newest editor's Node
 * host all suites run; elsewhere those that can come out otherwise there.
 */
export type Touch =
  /** The start of the extension and of its main parts. */
  | 'start'
  /** File access, encodings and storage, which a web worker has through the editor only. */
  | 'files'
  /** Threads and turns of the event loop, which Node and a web worker have each in their way. */
  | 'threads'
  /** Documents, languages, views and pickers, whose behavior changes from version to version. */
  | 'editor';

/** An extension host in which the suites run. */
export type SuiteHost = 'newest-node' | 'newest-web' | 'oldest-node' | 'oldest-web';

const repeated: Readonly<Record<Exclude<SuiteHost, 'newest-node'>, readonly Touch[]>> = {
  'newest-web': ['start', 'files', 'threads'],
  'oldest-node': ['start', 'editor'],
  'oldest-web': ['start', 'threads'],
};

/** Each suite below `test/host/suites` by the name of its file; one that touches nothing runs once. */
export const touches: Readonly<Record<string, readonly Touch[]>> = {
  activation: ['start'],
  agentInstructions: ['files'],
  agentTools: ['start'],
  bundledNotes: ['start', 'files'],
  checklistFiles: ['files', 'editor'],
  checklists: ['editor'],
  countedWords: [],
  dueBadge: [],
  embeddedLanguages: ['editor'],
  faultySources: [],
  faultyStorage: [],
  faultyWindow: [],
  fileDates: ['files'],
  fileEditFaults: [],
  fileEditRefusals: ['files', 'editor'],
  fileEditWaits: [],
  fileEdits: ['files', 'editor'],
  forThisFile: ['editor'],
  hints: ['editor'],
  insertion: ['start', 'editor'],
  insertionDocuments: ['editor'],
  insertionProperties: [],
  insertionSettings: ['editor'],
  installed: ['start'],
  journalSources: ['files'],
  journalStore: ['files'],
  keeping: ['editor'],
  learningLog: ['files'],
  languageTable: ['editor'],
  noteImages: ['files'],
  noteLinks: ['files', 'editor'],
  notePort: ['files'],
  notesByName: ['editor'],
  overview: ['start'],
  reader: ['start'],
  readingThread: ['threads'],
  recognitionWords: [],
  repairEncoding: ['files', 'editor'],
  review: ['start'],
  reviewLog: ['files'],
  search: ['start'],
  searchPreview: ['editor'],
  sidebar: ['editor'],
  sidebarRows: ['editor'],
  sidebarSources: [],
  skills: [],
  slice: ['threads'],
  storedValues: ['files'],
  takeawayReason: [],
  terminalLesson: [],
  untrustedText: ['files', 'editor'],
};

/** Whether a suite runs in a host. A suite that says nothing of itself runs everywhere. */
export function runsIn(suite: string, host: SuiteHost): boolean {
  const own = touches[suite];
  if (host === 'newest-node' || own === undefined) return true;
  return own.some((touch) => repeated[host].includes(touch));
}
