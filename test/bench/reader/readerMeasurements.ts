import type { Measurement } from '../Measurement';

/** The sizes of the notes that are opened, in characters. */
export const noteSizes = { '5 KB': 5_000, '300 KB': 300_000 } as const;
/** A size by its name. */
export type NoteSize = keyof typeof noteSizes;
/** Whether a note is the first page of its window. */
export type Warmth = 'cold' | 'warm';

/** The names of the figures, as their samples carry them. */
export const readerFigures = {
  opening: (size: NoteSize, warmth: Warmth) => `click to text, ${size}, ${warmth}`,
  aboveEmpty: (warmth: Warmth) => `the same above an empty page, 300 KB, ${warmth}`,
  /** VS Code's own support of Markdown reads the same note in the same host, whoever shows it. */
  block: (warmth: Warmth) => `longest block of the extension host, 300 KB, ${warmth}`,
  typingBlock: 'longest block of the extension host while typing, 300 KB',
  edit: 'edit to page, 300 KB',
  taskMost: 'longest task of the page while typing, 300 KB',
  task95: 'p95 of its tasks while typing, 300 KB',
} as const;

const preview = "VS Code's preview";

function openings(warmth: Warmth): Measurement[] {
  const ofSize = (size: NoteSize): Measurement => ({
    figure: readerFigures.opening(size, warmth),
    limit: preview,
    goal: { ratio: 1 },
    unit: 'ms',
  });
  return [
    ofSize('5 KB'),
    ofSize('300 KB'),
    {
      figure: readerFigures.aboveEmpty(warmth),
      limit: `${preview}, above the same`,
      goal: { ratio: 0.5 },
      unit: 'ms',
    },
    { figure: readerFigures.block(warmth), limit: preview, goal: { ratio: 1 }, unit: 'ms' },
  ];
}

/** What is measured of the reader in the window of a real VS Code. */
export const readerMeasurements: readonly Measurement[] = [
  ...openings('cold'),
  ...openings('warm'),
  { figure: readerFigures.edit, limit: preview, goal: { ratio: 0.5 }, unit: 'ms' },
  { figure: readerFigures.task95, limit: preview, goal: { most: 16 }, unit: 'ms' },
  { figure: readerFigures.typingBlock, limit: preview, goal: { ratio: 1 }, unit: 'ms' },
  { figure: readerFigures.taskMost, limit: preview, goal: { most: 50 }, unit: 'ms' },
];
