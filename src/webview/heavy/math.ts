import katex from 'katex';
import type { FormulaSetter } from '../LazyScripts';

/** Longest formula in characters: nested fractions need quadratic time. */
const maxLength = 10_000;

/** Sets a formula by KaTeX as MathML, which needs neither fonts nor inline styles. */
export const setFormula: FormulaSetter = (source, display) => {
  if (source.length > maxLength) throw new RangeError(`It is longer than ${maxLength} characters.`);
  return katex.renderToString(source, {
    displayMode: display,
    output: 'mathml',
    throwOnError: true,
    strict: 'ignore',
    trust: false,
    maxExpand: 500,
    maxSize: 20,
  });
};
