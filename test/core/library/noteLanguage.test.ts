import assert from 'node:assert/strict';
import { noteLanguage } from '../../../src/core/library/noteLanguage';

describe('the language of a note', () => {
  const cases: readonly (readonly [what: string, name: string, text: string, is: string | null])[] =
    [
      ['its front matter', 'a.md', '---\ntitle: A\nlang: pt-BR\n---\n\n# A\n', 'pt-BR'],
      ['its front matter, in quotes', 'a.md', '---\r\nlang: "fr"\r\n---\r\n# A\r\n', 'fr'],
      ['its front matter before its name', 'README.de.md', '---\nlang: fr\n---\n# A\n', 'fr'],
      ['its name', 'README.zh-Hans.md', '# A\n', 'zh-hans'],
      ['Japanese writing', 'a.md', '# 接続プール\n\n接続は閉じる。`pool.close()`\n', 'ja'],
      ['Korean writing', 'a.md', '# 연결 풀\n\n연결을 닫는다.\n', 'ko'],
      ['Chinese writing', 'a.md', '# 连接池\n\n打开的连接要关闭。\n', 'zh'],
      ['nothing', 'pools.md', '# Pools\n\nClose them.\n', null],
      ['a few foreign letters', 'a.md', '# Encodings\n\nThe sign 連 takes three bytes.\n', null],
      ['a field of code', 'a.md', '# A\n\n```yaml\nlang: fr\n```\n', null],
      ['no language', 'a.md', '---\nlang: "><script>"\n---\n# A\n', null],
    ];
  for (const [what, name, text, is] of cases) {
    it(`is told by ${what}: ${String(is)}`, () => {
      assert.equal(noteLanguage(name, text), is);
    });
  }

  it('is searched for at the top only', () => {
    assert.equal(noteLanguage('a.md', `${'word '.repeat(1000)}\n${'连接'.repeat(5000)}`), null);
  });
});
