import { itemKey } from '../checklists/ItemBullets';
import { parentTitles } from '../edits/planBlockEdit';
import { planTakeawayEdit } from '../edits/planTakeaway';
import { takeawaySections } from '../edits/takeawaySections';
import { takeawayText } from '../edits/takeawayText';
import type { PlacedNote } from '../library/Journal';
import type { Section } from '../note/Note';
import { findNote } from './findNote';
import { plannedWrite } from './plannedWrite';
import type { ToolContext, ToolFile, ToolOutcome } from './ToolContext';
import type { toolDefinitions } from './toolDefinitions';
import { ToolError } from './ToolError';
import type { InputOf } from './ToolSchema';
import { errorWithList, inSentence } from './ToolText';

type Input = InputOf<(typeof toolDefinitions)['add_takeaway']['inputSchema']>;

/** Plans to add a takeaway to a note of the user's. */
export async function runAddTakeaway(input: Input, context: ToolContext): Promise<ToolOutcome> {
  const writable = context.notes.filter(({ sourceId }) => context.isWritable(sourceId));
  const placed = findNote(writable, input.note);
  const known = placed.note.takeaways.find(({ text }) => itemKey(text) === itemKey(input.takeaway));
  if (known)
    return {
      kind: 'answer',
      text: `Nothing was added: the note already contains this takeaway. ${context.link(placed, known.line)}`,
    };
  const section = chooseSection(placed, input.section);
  const file = await context.openNote(placed);
  const item = takeawayText(
    { text: input.takeaway, isCode: false },
    await linkTo(input, file, context),
  );
  const parents = section && parentTitles(placed.note.sections, section);
  const wanted = section && parents && { ...section, parents };
  return plannedWrite({
    act: 'takeaway',
    file,
    plan: (text) => planTakeawayEdit(text, wanted, item),
    text: `The takeaway was added to ${inSentence(file.path)}. ${context.link(placed, section?.line ?? null)}`,
  });
}

/** The section of a title; where none is given, the first that holds takeaways, else the end of the note. */
function chooseSection({ note }: PlacedNote, title: string | undefined): Section | null {
  if (title === undefined) return takeawaySections(note)[0]?.section ?? note.sections[0] ?? null;
  const wanted = title.trim().toLowerCase();
  const same = note.sections.filter((one) => one.title.trim().toLowerCase() === wanted);
  const [section] = same;
  if (section && same.length === 1) return section;
  const sentence = section
    ? `Several sections of the note are named ${inSentence(title)}. Choose another section:`
    : `The note has no section ${inSentence(title)}. Sections:`;
  throw errorWithList(
    sentence,
    note.sections.map((one) => one.title),
  );
}

async function linkTo(
  { file: name, line }: Input,
  note: ToolFile,
  context: ToolContext,
): Promise<{ label: string; target: string } | null> {
  if (name === undefined) {
    if (line === undefined) return null;
    throw new ToolError('The parameter "line" requires the parameter "file".');
  }
  const file = await context.openFile(name);
  const target = context.relativeLink(note, file);
  if (target === null) return null;
  const label = file.path.slice(file.path.lastIndexOf('/') + 1);
  return line === undefined
    ? { label, target }
    : { label: `${label}:${line}`, target: `${target}#L${line}` };
}
