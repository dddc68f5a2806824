import { topicsOfPackage } from './packageTopics';

/**
 * Packages that Go code imports: of `github.com/gin-gonic/gin` what people call it, not the host.
 * Go's own have no dot in their first part.
 */
export function readGoImports(lines: readonly string[]): readonly string[] {
  const names: string[] = [];
  let isBlock = false;
  for (const line of lines.map((one) => one.trim())) {
    if (line.startsWith('import (')) isBlock = true;
    else if (isBlock && line.startsWith(')')) isBlock = false;
    else if (isBlock || line.startsWith('import ')) add(names, packageIn(line));
  }
  return names;
}

function add(names: string[], name: string | null): void {
  if (name !== null) names.push(name);
}

function packageIn(line: string): string | null {
  const [host = '', ...parts] = /"([^"]+)"/.exec(line)?.[1]?.toLowerCase().split('/') ?? [];
  if (!host.includes('.')) return null;
  const near = parts.slice(0, 2).map((part) => part.replace(/\.v\d+$/, ''));
  near.reverse();
  return near.find((name) => topicsOfPackage(name).topics.length > 0) ?? near[0] ?? null;
}
