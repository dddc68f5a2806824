import assert from 'node:assert/strict';
import { hintsOf } from './matchedTexts';

interface Case {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly holds: string;
  readonly fails: string;
}

const cases: Readonly<Record<string, Case>> = {
  without: {
    fields: { code: 'get(', without: ['timeout', '**'] },
    holds: 'get(url)',
    fails: 'get(url, timeout=3)',
  },
  inside: {
    fields: { code: 'fields = "__all__"', inside: '^ class Meta' },
    holds: 'class A:\n    class Meta:\n        fields = "__all__"',
    fails: 'class A:\n    class Meta:\n        model = B\n    fields = "__all__"',
  },
  outside: {
    fields: { code: 'int(', outside: '^ try:' },
    holds: 'try:\n    a()\nexcept E:\n    int(x)',
    fails: 'try:\n    if a:\n        int(x)\nexcept E:\n    pass',
  },
  'inside-has': {
    fields: { code: 'queryset = $X', inside: '^ class $ID(… View', 'inside-has': '^ open = True' },
    holds: 'class A(x.View):\n    queryset = B\n    open = True',
    fails: 'class A(x.View):\n    queryset = B\nopen = True',
  },
  'inside-lacks': {
    fields: { code: 'queryset = $X', inside: '^ class', 'inside-lacks': 'def get_queryset' },
    holds: 'class A:\n    queryset = B\nclass C:\n    def get_queryset(self): pass',
    fails: 'class A:\n    queryset = B\n    def get_queryset(self):\n        pass',
  },
  'inside-lacks, of the block right around': {
    fields: { code: 'log(', 'inside-lacks': 'raise' },
    holds: 'def f():\n    if a:\n        log(x)\n    raise E',
    fails: 'def f():\n    if a:\n        log(x)\n        raise E',
  },
  'body-lacks': {
    fields: { code: '^ except:', 'body-lacks': 'raise' },
    holds: 'try:\n    a()\nexcept:\n    b()\nraise E',
    fails: 'try:\n    a()\nexcept:\n    b()\n    raise',
  },
  after: {
    fields: { code: 'str(e)', after: '^ except' },
    holds: 'except E as e:\n    a(\n    1)\n    b()\n    c(str(e))',
    fails: 'except E as e:\n    a()\n    b()\n    d()\n    c(str(e))',
  },
  'file-has': {
    fields: { code: 'x = 1', 'file-has': ['APPS', 'OTHER'] },
    holds: 'x = 1\nAPPS = []',
    fails: 'x = 1\nMY_APPS = []',
  },
  'file-lacks': {
    fields: { code: 'x = 1', 'file-lacks': ['USER', 'gosu'] },
    holds: 'x = 1\nUSERS = 2',
    fails: 'x = 1\n"a.gosu"',
  },
  'text-starts and text-has': {
    fields: { code: 'run($F', 'text-starts': ['SELECT', 'DELETE'], 'text-has': ['= {', "'{"] },
    holds: "run(f' SELECT a WHERE b = {c}')",
    fails: "run(f'SELECT a FROM {c}')",
  },
};

describe('a condition of a pattern', () => {
  for (const [name, { fails, fields, holds }] of Object.entries(cases)) {
    it(`${name} holds where it should`, () => {
      assert.equal(hintsOf(fields, holds).length, 1);
    });
    it(`${name} fails where it should`, () => {
      assert.equal(hintsOf(fields, fails).length, 0);
    });
  }

  it('not-in-path looks at the words of the path', () => {
    const fields = { code: 'x', 'not-in-path': ['dev', 'tests'] };
    assert.equal(hintsOf(fields, 'x', 'python', 'config/development.py').length, 1);
    assert.equal(hintsOf(fields, 'x', 'python', 'config/settings-dev.py').length, 0);
    assert.equal(hintsOf(fields, 'x', 'python', 'shop/Tests/a.py').length, 0);
  });

  it('inside finds the key of a list that is not indented below it', () => {
    const fields = { code: '^ - 80', inside: '^ ports:' };
    const text = 'web:\n  expose:\n  - 80\n  ports:\n  - 80\n';
    assert.deepEqual(hintsOf(fields, text, 'yaml'), [{ line: 5, text: '80' }]);
  });
});
