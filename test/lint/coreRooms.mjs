import { dirname, relative, resolve, sep } from 'node:path';

/**
 * The rooms of core from the ground up. A room imports itself and those above it in this list, so that no
 * two of them need each other.
 */
const rooms = [
  // Building blocks that belong to no room, such as Lazy.
  'core',
  'async',
  'text',
  'note',
  'globs',
  'comments',
  'activeFile',
  'codePatterns',
  'blocks',
  'recognition',
  'reading',
  'library',
  'rendering',
  'links',
  'tree',
  'search',
  'checklists',
  'insertion',
  'forThisFile',
  'terminalOutput',
  'edits',
  'review',
  'overview',
  'agentInstructions',
  'agentTools',
];

/** Rooms that stay apart from more than the order asks: plain data, which anybody may use. */
const apart = new Map([
  ['comments', ['text']],
  ['activeFile', ['core', 'text']],
  ['globs', ['text']],
]);

/** What a room may import besides itself. */
function allowedIn(room) {
  const at = rooms.indexOf(room);
  return apart.get(room) ?? rooms.slice(0, at + 1);
}

/** The room of a file in src/core; undefined for any other file. */
function roomOf(file) {
  const parts = file.split(sep);
  const at = parts.lastIndexOf('core');
  if (at < 1 || parts[at - 1] !== 'src') return undefined;
  return parts.length - at > 2 ? parts[at + 1] : 'core';
}

/** Refuses an import from one room of core into another that does not stand below it. */
export const coreRooms = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      up: 'core/{{room}} does not import core/{{other}}: the rooms of core import one way (test/lint/coreRooms.mjs).',
      unknown:
        'core/{{room}} has no place among the rooms of core: give it one in test/lint/coreRooms.mjs.',
    },
  },
  create(context) {
    const file = relative(context.cwd, context.filename);
    const room = roomOf(file);
    if (room === undefined) return {};
    const check = (node) => {
      const { source } = node;
      if (typeof source?.value !== 'string' || !source.value.startsWith('.')) return;
      const other = roomOf(relative(context.cwd, resolve(dirname(context.filename), source.value)));
      if (other === undefined || other === room || allowedIn(room).includes(other)) return;
      context.report({ node: source, messageId: 'up', data: { room, other } });
    };
    return {
      Program(node) {
        if (!rooms.includes(room)) {
          context.report({ node, messageId: 'unknown', data: { room } });
        }
      },
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
