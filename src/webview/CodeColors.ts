/** The colors of highlighted code, as custom properties of the page: the theme's, else the page's own. */
export class CodeColors {
  readonly #style: CSSStyleDeclaration;
  #names: readonly string[] = [];

  constructor(document: Document) {
    this.#style = document.documentElement.style;
  }

  /** Uses the colors of a theme; what the last theme colored and this one does not is the page's own again. */
  use(variables: Readonly<Record<string, string>>): void {
    for (const name of this.#names) this.#style.removeProperty(name);
    this.#names = Object.keys(variables);
    for (const [name, value] of Object.entries(variables)) this.#style.setProperty(name, value);
  }
}
