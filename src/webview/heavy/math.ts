import katex from 'katex';
import type { SetFormula } from './HeavyParts';

/** Sets a formula by KaTeX as MathML, which needs neither fonts nor inline styles. */
export const setFormula: SetFormula = (source, display) =>
  katex.renderToString(source, {
    displayMode: display,
    output: 'mathml',
    throwOnError: true,
    strict: 'ignore',
    trust: false,
    maxExpand: 500,
    maxSize: 20,
  });
