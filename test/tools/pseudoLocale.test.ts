import assert from 'node:assert/strict';
import { pseudoText } from '../host/pseudoLocale';

describe('the pseudo-language', () => {
  it('keeps what translators leave alone', () => {
    const text = 'Open {0} of `notes/{a}` in #files.exclude#: [Add](command:x.y)';
    for (const kept of ['{0}', '`notes/{a}`', '#files.exclude#', '](command:x.y)'])
      assert.ok(pseudoText(text).includes(kept), kept);
  });

  it('is at least 40 % longer, accented and in brackets', () => {
    const text = pseudoText('Show the bundled journal');
    assert.match(text, /^⟦Shöw thé .*⟧$/);
    assert.ok(text.length >= 'Show the bundled journal'.length * 1.4);
  });

  it('keeps a line that is a button a button', () => {
    assert.match(pseudoText('No notes.\n[Add](command:x.y)'), /\n\[⟦Àdd[^\]]*⟧\]\(command:x\.y\)$/);
  });
});
