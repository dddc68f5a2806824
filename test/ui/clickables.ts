import { probeHost } from './injections';

const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** What a browser follows or sends when it is clicked, without being a link of a note. */
const templates = [
  `<img alt="" width="200" height="40" src="${pixel}" usemap="#map-INDEX"><map name="map-INDEX"><area shape="rect" coords="0,0,200,40" href="URL"></map>`,
  `<a href="#x"><img alt="" width="200" height="40" src="${pixel}" usemap="#map-INDEX"></a><map name="map-INDEX"><area shape="default" href="URL" target="_top"></map>`,
  '<form action="URL"><button>press this button</button></form>',
  '<form><button formaction="URL">press this button</button></form>',
  '<form action="URL"><input type="submit" value="press this button"></form>',
  '<form action="URL"><input type="image" alt="press this button" width="200" height="40"></form>',
  '<form id="form-INDEX" action="URL" method="post"></form><button form="form-INDEX">press this button</button>',
  '<form action="URL"><label>press this label<button>and button</button></label></form>',
  '<svg width="200" height="40"><a xlink:href="URL"><rect width="200" height="40"/></a></svg>',
  '<svg width="200" height="40"><a href="URL"><rect width="200" height="40"/></a></svg>',
  '<svg width="200" height="40"><a href="URL"><foreignObject width="200" height="40">press</foreignObject></a></svg>',
];

/** One of them in a note. */
export interface Clickable {
  readonly html: string;
  /** Stands at the end of its element's id, whatever is put before it. */
  readonly id: string;
  readonly address: string;
}

/** All of them, each in an element of its own. */
export function clickables(): readonly Clickable[] {
  return templates.map((template, index) => {
    const id = `clickable-${index}`;
    const address = `https://${probeHost}/${id}`;
    const html = template.replaceAll('INDEX', String(index)).replaceAll('URL', address);
    return { id, address, html: `<div id="${id}">${html}</div>` };
  });
}
