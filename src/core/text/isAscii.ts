const beyond = /[^\0-\x7f]/;

/** Whether a text holds nothing but ASCII, in which no repair of characters has anything to do. */
export function isAscii(text: string): boolean {
  return !beyond.test(text);
}
