import type { Measurement } from '../Measurement';

/** The names of the figures, as their samples carry them. */
export const pickerFigures = {
  first: 'search key to first rows, first time in a window',
  later: 'search key to first rows, later',
} as const;

const limit = "an empty extension's picker";

/** What is measured of the search in the window of a real VS Code. */
export const pickerMeasurements: readonly Measurement[] = [
  { figure: pickerFigures.first, limit, goal: null, unit: 'ms' },
  { figure: pickerFigures.later, limit, goal: { most: 100 }, unit: 'ms' },
];
