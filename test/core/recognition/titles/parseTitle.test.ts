import assert from 'node:assert/strict';
import { vocabularyOf } from '../../../../src/core/recognition/lexicon/Vocabulary';
import { parseTitle } from '../../../../src/core/recognition/titles/parseTitle';

/** title | section kind | what it promises | the roles of its parts */
const cases = `
Best Practices and Personal Takeaways | practices | practice
✅ 5. Best practices & tips | practices | practice
Do's and Don'ts | practices | practice
Do / Don't | practices | practice
Tips | practices | practice
Pro tips | practices | practice
What I've Learned | practices | lesson
What I’ve learned so far | practices | lesson
Lessons from production | practices | lesson
Lessons learned & next steps | practices | lesson
Summary of key learnings | practices | lesson
Tips for future learners | practices | practice
Conclusion and key takeaways | practices | lesson
Next.js best practices | practices | practice
Retrospective | practices | lesson
Retrospective sprint 12 | practices | lesson
What I learned in week 1 | practices | lesson
Week 1: What I learned | practices | lesson
Day 12: Key takeaways | practices | lesson
Lessons learned in sprint 2 | practices | lesson
Key takeaways (part 2) | practices | lesson
Chapter 3 takeaways | practices | lesson
Top 5 points to remember | practices | lesson
Lessons learned (10 points) | practices | lesson
Best practices for API endpoints | practices | practice
Feature flags best practices | practices | practice
Lessons learned from project structure | practices | lesson
API guidelines | practices | practice
Key Collaboration Learnings | practices | lesson
Gotchas | practices | pitfall
Kafka gotchas | practices | pitfall
Common mistakes | practices | pitfall
Challenges and lessons learned | challenges | null
Challenges Faced & Solutions Implemented | challenges | null
Problems I ran into | challenges | null
Key Technologies Covered | technologies | null
Tools I learned | technologies | null
Concepts learned | concepts | null
Technologies & key learnings | technologies | null
Important Backend Concepts | concepts | null
Conclusion | conclusion | null
Program Overview | overview | null
Summary | overview | null | summary
Learning goals | other | null | administrative
Next steps | other | null | administrative
Best Practices (20%) | other | null | assessment
Table of contents: best practices | other | null | assessment
Submission checklist | other | null | assessment
Contribution guidelines | other | null | administrative
Collaboration tips | other | null | project
For Learners | other | null
Learners of the month | other | null
Market insights dashboard | other | null
Takeaway orders | other | null
Features | other | null | project
Python | other | null
The challenge | other | null
"Today I learned" app documentation | other | null
`;

describe('parseTitle', () => {
  for (const line of cases.trim().split('\n')) {
    const [title = '', kind, promise, roles] = line.split(' | ');
    it(`reads "${title}" as ${String(kind)} and ${String(promise)}`, () => {
      const parsed = parseTitle(title, vocabularyOf({}));
      const expected = roles ?? parsed.roles.join();
      const found = [parsed.kind, String(parsed.promise), parsed.roles.join()];
      assert.deepEqual(found, [kind, promise, expected]);
    });
  }
});
