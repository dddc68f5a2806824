import assert from 'node:assert/strict';
import {
  InsertionPlaces,
  placeLines,
  planPlace,
} from '../../../src/core/insertion/InsertionPlaces';
import { languageName } from '../../../src/core/insertion/statements/openLinesOf';

/** The cursor is marked by `|`; `§` is the line that was inserted. */
function inserted(language: string, marked: string, mayPart = false): string {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const rows = text.split('\n');
  const line = marked.slice(0, offset).split('\n').length - 1;
  const column = offset - (marked.lastIndexOf('\n', offset) + 1);
  const own = planPlace(rows[line] ?? '', column);
  const place = new InsertionPlaces(text, language).at({ line, column, place: own }, mayPart);
  const row = rows[place.line] ?? '';
  rows[place.line] =
    row.slice(0, place.column) + placeLines(['§'], place, '\n') + row.slice(place.column);
  return rows.join('\n');
}

type Case = readonly [language: string, before: string, after: string];

const groups: Readonly<Record<string, readonly Case[]>> = {
  'stays below what has to come first': [
    ['python', '|#!/bin/python\nx', '#!/bin/python\n§\nx'],
    [
      'python',
      '#!/bin/python\n|# -*- coding: latin-1 -*-\nx',
      '#!/bin/python\n# -*- coding: latin-1 -*-\n§\nx',
    ],
    ['markdown', '|---\ntitle: A\n---\n# B', '---\ntitle: A\n---\n§\n# B'],
    ['markdown', '---\ntitle: |A\n---\n# B', '---\n§\ntitle: A\n---\n# B'],
    ['markdown', '---\n|\n# B', '---\n§\n# B'],
    ['xml', '|<?xml version="1.0"\n?>\n<a/>', '<?xml version="1.0"\n?>\n§\n<a/>'],
    ['html', '<!doc|type html>\n<p>', '<!doctype html>\n§\n<p>'],
    ['javascript', "|'use strict';\nx", "'use strict';\n§\nx"],
    ['css', '|@charset "utf-8";\na {}', '@charset "utf-8";\n§\na {}'],
    ['dockerfile', '# syntax=x\n# esc|ape=`\nFROM a', '# syntax=x\n# escape=`\n§\nFROM a'],
    ['php', '|<?php\necho 1;', '<?php\n§\necho 1;'],
    ['java', '|/*\n * License\n */\npackage a;', '/*\n * License\n */\n§\npackage a;'],
    ['go', '|// License\n// more\n\npackage a', '// License\n// more\n§\n\npackage a'],
    ['c', '|#define A \\\n  b\nint c;', '§\n#define A \\\n  b\nint c;'],
    ['java', '/*\n * Lic|ense\n */\npackage a;', '§\n/*\n * License\n */\npackage a;'],
  ],
  'parts no command over several lines': [
    ['shellscript', 'a\nrun \\|\n  -f b \\\n  up\nc', 'a\n§\nrun \\\n  -f b \\\n  up\nc'],
    ['shellscript', 'a\nrun \\\n  -f| b \\\n  up\nc', 'a\n§\nrun \\\n  -f b \\\n  up\nc'],
    ['shellscript', 'run \\\n  up|\nc', 'run \\\n  up\n  §\nc'],
    ['shellscript', 'cat <<EOF\ntext|\nEOF\nc', '§\ncat <<EOF\ntext\nEOF\nc'],
    ['shellscript', '# a comment \\\n|c', '# a comment \\\n§\nc'],
    ['python', 'total = 1 + \\|\n  2', '§\ntotal = 1 + \\\n  2'],
    ['python', 'f(1,|\n  2)', 'f(1,\n  §\n  2)'],
    ['dockerfile', 'RUN a \\\n  &&| b', '§\nRUN a \\\n  && b'],
    ['makefile', 'a: b\n\techo 1|\n\techo 2', '§\na: b\n\techo 1\n\techo 2'],
    ['makefile', 'a: b|\n\techo 1', '§\na: b\n\techo 1'],
    ['makefile', 'a: b\n\techo 1\n\n|c: d', 'a: b\n\techo 1\n\n§\nc: d'],
    ['makefile', 'a: b\n\techo 1\n|', 'a: b\n\techo 1\n§'],
    ['viml', 'let a = [\n  \\ 1|,\n  \\ 2]', '§\nlet a = [\n  \\ 1,\n  \\ 2]'],
    ['powershell', 'Get-A `|\n  -B', '§\nGet-A `\n  -B'],
  ],
  'stays out of a text over several lines': [
    ['python', 'q = """a\n|b\n"""', '§\nq = """a\nb\n"""'],
    [
      'python',
      'def f():\n    """A.\n\n    |\n    """\n    x',
      'def f():\n    §\n    """A.\n\n    \n    """\n    x',
    ],
    ['python', '# don\'t """\n|x', '# don\'t """\n§\nx'],
    ['javascript', 'const a = `x\n${1|}\n`;', '§\nconst a = `x\n${1}\n`;'],
    ['javascript', 'const a = /`/;\n|b`c`', 'const a = /`/;\n§\nb`c`'],
    ['sql', "SELECT 'a\n|b'", "§\nSELECT 'a\nb'"],
    ['yaml', 'run: |\n  a§\nb: 1', ''],
    ['toml', 'a = """\nb|\n"""', '§\na = """\nb\n"""'],
    ['graphql', '"""\nb|\n"""\ntype A', '§\n"""\nb\n"""\ntype A'],
    ['terraform', 'a = <<-EOT\n  b|\nEOT\n', '§\na = <<-EOT\n  b\nEOT\n'],
    ['ruby', 'a = <<~EOS\n  b|\nEOS\n', '§\na = <<~EOS\n  b\nEOS\n'],
    ['html', '<p\n  class="a"|\n>x', '§\n<p\n  class="a"\n>x'],
    ['html', '<!-- a\n|b -->\nc', '§\n<!-- a\nb -->\nc'],
    ['nginx', 'a "b\n|c";', '§\na "b\nc";'],
    ['ruby', 'a = %(x\n|y)\nz', '§\na = %(x\ny)\nz'],
    ['dotenv', 'A="x\n|y"\nB=1', '§\nA="x\ny"\nB=1'],
    ['dotenv', "A='x\ny'\n|B=1", "A='x\ny'\n§\nB=1"],
    ['shellscript', "cat <<'A-B'\n|x\nA-B\nc", "§\ncat <<'A-B'\nx\nA-B\nc"],
    ['jinja', '{% set a =\n|  1 %}\nb', '§\n{% set a =\n  1 %}\nb'],
    ['css', '/* a\n|b */\nc {}', '§\n/* a\nb */\nc {}'],
    [
      'typescriptreact',
      'a = <p>\n  one\n  two|\n  three\n</p>',
      'a = <p>\n  §\n  one\n  two\n  three\n</p>',
    ],
    ['typescriptreact', 'a = <p\n  b={1}|\n/>', '§\na = <p\n  b={1}\n/>'],
  ],
  'keeps what is meant for the next line next to it': [
    ['javascript', '// eslint-disable-next-line\n|a', '§\n// eslint-disable-next-line\na'],
    ['typescript', '  // @ts-expect-error\n  |a', '  §\n  // @ts-expect-error\n  a'],
  ],
  'indents on an empty line as the code around it': [
    [
      'python',
      'class A:\n    """B."""\n|\n    def c(): ...',
      'class A:\n    """B."""\n    §\n    def c(): ...',
    ],
    ['python', 'def a():\n    b\n|\n\nc', 'def a():\n    b\n§\n\nc'],
    ['python', 'def a():\n    b\n|', 'def a():\n    b\n    §'],
    ['java', 'class A {\n\tint b;\n|\n}', 'class A {\n\tint b;\n\t§\n}'],
    ['typescriptreact', 'a = <p>\n  <b/>\n|\n  <c/>\n</p>', 'a = <p>\n  <b/>\n  §\n  <c/>\n</p>'],
    ['python', 'x\n  |\ny', 'x\n  §\ny'],
    ['python', 'def a():|\n    b', 'def a():\n    §\n    b'],
  ],
};

describe('the place of an insertion', function () {
  this.timeout(20_000);

  for (const [what, cases] of Object.entries(groups)) {
    for (const [language, before, after] of cases.filter(([, , text]) => text !== '')) {
      it(`${what}: ${language} ${JSON.stringify(before)}`, () => {
        assert.equal(inserted(language, before), after);
      });
    }
  }

  it('stays out of a block of YAML, and may follow it less indented', () => {
    const block = ['run: >', '  a', '  b', 'c: 1'];
    const at = (line: number, column: number): string => {
      const rows = block.map((row, one) =>
        one === line ? `${row.slice(0, column)}¦${row.slice(column)}` : row,
      );
      return inserted('yaml', rows.join('\n').replace('¦', '|'));
    };
    assert.equal(at(1, 1), '§\nrun: >\n  a\n  b\nc: 1');
    assert.equal(at(2, 3), '§\nrun: >\n  a\n  b\nc: 1');
    assert.equal(at(0, 6), '§\nrun: >\n  a\n  b\nc: 1');
    assert.equal(at(3, 0), 'run: >\n  a\n  b\n§\nc: 1');
  });

  it('comes between lines of YAML unless the lower one really continues the text above it', () => {
    const continued = 'key: text that\n  goes| on\nb: 1';
    assert.equal(inserted('yaml', continued), '§\nkey: text that\n  goes on\nb: 1');
    const listed = 'key: such as\n|\n  - one\nb: 1';
    assert.equal(inserted('yaml', listed), '§\nkey: such as\n\n  - one\nb: 1');
    const parted: readonly (readonly [before: string, after: string])[] = [
      ['a\n  |\nb\n', 'a\n  §\nb\n'],
      ['key: value\n  |\nnext: x\n', 'key: value\n  §\nnext: x\n'],
      ['key: value\n|\n  other: x\n', 'key: value\n  §\n  other: x\n'],
      ['key: value\n|\n  - name: x\n', 'key: value\n  §\n  - name: x\n'],
      ['a:\n  - one\n|\n  - two\n', 'a:\n  - one\n  §\n  - two\n'],
    ];
    for (const [before, after] of parted) {
      assert.equal(inserted('yaml', before), after);
      assert.equal(inserted('dockercompose', before), after);
    }
  });

  it('knows a configuration of nginx by its place', () => {
    assert.equal(languageName('plaintext', '/etc/nginx/sites/a.conf'), 'nginx');
    assert.equal(languageName('plaintext', '/etc/a.conf'), 'conf');
  });

  it('keeps code where it was requested, except for lines that must come first', () => {
    assert.equal(inserted('python', 'q = """a\n|b\n"""', true), 'q = """a\n§\nb\n"""');
    assert.equal(inserted('python', '|#!/bin/python\nx', true), '#!/bin/python\n§\nx');
  });

  it('reads a text in linear time', () => {
    const hostile: Readonly<Record<string, string>> = {
      sql: '$a$ $b$ \' " ',
      shellscript: 'a <<A <<B \'"\n',
      ruby: '<<~A <<-B %w[ " \' /\n',
      typescriptreact: '<a b={`${<c>{ "\' / `\n',
      html: '<a " <!-- {{ <?php <script>\n',
      yaml: '- a: "b\n  \'c\n |\n',
      python: '""" \'\'\' " \' \\\n',
    };
    const timed = (language: string, text: string): number => {
      const start = performance.now();
      new InsertionPlaces(text, language).at({ line: 0, column: 0, place: planPlace('', 0) });
      return performance.now() - start;
    };
    for (const [language, part] of Object.entries(hostile)) {
      const once = Math.max(5, timed(language, part.repeat(1_000)));
      assert.ok(timed(language, part.repeat(4_000)) < once * 40, language);
    }
  });
});
