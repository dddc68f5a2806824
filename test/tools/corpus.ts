import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Note } from '../../src/core/note/Note';
import { readNote } from '../../src/core/reading/readNote';
import type { UserWords } from '../../src/core/recognition/lexicon/Lexicon';
import { ablate } from './corpus/ablate';
import { type LabeledText, loadCorpus } from './corpus/loadCorpus';
import { phraseParts } from './corpus/phraseParts';
import { report } from './corpus/report';
import { reportAblation } from './corpus/reportAblation';
import { ruleParts } from './corpus/ruleParts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    group: { type: 'string' },
    figures: { type: 'boolean' },
    ablate: { type: 'boolean' },
  },
});

const usage = `Usage: npm run corpus -- [--group=NAME] [--figures | --ablate] FOLDER…
FOLDER holds journals/ and labels/, texts/ and labels/, or projects/, in itself or below.
--group=NAME  sums up all of texts/ under this name; else the label's group or the file's name tells
--figures     prints the sums only, without what was missed or false
--ablate      switches each rule and each phrase off in turn and lists those that no text needs
`;

/** Makes what reads texts with a user's words; phrases of the languages are looked up anew for each such object. */
function readerWith(words: UserWords): (text: LabeledText) => Note {
  return ({ name, text, isInLearningFolder }) =>
    readNote(text, basename(name, '.md'), { words, isInLearningFolder });
}

function ablation(texts: readonly LabeledText[]): string {
  const parts = [
    ...ruleParts(texts, readerWith({})),
    ...phraseParts(texts, (text, words) => readerWith(words)(text)),
  ];
  return reportAblation(ablate(parts, texts, () => readerWith({})));
}

function scores(texts: readonly LabeledText[]): string {
  const read = readerWith({});
  const scored = texts.map((text) => ({ ...text, scores: text.score(read(text)) }));
  return report(scored, values.figures !== true);
}

if (positionals.length === 0) {
  process.stderr.write(usage);
  process.exitCode = 1;
} else {
  const base = process.env['INIT_CWD'] ?? process.cwd();
  const texts = positionals.flatMap((folder) => loadCorpus(resolve(base, folder), values.group));
  process.stdout.write(values.ablate === true ? ablation(texts) : scores(texts));
}
