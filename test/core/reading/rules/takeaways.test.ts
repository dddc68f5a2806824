import assert from 'node:assert/strict';
import { readNote } from '../../../../src/core/reading/readNote';

/** Real shape | Markdown, ⏎ for a line break | `line text` of each takeaway */
const cases = `
bullets below a heading | ## Best practices⏎- One test⏎* Two tests | 2 One test, 3 Two tests
numbers below a heading | ## Lessons learned⏎1. One test⏎2) Two tests | 2 One test, 3 Two tests
sub-headings as groups | ## Tips⏎### Tests⏎- One test⏎### Git⏎- One commit | 3 One test, 5 One commit
numbers over bullets that are not set in | ## Takeaways⏎1. Work on tests⏎- One test⏎2. Git⏎- One commit | 3 One test, 5 One commit
leaf items of named groups | ## Takeaways⏎- Tests⏎  - One test⏎- Git:⏎  - One commit | 3 One test, 5 One commit
a sentence with details below it | ## Takeaways⏎- One test proves little on its own.⏎  - Two prove more | 2 One test proves little on its own., 3 Two prove more
lines that begin with a tick | ## Best practices⏎✅ One test⏎✅ Two tests | 2 One test, 3 Two tests
a bold label as a heading | **Best practices:**⏎- One test⏎⏎Some text.⏎- other | 2 One test
a colon label as a heading | Key takeaways:⏎⏎- One test | 3 One test
a label in a list | - Features:⏎  - fast⏎- Lessons learned:⏎  - One test | 4 One test
a label deep in a list | - Queues⏎  - fast⏎  - **Best practices:**⏎    - One test⏎- Clocks⏎  - Key takeaways:⏎    - Two tests | 4 One test, 7 Two tests
a labeled line anywhere | ## Day one⏎Some text.⏎**Takeaway:** one test is enough | 3 one test is enough
a label on a line of its own | **Lesson learned:**  ⏎Even one test is enough. | 1 Even one test is enough.
a label over a paragraph | ## Day one⏎**Takeaway:**⏎⏎One test is enough.⏎⏎Then I went home. | 4 One test is enough.
a label behind a last rule | ## Day one⏎- tea⏎⏎---⏎⏎✅ **Takeaway**:  ⏎One test is enough. | 6 One test is enough.
a label over two lists of which it heads the first | ## Day one⏎**Best practices:**⏎- One test⏎⏎Food:⏎- soup | 3 One test
a symbol over lines of advice | ## Day one⏎💡 Pro tips⏎Tests first: write them⏎Small steps: take them | 3 Tests first: write them, 4 Small steps: take them
a warning | ## Day one⏎**Warning:** one test is not enough | 2 one test is not enough
what is important | ## Day one⏎Important: one test is enough | 2 one test is enough
none of what is planned | # Lessons learned⏎## Planned improvements⏎- [ ] Test the parser first. |${' '}
a labeled line in a quote | > **Lesson:** one test is enough | 1 one test is enough
a table of advice | ## Best practices⏎⏎|Practice|Why|⏎|-|-|⏎|Test|It helps| | 5 Test: It helps
a task list of advice | ## Best practices⏎- [x] One test⏎- [ ] Two tests | 2 One test, 3 Two tests
an item over two lines | ## Takeaways⏎- One test⏎  is enough | 2 One test is enough
short prose | ## What I learned⏎I learned that one test is enough. | 2 I learned that one test is enough.
lines with a plain label among prose | ## Lessons learned⏎Start simple.⏎⏎Second lesson: one test is enough. | 2 Start simple., 4 Second lesson: one test is enough.
prose that counts in words | ## Lessons learned⏎There are some lessons here.⏎⏎Firstly, test.⏎⏎Secondly, test again. | 4 Firstly, test., 6 Secondly, test again.
bold names that run into their sentence | ## What I learned⏎Some reasons:⏎⏎**1. Drift** Nobody knows.⏎⏎**2. Size** Nobody reads. | 4 Drift Nobody knows., 6 Size Nobody reads.
numbers in bold before the text | ## What I learned⏎**01.** One test is enough.⏎⏎**02.** Two are more. | 2 One test is enough., 4 Two are more.
an answer in a quote | ## What I would do differently⏎> I would test the map first. | 2 I would test the map first.
one word that counts among prose | ## Key takeaways⏎First, I would never print again.⏎⏎For tests one clock is enough. | 2 First, I would never print again., 4 For tests one clock is enough.
bold sentences with their reasons | ## What I would do differently⏎Some of it:⏎⏎**Measure first.** Nobody knows.⏎⏎**Keep one clock, and ask⏎it alone.** Two never agree. | 4 Measure first. Nobody knows., 6 Keep one clock, and ask it alone. Two never agree.
prose that tells a lesson among lists | ## Lessons learned⏎### Maps⏎We should have tested the map far earlier.⏎⏎**Improvements:**⏎- more tests | 3 We should have tested the map far earlier., 6 more tests
prose that tells a lesson in a reflection | ## Reflection⏎We met on Mondays.⏎⏎This taught me that one clock is enough. | 4 This taught me that one clock is enough.
topics in a file of lessons | # Lessons learned⏎## Talk⏎We began late.⏎⏎We should have met before we began. | 5 We should have met before we began.
prose that only says there were lessons | ## Reflection⏎I learned a lot from this project. |${' '}
a plain line right above a list | What I learned⏎* One test⏎* Two tests⏎⏎What I like⏎* Tea | 2 One test, 3 Two tests
a label with a sentence that leads in | **What I learned about queues:**⏎This project taught me much:⏎1. One test is enough⏎2. Two are more | 3 One test is enough, 4 Two are more
a list whose bullets were lost | ## Key learnings⏎Learned how to test well⏎⏎Learned how to name things⏎⏎Learned how to write it down⏎⏎Learned how to let things go | 2 Learned how to test well, 4 Learned how to name things, 6 Learned how to write it down, 8 Learned how to let things go
paragraphs of advice whose bullets were lost | ## Best practices⏎Write small and focused functions.⏎⏎Use variables of the environment (e.g. for keys: all).⏎⏎Review changes before they are merged.⏎⏎⏎⏎We met on Mondays in the blue room. | 2 Write small and focused functions., 4 Use variables of the environment (e.g. for keys: all)., 6 Review changes before they are merged.
a label over advice whose bullets were lost | ## Challenges⏎- Slow pages⏎⏎Best practices and takeaways:⏎⏎Write small functions⏎⏎Keep the clocks in step⏎⏎Ask early when in doubt | 6 Write small functions, 8 Keep the clocks in step, 10 Ask early when in doubt
a plain line with an emoji over a list | 📌 Overview⏎I did this.⏎⏎✅ What I learned⏎⏎- Two clocks never agree⏎⏎📸 Deliverables⏎⏎- A page | 6 Two clocks never agree
counted sections of which one speaks of a community | ## Lessons learned⏎### 1. Documentation is gold⏎Future me is glad.⏎### 2. **Community matters**⏎Nobody does it alone.⏎### 3. Your background helps⏎It is cheap. | 2 Documentation is gold: Future me is glad., 4 Community matters: Nobody does it alone., 6 Your background helps: It is cheap.
the foot of a text | ## Tips⏎- One test⏎⏎**Repository**: \`clocks\`  ⏎**License**: © 2025 Us, all rights reserved. | 2 One test
how a project is run among advice | ## Best practices⏎- One test⏎### Running locally⏎- Scan the code | 2 One test
a word alone among prose | ## Lessons learned⏎Two clocks never agree.⏎⏎Performance | 2 Two clocks never agree.
short advice whose bullets were lost | ## Best practices⏎Programming of it⏎⏎Write small functions⏎⏎Use modular design⏎⏎Validate what comes in | 4 Write small functions, 6 Use modular design, 8 Validate what comes in
lines of advice whose bullets were lost | ## Best practices⏎Write small and focused functions⏎Keep settings out of the code⏎Review changes before they are merged⏎Example code⏎const one = () => {⏎name: string; | 2 Write small and focused functions, 3 Keep settings out of the code, 4 Review changes before they are merged
prose that wraps | ## Best practices⏎There is much to say of tests⏎and of reviews as well, which is why⏎we wrote all of it down. |${' '}
what was studied below learnings | ## Major learnings⏎### Technologies⏎- Django and its forms⏎- Docker and its images |${' '}
what was studied and what of it was learnt | ## Key learnings⏎### Core concepts⏎- **Decorators:** Learned to change functions⏎- **Queues:** work that can wait⏎### Tools⏎- Understood why images have layers | 3 Decorators: Learned to change functions, 6 Understood why images have layers
topics below learnings | ## Key learnings⏎- Django forms⏎- REST and **GraphQL**⏎- **Tests:** unit and integration |${' '}
a lesson among many topics below learnings | ## Major learnings⏎1. Tools⏎    + Python⏎    + Docker images⏎    + Redis⏎    + Tests keep the clock honest |${' '}
a lesson among two topics below learnings | ## Key learnings⏎- Small pull requests⏎- Caching needs an owner⏎- Idempotent consumers | 2 Small pull requests, 3 Caching needs an owner, 4 Idempotent consumers
a topic among the lessons below learnings | ## What I learned⏎- Names matter most when they are read⏎- Use one clock⏎- Docker images | 2 Names matter most when they are read, 3 Use one clock, 4 Docker images
advice in learnings below a label | ## Key learnings⏎- Django forms⏎- REST⏎⏎**Best practices:**⏎- Small functions | 6 Small functions
definitions below learnings | ## What I learned⏎- **Buffer** → Loads it all at once⏎- **Stream** → Processes it in chunks⏎- **Queue**: a list of work⏎- **Retries**: Twice is better than not at all |${' '}
reasons behind names below learnings | ## Key learnings⏎- **Caching:** Strategic use of it makes pages quick⏎- **Tests:** Writing them early is cheaper | 2 Caching: Strategic use of it makes pages quick, 3 Tests: Writing them early is cheaper
topics below several headings of learnings | ## Major learnings⏎### 1. Forms⏎- **Fields**:⏎  - Writing of widgets⏎  - Errors of one field⏎### 2. Queues⏎- Background work⏎- Retries⏎- Learned when to give up | 9 Learned when to give up
topics below a label in learnings | ## Major learnings⏎**Key technologies:**⏎- **Forms:** they check what is sent⏎- **Queues:** they let work wait⏎⏎**Takeaways:**⏎- One test | 7 One test
topics of practices among the concepts | ## Core concepts⏎### Security best practices⏎- Token rotation⏎- Input validation |${' '}
advice in practices among the concepts | ## Core concepts⏎### Security best practices⏎- Rotate tokens each night⏎- Input validation⏎- Never log a secret | 3 Rotate tokens each night, 4 Input validation, 5 Never log a secret
tips for those who come later | ## Collaboration⏎- **Where:** the blue room⏎- **Tips for future learners:**⏎  - One test | 4 One test
short practices | ## Personal takeaways⏎- Modular code⏎- Clean names | 2 Modular code, 3 Clean names
a bold title over the text of its own paragraph | ## Best practices⏎- One test⏎⏎**Personal takeaway**  ⏎Two tests prove more than one. | 2 One test, 5 Two tests prove more than one.
learnings and topics in one title | ## Major learnings & topics covered⏎### Databases⏎- Indexes and joins |${' '}
a lost title over it | Key learnings⏎⏎Learned how to test well | 3 Learned how to test well
a sentence with steps below it | ## Tips⏎- **Shortcuts**: make one for each scene:⏎  - hold the icon | 2 Shortcuts: make one for each scene:, 3 hold the icon
a heading explained by words and a colon | ## Things I learned⏎### A socket is no request⏎Sockets: both sides may speak. | 2 A socket is no request: Sockets: both sides may speak.
sections that promise within one that barely does | ## Self-reflection⏎### My approach⏎- Read it⏎### What I would do differently⏎- One test | 5 One test
a heading that is the advice | ## Best practices⏎### Keep modules small⏎Nobody reads a long one. | 2 Keep modules small: Nobody reads a long one.
a numbered heading with a TL;DR | ## 1. Errors⏎### 1.1 Log once⏎**TL;DR:** Twice is noise.⏎⏎**Otherwise:** noise | 2 Log once: Twice is noise. Otherwise: noise
a badge and tags around a heading with a TL;DR | ## ![✔] 1.1 Log once #updated⏎**TL;DR:** Twice is noise.⏎## 1.2 Ask first⏎### 📝 #new⏎**TL;DR:** Answers cost less. | 1 Log once: Twice is noise., 4 Ask first: Answers cost less.
concepts with practices | ## Key concepts & best practices learned⏎- Keep the pump clean⏎- Label each hose | 2 Keep the pump clean, 3 Label each hose
a numbered lesson among lessons | ## Lessons learned⏎### Lesson 1: Count first⏎- One test | 3 One test
a lesson told in labeled parts | ## Lessons learned⏎### One⏎**What we learned:** count before you cut⏎⏎**Evidence:** nine causes | 3 count before you cut
takeaways of a day | ## Day 6 – Queues⏎### Takeaways⏎- One test | 3 One test
an author's word | ## Misc⏎<!-- nexus: takeaways -->⏎- One test | 3 One test
a type in an item | ## What I learned⏎- List<T> keeps its order | 2 List<T> keeps its order
features that name the sections | ## Features⏎- Best practices: a list⏎- Takeaways: another |${' '}
objectives | ## Learning objectives⏎- Know best practices |${' '}
a rubric | ## Best practices (20%)⏎- Names are clear |${' '}
a table of contents | ## Table of contents⏎- [Best practices](#best-practices) |${' '}
a submission checklist | ## Submission checklist⏎- [ ] Best practices written |${' '}
course units | ## Lesson 3: Views⏎- Templates |${' '}
units of a course in a list | ### Overview of the units⏎- Lesson 1: Introduction to forms and views⏎- Lesson 2: Queues for work that can wait |${' '}
a blank that somebody is to fill | ## Personal takeaways⏎(To be added by me) |${' '}
what an assistant says of its own text | ## Lessons learned⏎- Test early⏎⏎👉 This structure makes your README stand out and shows what you can do. | 2 Test early
what one is proud of | ## What I learned⏎One clock is enough.⏎### Things I am proud of⏎- The page is quick |${' '}
an opening among lessons | ## What I learned⏎This repository documents what I did with queues and with clocks. |${' '}
insights of engineers | ## Engineering insights⏎**Two clocks never agree.**⏎Ask one of them. | 2 Two clocks never agree. Ask one of them.
what is set off below a last rule | ## Takeaways⏎- One test⏎⏎---⏎The shop: its server⏎👋 Overview | 2 One test
a sign-off below prose | ## Lessons learned⏎One test is enough.⏎⏎---⏎🚀 *Built with care for all of you.* | 2 One test is enough.
prose between rules | ## Lessons learned⏎One test is enough.⏎⏎---⏎⏎Two are more. | 2 One test is enough., 6 Two are more.
a list below a last rule | ## Takeaways⏎- One test⏎⏎---⏎⏎- Two tests | 2 One test, 6 Two tests
ticks of a licence | ## License⏎✅ Use it⏎✅ Change it |${' '}
next steps among lessons | ## Lessons learned⏎- One test⏎### Next steps⏎- Learn Go | 2 One test
what a template leaves open | ## Key takeaways⏎- [main lesson]⏎- **L-1:** <what you learnt>⏎- **[Practice 1]:** [what it taught me].⏎- |${' '}
discoveries beside challenges | ## Learnings and reflections⏎### Discoveries⏎- One test⏎### Challenges⏎- Slow pages | 3 One test
personal learning | ## Work⏎### Personal learning⏎I learned how to test the map. | 3 I learned how to test the map.
questions that ask for lessons | ## Reflections⏎- What went well?⏎- Would you do it again?⏎- What is pom.xml? |${' '}
what a template numbers | ## Key learnings⏎- Learning 1⏎- **Takeaway 2**⏎  - Why it matters |${' '}
what is still to come | ## Lessons learned⏎Reflections coming soon... |${' '}
a repository named below advice | ## Best practices⏎- One test⏎### Project repository⏎Repository: [code](https://example.org) | 2 One test
a name in quotes | ## "Today I Learned" app⏎- Save a fact |${' '}
links and paths alone | ## Best practices⏎- [A guide](https://example.org)⏎- <https://example.org>⏎- Keys: \`app/keys/index.js\` |${' '}
a section to ignore | ## Best practices⏎<!-- nexus: ignore -->⏎- One test |${' '}
`;

describe('Takeaways are read from', () => {
  for (const row of cases.trim().split('\n')) {
    const first = row.indexOf(' | ');
    const last = row.lastIndexOf(' |');
    const text = row.slice(first + 3, last).replaceAll('⏎', '\n');
    it(row.slice(0, first), () => {
      const { takeaways } = readNote(text, '');
      assert.equal(
        takeaways.map((one) => `${one.line} ${one.text}`).join(', '),
        row.slice(last + 2).trim(),
      );
    });
  }
});
