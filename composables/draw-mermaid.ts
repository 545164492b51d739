import mermaid from 'mermaid'

/** Colours of the sheet, read from the tokens in force, so that day and night have one source. */
function readTokens(names: readonly string[]): Record<string, string> {
  const style = getComputedStyle(document.documentElement)
  return Object.fromEntries(names.map(name => [name, style.getPropertyValue(`--${name}`).trim()]))
}

/**
 * Draws a flowchart in the deck's hand: hairline boxes, the sheet's faces, one tint a kind.
 * `layout: dagre` keeps mermaid from fetching the heavy layout engine.
 * @returns SVG markup
 */
export async function drawMermaid(name: string, source: string, dark: boolean): Promise<string> {
  const t = readTokens(['paper', 'ink', 'ink-soft', 'celadon-wash', 'celadon-ink', 'sky-wash', 'sky-ink', 'ochre-wash', 'ochre-ink', 'dust-wash', 'dust-ink', 'soot-wash', 'paper-deep'])
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    layout: 'dagre',
    theme: 'base',
    darkMode: dark,
    fontFamily: '\'Alegreya Sans\', \'Gowun Batang\', sans-serif',
    flowchart: { htmlLabels: false, curve: 'basis', nodeSpacing: 26, rankSpacing: 46, padding: 10, useMaxWidth: true },
    themeVariables: {
      fontSize: '19px',
      background: t.paper,
      primaryColor: t.paper,
      primaryBorderColor: t.ink,
      primaryTextColor: t.ink,
      lineColor: t['ink-soft'],
      textColor: t.ink,
      edgeLabelBackground: t.paper,
    },
  })
  const classes = [
    `classDef actor fill:${t['sky-wash']},stroke:${t['sky-ink']},color:${t.ink}`,
    `classDef body fill:${t['celadon-wash']},stroke:${t['celadon-ink']},color:${t.ink}`,
    `classDef deed fill:${t.paper},stroke:${t.ink},color:${t.ink}`,
    `classDef rung fill:${t['paper-deep']},stroke:${t.ink},stroke-width:2px,color:${t.ink}`,
    `classDef crisis fill:${t['dust-wash']},stroke:${t['dust-ink']},stroke-width:2px,color:${t.ink}`,
    `classDef cause fill:${t.paper},stroke:${t['ochre-ink']},color:${t.ink}`,
    `classDef claim fill:${t['paper-deep']},stroke:${t.ink},color:${t.ink}`,
  ]
  const { svg } = await mermaid.render(name, `${source}\n${classes.join('\n')}`)
  return svg
}
