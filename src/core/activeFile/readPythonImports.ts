import { topicsOfPackage } from './packageTopics';

/** Modules that come with Python. Source: the module index of its documentation. */
const standard: ReadonlySet<string> = new Set(
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
export function readPythonImports(lines: readonly string[]): readonly string[] {
  const names: string[] = [];
  let quotes: string | null = null;
  for (const line of lines) {
    const isText = quotes !== null;
    quotes = quotesAfter(line, quotes);
    if (!isText) for (const name of importedBy(line.trim())) names.push(name);
  }
  return names.filter((name) => !standard.has(name) || topicsOfPackage(name).topics.length > 0);
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
