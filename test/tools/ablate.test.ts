import assert from 'node:assert/strict';
import type { Note } from '../../src/core/note/Note';
import { readNote } from '../../src/core/reading/readNote';
import { lexicons } from '../../src/core/recognition/lexicon/lexicons';
import type { UserWords } from '../../src/core/recognition/lexicon/Lexicon';
import { ablate, type Part, type Verdict } from './corpus/ablate';
import type { LineLabels } from './corpus/TextLabels';
import type { LabeledText } from './corpus/loadCorpus';
import { phraseParts } from './corpus/phraseParts';
import { reportAblation } from './corpus/reportAblation';
import { ruleParts } from './corpus/ruleParts';
import { scoreByLines } from './corpus/scoreByLines';

function labeled(text: string, takeaways: LineLabels['takeaways']): LabeledText {
  const labels = { takeaways, challenges: [] };
  const score = (note: Note) => scoreByLines(labels, note);
  return { name: 'made.md', group: 'en', text, isInLearningFolder: false, score };
}

function reader(): (text: LabeledText) => Note {
  const words = {};
  return ({ text }) => readNote(text, 'made', { words });
}

const gotchas = labeled('# Redis\n\n## Gotchas\n\n- A copy that is made late is stale.\n', [
  { line: 5 },
]);

describe('switching rules and phrases off', () => {
  /** A note with one takeaway on a line, or none. */
  const noteWith = (line: number | null): Note =>
    readNote(line === null ? '' : `${'\n'.repeat(line - 2)}## Tips\n- Test it\n`, 'made');

  /** The verdict on a part without which a text is read with a takeaway on another line. */
  function verdict(wanted: number, before: number | null, without: number | null): Verdict {
    let isOff = false;
    const part: Part = {
      list: 'rules',
      name: 'made',
      concerns: () => true,
      switchOff: () => {
        isOff = true;
        return () => {
          isOff = false;
        };
      },
    };
    const texts = [labeled('', [{ line: wanted }])];
    const [judged] = ablate([part], texts, () => () => noteWith(isOff ? without : before));
    assert.equal(isOff, false, 'it is switched on again');
    assert.ok(judged);
    return judged.verdict;
  }

  it('reports a part as needed if something is missed or wrong without it', () => {
    assert.equal(verdict(3, 3, null), 'needed');
    assert.equal(verdict(3, 3, 4), 'needed');
  });

  it('reports a part as harmful if a text is read better without it', () => {
    assert.equal(verdict(3, null, 3), 'harmful');
    assert.equal(verdict(3, 4, null), 'harmful');
  });

  it('reports a part as unneeded if nothing changes without it', () => {
    assert.equal(verdict(3, 3, 3), 'unneeded');
  });

  it('reports a part that decides nothing as unused, without reading', () => {
    const part: Part = {
      ...{ list: 'rules', name: 'made', concerns: () => false },
      switchOff: () => assert.fail('it is never switched off'),
    };
    assert.equal(ablate([part], [gotchas], reader)[0]?.verdict, 'unused');
  });

  it('finds the rule and the phrase that a text is read by', function () {
    this.timeout(60_000);
    const read = ({ text }: LabeledText, words: UserWords = {}): Note =>
      readNote(text, 'made', { words });
    const parts = [...ruleParts([gotchas], read), ...phraseParts([gotchas], read)];
    const needed = ablate(parts, [gotchas], reader).filter((one) => one.verdict === 'needed');
    const names = needed.map(({ part }) => part.name);
    assert.deepEqual(
      names.filter((name) => name === 'listed' || name === 'gotchas'),
      ['listed', 'gotchas'],
    );
    assert.ok(parts.length > 20 * needed.length, 'and hardly any other');
  });

  it('leaves the words of all languages as they were', function () {
    this.timeout(60_000);
    const before = JSON.stringify(lexicons);
    const read = ({ text }: LabeledText, words: UserWords): Note =>
      readNote(text, 'made', { words });
    ablate(phraseParts([gotchas], read), [gotchas], reader);
    const phrases = (json: string): string => json.replace(/\\n|\s/g, '').replaceAll(',"', '"');
    assert.equal(phrases(JSON.stringify(lexicons)), phrases(before));
  });

  it('lists what no text needs by the list that it is in', () => {
    const part = (list: string, name: string): Part => ({
      ...{ list, name, concerns: () => false },
      switchOff: () => () => undefined,
    });
    const report = reportAblation([
      { part: part('rules', 'a'), verdict: 'needed' },
      { part: part('rules', 'b'), verdict: 'unneeded' },
      { part: part('en labels.fix', 'c'), verdict: 'unused' },
      { part: part('en labels.fix', 'e'), verdict: 'unused' },
      { part: part('rules', 'd'), verdict: 'harmful' },
    ]);
    assert.deepEqual(report.split('\n'), [
      '5 rules and phrases: 1 needed, 1 unneeded, 2 unused, 1 harmful',
      'texts are read better without:',
      '  rules: d',
      'found in texts, needed by none:',
      '  rules: b',
      'found in no text:',
      '  en labels.fix: c, e',
      '',
    ]);
  });
});
