/** Rewriting the text of a built page: its head mended, its files moved behind the ready slide, the slide put in. */

/**
 * Mends what Slidev writes into the head: literal quotes inside an attribute, a second statement of the
 * charset, no description, a container for mermaid, which no slide runs.
 * @param html of the page
 * @param description of the deck, plain text
 */
export function tidyPage(html: string, description: string): string {
  const text = description.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  const mended = html
    .replace(/(<meta name="\w+" content=")&quot;(.*?)&quot;(">)/g, '$1$2$3')
    .replace(/\s*<meta http-equiv="Content-Type"[^>]*>/i, '')
    .replace(/\s*<div id="mermaid-rendering-container"><\/div>/, '')
  return /<meta name="description"/.test(mended) ? mended : mended.replace('</title>', all => `${all}\n<meta name="description" content="${text}">`)
}

/** What is put into a page for its first slide. */
export interface ReadyParts {
  /** For the head: sheet and script, whole elements. */
  head: string
  /** The slide, for the body's beginning; empty where there is none. */
  slide: string
}

/**
 * Puts the parts into the page. Scripts and sheets move to the end of the body, and what the first slide needs
 * is asked for there at once: the sheets still hold back the scripts, as they must, but nothing holds back the
 * first paint.
 * @param html of the page
 * @param parts head and slide
 * @param files relative to the page
 * @throws Error where the page has no place for them
 */
export function placeReady(html: string, parts: ReadyParts, files: { scripts: readonly string[], styles: readonly string[] }): string {
  const tags = /[ \t]*<(?:link rel="(?:stylesheet|modulepreload)"|script type="module")[^>]*>(?:<\/script>)?\n?/g
  const moved = [...html.matchAll(tags)].map(([tag]) => tag.trim())
  const bare = html.replace(tags, '')
  const ends = [/(?=\s*<\/head>)/, /(?<=<body[^>]*>)/, /(?=\s*<\/body>)/]
  if (!moved.some(tag => tag.startsWith('<script')) || !ends.every(end => end.test(bare)))
    throw new Error('The page has no module script, head or body: the first slide has no place in it.')
  const linked = new Set([...moved.join('').matchAll(/(?:href|src)="\.\/([^"]+)"/g)].map(match => match[1]!))
  const more = [
    ...files.styles.filter(file => !linked.has(file)).map(file => `<link rel="stylesheet" crossorigin href="./${file}">`),
    ...files.scripts.filter(file => !linked.has(file)).map(file => `<link rel="modulepreload" crossorigin href="./${file}">`),
  ]
  const adds = [`\n${parts.head}`, `\n${parts.slide}`, `\n${[...moved, ...more].join('\n')}`]
  return ends.reduce((page, end, i) => page.replace(end, () => adds[i]!), bare)
}
