const mathNamespace = 'http://www.w3.org/1998/Math/MathML';

/**
 * Whether the system has a font for formulas, with its large operators (MathML Core, section 3.2.4.3).
 * Without one a sum of a displayed formula is no larger than one within a line.
 */
export function hasMathFont(document: Document): boolean {
  const [displayed, inLine] = [true, false].map((isDisplayed) => {
    const formula = document.createElementNS(mathNamespace, 'math');
    if (isDisplayed) formula.setAttribute('display', 'block');
    formula.classList.add('workshop');
    const sum = document.createElementNS(mathNamespace, 'mo');
    sum.textContent = '∑';
    formula.append(sum);
    document.body.append(formula);
    const { height } = sum.getBoundingClientRect();
    formula.remove();
    return height;
  });
  return (displayed ?? 0) > (inLine ?? 0);
}
