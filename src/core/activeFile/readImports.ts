/**
 * The packages that a file imports, by the grammar of its language.
 */

import type { ImportGrammar } from './fileLanguages';
import { topicsOfPackage } from './packageTopics';

/**
 * Packages that Go code imports: of `github.com/gin-gonic/gin` what people call it, not the host.
 * Go's own have no dot in their first part.
 */
function readGoImports(lines: readonly string[]): readonly string[] {
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

/** Modules that come with Python. Source: the module index of its documentation. */
const pythonModules: ReadonlySet<string> = new Set(
  `__future__ abc argparse array ast asyncio atexit base64 bdb binascii bisect builtins bz2 calendar
  cmath cmd code codecs codeop collections colorsys compileall concurrent configparser contextlib
  contextvars copy copyreg csv ctypes curses dataclasses datetime dbm decimal difflib dis doctest email
  encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools
  gc getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib importlib
  inspect io ipaddress itertools json keyword linecache locale logging lzma mailbox marshal math mimetypes
  mmap modulefinder multiprocessing netrc numbers operator optparse os pathlib pdb pickle pickletools
  pkgutil platform plistlib poplib posixpath pprint profile pstats pty pwd pyclbr pydoc queue quopri random
  re readline reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal
  site smtplib socket socketserver sqlite3 ssl stat statistics string stringprep struct subprocess symtable
  sys sysconfig syslog tarfile tempfile termios textwrap threading time timeit tkinter token tokenize tomllib
  trace traceback tracemalloc tty turtle types typing unicodedata unittest urllib uuid venv warnings wave
  weakref webbrowser winreg wsgiref xml xmlrpc zipapp zipfile zipimport zlib zoneinfo`.split(/\s+/),
);

/**
 * Packages that Python code imports, by their top name, in any block and not in docstrings. Of the
 * standard library only modules that are a subject of their own, such as `asyncio`.
 */
function readPythonImports(lines: readonly string[]): readonly string[] {
  const names: string[] = [];
  let quotes: string | null = null;
  for (const line of lines) {
    const isText = quotes !== null;
    quotes = quotesAfter(line, quotes);
    if (!isText) for (const name of importedBy(line.trim())) names.push(name);
  }
  return names.filter(
    (name) => !pythonModules.has(name) || topicsOfPackage(name).topics.length > 0,
  );
}

function importedBy(line: string): readonly string[] {
  const from = /^from ([\w.]+) import\b/.exec(line)?.[1];
  if (from !== undefined) return from.startsWith('.') ? [] : [topOf(from)];
  if (!line.startsWith('import ')) return [];
  const modules = line.slice('import '.length).split('#', 1).join('').split(',');
  return modules
    .map((one) => topOf(one.trim().split(' ', 1).join('')))
    .filter((name) => name !== '');
}

function topOf(module: string): string {
  return /^\w+/.exec(module)?.[0] ?? '';
}

/** The kind of triple quotes that are open after a line, given those open before. */
function quotesAfter(line: string, open: string | null): string | null {
  if (open !== null) return line.split(open).length % 2 === 0 ? null : open;
  const opening = /"""|'''/.exec(line)?.[0];
  return opening !== undefined && line.split(opening).length % 2 === 0 ? opening : null;
}

/** Modules that come with Node.js and need no prefix. Source: the index of its documentation. */
const nodeModules: ReadonlySet<string> = new Set(
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
function readScriptImports(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => {
    const name = modules.exec(line.trimStart())?.[1];
    return name === undefined ? [] : (packageOf(name) ?? []);
  });
}

function packageOf(name: string): string | null {
  if (/^(?:[./~#$]|@\/|node:|[a-z]+:)/.test(name)) return null;
  const [first = '', second = ''] = name.split('/');
  if (!first.startsWith('@')) return nodeModules.has(first) ? null : first;
  return second === '' ? null : `${first}/${second}`;
}

/**
 * The packages that lines of code import, by the names people know them by: not those that come with
 * the language, and no modules of the project that its addresses show to be its own.
 */
export function readImports(
  lines: readonly string[],
  grammar: ImportGrammar | null,
): readonly string[] {
  const names = grammar === null ? [] : readers[grammar](lines);
  return [...new Set(names)];
}

const readers: Readonly<Record<ImportGrammar, (lines: readonly string[]) => readonly string[]>> = {
  python: readPythonImports,
  script: readScriptImports,
  go: readGoImports,
  dotted: (lines) => each(lines, /^\s*import (?:static )?([\w.]+)/, dotted),
  rust: (lines) => each(lines, /^\s*(?:pub )?(?:use|extern crate) ([\w:]+)/, rustCrate),
  csharp: (lines) => each(lines, /^\s*(?:global )?using (?:static )?([\w.]+);/, dotted),
  php: (lines) => each(lines, /^\s*use (?:function )?\\?([\w\\]+)/, phpNamespace),
  ruby: (lines) => each(lines, /^\s*(?:require|gem)[ (]["']([\w/-]+)["']/, rubyGem),
  dart: (lines) => each(lines, /^\s*import ["']package:(\w+)\//, (name) => name),
  include: (lines) => each(lines, /^\s*#\s*include\s*[<"](\w+)\//, (name) => name),
};

function each(
  lines: readonly string[],
  pattern: RegExp,
  read: (name: string) => string | null,
): readonly string[] {
  return lines.flatMap((line) => {
    const name = pattern.exec(line)?.[1];
    return (name === undefined ? null : read(name)) ?? [];
  });
}

/** Of `org.springframework.web.bind` the part that is known, else the one behind domain and owner. */
function dotted(name: string): string | null {
  const parts = name.toLowerCase().split('.');
  const [first = ''] = parts;
  if (['java', 'kotlin', 'scala', 'system'].includes(first)) return null;
  const near = parts.slice(0, 3);
  return near.find((part) => topicsOfPackage(part).topics.length > 0) ?? near.at(-1) ?? null;
}

function rustCrate(name: string): string | null {
  const [first = ''] = name.split('::');
  return ['std', 'core', 'alloc', 'crate', 'self', 'super'].includes(first) ? null : first;
}

function phpNamespace(name: string): string | null {
  const [first = ''] = name.split('\\');
  return first === 'App' || !name.includes('\\') ? null : first.toLowerCase();
}

function rubyGem(name: string): string | null {
  const [first = ''] = name.split('/');
  return first;
}
