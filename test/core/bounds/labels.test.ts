import { InlineReader } from '../../../src/core/recognition/outline/InlineReader';
import { createMarkdownParser } from '../../../src/core/reading/createMarkdownParser';
import { collectCandidates } from '../../../src/core/recognition/candidates/collectCandidates';
import { noUserWords } from '../../../src/core/recognition/lexicon/userWords';
import { vocabularyOf } from '../../../src/core/recognition/lexicon/Vocabulary';
import { roleOfLabel } from '../../../src/core/recognition/titles/labels';
import { assertLinear } from './assertLinear';

/**
 * Expressions that could match one text in many ways. A note holds no run of blanks and no label as long as
 * these, since blocks shorten the one and `roleOfLabel` leaves out the other; here nothing stands before them.
 */
describe('bounded work: labels', () => {
  const vocabulary = vocabularyOf(noUserWords);
  const context = { inline: new InlineReader(createMarkdownParser()), vocabulary, stored: [] };

  it('grows no faster than the blanks behind the colon of an emphasized label', () => {
    assertLinear((length) => {
      const source = `**Fix:${' '.repeat(length)}a\n*b*`;
      return () => {
        collectCandidates([{ type: 'paragraph', line: 1, endLine: 2, source }], context);
      };
    }, 4_000);
  }).timeout(20_000);

  it('grows no faster than the digits behind a label', () => {
    // What is known of a label is not looked up again.
    let end = '';
    assertLinear((length) => {
      const label = `Problem ${'1'.repeat(length)} of `;
      return () => {
        end += 'x';
        roleOfLabel(label + end, vocabulary);
      };
    }, 4_000);
  }).timeout(20_000);
});
