/** What can have the focus on the page. */
const focusable = 'a[href], summary';

/**
 * Brings the page of the overview up to date: only parts that changed are replaced, and the focus and what
 * was opened stay. Every page has the same parts in the same order.
 */
export function updateOverview(main: HTMLElement, body: string): void {
  const template = main.ownerDocument.createElement('template');
  // The core has escaped all that notes say, and the policy lets in no other program than this one.
  template.innerHTML = body;
  for (const [at, part] of [...template.content.children].entries()) {
    const before = main.children[at];
    if (!before) main.append(part);
    else if (!before.isEqualNode(part)) replacePart(main, before, part);
  }
}

function replacePart(main: HTMLElement, before: Element, part: Element): void {
  const isOpen = before.querySelector('details')?.open === true;
  const after = part.querySelector('details');
  if (after) after.open = isOpen;
  const { activeElement } = main.ownerDocument;
  const focused = activeElement && before.contains(activeElement) ? activeElement : null;
  const nth = focused ? [...before.querySelectorAll(focusable)].indexOf(focused) : -1;
  before.replaceWith(part);
  if (focused) (likeIt(part, focused, nth) ?? main).focus({ preventScroll: true });
}

/** What leads to the same place in the new part, else what stands in its place there, else the last. */
function likeIt(part: Element, focused: Element, nth: number): HTMLElement | undefined {
  const all = [...part.querySelectorAll<HTMLElement>(focusable)];
  const address = focused.getAttribute('href');
  const same = all.find((one) => one.getAttribute('href') === address);
  return same ?? all[nth] ?? all.at(-1);
}
