/**
 * The tools as one: an input goes in, an answer or a change to confirm comes out. All that the editor and the
 * MCP server do besides is to show that and to carry it out.
 */

import { runAddTakeaway } from './runAddTakeaway';
import { checkOffItem } from './checkOffItem';
import { getChecklist } from './checklistTools';
import { searchTakeaways, takeawaysForFile } from './searchTakeaways';
import type { ToolContext, ToolOutcome } from './ToolContext';
import { toolDefinitions, type ToolName } from './toolDefinitions';
import { parseInput } from './ToolSchema';

/** Runs a tool; changes nothing. Throws a ToolError, with words for the model, where it cannot. */
export async function runTool(
  name: ToolName,
  input: unknown,
  context: ToolContext,
): Promise<ToolOutcome> {
  switch (name) {
    case 'search_takeaways':
      return answer(await searchTakeaways(parse(name, input), context));
    case 'get_checklist':
      return answer(await getChecklist(parse(name, input), context));
    case 'takeaways_for_file':
      return answer(await takeawaysForFile(parse(name, input), context));
    case 'check_off_item':
      return checkOffItem(parse(name, input), context);
    case 'add_takeaway':
      return runAddTakeaway(parse(name, input), context);
  }
}

function parse<Name extends ToolName>(name: Name, input: unknown) {
  const schema: (typeof toolDefinitions)[Name]['inputSchema'] = toolDefinitions[name].inputSchema;
  return parseInput(schema, input);
}

function answer(text: string): ToolOutcome {
  return { kind: 'answer', text };
}
