import { type PlanEdit, replaceIn } from './EditPlan';

/** How the text of a file is stored in one encoding. */
export interface TextCodec {
  /** The bytes of the byte order mark of this encoding; empty where it has none. */
  readonly mark: readonly number[];
  /** Decodes bytes behind a mark. */
  decode(body: Uint8Array): string | Promise<string>;
  /** Encodes a text, without a mark. */
  encode(text: string): Uint8Array | Promise<Uint8Array>;
}

/** A file after an edit, or why it cannot be edited. */
export type BytesEdit =
  | {
      readonly kind: 'edit';
      readonly bytes: Uint8Array;
      /** The text of these bytes, without a byte order mark. */
      readonly text: string;
    }
  | { readonly kind: 'unchanged'; readonly text: string }
  | {
      readonly kind: 'refuse';
      /**
       * `encoding`: the bytes do not survive being decoded and encoded again. `not-encodable`: the
       * encoding has no signs for the new text.
       */
      readonly reason: 'target-gone' | 'broken-front-matter' | 'encoding' | 'not-encodable';
    };

/** Whether a file starts with the byte order mark of its encoding. */
export function hasMark(bytes: Uint8Array, { mark }: Pick<TextCodec, 'mark'>): boolean {
  return mark.length > 0 && mark.every((byte, at) => bytes[at] === byte);
}

/** Whether two files are the same, byte by byte. */
export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

/** The text of a file, without a byte order mark; null where its bytes are no text of that encoding. */
export async function decodeExactly(bytes: Uint8Array, codec: TextCodec): Promise<string | null> {
  const body = bytes.subarray(hasMark(bytes, codec) ? codec.mark.length : 0);
  const text = await codec.decode(body);
  return sameBytes(await codec.encode(text), body) ? text : null;
}

/**
 * Carries a plan out on the bytes of a file. Every byte outside the edited range is the old one, so line
 * ends of several kinds and a byte order mark, there or not, stay as they are.
 */
export async function editBytes(
  bytes: Uint8Array,
  codec: TextCodec,
  plan: PlanEdit,
): Promise<BytesEdit> {
  const text = await decodeExactly(bytes, codec);
  if (text === null) return { kind: 'refuse', reason: 'encoding' };
  const planned = plan(text);
  if (planned.kind === 'refuse') return planned;
  if (planned.kind === 'unchanged') return { kind: 'unchanged', text };
  const start = planned.replacements[0]?.start ?? 0;
  const end = planned.replacements.at(-1)?.end ?? 0;
  const changed = replaceIn(text, planned.replacements);
  const mark = hasMark(bytes, codec) ? codec.mark.length : 0;
  const before = (await codec.encode(text.slice(0, start))).length;
  const behind = (await codec.encode(text.slice(end))).length;
  const middle = changed.slice(start, changed.length - (text.length - end));
  const edited = joined([
    bytes.subarray(0, mark + before),
    await codec.encode(middle),
    bytes.subarray(bytes.length - behind),
  ]);
  const read = await decodeExactly(edited, codec);
  if (read !== changed) return { kind: 'refuse', reason: 'not-encodable' };
  return { kind: 'edit', bytes: edited, text: changed };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
