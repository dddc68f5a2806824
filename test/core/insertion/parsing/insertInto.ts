import type { CursorLanguage } from '../../../../src/core/insertion/CursorLanguage';
import {
  InsertionPlaces,
  placeLines,
  planPlace,
} from '../../../../src/core/insertion/InsertionPlaces';
import {
  type InsertableChecklist,
  planInsertion,
  spaceAround,
} from '../../../../src/core/insertion/planInsertion';
import { silentSyntax } from '../../../../src/core/comments/CommentSyntax';
import { languageName } from '../../../../src/core/insertion/statements/openLinesOf';

/** A file as the editor has it. */
export interface OpenedFile {
  readonly languageId: string;
  readonly path: string | null;
  /** The comments that the editor knows at an offset; where it says nothing, the name of the file does. */
  readonly syntaxAt: (text: string, offset: number) => CursorLanguage['syntax'];
}

/** Inserts a checklist at a line and column from 0; null where it is refused. */
export function insertInto(
  text: string,
  { column, line }: { readonly line: number; readonly column: number },
  file: OpenedFile,
  checklist: InsertableChecklist,
): string | null {
  const rows = text.split('\n');
  const places = new InsertionPlaces(text, languageName(file.languageId, file.path));
  const own = planPlace(rows[line] ?? '', column);
  const place = places.at({ line, column, place: own });
  const offset =
    rows.slice(0, place.line).join('\n').length + (place.line > 0 ? 1 : 0) + place.column;
  const spoken = file.syntaxAt(text, offset);
  const isSilent = spoken.line === null && spoken.block === null;
  const above = rows.slice(0, place.position === 'below' ? place.line + 1 : place.line);
  const syntax = isSilent && file.path !== null ? silentSyntax(file.path, () => above) : spoken;
  const language = { id: file.languageId, syntax, fence: null, path: file.path };
  const options = { form: 'auto', headingLine: true, boxes: 'brackets', width: 60 } as const;
  const plan = planInsertion(checklist, language, options);
  if (plan.kind === 'refuse') return null;
  const written = placeLines(
    spaceAround(plan, rows[place.line - 1] ?? '', rows[place.line] ?? ''),
    place,
    '\n',
  );
  return text.slice(0, offset) + written + text.slice(offset);
}
