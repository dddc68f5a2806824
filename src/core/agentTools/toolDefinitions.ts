/**
 * The tools that coding agents are given, by the editor and by the MCP server alike. The manifest repeats this
 * table; a test compares the two.
 */

import { maxEvidence } from '../checklists/evidence';
import type { ToolSchema } from './ToolSchema';

/** What is told of a tool before it is called. */
export interface ToolDefinition {
  /** For people. */
  readonly title: string;
  /** For people: what it does for them. */
  readonly summary: string;
  /** For models: what it does, when to use it and when not. */
  readonly description: string;
  readonly inputSchema: ToolSchema;
  /** Whether it changes a file of the user's, which the user confirms first. */
  readonly writes: boolean;
}

/** Longest path or name of a file, note or checklist, in UTF-16 code units. */
const maxName = 1_000;

/** The kinds of rows that a search may be narrowed to. */
export const searchedKinds = [
  'practice',
  'lesson',
  'pitfall',
  'challenge',
  'note',
  'item',
  'entry',
] as const;

const file = {
  type: 'string',
  maxLength: maxName,
} as const;

/** The table: each tool by its name. */
export const toolDefinitions = {
  search_takeaways: {
    title: 'Search Takeaways',
    summary: 'Searches the takeaways in your journal.',
    description:
      "Searches the user's own journal of lessons learned: practices, lessons, pitfalls with their fixes, challenges with their solutions, and checklist items. Use it before you answer a question or write code on a topic the user may have notes about, and whenever the user asks what they learned, noted, or decided. Do not use it to search the source code of the workspace, for the documentation of a library, or for the checklist of a file (get_checklist). Results are quotations with a link and line for each: cite them.",
    inputSchema: {
      type: 'object',
      properties: {
        query: {
          type: 'string',
          description:
            'A few words in any order, such as "n+1 queries". Typos, abbreviations, and inflections are understood. Filters: #tag, @section, in:note, lang:python, "exact words", and -word.',
          minLength: 1,
          maxLength: 300,
        },
        kind: {
          type: 'string',
          description:
            'Kind of results to return. Omit it for all kinds except "entry", which is a named technology or concept.',
          enum: searchedKinds,
          maxLength: 20,
        },
        limit: {
          type: 'integer',
          description: 'Maximum number of results. Defaults to 8.',
          minimum: 1,
          maximum: 25,
        },
      },
      required: ['query'],
      additionalProperties: false,
    },
    writes: false,
  },
  get_checklist: {
    title: 'Get Checklist',
    summary: 'Reads a checklist from your journal, or its progress in a file.',
    description:
      "Returns the items of a checklist from the user's journal, or a list of all checklists if no name is given. With a file, it returns the current state of the checklist in that file: which items are checked, on which lines, and the evidence noted for each. Use it before you review code, so that you review against the user's own list, and before check_off_item, which needs the items as they are listed here. Do not use it for to-do lists in the workspace that are not from the journal.",
    inputSchema: {
      type: 'object',
      properties: {
        checklist: {
          type: 'string',
          description:
            'Title of the checklist, or its id as listed, such as "technologies/docker#checklist". Omit it to list all checklists.',
          minLength: 1,
          maxLength: maxName,
        },
        file: {
          ...file,
          description:
            'Path of a file that the checklist was inserted into, relative to the workspace folder or absolute. Omit it for the checklist in the journal.',
          minLength: 1,
        },
      },
      required: [],
      additionalProperties: false,
    },
    writes: false,
  },
  takeaways_for_file: {
    title: 'Takeaways for File',
    summary: 'Finds the takeaways and checklists that fit a file.',
    description:
      "Finds the takeaways and checklists in the user's journal that fit a file, by what the file is and imports. Use it before you write, change, or review a file, so that the result follows the user's own lessons. Do not use it to read the file or to search by words (search_takeaways).",
    inputSchema: {
      type: 'object',
      properties: {
        file: {
          ...file,
          description:
            'Path of the file, relative to the workspace folder or absolute. Omit it for the file in the active editor.',
          minLength: 1,
        },
        limit: {
          type: 'integer',
          description: 'Maximum number of takeaways. Defaults to 8.',
          minimum: 1,
          maximum: 16,
        },
      },
      required: [],
      additionalProperties: false,
    },
    writes: false,
  },
  check_off_item: {
    title: 'Check Off Checklist Item',
    summary: 'Checks or unchecks a checklist item in a file.',
    description:
      'Checks or unchecks one item of a checklist in a file, and adds the line of the file that proves the result after the item. Use it to report the findings of a review, with one call for each item: done is true if the code meets the item and false if it does not, each with evidence_line and a few words of evidence. Call get_checklist with the file first. Do not use it to add, reword, or remove items, or if you have not looked at the code. The user confirms each change.',
    inputSchema: {
      type: 'object',
      properties: {
        file: {
          ...file,
          description:
            'Path of the file that contains the checklist, relative to the workspace folder or absolute.',
          minLength: 1,
        },
        checklist: {
          type: 'string',
          description:
            'Title or id of the checklist. Omit it if the file contains only one checklist.',
          minLength: 1,
          maxLength: maxName,
        },
        item: {
          type: 'string',
          description:
            'Number of the item as get_checklist lists it for the file, or its full text.',
          minLength: 1,
          maxLength: 10_000,
        },
        done: {
          type: 'boolean',
          description: 'Whether the item is met. Defaults to true.',
        },
        evidence_line: {
          type: 'integer',
          description: 'Line of the same file, starting at 1, that shows whether the item is met.',
          minimum: 1,
          maximum: 9_999_999,
        },
        evidence: {
          type: 'string',
          description:
            'What that line shows, in a few plain words, such as "atomic() around both saves". Requires evidence_line.',
          maxLength: maxEvidence,
        },
      },
      required: ['file', 'item'],
      additionalProperties: false,
    },
    writes: true,
  },
  add_takeaway: {
    title: 'Add Takeaway',
    summary: 'Adds a takeaway to a note in your journal.',
    description:
      "Adds one lesson as an item to a note in the user's journal, with a link to the line where it was learned. Use it when the user asks to remember, note, or log what was learned. Do not use it on your own initiative, for a summary of a conversation, for a to-do, or for what search_takeaways already finds. The user confirms the addition.",
    inputSchema: {
      type: 'object',
      properties: {
        takeaway: {
          type: 'string',
          description:
            'The lesson in one sentence that still makes sense in a year: what to do or avoid, and why.',
          minLength: 1,
          maxLength: 1_000,
        },
        note: {
          type: 'string',
          description:
            'Title or path of the note, as in the results of search_takeaways. Omit it if the journal has only one writable note.',
          minLength: 1,
          maxLength: maxName,
        },
        section: {
          type: 'string',
          description:
            'Title of a section in the note. Omit it for the section that contains takeaways.',
          minLength: 1,
          maxLength: maxName,
        },
        file: {
          ...file,
          description:
            'Path of the file in which the lesson was learned, relative to the workspace folder or absolute. Omit it if there is none.',
          minLength: 1,
        },
        line: {
          type: 'integer',
          description: 'Line of that file, starting at 1.',
          minimum: 1,
          maximum: 9_999_999,
        },
      },
      required: ['takeaway'],
      additionalProperties: false,
    },
    writes: true,
  },
} as const satisfies Readonly<Partial<Record<string, ToolDefinition>>>;

/** The name of a tool. */
export type ToolName = keyof typeof toolDefinitions;

/** All tools by name, in the order of the table. */
export const toolTable: readonly (readonly [name: ToolName, tool: ToolDefinition])[] =
  Object.entries(toolDefinitions) as [ToolName, ToolDefinition][];
