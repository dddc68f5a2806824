import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type ActiveFile, describeFile } from '../../../src/core/activeFile/ActiveFile';
import type { FitSubject } from '../../../src/core/activeFile/fits';
import { digestTopics, TopicFilter } from '../../../src/core/activeFile/TopicFilter';
import { subjectTopics, topicOf } from '../../../src/core/activeFile/topics';

const words = fc.constantFrom(
  ...'Django ORM pytest unit tests Celery CI/CD REST Python SQL Docker Redis cache ships slowly'.split(
    ' ',
  ),
);
const phrase = fc.array(words, { maxLength: 5 }).map((all) => all.join(' '));
const subject: fc.Arbitrary<FitSubject> = fc.record({
  tags: fc.array(words, { maxLength: 3 }),
  languages: fc.array(fc.constantFrom('python', 'py', 'sql', 'yaml', 'go'), { maxLength: 2 }),
  titles: fc.array(phrase, { maxLength: 3 }),
});
const file = fc.constantFrom(
  describeFile({ path: 'a/models.py', languageId: 'python', text: 'from django.db import models' }),
  describeFile({ path: 'jobs.py', languageId: 'python', text: 'import celery\nimport ships' }),
  describeFile({ path: 'report.sql', languageId: 'sql', text: '' }),
  describeFile({ path: 'Dockerfile', languageId: 'dockerfile', text: 'FROM redis:7' }),
  describeFile({ path: 'readme.txt', languageId: 'plaintext', text: '' }),
);

/** Whether a subject and a file have a topic or a language in common, told without the filter. */
function meet({ languages, ...said }: FitSubject, { language, topics }: ActiveFile): boolean {
  return (
    subjectTopics(said).some(({ name }) => topics.has(name)) ||
    languages.some((one) => language?.topics.includes(topicOf(one)) === true)
  );
}

describe('leaving out what cannot fit a file', () => {
  it('keeps what has a topic or a language in common with it, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(subject, { maxLength: 4 }), file, (subjects, active) => {
        const mayFit = new TopicFilter(active).mayFit(digestTopics(subjects));
        // A language that packages stand for is a topic of the file as well.
        const inTopics = subjects.some(({ languages }) =>
          languages.some((one) => active.topics.has(topicOf(one))),
        );
        assert.equal(mayFit, inTopics || subjects.some((one) => meet(one, active)));
      }),
    );
  });

  it('keeps each topic once, as a number that takes no memory of its own', () => {
    const same = { tags: ['django', 'Django'], languages: [], titles: ['Django'] };
    const digest = digestTopics([same, same]);
    assert.equal(digest.length, 1);
    assert.ok(digest.every((number) => Number.isInteger(number) && number < 2 ** 30));
  });
});
