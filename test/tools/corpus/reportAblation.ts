import type { Judged, Verdict } from './ablate';

const titles: readonly (readonly [Verdict, string])[] = [
  ['harmful', 'texts are read better without'],
  ['unneeded', 'found in texts, needed by none'],
  ['unused', 'found in no text'],
];

function count(judged: readonly Judged[], verdict: Verdict): number {
  return judged.filter((one) => one.verdict === verdict).length;
}

/** What `npm run corpus -- --ablate` prints: how many parts are needed, then the others by list. */
export function reportAblation(judged: readonly Judged[]): string {
  const lists = [...new Set(judged.map(({ part }) => part.list))];
  const lines = titles.flatMap(([verdict, title]) => [
    `${title}:`,
    ...lists.flatMap((list) => {
      const names = judged.flatMap((one) =>
        one.verdict === verdict && one.part.list === list ? [one.part.name] : [],
      );
      return names.length === 0 ? [] : [`  ${list}: ${names.join(', ')}`];
    }),
  ]);
  const counts = (['needed', 'unneeded', 'unused', 'harmful'] as const).map(
    (verdict) => `${count(judged, verdict)} ${verdict}`,
  );
  return [`${judged.length} rules and phrases: ${counts.join(', ')}`, ...lines, ''].join('\n');
}
