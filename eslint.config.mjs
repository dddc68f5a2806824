import jsdoc from 'eslint-plugin-jsdoc';
import { builtinModules } from 'node:module';
import tseslint from 'typescript-eslint';
import { coreRooms } from './test/lint/coreRooms.mjs';
import { inertSlots } from './test/lint/inertSlots.mjs';

/** What each layer may not import, with the rule in words: imports run one way (CONTRIBUTING, "How it is built"). */
const node = [...builtinModules, ...builtinModules.map((name) => `node:${name}`), 'node:*'];
const layers = [
  {
    layer: 'core',
    packages: ['vscode', 'dompurify', ...node],
    folders: ['host', 'mcp', 'shared', 'webview', 'worker'],
    rule: 'core is pure: it imports no editor, no Node, no DOM and no other layer.',
  },
  {
    layer: 'shared',
    packages: ['vscode', ...node],
    folders: ['core', 'host', 'mcp', 'webview', 'worker'],
    rule: 'shared is the protocol of host and page: it imports no editor, no Node and no other layer.',
  },
  {
    layer: 'host',
    packages: ['dompurify', ...node],
    folders: ['mcp', 'webview', 'worker'],
    rule: 'host also runs in a browser worker: it imports core and shared, never Node or the page.',
  },
  {
    layer: 'webview',
    packages: ['vscode', 'markdown-it', 'yaml', ...node],
    folders: ['core', 'host', 'mcp', 'worker'],
    rule: 'the page imports shared only.',
  },
  {
    layer: 'worker',
    packages: ['vscode', 'dompurify', ...node],
    folders: ['host', 'mcp', 'shared', 'webview'],
    rule: 'a worker also runs in browsers: it imports core only.',
  },
  {
    layer: 'mcp',
    packages: ['vscode', 'dompurify'],
    folders: ['host', 'webview', 'worker'],
    rule: 'the server runs in Node without an editor: it imports core and shared only.',
  },
];

const layerRules = layers.map(({ layer, packages, folders, rule }) => ({
  files: [`src/${layer}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { group: [...packages, '!highlight.js/**'], message: rule },
          {
            group: [
              ...folders.flatMap((folder) => [`**/${folder}/**`, `**/${folder}`]),
              // Its files are called like folders and modules that are not meant.
              '!highlight.js/**',
            ],
            message: rule,
          },
        ],
      },
    ],
  },
}));

const house = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Export by name, so that a thing is called the same wherever it is used.',
  },
  {
    selector:
      ':matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration[kind!="const"]',
    message: 'No mutable state in a module: hold it in an object that somebody owns.',
  },
  {
    selector: 'CatchClause > BlockStatement[body.length=0]',
    message: 'Catch what you expect; rethrow or log the rest.',
  },
  {
    // StoredValue calls its own by another name.
    selector:
      'MemberExpression[property.name="get"]:matches([object.name=/memory|memento|state$/i], [object.property.name=/memory|memento|state$/i])',
    message: 'What the editor keeps is unknown: read it through StoredValue.',
  },
];

/** A note may say `constructor`, which every object has: so says a table of alerts or languages. */
const tables = {
  selector:
    'VariableDeclarator[init.type="ObjectExpression"] > Identifier TSTypeReference[typeName.name="Record"] > TSTypeParameterInstantiation > TSStringKeyword:first-child',
  message: 'A table that is looked up by a text is a Map: objects have names of their own.',
};

/** An identifier or a string of one of these names. */
const named = (names) => {
  const pattern = `/^(?:${names.join('|')})$/`;
  return `:matches(Identifier[name=${pattern}], Literal[value=${pattern}])`;
};

/** A call of a method of one of these names. */
const called = (names) => `CallExpression[callee.property.name=/^(?:${names.join('|')})$/]`;

/** Methods that take as many arguments as they are given. */
const manyArguments = [
  ...['push', 'unshift', 'splice', 'concat', 'min', 'max', 'fromCharCode', 'fromCodePoint'],
  ...['append', 'prepend', 'replaceChildren'],
];

/**
 * What reads something (links, commands, pictures, placeholders) into text it is given, with the files
 * that may use it: everything else goes through those, which make the text inert first.
 */
const doors = [
  {
    names: ['showInformationMessage', 'showWarningMessage', 'showErrorMessage'],
    owners: ['src/host/showMessage.ts'],
    rule: 'Messages turn [text](command:…) into links: show them with showInformation, showWarning or showError of host/showMessage.',
  },
  {
    names: ['showInputBox', 'validationMessage'],
    owners: ['src/host/showMessage.ts'],
    rule: 'Prompts of input boxes turn [text](command:…) into links: ask with askForText.',
  },
  {
    // The box of the filter has no prompt; its title and placeholder are shown as they are.
    names: ['createInputBox'],
    owners: ['src/host/sidebar/registerFilter.ts'],
    rule: 'Prompts of input boxes turn [text](command:…) into links: ask with askForText.',
  },
  {
    names: ['showQuickPick', 'createQuickPick'],
    owners: ['src/host/PickerRow.ts'],
    rule: 'Rows of pickers turn $(name) into pictures: use chooseRow, chooseRows or createPicker of host/PickerRow.',
  },
  {
    names: ['MarkdownString', 'appendMarkdown', 'appendText', 'isTrusted', 'supportHtml'],
    // Whether a workspace is trusted is called the same.
    owners: ['src/host/LiteralMarkdown.ts', 'src/host/isWorkspaceTrusted.ts'],
    rule: 'Tooltips and documentation are read as Markdown: build them with LiteralMarkdown.',
  },
  {
    // Its snippet is a constant that asks for the comment signs of a language.
    names: ['SnippetString', 'insertSnippet', 'SnippetTextEdit'],
    owners: ['src/host/insertion/probeComments.ts'],
    rule: 'Snippets read $ and } as placeholders: insert text as an edit.',
  },
  {
    names: ['CodeLens'],
    owners: [
      'src/host/agentInstructions/ExportLenses.ts',
      'src/host/checklists/ChecklistLenses.ts',
    ],
    rule: 'Titles of code lenses turn $(name) into pictures: give them a literalLabel, as ChecklistLenses does.',
  },
  {
    names: ['CompletionItem'],
    owners: ['src/host/insertion/ChecklistCompletions.ts'],
    rule: 'Labels of completions turn $(name) into pictures: give them a literalLabel, as ChecklistCompletions does.',
  },
  {
    names: ['createOutputChannel'],
    owners: ['src/host/Log.ts'],
    rule: 'A line break in a value writes a false entry into the log: log through host/Log.',
  },
  {
    // The checklist mark decodes three known signs; the page cannot import the core, and guards its own.
    names: ['decodeURI', 'decodeURIComponent'],
    owners: [
      'src/core/text/fileNames.ts',
      'src/webview/LinkMarks.ts',
      'src/core/checklists/checklistMark.ts',
    ],
    rule: 'Addresses in notes may hold what is no encoding, which throws: use decodeAddress.',
  },
  {
    // Highlighting makes HTML of spans and escaped text, as the core does of the overview; a note that
    // leaves the page is read as HTML.
    names: [
      'innerHTML',
      'outerHTML',
      'insertAdjacentHTML',
      'DOMParser',
      'createContextualFragment',
    ],
    owners: [
      'src/webview/CodeBlocks.ts',
      'src/webview/NoteOutput.ts',
      'src/webview/updateOverview.ts',
    ],
    rule: 'Only what NoteSanitizer has cleaned becomes part of the page: give it the HTML.',
  },
  {
    names: ['createStatusBarItem'],
    owners: ['src/host/StatusItem.ts'],
    rule: 'Texts of the status bar are read for pictures and links: show them by host/StatusItem.',
  },
  {
    names: ['setStatusBarMessage', 'ProgressLocation'],
    owners: [],
    rule: 'Texts of the status bar and of progress are read for pictures and links: say it in a view or a message.',
  },
  {
    names: ['createTerminal', 'sendText', 'sendSequence', 'Pseudoterminal'],
    owners: [],
    rule: 'No text goes to a terminal, where it could run.',
  },
  {
    names: ['applyEdit', 'WorkspaceEdit'],
    owners: ['src/host/files/editDocument.ts', 'src/host/createFile.ts'],
    rule: "Edits of a user's file go through host/files/FileEdits, new files through createFile.",
  },
  {
    selector: `${called(['save'])}[arguments.length=0]`,
    owners: [],
    rule: 'Saving changes more than was asked (line ends, marks, formatting): write with host/files/FileEdits, or leave saving to the user.',
  },
  {
    // The user's own edit, at the cursors of the text editor that is being worked in.
    selector: called(['edit']),
    owners: [
      'src/host/insertion/Inserter.ts',
      'src/host/insertion/UndoStep.ts',
      'src/host/insertion/insertCode.ts',
      'src/host/insertion/probeComments.ts',
    ],
    rule: 'Only insertion at the cursor edits through a text editor; other edits go through host/files/FileEdits.',
  },
  {
    selector: `:matches(${called(['writeFile', 'rename', 'delete', 'copy', 'createDirectory'])}[callee.object.property.name="fs"], ObjectPattern > Property[key.name="fs"])`,
    owners: [
      'src/host/files/replaceFile.ts',
      'src/host/createFile.ts',
      // A cache of our own in the extension's storage, and a file chosen in the save dialog.
      'src/host/journal/CacheFiles.ts',
      'src/host/journal/CacheStorage.ts',
      // Files that only the extension writes: those of its caches, and the log of reviews.
      'src/host/keeping/writeWhole.ts',
      'src/host/review/ReviewLogFolder.ts',
      'src/host/reader/exportNoteFile.ts',
      'src/host/review/exportReviewCards.ts',
    ],
    rule: "A user's file is written through host/files/FileEdits, which keeps what it does not mean.",
  },
  {
    selector: `${called(manyArguments)} > SpreadElement`,
    owners: [
      // Pieces of 8,192 bytes, a chunk of blocks, and the few numbers that a move may write.
      'src/core/text/decodeText.ts',
      'src/host/reader/noteImages.ts',
      'src/webview/BlockChunks.ts',
      'src/core/edits/planMove.ts',
    ],
    rule: 'A call with more than 120,000 arguments throws: add one after the other, or use reduce.',
  },
];

/** What vouches for a text, with the one file that may say so of it. */
const vouched = [
  { name: 'InertString', owner: 'src/core/text/inertText.ts' },
  { name: 'LabelString', owner: 'src/core/text/inertText.ts' },
];

/** One configuration for all files, and one for each owner of a door, which lacks that door's rule. */
const doorRules = [
  'src/**/*.ts',
  ...new Set([...doors.flatMap(({ owners }) => owners), ...vouched.map(({ owner }) => owner)]),
].map((file) => ({
  files: [file],
  rules: {
    'no-restricted-syntax': [
      'error',
      ...house,
      tables,
      ...doors
        .filter(({ owners }) => !owners.includes(file))
        .map(({ names, rule, selector }) => ({
          selector: selector ?? named(names),
          message: rule,
        })),
      ...vouched
        .filter(({ owner }) => owner !== file)
        .map(({ name, owner }) => ({
          selector: `TSAsExpression TSTypeReference[typeName.name='${name}']`,
          message: `A text becomes ${name} by the functions of ${owner}, not by saying so.`,
        })),
    ],
  },
}));

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'out/',
      '.cache/',
      'test/fixtures/',
      'test/host/node_modules/',
      'test/sample-service/',
    ],
  },
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    plugins: { jsdoc },
    languageOptions: {
      parserOptions: {
        project: [
          'src/core/tsconfig.json',
          'src/shared/tsconfig.json',
          'src/host/tsconfig.json',
          'src/webview/tsconfig.json',
          'src/worker/tsconfig.json',
          'src/mcp/tsconfig.json',
          'test/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // vscode.Disposable is a class by name only: the editor takes whatever can be disposed of.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      complexity: ['error', 10],
      'max-depth': ['error', 3],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      'no-restricted-syntax': ['error', ...house],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': 'error',
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          contexts: [
            'TSInterfaceDeclaration',
            'TSTypeAliasDeclaration',
            'ExportNamedDeclaration > VariableDeclaration',
          ],
          require: { ClassDeclaration: true, FunctionDeclaration: true },
        },
      ],
    },
  },
  ...layerRules,
  {
    files: ['src/core/**/*.ts'],
    plugins: { rooms: { rules: { 'one-way': coreRooms } } },
    rules: { 'rooms/one-way': 'error' },
  },
  ...doorRules,
  {
    files: ['src/host/**/*.ts'],
    plugins: { local: { rules: { 'inert-slots': inertSlots } } },
    rules: { 'local/inert-slots': 'error' },
  },
  {
    // A describe block is a table of contents, not a function to be kept short.
    files: ['test/**/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
);
