/** The anchor that a fragment names; a stray percent sign is part of it, not an encoding. */
export function decodeAnchor(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch (error) {
    if (error instanceof URIError) return fragment;
    throw error;
  }
}
