/** Colors code: HTML of nested spans, or null for a language that is not known. */
export type Highlighter = (code: string, language: string) => string | null;

/** Sets a formula: MathML that is still to be cleaned; throws for a formula that is none. */
export type FormulaSetter = (source: string, display: boolean) => string;

/** Colors of a diagram, as the theme has them. */
export interface DiagramColors {
  readonly dark: boolean;
  readonly background: string;
  readonly foreground: string;
  readonly line: string;
  readonly node: string;
  readonly accent: string;
  readonly font: string;
}

/** Draws a diagram: SVG for an image element; rejects for a source that is none. */
export type DrawsDiagram = (
  source: string,
  colors: DiagramColors,
  workshop: HTMLElement,
) => Promise<string>;

/** The page's heavy parts by the names of their files, and what each brings when loaded. */
interface HeavyPart {
  readonly nexusHighlight?: { readonly highlight: Highlighter };
  readonly nexusMath?: { readonly setFormula: FormulaSetter };
  readonly nexusDiagrams?: { readonly drawDiagram: DrawsDiagram };
}

/** Loads parts of the page's program on first use, under the same nonce as the page itself. */
export class LazyScripts {
  readonly #document: Document;
  readonly #nonce: string;
  readonly #addresses: Readonly<Record<string, string>>;
  readonly #loading = new Map<string, Promise<HeavyPart>>();

  constructor(
    document: Document,
    nonce: string,
    /** Where each script lies, by its name. */
    addresses: Readonly<Record<string, string>>,
  ) {
    this.#document = document;
    this.#nonce = nonce;
    this.#addresses = addresses;
  }

  /** Colors code. */
  async highlight(): Promise<Highlighter | undefined> {
    return (await this.#load('highlight')).nexusHighlight?.highlight;
  }

  /** Sets formulas. */
  async math(): Promise<FormulaSetter | undefined> {
    return (await this.#load('math')).nexusMath?.setFormula;
  }

  /** Draws diagrams. */
  async diagrams(): Promise<DrawsDiagram | undefined> {
    return (await this.#load('diagrams')).nexusDiagrams?.drawDiagram;
  }

  #load(name: string): Promise<HeavyPart> {
    const known = this.#loading.get(name);
    if (known) return known;
    const loading = new Promise<HeavyPart>((resolve, reject) => {
      const script = this.#document.createElement('script');
      script.nonce = this.#nonce;
      script.src = this.#addresses[name] ?? '';
      script.addEventListener('load', () =>
        resolve((this.#document.defaultView ?? {}) as HeavyPart),
      );
      script.addEventListener('error', () => reject(new Error(`${name} did not load.`)));
      this.#document.head.append(script);
    });
    this.#loading.set(name, loading);
    return loading;
  }
}
