/**
 * Mermaid's self-contained build. Its plain entry leans on CommonJS packages that Slidev's dev
 * server (and so the PDF export) does not prepare for the browser.
 */
declare module 'mermaid/dist/mermaid.esm.min.mjs' {
  import type { Mermaid } from 'mermaid'

  const mermaid: Mermaid
  export default mermaid
}
