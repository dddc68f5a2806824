import { cutEnd } from '../text/fileNames';

/** A key with a value on its own line. */
const plainField = /^([A-Za-z][\w-]*): +(\S.*)$/;
/** Text that YAML gives back as it stands: no marks of its own, no number, no date, no word it knows. */
const plainText = /^[A-Za-z][\w .,/()+-]*[\w.)]$|^[A-Za-z]$/;
const plainDate = /^\d{4}-\d{2}-\d{2}$/;
const plainNumber = /^[1-9]\d{0,8}$/;
const plainList = /^\[([^[\]]*)\]$/;
const knownWord = /^(?:true|false|null|yes|no|on|off)$/i;

type Plain = string | number | readonly string[];

function textOf(value: string): string | null {
  return plainText.test(value) && !knownWord.test(value) ? value : null;
}

function listOf(inner: string): readonly string[] | null {
  const texts = inner.split(',').map((item) => textOf(item.trim()));
  return texts.every((text) => text !== null) ? texts : null;
}

function valueOf(value: string): Plain | null {
  const list = plainList.exec(value)?.[1];
  if (list !== undefined) return listOf(list);
  if (plainNumber.test(value)) return Number(value);
  return plainDate.test(value) ? value : textOf(value);
}

/**
 * Reads front matter of plain `key: value` lines, which most is, a hundred times quicker than YAML's
 * whole grammar; null where a line is anything else, so that YAML decides.
 */
export function readPlainFields(body: readonly string[]): Readonly<Record<string, Plain>> | null {
  const fields = new Map<string, Plain>();
  for (const line of body) {
    const [, key = '', text = ''] = plainField.exec(line) ?? [];
    const value = key === '' || fields.has(key) ? null : valueOf(cutEnd(text, ' '));
    if (value === null) return null;
    fields.set(key, value);
  }
  return Object.fromEntries(fields);
}
