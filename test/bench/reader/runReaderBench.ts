import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EditorSession } from '../../host/EditorSession';
import type { RunFolder } from '../../host/RunFolder';
import type { Sample } from '../Measurement';
import { benchNote, noteMarker } from './benchNotes';
import { EditingBench, type Shower } from './EditingBench';
import { emptyViewType } from './emptyExtension';
import { inBenchSession } from './inBenchSession';
import { OpeningBench, type OpeningTime, type OpeningTimes } from './OpeningBench';
import { noteSizes, readerFigures, type NoteSize, type Warmth } from './readerMeasurements';
import { ScreenProbe } from './ScreenProbe';

const showers: readonly Shower[] = ['reader', 'preview'];
const editsInARow = 5;
const unknown: OpeningTime = { text: Number.NaN, block: Number.NaN };

/** Takes the samples of the reader beside the built-in preview in the window of a real VS Code. */
export async function runReaderBench(runs: number): Promise<Sample[]> {
  return inBenchSession('reader-bench', async (session, run) => {
    await session.server.configure({
      'workbench.editorAssociations': {
        '**/reader/*.md': 'nexusJournal.reader',
        '**/preview/*.md': 'vscode.markdown.preview.editor',
        '*.empty': emptyViewType,
      },
      'workbench.hover.delay': 600_000,
    });
    return samplesOf(session, await writeNotes(run), runs);
  });
}

/** The same notes in a folder for the reader, one for the preview, and one for text editors. */
async function writeNotes(run: RunFolder): Promise<string> {
  const folder = await run.folder('notes');
  for (const shower of showers) {
    await mkdir(join(folder, shower), { recursive: true });
    for (const [name, size] of Object.entries(noteSizes)) {
      await writeFile(join(folder, shower, fileOf(shower, name)), benchNote(size));
    }
    await writeFile(join(folder, `beside-${shower}.md`), benchNote(noteSizes['300 KB']));
  }
  await writeFile(join(folder, 'nothing.empty'), 'nothing\n');
  return folder;
}

/** The Explorer shows both folders in the end, so their files have names of their own. */
function fileOf(shower: Shower, size: string): string {
  return `${shower}, ${size}.md`;
}

async function samplesOf(session: EditorSession, folder: string, runs: number): Promise<Sample[]> {
  const context = await session.browser.newContext({ viewport: { width: 1400, height: 900 } });
  const probe = await ScreenProbe.of(context, noteMarker);
  const url = session.server.url(folder);
  const opening = new OpeningBench(context, probe, url);
  const editing = new EditingBench(session.browser, context, probe, url);
  // The first windows fill the caches of browser and disk; those of Markdown serve both alike.
  await opening.open('nothing.empty');
  for (const shower of showers) await opening.open(fileOf(shower, '5 KB'), shower);
  const samples: Sample[] = [];
  for (let run = 0; run < runs; run += 1) {
    // By turns, for whatever comes first in a run pays for what came before it.
    const order = run % 2 === 0 ? showers : [...showers].reverse();
    samples.push(...(await openings(opening, order)), ...(await edits(editing)));
    console.error(`Run ${run + 1} of ${runs}`);
  }
  return samples;
}

async function openings(bench: OpeningBench, order: readonly Shower[]): Promise<Sample[]> {
  const samples: Sample[] = [];
  const empty = await bench.open('nothing.empty');
  for (const size of Object.keys(noteSizes) as NoteSize[]) {
    const times = new Map<Shower, OpeningTimes>();
    for (const shower of order) times.set(shower, await bench.open(fileOf(shower, size), shower));
    for (const warmth of ['cold', 'warm'] satisfies Warmth[]) {
      const ours = times.get('reader')?.[warmth] ?? unknown;
      const limit = times.get('preview')?.[warmth] ?? unknown;
      const floor = empty[warmth].text;
      samples.push(sample(readerFigures.opening(size, warmth), ours.text, limit.text));
      if (size !== '300 KB') continue;
      samples.push(
        sample(readerFigures.aboveEmpty(warmth), ours.text - floor, limit.text - floor),
        sample(readerFigures.block(warmth), ours.block, limit.block),
      );
    }
  }
  return samples;
}

async function edits(bench: EditingBench): Promise<Sample[]> {
  const reader = await bench.measure('reader', 'beside-reader.md', editsInARow);
  const preview = await bench.measure('preview', 'beside-preview.md', editsInARow);
  return [
    sample(readerFigures.edit, part(reader.edits, 0.5), part(preview.edits, 0.5)),
    sample(readerFigures.typingBlock, reader.block, preview.block),
    sample(readerFigures.task95, part(reader.tasks, 0.95), part(preview.tasks, 0.95)),
    sample(readerFigures.taskMost, part(reader.tasks, 1), part(preview.tasks, 1)),
  ];
}

function sample(figure: string, ours: number, limit: number): Sample {
  return { figure, notes: 1, ours, limit };
}

/** The value below which a part of all values lies. */
function part(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
