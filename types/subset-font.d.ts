/** The part of subset-font that scripts/ready-slide/set-faces.ts uses; the library has no types of its own. */
declare module 'subset-font' {
  import type { Buffer } from 'node:buffer'

  /**
   * Cuts a font down to what a text needs.
   * @param font file in any usual form
   * @param text whose signs are kept
   */
  export default function subsetFont(font: Uint8Array, text: string, options: {
    targetFormat: 'woff2'
    /** Leaves out instructions for coarse screens. */
    noHinting?: boolean
    /** OpenType features to keep; all where not given. */
    keepFeatures?: string[]
    /** Values at which axes are fixed. */
    variationAxes?: Record<string, number>
  }): Promise<Buffer>
}
