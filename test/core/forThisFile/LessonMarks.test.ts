import assert from 'node:assert/strict';
import { describeFile } from '../../../src/core/activeFile/ActiveFile';
import { LessonMarks, pinScope } from '../../../src/core/forThisFile/LessonMarks';

function scopeOf(path: string, languageId: string, text = ''): string {
  return pinScope(describeFile({ path, languageId, text }));
}

describe('the marks of lessons', () => {
  it('apply to files of a kind, else of a language, else of an extension', () => {
    const files: [path: string, languageId: string, scope: string][] = [
      ['Dockerfile', 'dockerfile', 'dockerfile'],
      ['tools/count.py', 'python', 'language Python'],
      ['data/list.xyz', 'plaintext', 'files .xyz'],
      ['data/list', 'plaintext', 'files list'],
    ];
    for (const [path, languageId, scope] of files) assert.equal(scopeOf(path, languageId), scope);
  });

  it('are looked up only for notes that have one, even if a path contains a number sign', () => {
    const marks = new LessonMarks({ pinned: ['a:c#.md#1'], hidden: ['a:c#.md#2', 'b:x.md#3'] });
    const never = (): string => assert.fail('This note holds no mark.');
    assert.equal(
      marks.of('a:c#.md', () => 'a:c#.md#1'),
      'pinned',
    );
    assert.equal(
      marks.of('b:x.md', () => 'b:x.md#3'),
      'hidden',
    );
    assert.equal(
      marks.of('b:x.md', () => 'b:x.md#4'),
      null,
    );
    assert.equal(marks.of('c:y.md', never), null);
  });
});
