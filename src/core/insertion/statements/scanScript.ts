import type { OpenLines } from './OpenLines';
import type { TextPart } from './scanForms';

/** What the scan is inside of: code in braces, a template's text, the tag of an element, or its content. */
type Mode = 'code' | 'template' | 'tag' | 'content';

/** Before these a slash begins a regular expression, and `<` an element. */
const beforeValue =
  /(?:^|[=(,:;?&|!{}[+\-*%~^<>]|\b(?:return|typeof|case|default|do|else|in|of|void|yield|await|delete|new|throw|extends))\s*$/;
/** As much of the text before a sign is looked at. */
const longestLookBack = 200;

const signs: Readonly<Record<Mode, string>> = {
  code: String.raw`//[^\n]*|/\*[^]*?\*/|'(?:\\[^]|[^'\\\n])*'|"(?:\\[^]|[^"\\\n])*"|[/\x60{}<]`,
  template: String.raw`\\[^]|\x60|\$\{`,
  tag: String.raw`"[^"]*"|'[^']*'|/\*[^]*?\*/|//[^\n]*|\{|/>|>`,
  content: String.raw`\{|</|<>|<(?=[A-Za-z_$])`,
};
const regularExpression = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\//y;
const elementStart = /<(?:>|[A-Za-z_$][\w$.:-]*(?!\s*,|\s+extends\b)(?=[\s/>]))/y;

/**
 * Notes the lines of JavaScript or TypeScript that begin inside a template, a comment, the tag of an
 * element of JSX, or between the words of its text.
 */
export function scanScript(part: TextPart, hasElements: boolean, lines: OpenLines): void {
  new ScriptScan(part, hasElements, lines).run();
}

class ScriptScan {
  readonly #part: TextPart;
  readonly #hasElements: boolean;
  readonly #lines: OpenLines;
  readonly #modes: { readonly mode: Mode; readonly start: number; readonly closes?: boolean }[];
  #at: number;
  /** Where the content of an element goes on behind its last tag or braces. */
  #textStart = 0;

  constructor(part: TextPart, hasElements: boolean, lines: OpenLines) {
    this.#part = part;
    this.#hasElements = hasElements;
    this.#lines = lines;
    this.#at = part.from;
    this.#modes = [{ mode: 'code', start: part.from }];
  }

  run(): void {
    const { text, to } = this.#part;
    const patterns = new Map<Mode, RegExp>();
    while (this.#at < to) {
      const { mode } = this.#top;
      const pattern = patterns.get(mode) ?? new RegExp(signs[mode], 'g');
      patterns.set(mode, pattern);
      pattern.lastIndex = this.#at;
      const found = pattern.exec(text);
      if (!found || found.index >= to) return;
      this.#at = found.index + found[0].length;
      this.#handlers[mode](found[0], found.index);
    }
  }

  get #top(): { readonly mode: Mode; readonly start: number; readonly closes?: boolean } {
    return this.#modes.at(-1) ?? { mode: 'code', start: 0 };
  }

  readonly #handlers: Readonly<Record<Mode, (sign: string, index: number) => void>> = {
    code: (sign, index) => {
      if (sign === '{') this.#push('code', index);
      else if (sign === '}') this.#pop();
      else if (sign === '`') this.#push('template', index);
      else if (sign === '/') this.#passPattern(index);
      else if (sign === '<') this.#enterElement(index);
      else this.#lines.add(index, this.#at);
    },
    template: (sign, index) => {
      if (sign === '${') this.#push('code', index);
      if (sign !== '`') return;
      this.#lines.add(this.#top.start, this.#at);
      this.#pop();
    },
    tag: (sign, index) => {
      if (sign === '{') this.#push('code', index);
      if (sign !== '>' && sign !== '/>') return;
      const { closes, start } = this.#top;
      this.#lines.add(start, this.#at);
      this.#pop();
      if (closes === true) this.#pop();
      else if (sign === '>') this.#push('content', this.#at);
      this.#textStart = this.#at;
    },
    content: (sign, index) => {
      this.#noteText(index);
      if (sign === '{') this.#push('code', index);
      else if (sign === '<>') this.#push('content', this.#at);
      else this.#pushTag(index, sign === '</');
    },
  };

  #push(mode: Mode, start: number): void {
    this.#modes.push({ mode, start });
    this.#textStart = this.#at;
  }

  #pushTag(start: number, closes: boolean): void {
    this.#modes.push({ mode: 'tag', start, closes });
  }

  #pop(): void {
    if (this.#modes.length > 1) this.#modes.pop();
    this.#textStart = this.#at;
  }

  #passPattern(index: number): void {
    if (!this.#isValueExpected(index)) return;
    regularExpression.lastIndex = index;
    const found = regularExpression.exec(this.#part.text);
    if (found) this.#at = index + found[0].length;
  }

  #enterElement(index: number): void {
    elementStart.lastIndex = index;
    const found = this.#hasElements && elementStart.exec(this.#part.text);
    if (!found || !this.#isValueExpected(index)) return;
    this.#at = index + found[0].length;
    if (found[0] === '<>') this.#push('content', this.#at);
    else this.#pushTag(index, false);
  }

  #isValueExpected(index: number): boolean {
    const { from, text } = this.#part;
    return beforeValue.test(text.slice(Math.max(from, index - longestLookBack), index));
  }

  /** Words on either side of a line would be joined without a blank if something stood between them. */
  #noteText(end: number): void {
    const content = this.#part.text.slice(this.#textStart, end);
    const first = content.search(/\S/);
    if (first < 0) return;
    this.#lines.add(this.#textStart + first, this.#textStart + content.trimEnd().length);
  }
}
