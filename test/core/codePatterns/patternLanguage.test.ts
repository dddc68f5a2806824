import assert from 'node:assert/strict';
import type { CodeGrammar } from '../../../src/core/codePatterns/CodeLine';
import { parsePattern } from '../../../src/core/codePatterns/parsePattern';
import { hintsOf, matchedTexts } from './matchedTexts';

/** pattern | code | last token that belongs to the match, or nothing where it must not match | grammar */
const table: readonly (readonly [string, string, string, CodeGrammar?])[] = [
  // Tokens and strings.
  ['DEBUG = True', 'DEBUG=True', 'True'],
  ['DEBUG = True', 'DEBUGGING = True', ''],
  ['print("a")', "print('a')", ')'],
  ['print("a")', 'print("b")', ''],
  ['"a"', '"""a"""', '"""a"""'],
  ['x = "#"', 'x = "#"  # y', '"#"'],
  ['y', 'x = 1  # y', ''],
  ['y', '"""\ny\n"""', ''],
  ['a b', 'a \\\n  b', 'b'],
  ['f(a, b)', 'f(\n    a,  # one\n    b)', ')'],
  ['a b', 'a\nb', ''],
  ['value', 'f"{value}"', ''],
  ['f"*<img*"', 'x = f"a <img src={y}>"', 'f"a <img src={y}>"'],
  ['f"*<img*"', 'x = "a <img>"', ''],
  ['x', 'f"{a["b"]}" + x', 'x'],
  ['x', 'f"{{" + x + "}}"', 'x'],
  // Names do not follow a dot, unless the pattern has it.
  ['eval($X)', 'model.eval(x)', ''],
  ['.eval($X)', 'model.eval(x)', ')'],
  // Any tokens, at the same depth only.
  ['f(… c', 'f(a, b, c)', 'c'],
  ['f(… c', 'f(c)', 'c'],
  ['f(… c', 'f(a, (c))', ''],
  ['f(… c', 'f(a)(c)', ''],
  ['a … c', 'a (b, [d]) c', 'c'],
  ['a ... c', 'a b c', 'c'],
  ['{… "A": [… "B"', '{"X": {"A": 1}, "A": ["C", "B"]}', '"B"'],
  ['{… "A": [… "B"', '{"A": ["C"], "D": ["B"]}', ''],
  ['a … b', 'a ( b', ''],
  // Expressions.
  ['x = $X $', 'x = f(a, b) + 1', '1'],
  ['f($X)', 'f(a, b)', ''],
  ['f($X)', 'f()', ''],
  ['f($X)', 'f(a.b[c, d])', ')'],
  ['f($X, $S)', 'f("a", "b")', ')'],
  ['f($X)', 'f(a=b)', ''],
  // Kinds of tokens.
  ['x = $S', 'x = "a"', '"a"'],
  ['x = $S', 'x = ""', ''],
  ['x = $S', 'x = f"a"', ''],
  ['x = $S', 'x = a', ''],
  ['x = $F', 'x = rf"a"', 'rf"a"'],
  ['x = $N', 'x = 5', '5'],
  ['x = $N', 'x = y5', ''],
  ['x = $ID', 'x = user', 'user'],
  ['x = $ID', 'x = None', ''],
  // Word lists and globs.
  ['x = a|b', 'x = b', 'b'],
  ['x = "True"|True|1', 'x = 1', '1'],
  ['x -=|+= $X', 'x += 1', '1'],
  ['*forwarded*.split', 'x_forwarded_for.split', 'split'],
  ['*_key = $S', 'api_key = "a"', '"a"'],
  ['*_key = $S', 'key = "a"', ''],
  ['"*.CommonMiddleware"', '["django.CommonMiddleware"]', '"django.CommonMiddleware"'],
  ['**kwargs', 'f(**kwargs)', 'kwargs'],
  // Anchors.
  ['^ b', 'a b', ''],
  ['^ b', '  b', 'b'],
  ['^^ b', '  b', ''],
  ['^^ b', 'b c', 'b'],
  ['a $', 'a b', ''],
  ['a $', 'a  # b', 'a'],
  // Words of Dockerfiles and YAML: quotation marks mean nothing, and signs part versions.
  [
    '^ FROM … python:3.9*',
    'from --platform=linux/amd64 python:3.9-slim AS x',
    '3.9-slim',
    'dockerfile',
  ],
  ['^ FROM … python:3.9*', 'FROM python:3.19', '', 'dockerfile'],
  ['^ CMD … gunicorn', 'CMD ["sh", "-c", "exec gunicorn app"]', 'gunicorn', 'dockerfile'],
  ['^ CMD … gunicorn', 'CMD exec \\\n  # why\n  gunicorn', 'gunicorn', 'dockerfile'],
  ['^ CMD … gunicorn', '# CMD gunicorn', '', 'dockerfile'],
  ['^ - $X:5432 $', '  - "5432:5432"', '5432', 'yaml'],
  ['^ - $X:5432 $', '  - ${PORT:-5432}:5432', '5432', 'yaml'],
  ['^ - $X:5432 $', '  - 127.0.0.1:5432:5432', '', 'yaml'],
  ['^ - $X:5432 $', '  # - 5432:5432', '', 'yaml'],
  ['uses: $X@main', '- uses: "a/b@main" # pinned', 'main', 'yaml'],
  ['pytest … || true', 'run: pytest -q \\\n  tests || true', 'true', 'yaml'],
  ['a: it', "a: it's # not", 'it', 'yaml'],
  ['not', "a: it's # not", '', 'yaml'],
];

describe('the pattern language', () => {
  for (const [pattern, code, expected, grammar = 'python'] of table) {
    const says = expected === '' ? 'does not match' : `ends at ${expected} in`;
    it(`${pattern}  ${says}  ${code.replaceAll('\n', '⏎')}`, () => {
      const found = matchedTexts(pattern, code, grammar);
      assert.deepEqual(found, expected === '' ? [] : [expected]);
    });
  }

  it('refuses what it cannot understand', () => {
    const wrong = ['', '   ', '…', '$X', '… a', 'a …', 'a ^ b', 'a $ b', 'x'.repeat(301)];
    for (const text of wrong) assert.equal(parsePattern(text, 'python'), null, text);
    assert.equal(parsePattern('a '.repeat(31), 'python'), null);
    assert.notEqual(parsePattern('a '.repeat(30), 'python'), null);
  });

  it('is shown once a file, at the first match that no comment silences', () => {
    const text = 'x = 1  # noqa: E1\ny = 2\nx = 1\nx = 1\n';
    assert.deepEqual(hintsOf({ code: 'x = 1' }, text), [{ line: 3, text: '1' }]);
  });
});

describe('a comment that silences', () => {
  const silenced = [
    'x = 1  # noqa',
    'x = 1  # nosec B105',
    'x = 1  # type: ignore[assignment]',
    'x = 1  # nexus: ignore',
    'x = 1  # pylint: disable=all',
    '# nexus: ignore\nx = 1',
    'f(  # noqa\n  a,\n  x = 1)',
    'f(\n  a,\n  x = 1)  # noqa',
  ];
  for (const text of silenced) {
    it(`is recognized in: ${text.replaceAll('\n', '⏎')}`, () => {
      assert.deepEqual(hintsOf({ code: 'x = 1' }, text), []);
    });
  }

  it('needs its own words and the same line', () => {
    assert.equal(hintsOf({ code: 'x = 1' }, 'y = 2  # noqa\nx = 1').length, 1);
    assert.equal(hintsOf({ code: 'x = 1' }, 'x = 1  # noqable').length, 1);
    assert.equal(hintsOf({ code: 'x = 1' }, 'x = "# noqa"; x = 1').length, 1);
  });

  it('is above a Dockerfile instruction, which cannot have a comment beside it', () => {
    const hints = hintsOf({ code: 'CMD a' }, '# hadolint ignore=DL3025\nCMD a\n', 'dockerfile');
    assert.deepEqual(hints, []);
  });
});
