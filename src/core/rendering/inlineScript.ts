/**
 * A program made fit to stand between script tags: `<!--`, `<script` and `</script`, which an HTML
 * parser would take for its own, begin with an escape that means the same in strings, templates and
 * regular expressions, the only places of a program where they can stand.
 * @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export function inlineScript(program: string): string {
  return program.replace(/<(?=!--|\/?script)/gi, '\\x3C');
}
