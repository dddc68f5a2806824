/**
 * What is not seen but changes what is seen: control characters, direction marks and whatever
 * Unicode says is to be ignored in display. Variation selectors and joiners between letters or
 * pictures stay, because emoji and several scripts are written with them.
 */
const unseen =
  /[\p{Cc}\p{DI}\ufff9-\ufffb](?<![\ufe0e\ufe0f]|[\p{L}\p{M}\p{So}\p{Sk}][\u200c\u200d](?=[\p{L}\p{M}\p{So}]))/gu;
/** Half of a pair of surrogates, which is no character. */
const loneSurrogate = /\p{Cs}/gu;

/**
 * Makes a text one line without characters that nobody sees, of at most `max` code points; what is
 * longer ends in an ellipsis.
 */
export function oneLine(text: string, max = 500): string {
  const line = text
    .replace(/[^\S ]|\u0085/g, ' ')
    .replace(unseen, '')
    .replace(/ {2,}/g, ' ')
    .replace(loneSurrogate, '\ufffd')
    .trim();
  // A point takes one or two units: this much holds more than `max` points if the line does.
  const points = Array.from(line.slice(0, 2 * (max + 1)));
  return points.length <= max ? line : `${points.slice(0, max - 1).join('')}…`;
}
