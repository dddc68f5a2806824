import { describeFile } from '../../../../src/core/activeFile/ActiveFile';
import { findTypedTrigger } from '../../../../src/core/insertion/findTypedTrigger';
import { findChecklists } from '../../../../src/core/checklists/findChecklists';
import { missingItems, planCompletion } from '../../../../src/core/checklists/planCompletion';
import { planTakeaway } from '../../../../src/core/edits/planTakeaway';
import { readCodeBlocks } from '../../../../src/core/note/readCodeBlocks';
import { createNoteMarkdown } from '../../../../src/core/rendering/markdown/createNoteMarkdown';
import { planBoxEdit } from '../../../../src/core/edits/planBoxEdit';
import { type HostileInput, type MakeText, numbered, repeated, textInputs } from './HostileInput';

const markdown = createNoteMarkdown();

/** Files made to be slow to search for inserted checklists. */
const files: Readonly<Record<string, MakeText>> = {
  'marks that never close': repeated('[nexus: ', '# '),
  'marks of spaces': repeated(' ', '# [nexus: ', 'x'),
  'marks of spaces and letters': repeated('a ', '# [nexus: '),
  'marks and brackets': repeated('[', '# [nexus: a'),
  'marks that hold nothing': repeated('[nexus: ] ', '# '),
  'marks in one line': repeated('[nexus: a] ', '# '),
  'marks in many lines': repeated('# [nexus: a]\n'),
  'escaped marks': repeated('%5B', '# [nexus: ', ']'),
  'many items': repeated('# [ ] a\n', '# List [nexus: a]\n'),
  'many items with a close': repeated('<!-- [ ] a -->\n', '<!-- List [nexus: a] -->\n'),
  'one item of many lines': repeated('#     more\n', '# List [nexus: a]\n# [ ] a\n'),
  'lists of one item': repeated('# List [nexus: a]\n# [ ] a\n'),
  'bullets before a box': repeated('- ', '# List [nexus: a]\n# '),
  'signs before a box': repeated('#/', '# List [nexus: a]\n', '[ ] a'),
  'spaces before a box': repeated(' ', '# List [nexus: a]\n#', '[ ] a'),
  'spaces behind a box': repeated(' ', '# List [nexus: a]\n# [ ] a', 'b'),
  'spaces in a heading': repeated(' ', '# a', 'b [nexus: a]'),
  'stars in a heading': repeated('* ', '# a', 'b [nexus: a]'),
  'signs in a heading': repeated('#', '', ' a [nexus: a]'),
  'comments that open in a heading': repeated('<!-- ', '# a', 'b [nexus: a]'),
  'spaces behind a mark': repeated(' ', '# a [nexus: a]', 'b'),
  'comment ends of Liquid': repeated('{% comment ', '# a [nexus: a]\n', '%} [ ] a'),
  'digits before a box': repeated('1', '# List [nexus: a]\n# ', '. [ ] a'),
  'unlike items': numbered((at) => `# [ ] item ${at}\n`, 17, '# List [nexus: a]\n'),
  'fences in a file': repeated('```a\nb\n'),
  'open fences of many lengths': numbered((at) => `${'`'.repeat(3 + (at % 40))}a\n\n`, 25),
  'bullets and fences': repeated('- ```a\n'),
  'headings with hashes': repeated('#', '# a '),
  'headings with spaces': repeated(' ', '# a', 'b'),
  'task items of quotes': repeated('> ', '', '- [ ] a'),
  'task items of bullets': repeated('- ', '', '[ ] a'),
  'task items': repeated('- [ ] a\n'),
  'rules of stars': repeated('* '),
  'spaces in a line': repeated(' ', '', 'x'),
  'spaces of a require': repeated(' ', 'require', 'x'),
  'imports in one line': repeated('import a '),
  imports: repeated('import a\n'),
};

function look(text: string): void {
  for (const found of findChecklists(text)) {
    missingItems(found, [{ text: 'new', depth: 0 }]);
    planCompletion(found, [{ text: 'new item of words', depth: 0 }], {
      lines: ['# [ ] a'],
      languageId: 'x',
      width: 80,
    });
  }
  const lines = text.split('\n');
  planBoxEdit(text, { line: 1, text: 'none', done: true }, markdown);
  planTakeaway(lines, { line: 0, endLine: lines.length }, 'item');
  readCodeBlocks(text);
  for (const languageId of ['python', 'typescript', 'go', 'java', 'html', 'yaml'])
    describeFile({ path: text, languageId, text });
  describeFile({ path: 'pyproject.toml', languageId: 'toml', text });
  findTypedTrigger(text.slice(-100), ['nexus', '§§']);
}

/** Files of any language made to be slow to search, to complete, or to check off. */
export const checklistInputs: readonly HostileInput[] = textInputs('checklists', files, look);
