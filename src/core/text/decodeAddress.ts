/**
 * Undoes the percent encoding of a part of an address (RFC 3986, section 2.1); what is no encoding,
 * such as the sign in `100%.md`, is taken as it stands.
 */
export function decodeAddress(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
