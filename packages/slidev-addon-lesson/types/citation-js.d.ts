/** The part of citation.js that packages/cli/citation-texts.ts and the tests use; the library has no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    /** @param data works as CSL-JSON, or the text of a citation file */
    constructor(data: object | string)
    readonly data: readonly object[]
    format(format: 'bibliography' | 'bibtex' | 'ris', options?: { format?: 'text', template?: 'apa', lang?: string }): string
  }
  export const plugins: { config: { get: (name: string) => { format: Record<string, unknown> } } }
}
declare module '@citation-js/plugin-csl'
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
