import assert from 'node:assert/strict';
import { readNote } from '../../../../src/core/reading/readNote';

/** Real shape | Markdown below a heading on challenges, ⏎ for a line break | `line challenge ⇒ solution` of each pair */
const inSection = `
a table | ⏎|Problem|Fix|⏎|-|-|⏎|Slow|Index| | 5 Slow ⇒ Index
a table with a description | ⏎|Challenge|Details|Solution|⏎|-|-|-|⏎|Speed|It was slow|Index| | 5 It was slow ⇒ Index
a table with a number first | ⏎|No|What|How|⏎|-|-|-|⏎|1|Slow|Index| | 5 Slow ⇒ Index
one item with both labels | - **Challenge:** slow **Solution:** an index | 2 slow ⇒ an index
one item with plain labels | - Problem: slow. Solution: an index | 2 slow. ⇒ an index
a name and its solution | - **Slow pages**: added an index | 2 Slow pages ⇒ added an index
an arrow | - Slow pages → an index | 2 Slow pages ⇒ an index
a sentence that says how | - Pages were slow; solved it by adding an index | 2 Pages were slow ⇒ adding an index
words in brackets | - Slow pages (solved with an index) | 2 Slow pages ⇒ an index
a nested solution | - Pages were slow⏎  - Solution: an index | 2 Pages were slow ⇒ an index
a nested solution without a label | - Pages were slow⏎  - We added an index | 2 Pages were slow ⇒ We added an index
a title with labeled lines | ### Speed⏎**Problem:** slow⏎⏎**Solution:** an index | 2 slow ⇒ an index
a title with labeled bullets | ### Speed⏎- Problem: slow⏎- Fix: an index | 2 slow ⇒ an index
a title with sub-headings | ### Speed⏎#### Problem⏎It was slow.⏎#### Solution⏎An index. | 3 It was slow. ⇒ An index.
a numbered title with a solution only | ### Challenge 2: Speed⏎**Solution:** an index | 2 Speed ⇒ an index
a bold title with a solution only | **Speed**⏎⏎Solution: an index | 2 Speed ⇒ an index
plain lines | Challenge: slow⏎Solution: an index | 2 slow ⇒ an index
a numbered line that holds both | Challenge 1: The total was wrong - I fixed it by using a loop | 2 The total was wrong ⇒ using a loop
two lists that nothing pairs | - a b⏎- c d⏎⏎**Solutions:**⏎- e⏎- f | 2 a b ⇒ –, 3 c d ⇒ –
two lists whose words say what solves which | - Working with docker⏎- Monthly worklogs⏎- The new concepts⏎⏎**Solutions:**⏎- Updating the worklogs often⏎- Watching films on new concepts⏎- Small steps in Docker | 2 Working with docker ⇒ Small steps in Docker, 3 Monthly worklogs ⇒ Updating the worklogs often, 4 The new concepts ⇒ Watching films on new concepts
two lists of unlike length | - a b⏎- c d⏎⏎**Solutions:**⏎- e | 2 a b ⇒ –, 3 c d ⇒ –
items without a solution | - Slow pages⏎- Flaky tests | 2 Slow pages ⇒ –, 3 Flaky tests ⇒ –
a result and a lesson behind | - Problem: slow⏎- Fix: an index⏎- Result: quick⏎- Lesson: measure first | 2 slow ⇒ an index
other labels between | **Problem:** slow⏎⏎**Testing:** a load test⏎⏎**Solution:** an index⏎- **Where**: in the test | 2 slow ⇒ an index; Where: in the test
attempts between | **Problem:**⏎Pages were slow⏎Error: "timeout"⏎⏎**Attempted Solutions:**⏎1. A cache - Result: none⏎⏎**Final Solution:**⏎An index⏎⏎**Lesson Learned:**⏎- Measure | 2 Pages were slow ⇒ An index
other labels in the list | - **Problem:** slow⏎- **Why it happened:** no index⏎- **How I solved it:** an index | 2 slow ⇒ an index
a sentence that leads in | The challenges I faced were:⏎- Slow pages⏎- Flaky tests | 3 Slow pages ⇒ –, 4 Flaky tests ⇒ –
a list set in below its sentence | The challenges I faced were:⏎    1. Slow pages⏎    2. Flaky tests | 3 Slow pages ⇒ –, 4 Flaky tests ⇒ –
bold sentences before their text | **Bugs of the cloud.** The server sets a name.⏎⏎**A guess that won.** Capped it. | 2 The server sets a name. ⇒ –, 4 A guess that won ⇒ Capped it.
a response of an interface | - **Error:** no key⏎  **Response:** 401 | 2 no key ⇒ –
an explanation behind a name | - **Late start:** The parts took a month⏎- The pump was loud – air led to knocks | 2 The parts took a month ⇒ –, 3 The pump was loud – air led to knocks ⇒ –
a message below a name | 1. Cannot reach the store⏎   - _Driver error:_ "Login failed for reader" | 2 Cannot reach the store; Driver error: "Login failed for reader" ⇒ –
an arrow in brackets | - Locked files break it (say, mode 000 → no access) | 2 Locked files break it (say, mode 000 → no access) ⇒ –
prose alone | I could not open the page because the port was taken already. | 2 I could not open the page because the port was taken already. ⇒ –
prose of one sentence | The main challenge was to keep the clocks of all machines in step. | 2 The main challenge was to keep the clocks of all machines in step. ⇒ –
prose with the solution behind | I could not open the page because the port was taken.⏎## How I solved them⏎Another port. | 2 I could not open the page because the port was taken. ⇒ Another port.
prose that says what went wrong | The query loop appeared as soon as the list grew; solved by joining the tables. | 2 The query loop appeared as soon as the list grew ⇒ joining the tables.
prose whose next paragraph solves it | I could not read the file while it was being written.⏎⏎To solve this I read it after the rename. | 2 I could not read the file while it was being written. ⇒ To solve this I read it after the rename.
prose with a sentence that solves it | My pages took nine seconds to load at first. To fix it, I built an index. | 2 My pages took nine seconds to load at first. ⇒ To fix it, I built an index.
prose of several challenges | We faced several challenges.⏎⏎One challenge was to keep the clocks in step.⏎⏎Another problem was that the disk filled up at night. | 4 One challenge was to keep the clocks in step. ⇒ –, 6 Another problem was that the disk filled up at night. ⇒ –
an item that solves the one before | - The clocks ran apart⏎- I fixed it by asking one server | 2 The clocks ran apart ⇒ I fixed it by asking one server
cells between tabs | Challenge	Solution⏎Slow pages	An index⏎Flaky tests	One clock | 3 Slow pages ⇒ An index, 4 Flaky tests ⇒ One clock
names over their text | Slow pages in the catalogue⏎Added an index over the titles⏎⏎Flaky tests at midnight⏎Asked one clock | 2 Slow pages in the catalogue ⇒ Added an index over the titles, 5 Flaky tests at midnight ⇒ Asked one clock
a name on the line over the labels | Speed of the catalogue⏎Challenge: slow⏎Solution: an index⏎⏎Its tests⏎Challenge: flaky⏎Solution: a clock | 2 slow ⇒ an index, 6 flaky ⇒ a clock
names with a dot in them over their text | First steps with Next.js forms⏎Built small pages first⏎⏎Flaky tests at midnight⏎Asked one clock | 2 First steps with Next.js forms ⇒ Built small pages first, 5 Flaky tests at midnight ⇒ Asked one clock
a numbered title with a word of paperwork in it | ### 1. Slow endpoints under load⏎- Challenge: slow⏎- Solution: an index | 2 slow ⇒ an index
a long title with a word of paperwork in it | ### Demo pages that would not load⏎- Challenge: slow⏎- Solution: an index⏎### Next steps⏎- Learn Go | 2 slow ⇒ an index
sentences that lead in to labeled items | Each week brought challenges. Some of them and what solved them, in the order in which they were met:⏎⏎- **Challenge:** slow⏎  - **Solution:** an index | 4 slow ⇒ an index
prose that speaks of one among several | One of the major challenges was to learn so many new tools within a few short weeks. | 2 One of the major challenges was to learn so many new tools within a few short weeks. ⇒ –
what broke and what broke through | - **Challenge: Slow pages**⏎⏎    - **What happened:** nine seconds⏎⏎    - **Breakthrough:** an index | 2 nine seconds ⇒ an index
a counted name over the labels | Challenge 1: Speed of the catalogue⏎Problem: slow⏎⏎Solution:⏎⏎An index⏎⏎Challenge 2: Its tests⏎Problem: flaky⏎⏎Solution:⏎⏎A clock | 2 slow ⇒ An index, 9 flaky ⇒ A clock
a counted name as a paragraph over the labels | Challenge 1: Speed of the catalogue⏎⏎Problem: slow⏎Solution: an index⏎⏎Challenge 2: Its tests⏎⏎Problem: flaky⏎Solution: a clock | 2 slow ⇒ an index, 7 flaky ⇒ a clock
a numbered name over labeled items | 1. Speed of the catalogue⏎⏎- Challenge: slow⏎- Solution:⏎⏎Added an index⏎⏎2. Challenge 2: Its tests⏎* Problem: flaky⏎- Solution:⏎⏎Asked one clock⏎Ran them twice | 2 slow ⇒ Added an index, 9 flaky ⇒ Asked one clock: Ran them twice
counted names in one paragraph | Challenge 1: Speed of the catalogue⏎Problem: slow⏎Solution: an index⏎Challenge 2: Its tests⏎Problem: flaky⏎Solution: a clock | 2 slow ⇒ an index, 5 flaky ⇒ a clock
a labeled name over another label | Challenge: Speed of the catalogue⏎⏎Problem: slow⏎⏎Solution: an index⏎⏎Challenge: Its tests⏎Problem: flaky⏎⏎Solution: a clock | 2 slow ⇒ an index, 8 flaky ⇒ a clock
two labeled challenges in a row | Challenge: Pages were slow.⏎⏎Problem: Tests were flaky. | 2 Pages were slow. ⇒ –, 4 Tests were flaky. ⇒ –
a long item with what was done behind a dash | - Had the code and its settings split over two different folders on two disks — moved all of it into one | 2 Had the code and its settings split over two different folders on two disks ⇒ moved all of it into one
what was understood, and its picture | ### Keys⏎**Challenge:** no name⏎**How I understood it:** it is not in the key⏎⏎![A page](page.png) | 2 no name ⇒ it is not in the key
a list below a heading that says challenges | ### Common challenges⏎- Slow pages⏎- Flaky tests⏎### Solutions⏎- An index⏎- A clock | 3 Slow pages ⇒ –, 4 Flaky tests ⇒ –
a name that says difficulties over its solution | 1. **Difficulties with the clocks**⏎   *Solution:* one server⏎2. **Slow pages**⏎   *Solution:* an index | 2 Difficulties with the clocks ⇒ one server, 4 Slow pages ⇒ an index
a sentence behind a table | |Problem|Fix|⏎|-|-|⏎|Slow|Index|⏎⏎Each challenge made my understanding of queues and clocks a little stronger. | 4 Slow ⇒ Index
short lines alone among names over their text | Slow pages of the catalogue⏎Added an index⏎⏎Flaky tests at midnight⏎Asked one clock⏎⏎Keys in the code⏎Moved them out⏎⏎Time constraint⏎⏎Solution:⏎⏎Four weeks | 2 Slow pages of the catalogue ⇒ Added an index, 5 Flaky tests at midnight ⇒ Asked one clock, 8 Keys in the code ⇒ Moved them out, 11 Time constraint ⇒ Four weeks
what somebody said | > *"Every bug that we fixed was a step towards our mastery of it."*⏎⏎- Slow pages → an index | 4 Slow pages ⇒ an index
several items that solve one | - Slow pages⏎## Solutions implemented⏎- An index⏎- A cache | 2 Slow pages ⇒ An index; A cache
a numbered name over the labels | 1. Speed of the catalogue⏎⏎Challenge: slow⏎Solution: an index⏎⏎2. Its tests⏎⏎Challenge: flaky⏎Solution: a clock | 2 slow ⇒ an index, 7 flaky ⇒ a clock
words that lead to the solution | ### 1. Speed⏎- Pages were slow⏎⏎**To solve this challenge:**⏎- I added an index | 2 Pages were slow ⇒ I added an index
a name that says challenges | - **Styling challenges**⏎  - Solved by one sheet⏎- **Speed**⏎  - Added an index | 2 Styling challenges ⇒ Solved by one sheet, 4 Speed ⇒ Added an index
a sentence over two lines | - Pages that were slow in⏎  Catalogue and search | 2 Pages that were slow in Catalogue and search ⇒ –
names in bold alone | 1. **Styling**⏎2. **Deployment** | 2 Styling ⇒ –, 3 Deployment ⇒ –
a date among the parts | ### 1. Speed⏎**Date:** 2 May⏎⏎**Problem:** slow⏎⏎**Fix:** an index | 2 slow ⇒ an index
what a program said among the parts | **Problem:** slow⏎⏎**Diagnosis:** I asked the database⏎⏎It read every row⏎⏎**Fix:** an index | 2 slow ⇒ an index
the biggest one | **Biggest challenge faced:** slow pages⏎⏎**How you solved it:** an index | 2 slow pages ⇒ an index
a dash right before its word | - Slow⏎  - sol: an index⏎-Flaky tests⏎  - sol: a clock | 2 Slow ⇒ an index, 4 Flaky tests ⇒ a clock
dashes right before their words | -Slow pages⏎-Flaky tests | 2 Slow pages ⇒ –, 3 Flaky tests ⇒ –
a tick before the label of the solution | 1. **Issue: Slow pages**⏎⏎   - ✅ **Solution:** an index⏎⏎2. **Issue: Flaky tests**⏎⏎   - ✅ **Solution:** a clock | 2 Slow pages ⇒ an index, 6 Flaky tests ⇒ a clock
a paragraph that solves the item above | - It was lost at restart⏎⏎The issue was solved by keeping it. | 2 It was lost at restart ⇒ The issue was solved by keeping it.
lines that name what the list below tells | Moving the car:⏎- Issue: it stood still⏎⏎- Solution: a timer⏎⏎Keeping the score:⏎- Issue: lost⏎⏎- Solution: a file | 2 it stood still ⇒ a timer, 7 lost ⇒ a file
what a template asks to write | Write about what you found challenging or interesting here. |${' '}
what to do if there were one | If errors arise, tell the person who gave you the task. |${' '}
what a template leaves open | - **Problem:** [what was hard]⏎- **Solution:** [how you solved it] |${' '}
a word to the users | If your build does not run, please open an issue and I will answer. |${' '}
lists of two sections | - Slow pages⏎- Flaky tests⏎## Solutions⏎- An index⏎- A clock | 2 Slow pages ⇒ –, 3 Flaky tests ⇒ –
a summary that tells nothing | Various challenges were met and overcome by the whole team. |${' '}
none | None so far, all went well. |${' '}
a deed that followed | - The guide was old, so I added a page⏎- The guide was old, so I lost a day | 2 The guide was old ⇒ so I added a page, 3 The guide was old, so I lost a day ⇒ –
the same in Spanish | - La guía era vieja, por eso agregué una página⏎- La guía era vieja, por eso perdí un día | 2 La guía era vieja ⇒ por eso agregué una página, 3 La guía era vieja, por eso perdí un día ⇒ –
a solution behind a semicolon | - Pages were slow; the fix was an index | 2 Pages were slow ⇒ the fix was an index
paragraphs with their solution | Pages were slow. Solution: an index⏎⏎Tests were flaky, Fix: a clock | 2 Pages were slow. ⇒ an index, 4 Tests were flaky ⇒ a clock
none as an item | 1. None - it went smoothly |${' '}
`;

/** The same for what stands below a heading that says nothing of challenges. */
const outside = `
both halves labeled | **Problem:** slow⏎⏎**Solution:** an index | 2 slow ⇒ an index
columns that say so | ⏎|Challenge|Solution|⏎|-|-|⏎|Slow|Index| | 5 Slow ⇒ Index
a bold line over a list | **Challenges faced:**⏎- Slow pages⏎- Flaky tests | 3 Slow pages ⇒ –, 4 Flaky tests ⇒ –
what a project is against | The main problem is that the clocks of small shops run apart and nobody sees it. |${' '}
a problem without a solution | **Problem:** what this project is for |${' '}
a solution without a problem | - **Solution:** what this project does |${' '}
mistakes that were made | ## Mistakes I made (and fixed)⏎- I lost the key⏎  - Fix: made a new one | 3 I lost the key ⇒ made a new one
a heading on what was mended | ## Common errors I solved⏎- **No key** → Made one⏎- **No page** → Opened the port | 3 No key ⇒ Made one, 4 No page ⇒ Opened the port
other columns | ⏎|Option|Default|⏎|-|-|⏎|a|b| |${' '}
a heading that names one | ### Issue 2: Port taken⏎**Problem:** two servers⏎⏎**Resolution:** another port | 2 two servers ⇒ another port
symptoms below a heading that names the issue | ### Issue: Node is down⏎- **Symptoms**:⏎  - no answer⏎- **Fix**:⏎  - start it | 2 no answer ⇒ start it
pairs that lost their heading below another | ## License⏎Free for all.⏎- **Challenge:** slow⏎	**Solution:** an index⏎⏎- **Challenge:** flaky⏎	**Solution:** a clock | 4 slow ⇒ an index, 7 flaky ⇒ a clock
a template for one who contributes | ## Contributing⏎- **Problem:** what it is that you change⏎- **Solution:** how you changed it |${' '}
an arrow to a labeled solution | - ❌ The push fails → Solution: a token⏎- No such host → Fix: its address | 2 The push fails ⇒ a token, 3 No such host ⇒ its address
the same in a paragraph | ❌ El push falla → Solución: usar un token | 2 El push falla ⇒ usar un token
an arrow to another label | - Slow → Result: 3 s⏎- Fast → Result: 1 s |${' '}
a label over a list | Difficulties:⏎- Pages were slow; solved by an index | 3 Pages were slow ⇒ an index
the same in Italian | Difficoltà:⏎- Le pagine erano lente; risolto con un indice | 3 Le pagine erano lente ⇒ un indice
features | - **Fast**: no delay⏎- **Small**: one file |${' '}
`;

function pairsIn(text: string): string {
  const { challenges } = readNote(text.replaceAll('⏎', '\n'), '');
  return challenges
    .map(({ line, challenge, solution }) => `${line} ${challenge} ⇒ ${solution ?? '–'}`)
    .join(', ');
}

function check(table: string, heading: string): void {
  for (const row of table.trim().split('\n')) {
    const first = row.indexOf(' | ');
    const last = row.lastIndexOf(' |');
    const name = row.slice(0, first);
    it(name, () => {
      assert.equal(pairsIn(`${heading}⏎${row.slice(first + 3, last)}`), row.slice(last + 2).trim());
    });
  }
}

describe('Challenges below a heading on challenges are found in', () => {
  check(inSection, '## Challenges and solutions');
});

describe('Challenges elsewhere are found only where the text says so:', () => {
  check(outside, '## The project');

  it('a lesson with a solution of its own', () => {
    assert.equal(
      pairsIn('## Lessons learned⏎### Loops never end⏎It ran on.⏎⏎**Solution:** Mark it.'),
      '2 It ran on. ⇒ Mark it.',
    );
  });

  it('no lesson that merely speaks of an approach', () => {
    assert.equal(pairsIn('## Lessons learned⏎### What worked⏎- **Reusable approach**⏎  - One'), '');
  });

  it('the assignment of a programme is none', () => {
    assert.equal(pairsIn('### The challenge⏎- Show the weather⏎- Keep the score'), '');
  });

  it('nothing where the author says ignore', () => {
    assert.equal(pairsIn('## Challenges⏎<!-- nexus: ignore -->⏎- Slow → an index'), '');
  });
});

/** Form | a whole note, ⏎ for a line break | `line challenge ⇒ solution` of each pair */
const fixNotes = `
code alone below its label | # Troubleshooting⏎## The lamp stays dark⏎**Fix:**⏎⏎~~~sh⏎# as root⏎lamp on⏎~~~ | 2 The lamp stays dark ⇒ lamp on
a table of fields | # Log⏎### Issue #1: Dark⏎\|Symptom\|The lamp stays dark\|⏎\|-\|-\|⏎\|Cause\|No oil\|⏎\|Fix\|Fill it\| | 2 The lamp stays dark ⇒ Fill it
a record below a date | # Log⏎## 2026-02-15 - The lamp⏎- Context: it was night.⏎- Root cause: no oil.⏎- Preventive action:⏎  - fill it at noon, | 2 2026-02-15 - The lamp ⇒ fill it at noon,
a record in Portuguese | # Diário⏎## 2026-02-15 - A lâmpada⏎- Contexto: era noite.⏎- Causa raiz: sem óleo.⏎- Ação preventiva: encher ao meio-dia | 2 2026-02-15 - A lâmpada ⇒ encher ao meio-dia
headings beside each other | # Notes⏎## The real problem:⏎It is dark.⏎⏎~~~⏎dark⏎~~~⏎⏎---⏎⏎## ✅ Solution implemented:⏎### 1. Oil⏎Fill the lamp. | 2 It is dark. ⇒ Oil: Fill the lamp.
the same in Arabic | # ملاحظات⏎## المشكلة الحقيقية⏎المصباح لا يعمل.⏎## الحل⏎إضافة الزيت. | 2 المصباح لا يعمل. ⇒ إضافة الزيت.
the same in Chinese | # 笔记⏎### 现象⏎灯不亮了。⏎### 解决问题⏎加油。 | 2 灯不亮了。 ⇒ 加油。
sub-headings below a number | # Notes⏎## 1. Lamp⏎### Symptom⏎It is dark.⏎### Root cause⏎No oil.⏎### ✅ Solution implemented⏎Filled it. | 3 It is dark. ⇒ Filled it.
a title that is the problem | # Problema: a lâmpada apaga⏎### Causa raiz⏎Sem óleo.⏎### Solução⏎Encher a lâmpada. | 1 a lâmpada apaga ⇒ Encher a lâmpada.
a problem as a heading of its own | ### Problem: The lamp is dark⏎**Solution**: Oil | 1 The lamp is dark ⇒ Oil
a counted gotcha | # House⏎## Gotcha 1: Lamps go out⏎It is dark then.⏎⏎**Fix:** Oil | 2 It is dark then. ⇒ Oil
labels with a stop | # House⏎## 1. Lamp⏎**Symptom.** It is dark.⏎⏎**Cause.** No oil.⏎⏎**Fix:** Fill it. | 2 It is dark. ⇒ Fill it.
a bold name that tells of trouble | # House⏎## Week 2⏎**1. The lamp is broken**⏎Fix: a new one | 3 The lamp is broken ⇒ a new one
tries before the solution | ## The problem⏎It is dark.⏎⏎**How it went on:**⏎1. Try 1: wait⏎2. Try 2: shout⏎### ✅ Final solution⏎Oil | 1 It is dark. ⇒ Oil
several ways to solve it | # House⏎## Problem⏎It is dark.⏎## Solution A: Oil⏎Fill it.⏎## Solution B: Sun⏎Wait. | 2 It is dark. ⇒ Oil; Fill it.
fields of a report | # House⏎## Bugs⏎**Reported by:** Ann⏎**Commit:** 7d67 |${' '}
the fields of a request | # House⏎## 3. Verify⏎**Headers**:⏎- Token⏎⏎**Response**:⏎- Success (200) |${' '}
kinds of commits | # House⏎## 3. Kinds of commits⏎- \`feat\`: a lamp⏎- \`fix\`: a mended lamp |${' '}
what an exercise asks for | # House⏎## Challenges⏎### Challenge 2: A lamp⏎- Build a lamp of glass | 3 Build a lamp of glass ⇒ –
what a template leaves open | # Incident⏎## Incident 1⏎**Symptom:** dark⏎**Fix:**⏎- Commit:⏎- Checked by: |${' '}
a table of other columns | # House⏎## Challenges⏎\|Lamp\|State\|⏎\|-\|-\|⏎\|First\|Lit\| |${' '}
`;

describe('Notes on fixes tell their pairs in', () => {
  for (const row of fixNotes.trim().split('\n')) {
    const [name = '', text = '', told = ''] = row.split(/ (?<!\\)\| ?/);
    it(name, () => {
      assert.equal(pairsIn(text.replaceAll('\\|', '|').replaceAll('\\`', '`')), told.trim());
    });
  }
});

const troubleTitles = {
  Troubleshooting: true,
  'Known issues': true,
  Fehlerbehebung: true,
  Dépannage: true,
  'Solución de problemas': true,
  'Solução de problemas': true,
  'Risoluzione problemi': true,
  'Устранение неполадок': true,
  'حل المشاكل': true,
  故障排除: true,
  トラブルシューティング: true,
  'Lamps of the house': false,
};

describe('A title that says that all below it is trouble', () => {
  for (const [title, isTrouble] of Object.entries(troubleTitles)) {
    it(`is ${isTrouble ? '' : 'not '}${title}`, () => {
      const told = isTrouble ? '2 The lamp at the door ⇒ a new one' : '';
      assert.equal(pairsIn(`# ${title}⏎## The lamp at the door⏎**Fix:** a new one`), told);
    });
  }
});
