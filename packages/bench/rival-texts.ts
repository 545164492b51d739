/** The texts of the decks that the bench makes for comparison. Nothing here becomes part of our own deck. */

/**
 * Slidev's own starter and what it needs, on the versions that build together: magic-string past
 * 1.4.2 breaks the build through UnoCSS.
 */
export const slidevPackages = {
  name: 'bench-slidev',
  private: true,
  dependencies: {
    '@slidev/cli': '53.0.0',
    '@slidev/theme-default': '0.25.0',
    '@slidev/theme-seriph': '0.25.0',
    'create-slidev': '52.15.2',
    'magic-string': '1.4.2',
    'vue': '3.5.43',
  },
}

/** The reveal.js deck needs reveal.js alone. */
export const revealPackages = { name: 'bench-reveal', private: true, dependencies: { 'reveal.js': '6.0.2' } }

/** What judges our pages. */
export const lighthousePackages = { name: 'bench-lighthouse', private: true, dependencies: { lighthouse: '13.5.0' } }

/** The day on which the rivals' own dependencies are taken, so that the comparison stays the same. */
export const takenOn = '2026-09-26'

const points = ['A first point, in a few plain words.', 'A second point, a little longer than the first one was.', 'A third point.']

/** A plain Slidev deck: a heading, a sentence and three points a slide, nothing switched on or off. */
export function writePlainDeck(slides: number): string {
  const pages = Array.from({ length: slides }, (_, at) => `# Slide ${at + 1}\n\nOne sentence of simple text.\n\n${points.map(point => `- ${point}`).join('\n')}\n`)
  return `---\ntheme: default\ntitle: Plain\n---\n\n${pages.join('\n---\n\n')}`
}

/**
 * A lean reveal.js deck with the same slides: its own style sheets with the one theme that fetches
 * no typeface, its script, no plugin.
 */
export function writeRevealDeck(slides: number): string {
  const sections = Array.from({ length: slides }, (_, at) => `<section data-no="${at + 1}"><h1>Slide ${at + 1}</h1><p>One sentence of simple text.</p><ul>${points.map(point => `<li>${point}</li>`).join('')}</ul></section>`)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Plain</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="dist/reset.css">
<link rel="stylesheet" href="dist/reveal.css">
<link rel="stylesheet" href="dist/theme/serif.css">
</head>
<body>
<div class="reveal"><div class="slides">
${sections.join('\n')}
</div></div>
<script src="dist/reveal.js"></script>
<script>Reveal.initialize({ hash: true, hashOneBasedIndex: true })</script>
</body>
</html>
`
}

/**
 * A reveal.js deck of slides that have been made already, at their own size.
 * @param sections a slide each, as HTML
 * @param styles style sheets in their order: an address, or the text of one
 */
export function writeSameDeck(sections: readonly string[], styles: readonly string[]): string {
  const sheets = styles.map(style => /^\S+\.css$/.test(style) ? `<link rel="stylesheet" href="${style}">` : `<style>${style}</style>`)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Same slides</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="dist/reveal.css">
${sheets.join('\n')}
<style>.reveal .slides > section { width: 980px; height: 552px; padding: 0; text-align: start; }</style>
</head>
<body>
<div class="reveal"><div class="slides">
${sections.join('\n')}
</div></div>
<script src="dist/reveal.js"></script>
<script>Reveal.initialize({ hash: true, hashOneBasedIndex: true, width: 980, height: 552, margin: 0, center: false })</script>
</body>
</html>
`
}
