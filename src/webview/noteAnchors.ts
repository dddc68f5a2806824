/**
 * Stands before every id and name of a note, so that none can pass for a part of the page or for a
 * property of its document. The same one as on github.com, where some notes link to it.
 */
const anchorPrefix = 'user-content-';

/** The id on the page of what a note calls by an anchor. */
export function anchorId(anchor: string): string {
  return anchor.startsWith(anchorPrefix) ? anchor : anchorPrefix + anchor;
}

/** The anchor by which a note calls what has this id on the page. */
export function anchorOf(id: string): string {
  return id.startsWith(anchorPrefix) ? id.slice(anchorPrefix.length) : id;
}

/** The anchor that a fragment names; a stray percent sign is part of it, not an encoding. */
export function decodeAnchor(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch (error) {
    if (error instanceof URIError) return fragment;
    throw error;
  }
}

/** A fragment that names an anchor; half a character, which no address can hold, is replaced. */
export function encodeAnchor(anchor: string): string {
  return encodeURIComponent(anchor.replace(/\p{Surrogate}/gu, '\ufffd'));
}
