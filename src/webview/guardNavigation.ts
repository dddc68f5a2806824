/**
 * Links and drops that would lead the page elsewhere, and addresses that the host has written.
 */

/** Whether an image comes by https from one of some hosts, as their policy has it. */
export function isFromHost(address: string, hosts: readonly string[]): boolean {
  if (hosts.length === 0 || !URL.canParse(address)) return false;
  const { protocol, hostname, port } = new URL(address);
  if (protocol !== 'https:' || port !== '') return false;
  return hosts.some((host) =>
    host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host,
  );
}

/**
 * Takes every way by which something on the page could lead the frame elsewhere. A link that is
 * clicked or chosen by key is told; the middle button, forms and dragging do nothing. Elements are
 * known by what they have (an `href` of any namespace), not by a list of their names: areas, links
 * in SVG and MathML's addresses navigate too.
 */
export function guardNavigation(
  window: Window,
  follow: (href: string, link: Element) => void,
): void {
  const guard = (type: string, act?: (href: string, link: Element) => void): void => {
    // In the capture phase and alone: the editor's own handler would open links a second time.
    window.addEventListener(
      type,
      (event) => {
        const link = linkAround(event.target);
        if (!link) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        act?.(link.href, link.element);
      },
      { capture: true },
    );
  };
  guard('click', follow);
  guard('auxclick');
  guard('dragstart');
  window.addEventListener('submit', (event) => event.preventDefault(), { capture: true });
}

/** The innermost element around a target that could navigate, and where to. */
function linkAround(
  target: EventTarget | null,
): { readonly element: Element; readonly href: string } | null {
  let element: Element | null = elementOf(target);
  for (; element; element = element.parentElement) {
    const address = [...element.attributes].find(({ localName }) => localName === 'href');
    if (address) return { element, href: address.value };
  }
  return null;
}

/** The element that an event met; a drag may start on a text. */
function elementOf(target: EventTarget | null): Element | null {
  if (target === null || !('nodeType' in target)) return null;
  const node = target as Node;
  return node.nodeType === node.ELEMENT_NODE ? (node as Element) : node.parentElement;
}
