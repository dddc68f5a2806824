/** A label and the text it introduces, both as inline Markdown. */
export interface Labeled {
  readonly label: string;
  /** Empty where the label stands alone. */
  readonly text: string;
  /** Whether the label is emphasized or code rather than plain words before a colon. */
  readonly isMarked: boolean;
}

/** What may stand before a label: emoji and other symbols, a number, a task box. */
const lead = /^(?:\s|\d+[.)]\s|\[[ xX]\]\s|[^\p{L}\p{N}\s*_`[("'\\<~#/.$@{-])*/u;

const marked =
  /^(?:\*\*\*(?=\S)([^\n]{1,160}?)\*\*\*|\*\*(?=\S)([^\n]{1,160}?)\*\*|__(?=\S)([^\n]{1,160}?)__|\*(?=\S)([^*\n]{1,160}?)\*|_(?=\S)([^_\n]{1,160}?)_(?![\p{L}\p{N}])|`([^`\n]{1,80})`|<(?:b|strong)>([^<\n]{1,160})<\/(?:b|strong)>)/u;

const separator = /^\s*(?:[:：]|[-–—]{1,3}(?=\s)|[–—]|→|⇒|➜|➡️?|=>|->|>(?=\s))\s*/u;
const colonAtEnd = /\s*[:：]\s*$/;

/**
 * A plain label: up to seven words without a stop, then a colon and more, or nothing more. No blank stands
 * behind a full-width colon.
 */
const plainLabel = /^([^:：.!?;\n`[\]()*_|]{2,60}(?:\([^()\n]{1,40}\))?)(?::(?:\s+|$)|：\s*)/u;

/** An emphasized sentence labels nothing. */
function isSentence(label: string): boolean {
  const words = label.split(/\s+/).length;
  return /[.!?]$/.test(label) || words > (colonAtEnd.test(label) ? 6 : 12);
}

/** `[Redis](https://redis.io): an in-memory store`; a link with nothing behind it labels nothing. */
function linkLabel(source: string): Labeled | null {
  const match = /^(\[[^[\]\n]{1,160}\]\([^()\s]*\))/.exec(source);
  const cut = match === null ? null : separator.exec(source.slice(match[0].length));
  if (match === null || cut === null) return null;
  const text = source.slice(match[0].length + cut[0].length);
  return text.trim() === '' ? null : { label: match[0], text, isMarked: true };
}

function markedLabel(source: string): Labeled | null {
  if (!'*_`<'.includes(source.charAt(0))) return null;
  const match = marked.exec(source);
  if (match === null) return null;
  const label = match.slice(1).find(Boolean) ?? '';
  const rest = source.slice(match[0].length);
  if (rest.trim() === '' && isSentence(label)) return null;
  if (colonAtEnd.test(label)) {
    const text = rest.replace(/^\s*(?:[:：]|[-–—](?=\s))?\s*/u, '');
    return { label: label.replace(colonAtEnd, ''), text, isMarked: true };
  }
  if (rest.trim() === '') return { label, text: '', isMarked: true };
  const cut = separator.exec(rest);
  if (cut !== null) return { label, text: rest.slice(cut[0].length), isMarked: true };
  const broken = /^\s*(?:\\?\n|<br\s*\/?>)\s*/i.exec(rest);
  if (broken === null) return null;
  return { label, text: rest.slice(broken[0].length), isMarked: true };
}

function unmarkedLabel(source: string): Labeled | null {
  if (!source.includes(':') && !source.includes('：')) return null;
  const match = plainLabel.exec(source);
  const label = match?.[1]?.trim();
  if (match === null || label === undefined || label.split(/\s+/).length > 7) return null;
  return { label, text: source.slice(match[0].length), isMarked: false };
}

const labelMark = /[:*_`<：]/;

/** Whether a text holds any of the marks of a label: a quick look that most text does not pass. */
export function mayHoldLabel(source: string): boolean {
  return labelMark.test(source);
}

/** Whether a text begins with a word and holds no colon, as most sentences do. */
function isPlainStart(source: string): boolean {
  return /^[A-Za-z]/.test(source) && !source.includes(':') && !source.includes('：');
}

/**
 * Splits `**Term**: text` in its many forms: colon within or after the emphasis, a dash, an arrow, a
 * line break, or a plain `Term: text`; null where the text has no label.
 */
export function splitLabel(source: string): Labeled | null {
  if (!mayHoldLabel(source) || isPlainStart(source)) return null;
  const bare = source.slice(lead.exec(source)?.[0].length ?? 0);
  if (bare.startsWith('[')) return linkLabel(bare);
  return markedLabel(bare) ?? unmarkedLabel(bare);
}
