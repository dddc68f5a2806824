/**
 * Images of notes: the type that a file's bytes say, and the hosts from which a page may load them.
 */

/** Bytes at the start of a file by which its kind is told. */
const maxHead = 4_096;

/** What stands before the root of an SVG: an XML declaration, a doctype, comments, blanks. */
const beforeRoot = /^\s*(?:<\?[^>]{0,500}>|<!--(?:(?!-->)[^])*-->|<![a-z][^>]{0,500}>)/i;

const signatures: readonly (readonly [type: string, at: number, bytes: readonly number[]])[] = [
  ['image/png', 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', 0, [0xff, 0xd8, 0xff]],
  ['image/gif', 0, [0x47, 0x49, 0x46, 0x38]],
  ['image/webp', 8, [0x57, 0x45, 0x42, 0x50]],
  ['image/avif', 4, [0x66, 0x74, 0x79, 0x70, 0x61, 0x76, 0x69]],
];

/**
 * The media type of an image by its first bytes (WHATWG MIME Sniffing, section 6.1; ISO/IEC 14496-12
 * for AVIF), or null for what is none: a file is no image because its name says so.
 */
export function imageType(bytes: Uint8Array): string | null {
  const found = signatures.find(([, at, signature]) =>
    signature.every((byte, offset) => bytes[at + offset] === byte),
  );
  if (found) return found[0];
  return isSvg(bytes) ? 'image/svg+xml' : null;
}

function isSvg(bytes: Uint8Array): boolean {
  let text = '';
  for (const byte of bytes.subarray(0, maxHead)) text += String.fromCharCode(byte);
  text = text.replace(/^\u00ef\u00bb\u00bf/, '');
  for (let found = beforeRoot.exec(text); found; found = beforeRoot.exec(text)) {
    text = text.slice(found[0].length);
  }
  return /^\s*<svg[\s>]/i.test(text);
}

/** Hosts that are listed at most: each stands in the policy of every page. */
const maxHosts = 50;
/** `img.shields.io`, or `*.example.org` for every host below it; no port, path or address by number. */
const hostName =
  /^(?:\*\.)?(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

/** The hosts that a setting names, as a policy may hold them; what is no name of a host is left out. */
export function parseImageHosts(texts: readonly string[]): readonly string[] {
  const hosts = texts.map((text) =>
    text
      .trim()
      .toLowerCase()
      .replace(/^https:\/\//, '')
      .replace(/\/$/, ''),
  );
  return [...new Set(hosts)]
    .filter((host) => host.length < 254 && hostName.test(host))
    .slice(0, maxHosts);
}
