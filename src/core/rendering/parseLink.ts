import { decodeAddress } from '../text/decodeAddress';

/** What a link in a note leads to; `refused` for schemes that could run something. */
export type NoteLink =
  | { readonly kind: 'external'; readonly href: string }
  | {
      readonly kind: 'file';
      /** Path as written, decoded; from the journal's root when it starts with a slash. */
      readonly path: string;
      /** Heading slug or `L12`, without `#`; empty when absent. */
      readonly fragment: string;
    }
  | { readonly kind: 'refused' };

const external = /^(?:https?:\/\/|mailto:)/i;
/** A scheme as RFC 3986 section 3.1 spells it. */
const scheme = /^[a-z][a-z0-9+.-]*:/i;

/** Sorts a link's address by what may be done with it; only the web and mail leave the editor. */
export function parseLink(href: string): NoteLink {
  const trimmed = href.trim();
  if (external.test(trimmed)) return { kind: 'external', href: trimmed };
  if (scheme.test(trimmed) || trimmed.startsWith('//') || trimmed === '')
    return { kind: 'refused' };
  const [address = '', ...rest] = trimmed.split('#');
  const path = decodeAddress(address.split('?')[0] ?? '');
  return { kind: 'file', path, fragment: decodeAddress(rest.join('#')) };
}
