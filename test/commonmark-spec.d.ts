declare module 'commonmark-spec' {
  /** The specification's text and its examples, in which an arrow stands for a tab. */
  const spec: {
    readonly tests: readonly {
      readonly markdown: string;
      readonly html: string;
      readonly section: string;
      readonly number: number;
    }[];
  };
  export = spec;
}
