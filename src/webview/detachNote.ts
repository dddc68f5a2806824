import { anchorId, decodeAnchor } from './LinkMarks';

/** What a note is taken off the page for. */
export type DetachPurpose = 'file' | 'copy';

/** A note off the page, in a document that loads and runs nothing. */
export interface DetachedNote {
  readonly body: HTMLElement;
  /** Images that lie beside the note, by their addresses as the note has them; still without one. */
  readonly images: ReadonlyMap<string, readonly HTMLImageElement[]>;
}

/** What a selection may take along of the page around the note; none of it stands in a note. */
const pageParts = '.tools, .reason, button, nav, aside, #bar, #notice, #said, #skip';
/** Addresses that mean the same wherever the text goes. */
const absolute = /^(?:https?:\/\/|mailto:)/i;
/** Attributes that belong to this page or its style and mean nothing where a copy is pasted. */
const pageAttribute = /^(?:id|class|name|role|tabindex|dir|loading|aria-.*|data-.*)$/;

/**
 * Copies a note, or a part of it, for a file of its own or for the clipboard. What only works on this
 * page goes: its buttons, links to files of the note's folder, addresses of the editor. Both come from
 * what the page shows, so nothing comes back that its cleaning took away.
 */
export function detachNote(part: Node, purpose: DetachPurpose): DetachedNote {
  // Images of a document without a window are not loaded while they still have the page's address.
  const inert = (part.ownerDocument ?? document).implementation.createHTMLDocument('');
  const body = inert.createElement('div');
  body.append(inert.importNode(part, true));
  for (const chunk of body.querySelectorAll('.chunk, #note'))
    chunk.replaceWith(...chunk.childNodes);
  for (const own of body.querySelectorAll(pageParts)) own.remove();
  for (const box of body.querySelectorAll('input')) detachBox(box, purpose);
  for (const span of body.querySelectorAll('.remote-image')) detachRemoteImage(span);
  for (const link of body.querySelectorAll('a')) detachLink(link, purpose);
  const images = detachImages(body);
  for (const element of body.querySelectorAll('*')) stripAttributes(element, purpose);
  return { body, images };
}

/** Puts images in their places; those that are not there give way to their text. Returns how many. */
export function embedImages(
  { images }: DetachedNote,
  found: ReadonlyMap<string, string>,
): { readonly leftOut: number } {
  let leftOut = 0;
  for (const [source, elements] of images) {
    const data = found.get(source);
    if (data === undefined) leftOut += 1;
    for (const image of elements) {
      if (data === undefined) image.replaceWith(image.alt === '' ? source : image.alt);
      else image.setAttribute('src', data);
    }
  }
  return { leftOut };
}

function detachBox(box: HTMLInputElement, purpose: DetachPurpose): void {
  // What is checked is a property of the box and no part of its markup.
  const isChecked = box.checked;
  if (purpose === 'copy') box.replaceWith(isChecked ? '☑' : '☐');
  else {
    box.toggleAttribute('checked', isChecked);
    box.disabled = true;
  }
}

/** An image from the web that was not loaded becomes a link to it: nothing asks for it by itself. */
function detachRemoteImage(span: Element): void {
  const source = span.getAttribute('data-source') ?? '';
  const text = span.getAttribute('data-text') ?? source;
  if (!absolute.test(source)) {
    span.replaceWith(text);
    return;
  }
  const link = span.ownerDocument.createElement('a');
  link.setAttribute('href', source);
  link.textContent = text;
  span.replaceWith(link);
}

function detachLink(link: HTMLAnchorElement, purpose: DetachPurpose): void {
  const href = link.getAttribute('href') ?? '';
  if (link.classList.contains('broken')) {
    link.classList.remove('broken');
    link.removeAttribute('title');
    link.removeAttribute('aria-description');
  }
  if (absolute.test(href)) return;
  const isInside =
    href.startsWith('#') && !href.startsWith('#wiki:') && !/^#(?:L\d+|top)?$/.test(href);
  if (isInside && purpose === 'file') {
    link.setAttribute('href', `#${encodeURIComponent(anchorId(decodeAnchor(href.slice(1))))}`);
  } else link.removeAttribute('href');
}

function detachImages(body: HTMLElement): Map<string, HTMLImageElement[]> {
  const images = new Map<string, HTMLImageElement[]>();
  for (const image of body.querySelectorAll('img')) {
    const source = image.getAttribute('data-source');
    if (source === null) continue;
    image.removeAttribute('src');
    const known = images.get(source);
    if (known) known.push(image);
    else images.set(source, [image]);
  }
  return images;
}

function stripAttributes(element: Element, purpose: DetachPurpose): void {
  element.classList.remove('revealed', 'current');
  const isForeign = (name: string): boolean =>
    purpose === 'copy'
      ? pageAttribute.test(name)
      : name === 'data-line' || name === 'data-source' || name === 'data-task';
  for (const { name, value } of [...element.attributes]) {
    const isEmptyClass = name === 'class' && value === '';
    if (isEmptyClass || isForeign(name)) element.removeAttribute(name);
  }
}
