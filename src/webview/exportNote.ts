/** The note as it stands on the page, for a file of its own. */
export function exportNote(note: HTMLElement): {
  readonly html: string;
  readonly variables: Readonly<Record<string, string>>;
} {
  const copy = note.cloneNode(true) as HTMLElement;
  for (const chunk of copy.querySelectorAll('.chunk')) chunk.replaceWith(...chunk.childNodes);
  for (const tools of copy.querySelectorAll('.tools')) tools.remove();
  // What is ticked is a property of the live box and no part of its markup.
  const live = [...note.querySelectorAll<HTMLInputElement>('input')];
  copy.querySelectorAll('input').forEach((box, at) => {
    box.toggleAttribute('checked', live[at]?.checked ?? false);
    box.disabled = true;
  });
  for (const image of copy.querySelectorAll<HTMLImageElement>('img[data-source]')) {
    image.setAttribute('src', image.dataset['source'] ?? '');
  }
  return { html: copy.innerHTML, variables: variablesOf(note.ownerDocument) };
}

/** Every property of the editor's theme that is set on the page. */
function variablesOf(document: Document): Record<string, string> {
  const found: Record<string, string> = {};
  const { style } = document.documentElement;
  for (let at = 0; at < style.length; at += 1) {
    const name = style.item(at);
    if (name.startsWith('--')) found[name] = style.getPropertyValue(name).trim();
  }
  return found;
}
