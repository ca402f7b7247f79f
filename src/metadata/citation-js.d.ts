/** The parts of Citation.js that are used here; the packages come without types. */
declare module '@citation-js/core' {
  /** Input of any known format, read into CSL-JSON. */
  export class Cite {
    constructor(input: unknown);
    data: Record<string, unknown>[];
  }

  export const plugins: {
    config: {
      get(plugin: '@csl'): { styles: { add(name: string, style: object): void } };
      get(plugin: '@bibtex'): {
        format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
        types: { biblatex: { target: Record<string, string> } };
      };
    };
    output: {
      /** Entries with their ids, one for each item. */
      format(
        format: 'bibliography',
        items: readonly object[],
        options: { template: string; format: 'html'; asEntryArray: true },
      ): [id: string, entry: string][];
      format(format: 'biblatex', items: readonly object[]): string;
      /** One record for each item, by tag. */
      format(
        format: 'ris',
        items: readonly object[],
        options: { format: 'object' },
      ): Record<string, string | string[]>[];
    };
  };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
