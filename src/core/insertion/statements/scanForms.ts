import type { OpenLines } from './OpenLines';
import type { FormSet, TextForm } from './TextForm';

/** Starts without an end are looked for this often; then they are taken for something else. */
const mostMisses = 100;

/** A part of a text, by offsets. */
export interface TextPart {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Notes the lines that begin inside one of the forms. Linear in the text. */
export function scanForms(part: TextPart, set: FormSet, lines: OpenLines): void {
  new FormScan(part, set, lines).run();
}

class FormScan {
  readonly #part: TextPart;
  readonly #set: FormSet;
  readonly #lines: OpenLines;
  readonly #starts: RegExp;
  /** Texts that begin when the line ends: what their last line has to be. */
  #pending: RegExp[] = [];
  #misses = 0;

  constructor(part: TextPart, set: FormSet, lines: OpenLines) {
    this.#part = part;
    this.#set = set;
    this.#lines = lines;
    this.#starts = new RegExp(set.starts, 'gm');
  }

  run(): void {
    const { from, text, to } = this.#part;
    this.#starts.lastIndex = from;
    for (
      let found = this.#starts.exec(text);
      found && found.index < to;
      found = this.#starts.exec(text)
    ) {
      const at = this.#set.forms.findIndex((_, one) => groupOf(found, `f${one}`) !== undefined);
      const form = this.#set.forms[at];
      this.#starts.lastIndex = form ? this.#pass(form, found) : this.#endLine(found.index);
    }
  }

  /** Where to go on behind a start. */
  #pass(form: TextForm, found: RegExpExecArray): number {
    const after = found.index + Math.max(1, found[0].length);
    if (form.joins) this.#lines.add(found.index, after + 1);
    if (form.isHeredoc) this.#pending.push(lastLineOf(found));
    if (form.end === undefined) return after;
    const end = this.#endOf(form, found[0], after);
    if (end === null) return after;
    this.#lines.add(found.index, end);
    return end;
  }

  /** The offset behind a form; null where it has no end. */
  #endOf(form: TextForm, start: string, after: number): number | null {
    if (this.#misses > mostMisses) return null;
    const next = endPattern(form, start);
    let depth = 1;
    next.lastIndex = after;
    for (let found = next.exec(this.#part.text); found; found = next.exec(this.#part.text)) {
      if (groupOf(found, 'skip') !== undefined) continue;
      depth += groupOf(found, 'inner') === undefined ? -1 : 1;
      // The end of a line is no part of what it ends.
      if (depth === 0) return found.index + (found[0] === '\n' ? 0 : found[0].length);
    }
    if (form.isOneLine) return this.#part.text.length;
    this.#misses += 1;
    return null;
  }

  /** At the end of a line the texts begin that it announced; where to go on. */
  #endLine(newline: number): number {
    let at = newline;
    for (const last of this.#pending) {
      last.lastIndex = at + 1;
      const found = this.#misses > mostMisses ? null : last.exec(this.#part.text);
      if (!found) this.#misses += 1;
      else {
        this.#lines.add(at, found.index + 1);
        at = found.index + found[0].length;
      }
    }
    this.#pending = [];
    return Math.max(at, newline + 1);
  }
}

/** What ends a form or only looks like it: what is skipped, the start of another inside, the end itself. */
function endPattern(form: TextForm, start: string): RegExp {
  const end = typeof form.end === 'function' ? form.end(start) : (form.end ?? '');
  const parts = [
    ...(form.skip === undefined ? [] : [`(?<skip>${form.skip})`]),
    ...(form.nests ? [`(?<inner>${form.start})`] : []),
    end,
    ...(form.isOneLine ? ['\\n'] : []),
  ];
  return new RegExp(parts.join('|'), 'gm');
}

/** A group that took part in a match; undefined where it did not. */
function groupOf({ groups }: RegExpExecArray, name: string): string | undefined {
  return groups?.[name];
}

function lastLineOf({ groups }: RegExpExecArray): RegExp {
  const [, tag = ''] = Object.entries(groups ?? {}).find(([name, text]) => {
    return name.startsWith('tag') && (text as string | undefined) !== undefined;
  }) ?? [''];
  return new RegExp(`^[ \\t]*${tag}\\b`, 'gm');
}
