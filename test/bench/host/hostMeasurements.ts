import type { Measurement } from '../Measurement';

/** Figures taken inside the extension host, by the names that its samples carry. */
export const hostFigures = {
  activation: 'activate',
  cold: 'cold index',
  dates: 'cold index, until the dates are known too',
  warm: 'warm start',
  firstLevel: 'first level, warm',
  coldBlock: 'longest block, cold index',
  coldDelay: 'loop delay p99, cold index',
  warmBlock: 'longest block, warm start',
  warmDelay: 'loop delay p99, warm start',
  searchBlock: 'longest block, index and search',
  searchDelay: 'loop delay p99, index and search',
  change: 'edited note in tree and search',
  batch: '1,000 changed files in tree and search',
  batchBlock: 'longest block, 1,000 changes',
  batchDelay: 'loop delay p99, 1,000 changes',
  batchTold: 'tellings of 1,000 changes',
  memory: 'memory with tree, after collection',
  searchMemory: 'memory with tree and search, after collection',
} as const;

const figure = hostFigures;
const block = { limit: 'idle', goal: { most: 50 }, unit: 'ms' } as const;
const delay = { limit: 'idle', goal: { most: 20 }, unit: 'ms' } as const;

/** What is measured in a real VS Code, with what each figure should come to. */
export const hostMeasurements: readonly Measurement[] = [
  { figure: figure.activation, limit: '', goal: { most: 20 }, unit: 'ms' },
  {
    figure: figure.cold,
    limit: 'read all, then parse blocks',
    goal: { ratio: 1.3 },
    unit: 'ms',
  },
  { figure: figure.dates, limit: 'read all, then parse blocks', goal: null, unit: 'ms' },
  { figure: figure.warm, limit: 'list and stat all', goal: { ratio: 2 }, unit: 'ms' },
  { figure: figure.firstLevel, limit: '', goal: { most: 150 }, unit: 'ms' },
  { figure: figure.coldBlock, ...block },
  { figure: figure.coldDelay, ...delay },
  { figure: figure.warmBlock, ...block },
  { figure: figure.warmDelay, ...delay },
  { figure: figure.searchBlock, ...block },
  { figure: figure.searchDelay, ...delay },
  {
    figure: figure.change,
    limit: "the editor's own file event",
    goal: { most: 200 },
    unit: 'ms',
  },
  { figure: figure.batch, limit: "the editor's last file event", goal: null, unit: 'ms' },
  { figure: figure.batchBlock, ...block },
  { figure: figure.batchDelay, ...delay },
  { figure: figure.batchTold, limit: '', goal: { most: 1 }, unit: 'times' },
  { figure: figure.memory, limit: '', goal: { most: 60 }, unit: 'MB' },
  { figure: figure.searchMemory, limit: '', goal: null, unit: 'MB' },
];
