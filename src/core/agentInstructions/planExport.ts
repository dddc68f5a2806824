/**
 * Exports planned into the text of a file, and judged against the journal as it is now.
 */

import { planOf, TextLines, type TextReplacement } from '../text/EditPlan';
import {
  bodyName,
  type ExportBlock,
  markedText,
  markerId,
  type MarkerProblem,
  scanMarkers,
} from './exportMarkers';
import type { ExportSource } from './ExportSource';
import { renderSource } from './renderLessons';

/** What an export comes to in a file. */
export type ExportPlan =
  /** Replacements that do not overlap, in the order of the text. */
  | { readonly kind: 'edit'; readonly replacements: readonly TextReplacement[] }
  /** The file holds what the journal says. */
  | { readonly kind: 'unchanged' }
  /** The markers of the file cannot be trusted; the first that is wrong. */
  | { readonly kind: 'damaged'; readonly problem: MarkerProblem };

/**
 * Plans the export of some sources, each with an id of its own, into a text: what was exported before is replaced
 * between its markers, the rest is appended. All other characters stay. Time grows with the text and the sources.
 */
export function planExport(text: string, sources: readonly ExportSource[]): ExportPlan {
  const { blocks, problems } = scanMarkers(text);
  const [problem] = problems;
  if (problem) return { kind: 'damaged', problem };
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const lines = new TextLines(text);
  const replacements: TextReplacement[] = [];
  const added: string[] = [];
  for (const source of sources) {
    const block = byId.get(markerId(source.id));
    if (!block) added.push(markedSource(source));
    else if (statusOfExport(block, source) !== 'current')
      replacements.push(replacement(lines, block, source));
  }
  if (added.length > 0) replacements.push(addition(text, lines, added));
  const plan = planOf(replacements);
  return plan.kind === 'edit' ? plan : { kind: 'unchanged' };
}

/** How an export stands to the journal. */
export type ExportStatus =
  /** It says what the journal says. */
  | 'current'
  /** The journal has changed since. */
  | 'changed'
  /** The journal has not changed, but the text between the markers has. */
  | 'edited'
  /** The journal does not hold its source any more. */
  | 'gone';

/** Compares an export with its source, null where there is none. */
export function statusOfExport(block: ExportBlock, source: ExportSource | null): ExportStatus {
  if (!source) return 'gone';
  const body = renderSource(source);
  if (bodyName(body) !== block.name) return 'changed';
  return block.body.trim() === body ? 'current' : 'edited';
}

function markedSource(source: ExportSource): string {
  return markedText(markerId(source.id), renderSource(source));
}

function replacement(lines: TextLines, block: ExportBlock, source: ExportSource): TextReplacement {
  return {
    start: lines.offsetOf(block.beginLine, 0),
    end: lines.endOf(block.endLine),
    text: withLineEnds(markedSource(source), lines.lineEndAt(block.beginLine)),
  };
}

/** What is appended stands behind a blank line. */
function addition(text: string, lines: TextLines, added: readonly string[]): TextReplacement {
  const last = lines.lines.length - 1;
  const lineEnd = lines.lineEndAt(last);
  const isOpen = lines.lines[last] !== '';
  const hasGap = !isOpen && (lines.lines[last - 1] ?? '').trim() === '';
  const gap = text === '' || hasGap ? '' : isOpen ? '\n\n' : '\n';
  const written = withLineEnds(`${gap}${added.join('\n\n')}\n`, lineEnd);
  return { start: text.length, end: text.length, text: written };
}

function withLineEnds(text: string, lineEnd: string): string {
  return lineEnd === '\n' ? text : text.replaceAll('\n', lineEnd);
}
