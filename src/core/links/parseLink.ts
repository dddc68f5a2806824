import { decodeAddress } from '../text/fileNames';

/** What a link in a note leads to; `refused` for what could run something or is not what it seems. */
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

/**
 * A web address with a host at once behind two slashes, and no user name before it:
 * `https://github.com@example.org` is on example.org. Browsers take a backslash for a slash, and VS
 * Code decodes what is percent-encoded in a host before it opens the address.
 */
const web = /^https?:\/\/[^\\/?#@%\p{Default_Ignorable_Code_Point}]+(?:[/?#]|$)/iu;
/** Mail without files of the sender's, which some programs attach when an address says so. */
const mail = /^mailto:(?!.*[?&]attach)/i;
/** A scheme as RFC 3986 section 3.1 spells it. */
const scheme = /^[a-z][a-z0-9+.-]*:/i;
/** Signs that are not seen, or that turn what is seen around (Unicode's Bidi_Control). */
const hidden = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u;

/** Sorts a link's address by what may be done with it; only the web and mail leave the editor. */
export function parseLink(href: string): NoteLink {
  // Browsers drop these wherever they stand (WHATWG URL, section 4.4), so `java\nscript:` is a scheme.
  const address = href.replace(/[\t\n\r]/g, '').trim();
  if (address === '' || hidden.test(address)) return { kind: 'refused' };
  if (web.test(address) || isMail(address)) return { kind: 'external', href: address };
  const [written = '', ...rest] = address.split('#');
  const path = decodeAddress(written.split('?')[0] ?? '');
  if (scheme.test(address) || leadsToHost(path) || hidden.test(path)) return { kind: 'refused' };
  return { kind: 'file', path, fragment: decodeAddress(rest.join('#')) };
}

/** Whether an address is one of mail, as it is written and as VS Code decodes it. */
function isMail(address: string): boolean {
  return mail.test(address) && mail.test(decodeAddress(address));
}

/** Whether a path starts as that of another machine does, in either way of writing it. */
function leadsToHost(path: string): boolean {
  return /^[\\/]{2}/.test(path);
}
