/**
 * The comments that enclose what was exported into a file, written and found again.
 */

import { fingerprint } from '../library/fingerprint';
import { TextLines } from '../text/EditPlan';

/** What was exported into a file, between its markers. */
export interface ExportBlock {
  /** The id of its source as the marker holds it: see {@link markerId}. */
  readonly id: string;
  /** The name of the text that was exported, by {@link bodyName}. */
  readonly name: string;
  /** What stands between the markers now. */
  readonly body: string;
  /** Lines of the markers, from 0. */
  readonly beginLine: number;
  readonly endLine: number;
}

/** Why a marker cannot be trusted. */
type MarkerDamage =
  /** It is not written as exports write it, or does not stand alone in its line. */
  | 'malformed'
  /** A begin without an end. */
  | 'unclosed'
  /** An end without a begin of the same id. */
  | 'unopened'
  /** A begin between the markers of another export. */
  | 'nested'
  /** A second export of the same source. */
  | 'duplicate';

/** A marker that something is wrong with. */
export interface MarkerProblem {
  readonly damage: MarkerDamage;
  /** From 0. */
  readonly line: number;
}

/** All markers of a text. */
export interface ScannedMarkers {
  /** Sound ones, in the order of the text. */
  readonly blocks: readonly ExportBlock[];
  readonly problems: readonly MarkerProblem[];
}

/** Every marker holds this, sound or not. */
const markerSign = 'nexus-journal:';
const anyMarker = /<!--[ \t]*nexus-journal:[ \t]*(?:begin|end)\b/;
const soundMarker =
  /^<!-- nexus-journal:(?:begin id="(?<begin>[^"\s]+)" hash="(?<hash>[\w-]+)"|end id="(?<end>[^"\s]+)") -->[ \t]*$/;

/** The id of a source as a marker holds it: no sign in it can end the comment or the value. */
export function markerId(id: string): string {
  const encoded = id
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[^\p{L}\p{N}/#._-]+/gu, encodeURIComponent)
    .replace(/--/g, '-%2D');
  return encoded === '' ? 'note' : encoded;
}

/** A short name for a text between markers, whatever its line ends and the blank lines around it. */
export function bodyName(body: string): string {
  return fingerprint(body.replace(/\r\n?/g, '\n').trim());
}

/** A text between its markers, with LF and no line break at either end. */
export function markedText(id: string, body: string): string {
  const begin = `<!-- ${markerSign}begin id="${id}" hash="${bodyName(body)}" -->`;
  return [begin, '', body, '', `<!-- ${markerSign}end id="${id}" -->`].join('\n');
}

/** Whether a text may hold markers. */
export function mayHoldMarkers(text: string): boolean {
  return text.includes(markerSign);
}

/** A begin whose end was not met yet. */
interface OpenBlock {
  readonly id: string;
  readonly name: string;
  readonly line: number;
}

/** Goes through the markers of a text in their order. */
class MarkerScan {
  readonly blocks: ExportBlock[] = [];
  readonly problems: MarkerProblem[] = [];
  readonly #lines: readonly string[];
  readonly #ids = new Set<string>();
  #open: OpenBlock | null = null;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
    lines.forEach((content, line) => {
      if (content.includes(markerSign) && anyMarker.test(content)) this.#read(content, line);
    });
    if (this.#open !== null) this.#tell('unclosed', this.#open.line);
  }

  #read(content: string, line: number): void {
    const found = soundMarker.exec(content)?.groups;
    if (!found) this.#tell('malformed', line);
    else if (found['begin'] === undefined) this.#end(found['end'] ?? '', line);
    else this.#begin({ id: found['begin'], name: found['hash'] ?? '', line });
  }

  #begin(block: OpenBlock): void {
    if (this.#open) {
      this.#tell('nested', block.line);
      return;
    }
    if (this.#ids.has(block.id)) this.#tell('duplicate', block.line);
    this.#ids.add(block.id);
    this.#open = block;
  }

  #end(id: string, endLine: number): void {
    if (this.#open?.id !== id) {
      this.#tell('unopened', endLine);
      return;
    }
    const { line: beginLine, name } = this.#open;
    const body = this.#lines.slice(beginLine + 1, endLine).join('\n');
    this.blocks.push({ id, name, body, beginLine, endLine });
    this.#open = null;
  }

  #tell(damage: MarkerDamage, line: number): void {
    this.problems.push({ damage, line });
  }
}

/**
 * Finds all markers of a text, in one pass over its lines. A marker counts wherever it stands, in a block of code
 * too: what looks like one is rather refused than overlooked.
 */
export function scanMarkers(text: string): ScannedMarkers {
  if (!mayHoldMarkers(text)) return { blocks: [], problems: [] };
  const { blocks, problems } = new MarkerScan(new TextLines(text).lines);
  return { blocks, problems: [...problems].sort((left, right) => left.line - right.line) };
}
