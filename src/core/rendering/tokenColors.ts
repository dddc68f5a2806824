/** One rule of a color theme: which scopes of a grammar it colors, and how. */
export interface TokenRule {
  readonly scope?: string | readonly string[];
  readonly settings?: { readonly foreground?: string; readonly fontStyle?: string };
}

/** The scopes by which grammars name what the page's highlighter calls by these names. */
const scopes: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    keyword: ['keyword.control', 'storage.type', 'keyword'],
    type: ['storage.type.class', 'entity.name.type', 'support.type'],
    string: ['string.quoted.double', 'string'],
    number: ['constant.numeric'],
    literal: ['constant.language'],
    comment: ['comment.line', 'comment'],
    function: ['entity.name.function'],
    class: ['entity.name.type.class', 'entity.name.class', 'entity.name.type'],
    variable: ['variable.other.readwrite', 'variable'],
    property: ['variable.other.property', 'support.type.property-name'],
    attribute: ['entity.other.attribute-name'],
    tag: ['entity.name.tag'],
    builtin: ['support.function', 'support.class'],
    meta: ['meta.preprocessor', 'keyword.control.directive'],
    regexp: ['string.regexp'],
    operator: ['keyword.operator'],
    inserted: ['markup.inserted'],
    deleted: ['markup.deleted'],
  }),
);

/**
 * The colors of a theme for the page's highlighted code, as custom properties. What the theme
 * leaves unsaid stays out, and with it the page's own palette.
 */
export function tokenColors(rules: readonly TokenRule[]): Readonly<Record<string, string>> {
  const flat = rules.flatMap(({ scope, settings }) =>
    selectorsOf(scope).map((selector) => ({ selector, color: settings?.foreground })),
  );
  const found = new Map<string, string>();
  for (const [name, wanted] of scopes) {
    const color = wanted
      .map((scope) => colorOf(scope, flat))
      .find((candidate) => candidate !== undefined);
    if (color !== undefined) found.set(`--code-${name}`, color);
  }
  return Object.fromEntries(found);
}

function selectorsOf(scope: TokenRule['scope']): string[] {
  const texts = typeof scope === 'string' ? [scope] : (scope ?? []);
  return texts.flatMap((text) => text.split(',')).map((selector) => selector.trim());
}

/** The most exact selector wins, the later one among equals; those with ancestors are left out. */
function colorOf(
  scope: string,
  rules: readonly { readonly selector: string; readonly color: string | undefined }[],
): string | undefined {
  let best: string | undefined;
  let length = 0;
  for (const { selector, color } of rules) {
    const fits = scope === selector || scope.startsWith(`${selector}.`);
    if (!fits || selector.length < length || !/^#[0-9a-f]{3,8}$/i.test(color ?? '')) continue;
    best = color;
    length = selector.length;
  }
  return best;
}
