const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The host's own decoder, for `decodeText`: sound UTF-8 as text, anything else as null. */
export function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    // The bytes are no UTF-8: `decodeText` reads them its own way and lists the lines.
    return null;
  }
}
