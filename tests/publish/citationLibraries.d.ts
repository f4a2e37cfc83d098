declare module '@citation-js/core' {
  /** An item of CSL-JSON. */
  export interface Item {
    id: string;
    type: string;
    title: string;
    author?: { literal?: string; family?: string; given?: string }[];
    issued?: { 'date-parts': number[][] };
    URL: string;
    note?: string;
  }
  export const plugins: { input: { chain: (data: string, options: { forceType: string }) => Item[] } };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';

declare module 'citeproc' {
  interface System {
    retrieveLocale: (language: string) => string;
    retrieveItem: (id: string) => object;
  }
  interface Engine {
    setOutputFormat(format: 'text' | 'html'): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [parameters: object, entries: string[]];
  }
  const library: { Engine: new (system: System, style: string, language: string) => Engine };
  export default library;
}
