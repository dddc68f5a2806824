import { codeSigns, languageSigns } from './codeSigns';

/** What lies between a sign of ASCII and its look-alike of full width in Unicode. */
const fullWidth = 0xfee0;

/**
 * Makes texts of one line safe to stand in a comment: whatever ends a comment, starts a template or
 * changes how the file is read gets a blank inside, whichever program it is meant for. `blockEnd`
 * is the end of the language's own block comment, null where it has none.
 */
export function commentEscape(blockEnd: string | null, languageId = ''): (text: string) => string {
  const signs = [...codeSigns, ...(languageSigns.get(languageId) ?? [])];
  return (text) => {
    const safe = signs.reduce((line, [sign, inert]) => line.replace(sign, inert), text);
    return blockEnd === null ? safe : withoutEnd(safe, blockEnd);
  };
}

/** The signs of a text that {@link commentEscape} breaks, each once and with what follows it there. */
export function brokenSigns(
  text: string,
  blockEnd: string | null,
  languageId = '',
): readonly string[] {
  const signs = [...codeSigns, ...(languageSigns.get(languageId) ?? [])];
  const found = signs.flatMap(([sign]) =>
    [...text.matchAll(sign.global ? sign : new RegExp(sign, `${sign.flags}g`))].map(
      ({ 0: match, index }) => text.slice(index, index + match.length + 1).trim(),
    ),
  );
  if (blockEnd !== null && text.includes(blockEnd)) found.push(blockEnd);
  return [...new Set(found)];
}

/**
 * An end of one sign has no place for a blank, so its look-alike stands for it. An end may overlap
 * itself, as three brackets hold `]]` twice: what a match leaves over is looked at again.
 */
function withoutEnd(text: string, end: string): string {
  if (end.length === 1) {
    return text.replaceAll(end, String.fromCharCode(end.charCodeAt(0) + fullWidth));
  }
  // A word stays whole, so that the text can be recognized afterwards.
  const cut = /\w$/.test(end) ? 1 : end.length - 1;
  let rest = text;
  let safe = '';
  for (let at = rest.indexOf(end); at >= 0; at = rest.indexOf(end)) {
    safe += `${rest.slice(0, at + cut)} `;
    rest = rest.slice(at + cut);
  }
  return safe + rest;
}
