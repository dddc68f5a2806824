import fc from 'fast-check';

const words = fc.constantFrom(
  'Best practices',
  'Key takeaways',
  'Challenges and solutions',
  'Technologies',
  'Next steps',
  'Lessons learned',
  'Problem',
  'Solution',
  'Takeaway',
  'café',
  '🚀',
  '�',
  'üçün',
  'â€™',
  'a b c.',
);

const marks = fc.constantFrom(
  '# ',
  '## ',
  '###### ',
  '- ',
  '1. ',
  '   - ',
  '\t* ',
  '> ',
  '- [x] ',
  '•\t',
  'o\t',
  '**',
  '**: ',
  ': ',
  ' – ',
  '`',
  '_',
  '| ',
  '|',
  '|---|---|',
  '```',
  '```md',
  '~~~',
  '---',
  '===',
  '-',
  '<<<<<<< HEAD',
  '=======',
  '>>>>>>> x',
  '<details><summary>',
  '<h1>',
  '<!-- nexus: takeaways -->',
  '<!-- nexus: ignore -->',
  '<!--',
  '[x](y)',
  '![',
  '\\',
  '&amp;',
  '\0',
  '    ',
  'title: x',
  'tags: [a',
  '\u2028',
  '\ud800',
);

/** Lines that mean something together, so that the rules for pairs, entries and lists meet often. */
const lines = fc.constantFrom(
  '## Challenges and solutions\n',
  '### Challenge 2: Slow queries\n',
  '# Technologies\n',
  '## Best practices\n',
  '### Personal takeaways\n',
  '## Next steps\n',
  '**Best practices:**\n\n',
  'Challenges and solutions\n\n',
  '- **Problem:** a b\n',
  '  **Solution:** c d\n',
  '  - Solution: e\n',
  '1. *Challenge*: a **Fix:** b\n',
  '- [x] done\n',
  '- **Redis** – a store\n',
  '  - inner item\n',
  '| Problem | Solution | Lesson |\n|---|---|---|\n| a | b | c |\n',
  '> **Takeaway:** a lesson of words\n',
  '**TL;DR:** because\n',
  '### 1.1 Name things\n\n',
  '\n',
);

const breaks = fc.constantFrom('\n', '\n\n', '\r\n', '\r', '');

const fragment = fc
  .tuple(fc.oneof(marks, words, fc.string({ maxLength: 6 })), breaks)
  .map((parts) => parts.join(''));
const top = fc.constantFrom(
  '',
  '',
  '---\ntitle: a\ntags: [b]\n---\n',
  '---\ntitle: [a\n---\n',
  '\ufeff',
);

/** Text in which everything that means something to the reader follows everything else. */
export const arbitraryMarkdown = fc
  .tuple(top, fc.array(fc.oneof(lines, lines, fragment), { maxLength: 50 }))
  .map(([first, parts]) => first + parts.join(''));

/** Any bytes at all, and bytes that are nearly text. */
export const arbitraryBytes = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  arbitraryMarkdown.map((text) => new TextEncoder().encode(text)),
);
