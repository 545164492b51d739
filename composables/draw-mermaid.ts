// The self-contained build: Slidev's dev server, from which the PDF is exported, cannot serve the other.
import mermaid from 'mermaid/dist/mermaid.esm.min.mjs'

/** What the caller decides about a drawing; colours and faces are the sheet's. */
export interface MermaidLook {
  /** Size of the type, in px before the drawing is made to fit. */
  fontSize: number
  nodeGap: number
  rankGap: number
}

const face = '\'Alegreya Sans\', \'Gowun Batang\', sans-serif'

/**
 * The deck's hand: boxes with the sheet's lines, one tint a kind. The colours are the tokens
 * themselves, not their values, so that a drawing follows day, night and print without being redrawn.
 */
const hand = `
  text, .nodeLabel, .label, .label text, .label tspan { font-family: ${face}; font-weight: 500; fill: var(--ink); color: var(--ink); }
  .node text { transform: translateY(-4.5px); }
  .node .label-container { fill: var(--paper); stroke: var(--ink); stroke-width: 1.5px; rx: 2px; ry: 2px; }
  .actor .label-container { fill: var(--sky-wash); stroke: var(--sky-ink); }
  .body .label-container { fill: var(--celadon-wash); stroke: var(--celadon-ink); }
  .rung .label-container { fill: var(--paper-deep); stroke-width: 2px; }
  .crisis .label-container { fill: var(--dust-wash); stroke: var(--dust-ink); stroke-width: 2px; }
  .cause .label-container { stroke: var(--ink-soft); }
  .claim .label-container { fill: var(--paper-deep); }
  .flowchart-link { stroke: var(--ink-soft); stroke-width: 1.5px; fill: none; }
  .marker, .marker path, .arrowMarkerPath { fill: var(--ink-soft); stroke: var(--ink-soft); }
  .edgeLabel, .edgeLabel rect, .edgeLabel .background { fill: var(--paper); background: var(--paper); opacity: 1; }
  .edgeLabel text, .edgeLabel tspan, .edgeLabel .label text, .edgeLabel .label tspan { fill: var(--ink-soft); font-style: italic; }
`

/**
 * Draws a flowchart. `layout: dagre` keeps mermaid from fetching the heavy layout engine; the face
 * is fetched first, because mermaid measures the text.
 * @returns SVG markup
 */
export async function drawMermaid(name: string, source: string, look: MermaidLook): Promise<string> {
  await Promise.all(['500', 'italic 500'].map(style => document.fonts.load(`${style} ${look.fontSize}px 'Alegreya Sans'`)))
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    layout: 'dagre',
    look: 'classic',
    theme: 'base',
    fontFamily: face,
    htmlLabels: false,
    flowchart: { htmlLabels: false, curve: 'basis', nodeSpacing: look.nodeGap, rankSpacing: look.rankGap, padding: 11, diagramPadding: 3, wrappingWidth: 400, useMaxWidth: true },
    themeVariables: { fontSize: `${look.fontSize}px`, useGradient: false, dropShadow: 'none' },
    themeCSS: hand,
  })
  const { svg } = await mermaid.render(name, source)
  return svg
}
