/** The way from one file to another as a link in Markdown, each part escaped for an address. */
export function relativePath(from: string, to: string): string {
  const start = from.split('/').slice(0, -1);
  const end = to.split('/');
  let shared = 0;
  while (shared < start.length && start[shared] === end[shared]) shared += 1;
  const up = start.slice(shared).map(() => '..');
  const down = end
    .slice(shared)
    .map((part) =>
      encodeURIComponent(part).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29')),
    );
  return [...up, ...down].join('/');
}
