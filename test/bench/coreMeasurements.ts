import { decodeShard, encodeShard } from '../../src/core/library/cacheShard';
import { detachTexts } from '../../src/core/note/isNote';
import { createMarkdownParser } from '../../src/core/reading/createMarkdownParser';
import { readNote } from '../../src/core/reading/readNote';
import { agentMeasurements } from './agentMeasurements';
import { hintMeasurements } from './hintMeasurements';
import { type CoreMeasurement, timed } from './Measurement';
import { reviewMeasurements } from './reviewMeasurements';
import { searchMeasurements } from './searchMeasurements';
import { notePath } from './vault';

const reading: CoreMeasurement = {
  figure: 'read notes',
  limit: 'block parse by a bare markdown-it',
  goal: null,
  unit: 'ms',
  prepare: (texts) => {
    const parser = createMarkdownParser();
    return () => ({
      ours: timed(() => texts.forEach((text) => detachTexts(readNote(text, 'Note')))),
      limit: timed(() => texts.forEach((text) => parser.parse(text, {}))),
    });
  },
};

const caching: CoreMeasurement = {
  figure: 'take notes from the cache',
  limit: 'JSON.parse of the same text',
  goal: null,
  unit: 'ms',
  prepare: (texts) => {
    const records = texts.map((text, number) => ({
      path: notePath(number),
      modified: 1,
      size: text.length,
      translations: [],
      note: readNote(text, 'Note'),
    }));
    const shard = encodeShard(records, 'bench');
    const body = shard.slice(shard.indexOf('\n') + 1);
    return () => ({
      ours: timed(() => decodeShard(shard, 'bench')),
      limit: timed(() => JSON.parse(body) as unknown),
    });
  },
};

/** Figures of the core, in plain Node; each part of the extension adds its own. */
export const coreMeasurements: readonly CoreMeasurement[] = [
  reading,
  caching,
  ...searchMeasurements,
  ...hintMeasurements,
  ...reviewMeasurements,
  ...agentMeasurements,
];
