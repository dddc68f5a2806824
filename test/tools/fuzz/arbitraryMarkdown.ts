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

const breaks = fc.constantFrom('\n', '\n\n', '\r\n', '\r', '');

/** Text in which everything that means something to the reader follows everything else. */
export const arbitraryMarkdown = fc
  .array(fc.tuple(fc.oneof(marks, words, fc.string({ maxLength: 6 })), breaks), { maxLength: 60 })
  .map((parts) => parts.map((part) => part.join('')).join(''));

/** Any bytes at all, and bytes that are nearly text. */
export const arbitraryBytes = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  arbitraryMarkdown.map((text) => new TextEncoder().encode(text)),
);
