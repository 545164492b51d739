/** The part of subset-font that the scripts use; the library has no types of its own. */
declare module 'subset-font' {
  import type { Buffer } from 'node:buffer'

  /**
   * Makes a subset of a font with what a text needs.
   * @param font file in any usual form
   * @param text whose signs are kept
   */
  export default function subsetFont(font: Uint8Array, text: string | undefined, options: {
    targetFormat: 'woff2' | 'truetype'
    /** Leaves out instructions for coarse screens. */
    noHinting?: boolean
    /** OpenType features to keep; all where not given. */
    keepFeatures?: string[]
    /** Tables to leave out, by their four letters. */
    dropTables?: string[]
    /** All signs stay; the text must then be undefined. */
    keepAllGlyphs?: boolean
    /** Values at which axes are fixed. */
    variationAxes?: Record<string, number>
  }): Promise<Buffer>
}
