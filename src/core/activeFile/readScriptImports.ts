/** Modules that come with Node.js and need no prefix. Source: the index of its documentation. */
const standard: ReadonlySet<string> = new Set(
  `assert async_hooks buffer child_process cluster console constants crypto dgram dns domain events fs http
  http2 https inspector module net os path perf_hooks process punycode querystring readline repl stream
  string_decoder timers tls tty url util v8 vm wasi worker_threads zlib`.split(/\s+/),
);

/** Where the name of a module stands: behind `from`, `import`, or in the parentheses of either call. */
const modules = /(?:^import |\bfrom |\brequire\(|\bimport\()["']([^"']+)["']/;

/**
 * Packages that JavaScript and TypeScript import, with their scope. Names that begin with a dot, a
 * slash, `~`, `#` or `@/` are the project's own.
 */
export function readScriptImports(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => {
    const name = modules.exec(line.trimStart())?.[1];
    return name === undefined ? [] : (packageOf(name) ?? []);
  });
}

function packageOf(name: string): string | null {
  if (/^(?:[./~#$]|@\/|node:|[a-z]+:)/.test(name)) return null;
  const [first = '', second = ''] = name.split('/');
  if (!first.startsWith('@')) return standard.has(first) ? null : first;
  return second === '' ? null : `${first}/${second}`;
}
