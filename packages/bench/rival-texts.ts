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
export const copiedOn = '2026-09-26'

const points = ['A first point, in a few plain words.', 'A second point, a little longer than the first one was.', 'A third point.']

/** A plain Slidev deck: a heading, a sentence and three points a slide, nothing switched on or off. */
export function writePlainDeck(slides: number): string {
  const pages = Array.from({ length: slides }, (_, at) =>
    `# Slide ${at + 1}\n\nOne sentence of simple text.\n\n${points.map(point => `- ${point}`).join('\n')}\n`)
  return `---\ntheme: default\ntitle: Plain\n---\n\n${pages.join('\n---\n\n')}`
}

/**
 * A page of reveal.js: its script, no plugin.
 * @param title of the page
 * @param styles what stands in the head, as HTML
 * @param sections a slide each, as HTML
 * @param options of reveal.js besides those that number the slides in the address
 */
function writePage(title: string, styles: readonly string[], sections: readonly string[], options = ''): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
${styles.join('\n')}
</head>
<body>
<div class="reveal"><div class="slides">
${sections.join('\n')}
</div></div>
<script src="dist/reveal.js"></script>
<script>Reveal.initialize({ hash: true, hashOneBasedIndex: true${options} })</script>
</body>
</html>
`
}

const linkStyle = (href: string) => `<link rel="stylesheet" href="${href}">`

/** So many steps has the last slide of the lean reveal.js deck. */
export const lastSteps = 9

/**
 * A lean reveal.js deck with as many slides as ours: its own style sheets with the one theme that fetches no typeface. The last slide, which
 * no walk leaves, shows its points one by one.
 */
export function writeRevealDeck(slides: number): string {
  const list = points.map(point => `<li>${point}</li>`).join('')
  const steps = list.repeat(lastSteps / points.length).replaceAll('<li>', '<li class="fragment">')
  const sections = Array.from({ length: slides }, (_, at) =>
    `<section data-no="${at + 1}"><h1>Slide ${at + 1}</h1><p>One sentence of simple text.</p><ul>${at + 1 === slides ? steps : list}</ul></section>`)
  return writePage('Plain', ['dist/reset.css', 'dist/reveal.css', 'dist/theme/serif.css'].map(linkStyle), sections)
}

/**
 * A reveal.js deck of slides that have been made already, at their own size.
 * @param sections a slide each, as HTML
 * @param styles style sheets in their order: an address, or the text of one
 */
export function writeSameDeck(sections: readonly string[], styles: readonly string[]): string {
  const sheets = styles.map(style => /^\S+\.css$/.test(style) ? linkStyle(style) : `<style>${style}</style>`)
  const room = '<style>.reveal .slides > section { width: 980px; height: 552px; padding: 0; text-align: start; }</style>'
  return writePage('Same slides', [linkStyle('dist/reveal.css'), ...sheets, room], sections, ', width: 980, height: 552, margin: 0, center: false')
}
