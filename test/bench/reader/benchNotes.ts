/** A word of the heading by which a note is known to be on the screen. */
export const noteMarker = 'Benchmark';

const lines = [
  'A cache in front of the **database** took the 95th percentile from 480 ms to 35 ms, and brought',
  'three bugs that we had to learn from; see [the section below](#section-3) and `redis.setex`.',
];

function section(number: number): string {
  return [
    `## Section ${number}`,
    lines.join('\n'),
    `- Give every key a version, number ${number}\n- Spread the expiry times with *jitter*\n  - by a random share\n- [ ] Delete the key in the same transaction hook`,
    '```python\n@cache_for(seconds=60)\ndef catalogue(branch: str) -> list[Book]:\n    key = f"catalogue:{branch}:v2"\n    return list(Book.objects.filter(branch=branch))\n```',
    '| Way | Hit rate | When |\n| --- | ---: | --- |\n| Cache-aside | 93 % | reads dominate |\n| Write-through | 97 % | writes are rare |',
    `> What is true of section ${number} is true of all of them.`,
  ].join('\n\n');
}

/** A note of about so many characters, of what notes are made of. */
export function benchNote(size: number): string {
  let text = `# ${noteMarker}\n\nThis paragraph is edited.\n`;
  for (let number = 1; text.length < size; number += 1) text += `\n${section(number)}\n`;
  return text;
}
