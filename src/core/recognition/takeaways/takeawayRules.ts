import type { Takeaway } from '../../note/Note';
import { isOnlyLinks, isPlaceholder, isPrompt, leadsIn } from '../candidates/emptyText';
import type { Rule } from '../rules/Rule';
import { roleOfLabel } from '../titles/labels';
import type { Subject } from './SectionWalker';
import {
  holdsLesson,
  isAsked,
  isLabeledLesson,
  isListOfStatements,
  isPart,
  isPointer,
  isPromised,
  isReminder,
  isTelling,
  isUnfinished,
  isWeak,
  kindOfAlert,
  kindOfColumn,
  promiseOfLabel,
  text,
} from './takeawayConditions';

type Kind = Takeaway['kind'];

const drop = (): null => null;
const asPromised = ({ lead, place }: Subject): Kind => lead.promise ?? place.promise ?? 'lesson';

/** How texts become takeaways; the first rule that holds decides. */
export const takeawayRules: readonly Rule<Subject, Kind>[] = [
  {
    id: 'directed',
    for: 'The author says with a comment that every item of the section is a takeaway.',
    example: '## Week 3⏎<!-- nexus: takeaways -->⏎- Redis',
    counterexample: '## Week 3⏎- Redis',
    when: ({ place, isName, candidate }) =>
      place.isDirected && (!isName || candidate.shape === 'item'),
    gives: asPromised,
  },
  {
    id: 'group-name',
    for: 'A label, or a short item over a list, names the group of what stands below it.',
    example: '## Tips⏎- Tests:⏎  - One test is enough',
    counterexample: '## Tips⏎- One test is enough for now.⏎  - Two prove more',
    when: ({ isName }) => isName,
    gives: drop,
  },
  {
    id: 'blocked',
    for: 'Below plans, pointers and rubrics nothing is a takeaway.',
    example: '## Next steps⏎### Tips⏎- Use one clock',
    counterexample: '## Notes⏎### Tips⏎- Use one clock',
    when: ({ lead }) => lead.isBlocked,
    gives: drop,
  },
  {
    id: 'only-links',
    for: 'Links, addresses and paths alone point somewhere and teach nothing.',
    example: '## Tips⏎- 🔗 [Read more](https://a.example)',
    counterexample: '## Tips⏎- Read [this](https://a.example) before you deploy',
    when: ({ candidate }) => candidate.shape !== 'row' && isOnlyLinks(candidate.source),
    gives: drop,
  },
  {
    id: 'placeholder',
    for: 'What a template leaves to be filled in is nobody’s lesson.',
    example: '## Tips⏎- _(fill in)_',
    counterexample: '## Tips⏎- Fill in every field of the form',
    when: ({ candidate, context }) =>
      isPlaceholder(candidate.source, context.vocabulary, candidate.wordsIn(context)) ||
      isPrompt(candidate.textIn(context), context.vocabulary),
    gives: drop,
  },
  {
    id: 'question',
    for: 'A question asks for a lesson, as a template or a teacher does.',
    example: '## Tips⏎- What went well?',
    counterexample: '## Tips⏎- Ask first: does anyone use this?',
    when: isAsked,
    gives: drop,
  },
  {
    id: 'about-file',
    for: 'A text that speaks of the file, or leads in to what follows, opens it.',
    example: '## Lessons learned⏎This repository documents what I learned.',
    counterexample: '## Lessons learned⏎This taught me patience.',
    when: (subject) =>
      leadsIn(
        text(subject),
        subject.context.vocabulary,
        subject.candidate.wordsIn(subject.context),
      ),
    gives: drop,
  },
  {
    id: 'pointer',
    for: 'Labels such as Source, Date and License point to other texts or tell when and who.',
    example: '## Tips⏎- **Source:** the manual',
    counterexample: '## Tips⏎- **Sources of truth:** keep one',
    when: isPointer,
    gives: drop,
  },
  {
    id: 'label-alone',
    for: 'The name of a part, such as `Why it matters`, says nothing by itself.',
    example: '## Tips⏎- Takeaway 1',
    counterexample: '## Tips⏎- Take breaks',
    when: ({ candidate, context }) =>
      candidate.labeled === null &&
      roleOfLabel(candidate.textIn(context), context.vocabulary) !== null,
    gives: drop,
  },
  {
    id: 'labeled-lesson',
    for: 'A label such as Lesson or Tip says what its text is, wherever it stands.',
    example: '## Day 2⏎**Lesson:** one test is enough',
    counterexample: '## Day 2⏎**Result:** one test was enough',
    when: isLabeledLesson,
    gives: promiseOfLabel,
  },
  {
    id: 'part-of-pair',
    for: 'Labels of a problem and its solution belong to a challenge, which is told elsewhere.',
    example: '## Lessons learned⏎**Evidence:** nine causes⏎**Lesson:** count the failures first',
    counterexample: '## Tips⏎- **Error:** handle it where you can act',
    when: isPart,
    gives: drop,
  },
  {
    id: 'alert',
    for: 'A callout that GitHub knows is a tip or a warning.',
    example: '> [!TIP]⏎> Pin the version of the image',
    counterexample: '> Pin the version of the image',
    when: (subject) => subject.candidate.shape === 'paragraph' && kindOfAlert(subject) !== null,
    gives: kindOfAlert,
  },
  {
    id: 'telling',
    for: 'A sentence tells in so many words that something was learned, in a place for lessons.',
    example: '## Reflection⏎- tea⏎⏎This taught me that one clock is enough.',
    counterexample: '## Reflection⏎- tea⏎⏎I learned a lot.',
    when: isTelling,
    gives: () => 'lesson',
  },
  {
    id: 'reminder',
    for: 'A sentence that reminds its readers, or says at its beginning that it was learned.',
    example: '## Day 2⏎Remember that one clock is enough for all.',
    counterexample: '## Day 2⏎Remember to smile.',
    when: isReminder,
    gives: () => 'lesson',
  },
  {
    id: 'lesson-column',
    for: 'A column such as What I learned tells lessons, whatever else the table holds.',
    example: '## Days⏎⏎|Day|What I learned|⏎|-|-|⏎|One|One clock is enough|',
    counterexample: '## Days⏎⏎|Day|What I ate|⏎|-|-|⏎|One|One soup is enough|',
    when: holdsLesson,
    gives: kindOfColumn,
  },
  {
    id: 'no-list',
    for: 'Outside lists of takeaways only what says so itself is one.',
    example: '## Day 2⏎**Tip:** pause',
    counterexample: '## Day 2⏎**Tip:** pause each hour for a while',
    when: (subject) => !isPromised(subject),
    gives: drop,
  },
  {
    id: 'list-of-names',
    for: 'Below a weak promise a list is taken as a whole, and only if it is sentences.',
    example: '# Lessons learned⏎## The talk⏎- Name⏎- Role',
    counterexample: '# Lessons learned⏎## Queues⏎- Bound every queue.',
    when: (subject) =>
      isWeak(subject) && subject.candidate.shape !== 'paragraph' && !isListOfStatements(subject),
    gives: drop,
  },
  {
    id: 'listed',
    for: 'An item below a promise is a takeaway.',
    example: '## Tips⏎- One test is enough',
    counterexample: '## Tips⏎One test⏎is enough.',
    when: ({ candidate: { shape, standing }, isLost }) =>
      shape === 'item' && !isLost && (standing.item === null || standing.list !== null),
    gives: asPromised,
  },
  {
    id: 'row',
    for: 'A row of a table below a promise is a takeaway.',
    example: '## Tips⏎⏎|Practice|Why|⏎|-|-|⏎|Test|It helps|',
    counterexample: '## Weather⏎⏎|Day|Sun|⏎|-|-|⏎|One|It shines|',
    when: (subject) =>
      subject.candidate.shape === 'row' &&
      (subject.node.meaning.strength === 'strong' || isListOfStatements(subject)),
    gives: asPromised,
  },
  {
    id: 'marked-line',
    for: 'A line below a promise that begins with a symbol or a label is an item.',
    example: '## Tips⏎✅ One test⏎✅ Two tests',
    counterexample: '## Tips⏎One test⏎⏎- Two tests',
    when: ({ candidate: { shape }, isLost }) => shape === 'line' && !isLost,
    gives: asPromised,
  },
  {
    id: 'lost-bullet',
    for: 'Sentences in a row below a promise are a list whose bullets were lost on paste.',
    example: '## Tips⏎Write small functions.⏎Keep the clocks in step.⏎Ask early when in doubt.',
    counterexample: '## Weather⏎Write small functions.⏎Keep the clocks in step.⏎Ask when in doubt.',
    when: ({ isLost }) => isLost,
    gives: asPromised,
  },
  {
    id: 'unfinished',
    for: 'A paragraph that ends in a colon, quotes, or is one word says no lesson.',
    example: '## What I learned⏎Performance',
    counterexample: '## What I learned⏎Performance pays.',
    when: isUnfinished,
    gives: drop,
  },
  {
    id: 'prose',
    for: 'Where a section that promises lessons has a few paragraphs and no list, each is one.',
    example: '## Lessons learned⏎One test is enough for us.',
    counterexample: '## Lessons learned⏎One test is enough:⏎- for us',
    when: ({ takesProse }) => takesProse,
    gives: asPromised,
  },
];
