import assert from 'node:assert/strict';
import { classifyTitle } from '../../../../src/core/reading/titles/classifyTitle';

/** title | section kind | what it says of takeaways */
const cases = `
Best Practices and Personal Takeaways | practices | practice
✅ 5. Best practices & tips | practices | practice
Do's and Don'ts | practices | practice
Tips | practices | lesson
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
Challenges and lessons learned | challenges | null
Challenges Faced & Solutions Implemented | challenges | null
Problems I ran into | challenges | null
Key Technologies Covered | technologies | null
Tools I learned | technologies | null
Technologies & key learnings | technologies | null
Important Backend Concepts | concepts | null
Conclusion | conclusion | null
Program Overview | overview | null
Learning goals | other | negative
Next steps | other | negative
Best Practices (20%) | other | negative
Lesson 3: Lessons learned | other | negative
Table of contents: best practices | other | negative
Commit best practices | other | null
For Learners | other | null
Learners of the month | other | null
Market insights dashboard | other | null
Takeaway orders | other | null
Features | other | negative
Submission checklist | other | negative
Python | other | null
`;

describe('classifyTitle', () => {
  for (const line of cases.trim().split('\n')) {
    const [title = '', kind, takeaways] = line.split(' | ');
    it(`reads "${title}" as ${String(kind)} and ${String(takeaways)}`, () => {
      const meaning = classifyTitle(title);
      assert.deepEqual([meaning.kind, String(meaning.takeaways)], [kind, takeaways]);
    });
  }
});
