import { halves, type MakeText, numbered, repeated } from './HostileInput';

/** Blocks of Markdown made to be slow to read or to render. */
export const blockTexts: Readonly<Record<string, MakeText>> = {
  'one long line': repeated('word '),
  'one long word': repeated('w'),
  paragraphs: repeated('word\n\n'),
  'one long paragraph': repeated('word\n'),
  'blank lines': repeated('\n'),
  'lines of spaces': repeated('    \n'),
  'first headings': repeated('# a\n'),
  'practice headings': repeated('## Best practices\n'),
  'headings below a promise': repeated('## a\n', '# Key takeaways\n'),
  'deepening headings': numbered((at) => `${'#'.repeat((at % 6) + 1)} Tips\n`, 10),
  'numbered headings': numbered((at) => `## ${at}. Set up\n\na b c\n`, 22, '# Tips\n'),
  'equal headings': repeated('## Same\n\ntext\n'),
  'headings that count themselves': numbered((at) => `## a-${at % 7}\n`, 7),
  'underlined headings': repeated('a\n---\n'),
  'closing hashes': repeated('#', '# a '),
  rules: repeated('---\n'),
  'rules and text': repeated('* * *\nx\n'),
  'nested lists': numbered((at) => `${' '.repeat((at % 50) * 2)}- a\n`, 52),
  'lists ever deeper': (length) => {
    const depth = Math.floor(Math.sqrt(length));
    return Array.from({ length: depth }, (_, at) => `${' '.repeat(at * 2)}- a\n`).join('');
  },
  'lists in one line': repeated('- '),
  'numbers in one line': repeated('1. '),
  'list items': repeated('- a\n'),
  'empty items': repeated('-\n'),
  'loose items': repeated('- a\n\n'),
  'items of changing bullets': repeated('- a\n* b\n+ c\n'),
  'items with code': repeated('- a\n\n      code\n'),
  'nested quotes': repeated('> '),
  'quotes without spaces': repeated('>'),
  'quotes of lines': repeated('> a\n'),
  'quotes and lists': repeated('> - '),
  'lists and quotes': repeated('- > '),
  'lazy quotes': repeated('> a\nb\n'),
  'quote staircase': (length) => {
    const depth = Math.floor(Math.sqrt(length));
    return Array.from({ length: depth }, (_, at) => `${'>'.repeat(at + 1)} a\n`).join('');
  },
  'open fences': repeated('```a\n~~~b\n'),
  'many fences': repeated('```a\nb\n```\n'),
  'fences in items': repeated('- ```\n'),
  'longer and longer fences': (length) => {
    const depth = Math.floor(Math.sqrt(length * 2));
    return Array.from({ length: depth }, (_, at) => `${'`'.repeat(at + 3)}\n`).join('');
  },
  'markdown samples': repeated('```md\n'),
  'indented code': repeated('    code\n'),
  'indented code apart': repeated('    code\n\n'),
  'formula items': repeated('- $$\n'),
  'open formulas': repeated('$$\na\n\n'),
  'formula quotes': repeated('> $$\n\n'),
  'formula starts behind text': repeated('a\n$$\n'),
  'spaced formula starts': repeated('$$ \n\n x\n\n'),
  footnotes: numbered((at) => `a[^${at}]\n\n[^${at}]: note ${at}\n\n`, 26),
  'footnotes without notes': numbered((at) => `[^${at}] `, 7),
  'notes without footnotes': numbered((at) => `[^${at}]: note\n\n`, 14),
  'one footnote many times': repeated('a[^1] ', '[^1]: note\n\n'),
  'footnotes in footnotes': numbered((at) => `[^${at}]: note[^${at + 1}]\n\n`, 20, '[^0]\n\n'),
  'long footnote': repeated('    more\n\n', '[^1]\n\n[^1]: note\n\n'),
  'open footnotes': repeated('[^', '[^1]: note\n\n'),
  'link definitions': numbered((at) => `[n${at}]: /a${at}\n`, 14),
  'link definitions apart': numbered((at) => `[n${at}]: /a${at}\n\n`, 15),
  'equal link definitions': repeated('[n]: /a\n'),
  'broken link definitions': repeated('[n]: <\n'),
  'open link definitions': repeated('[n\n'),
  'titles of definitions that never close': repeated('[n]: a "b\n'),
  'uses of definitions': numbered((at) => `[n${at}]: /a\n\n[x][n${at}] `, 22),
  'wiki links to definitions': numbered((at) => `[n${at}]: /a\n\n[[n${at}]] `, 20),
  'definition lists': repeated('a\n: b\n\n'),
  'terms of definitions': repeated('a\n', '', ': b\n'),
  'definitions of a term': repeated(': b\n', 'a\n'),
  'definitions in definitions': (length) => {
    const depth = Math.floor(Math.sqrt(length / 2));
    return Array.from({ length: depth }, (_, at) => {
      const space = ' '.repeat(at * 2);
      return `${space}a\n${space}: b\n`;
    }).join('');
  },
  'colons in one line': repeated(': ', 'a\n'),
  'tall tables': repeated('|c|d|\n', '|a|b|\n|-|-|\n'),
  'wide tables': (length) => {
    const columns = Math.ceil(length / 6);
    return `${'|a'.repeat(columns)}|\n${'|-'.repeat(columns)}|\n${'|c'.repeat(columns)}|\n`;
  },
  'wide tables of short rows': (length) => {
    const columns = Math.ceil(length / 8);
    return `${'|a'.repeat(columns)}|\n${'|-'.repeat(columns)}|\n${'|c|\n'.repeat(columns)}`;
  },
  'many tables': repeated('|a|b|\n|-|-|\n|c|d|\n\n'),
  'tables that never begin': repeated('|a|b|\n'),
  'rows of escaped bars': repeated('\\|', '|a|\n|-|\n|'),
  'html blocks': repeated('<div>\n\n'),
  'html that never closes': repeated('<div '),
  'open comments': repeated('<!-- '),
  'open comments in blocks': repeated('<!--\n\n'),
  'html in items': repeated('- <div>\n'),
  'open details': repeated('<details><summary>a\n\n'),
  'open summaries': repeated('<summary '),
  'open html headings': repeated('<h1>'),
  'open scripts': repeated('<script>\n\n'),
  'many html blocks in one': repeated('<a href="', '<div>\n'),
  'html quotes': repeated('"', '<div a='),
  'edges of a conflict': repeated('=======\n', '```\n'),
  'conflicts that never end': repeated('<<<<<<< a\n'),
  'front matter without end': repeated('a: b\n', '---\n'),
  'pasted bullets': numbered((at) => `${' '.repeat(at % 60)}${at % 2 === 0 ? '•' : 'o'}\ta\n`, 34),
  'tabs between words': repeated('a\tb\n'),
  'tabs in one line': repeated('\ta'),
  'titles in capitals': repeated('Best Practices\n\n'),
  'titles with emoji': repeated('🚀 Tips\n\nword word word\n\n'),
  'one line in html': (length) => `<div>${'<b>'.repeat(length / 3)}</div>`,
  garbled: repeated('â€™'),
  'carriage returns': repeated('a\r'),
  'control characters': repeated('\0'),
  'halves and halves': halves('- a\n', '  b\n'),
};
