/** Colours code: HTML of nested spans, or null for a language that is not known. */
export type Highlight = (code: string, language: string) => string | null;

/** Sets a formula: MathML that is still to be cleaned; throws for a formula that is none. */
export type SetFormula = (source: string, display: boolean) => string;

/** Colours of a diagram, as the theme has them. */
export interface DiagramColours {
  readonly dark: boolean;
  readonly background: string;
  readonly foreground: string;
  readonly line: string;
  readonly node: string;
  readonly accent: string;
  readonly font: string;
}

/** Draws a diagram: SVG for an image element; rejects for a source that is none. */
export type DrawDiagram = (
  source: string,
  colours: DiagramColours,
  workshop: HTMLElement,
) => Promise<string>;
