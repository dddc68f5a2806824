/**
 * A text without what stands at its end of certain characters. A pattern such as `/[\s*]+$/` would look
 * through every run of them inside the text again from each of its characters.
 */
export function cutEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
