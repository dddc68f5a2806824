import { checkNote } from './checkNote';

/** Texts made to be slow, each as long as asked. */
export const hostileTexts: Readonly<Record<string, (length: number) => string>> = {
  'one long line': (length) => 'word '.repeat(length / 5),
  'one long item': (length) => `# Takeaways\n- ${'*a'.repeat(length / 2)}`,
  'unclosed emphasis': (length) => `# Takeaways\n\n${'- **a *b _c `d\n'.repeat(length / 15)}`,
  'ten thousand unclosed emphases': (length) =>
    `# Takeaways\n\n${'- **open and _never closed\n'.repeat(length / 12)}`,
  'nested lists': (length) =>
    `# Takeaways\n\n${Array.from({ length: length / 100 }, (_, index) => `${' '.repeat((index % 50) * 2)}- a`).join('\n')}`,
  'nested quotes': (length) => '> '.repeat(length / 2),
  'open fences': (length) => '```a\n~~~b\n'.repeat(length / 10),
  'markdown samples': (length) => '```md\n'.repeat(length / 6),
  headings: (length) => '## Best practices\n'.repeat(length / 18),
  'deepening headings': (length) =>
    Array.from({ length: length / 10 }, (_, index) => `${'#'.repeat((index % 6) + 1)} Tips`).join(
      '\n',
    ),
  'open html headings': (length) => '<h1>'.repeat(length / 4),
  'open details': (length) => '<summary '.repeat(length / 9),
  labels: (length) => `# Challenges\n\n${'**Problem:** a **Solution:** b\n'.repeat(length / 31)}`,
  'titles in one paragraph': (length) => `# Takeaways\n\n${'**Tips**\n'.repeat(length / 9)}`,
  topics: (length) => `# Key learnings\n\n${'- Docker\n'.repeat(length / 9)}`,
  colons: (length) => `# Takeaways\n\n${':'.repeat(length)}`,
  emoji: (length) => `# ${'🚀'.repeat(length / 2)}`,
  spaces: (length) => `# Takeaways\n\n- a${' '.repeat(length)}b`,
  garbled: (length) => 'â€™'.repeat(length / 3),
  tables: (length) => `# Challenges\n\n|a|b|\n|-|-|\n${'|c|d|\n'.repeat(length / 6)}`,
  brackets: (length) => `# Takeaways\n\n- ${'['.repeat(length)}`,
  'many small sections': (length) =>
    '## Best practices\n- a b\n## Challenges\n- x → y\n'.repeat(length / 47),
  'labels that promise': (length) => `# Work\n\n${'Key takeaways:\n\n'.repeat(length / 16)}`,
  'counted sections': (length) => `# Tips\n${'## 1. Set up\n\na b c\n'.repeat(length / 20)}`,
  'edges of a conflict': (length) => `\`\`\`\n${'=======\n'.repeat(length / 8)}`,
  'pasted bullets': (length) =>
    `• a\n${Array.from({ length: length / 40 }, (_, index) => `${' '.repeat(index % 60)}${'•o'[index % 2] ?? ''}\ta`).join('\n')}`,
  'names over lines': (length) => `# Tips\n\n${'- Name\n\nOne line\nTwo\n\n'.repeat(length / 23)}`,
  'counted challenges': (length) =>
    `# Challenges\n\n${'Challenge 1: a\nProblem: b\n'.repeat(length / 26)}`,
  'lists of challenges': (length) =>
    `# Challenges\n${'- slow\n'.repeat(length / 14)}\n**Solutions:**\n${'- index\n'.repeat(length / 14)}`,
  pictures: (length) => `# Challenges\n\n- a\n\n${'![a](b) '.repeat(length / 8)}`,
  'broken front matter': (length) => `---\n${'a: [\n'.repeat(length / 5)}`,
};

/** Milliseconds of processor time so far: other programs of a busy machine do not count. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function fastest(text: string): number {
  let best = Infinity;
  for (let round = 0; round < 3; round += 1) {
    const start = processorTime();
    checkNote(text);
    best = Math.min(best, processorTime() - start);
  }
  return best;
}

/** How many times longer each hostile text takes when it is four times as long. */
export function measureGrowth(length = 120_000): readonly { name: string; ratio: number }[] {
  return Object.entries(hostileTexts).map(([name, make]) => ({
    name,
    ratio: fastest(make(length * 4)) / Math.max(1, fastest(make(length))),
  }));
}
