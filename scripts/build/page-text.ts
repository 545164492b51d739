/** Rewriting the text of a built page: its head corrected, its files moved behind the prerendered slide, the slide put in. */

/**
 * Corrects what Slidev writes into the head: literal quotes inside an attribute, a second statement of the
 * charset, no description, a container for mermaid, which no slide runs.
 * @param html of the page
 * @param description of the deck, plain text
 */
export function tidyPage(html: string, description: string): string {
  const text = description.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  const corrected = html
    .replace(/(<meta name="\w+" content=")&quot;(.*?)&quot;(">)/g, '$1$2$3')
    .replace(/\s*<meta http-equiv="Content-Type"[^>]*>/i, '')
    .replace(/\s*<div id="mermaid-rendering-container"><\/div>/, '')
  return /<meta name="description"/.test(corrected) ? corrected : corrected.replace('</title>', all => `${all}\n<meta name="description" content="${text}">`)
}

/** What is put into a page for its first slide and what may come after it. */
export interface PrerenderedParts {
  /** For the head: the style sheet, a whole element. */
  head: string
  /** The slide with what belongs to it, for the body's beginning; empty where there is none. */
  slide: string
  /** What else is prerendered, with the script that shows it, for the body's end. */
  rest: string
}

const linkOf = (rel: string, file: string) => `<link rel="${rel}"${rel === 'preload' ? ' as="style"' : ''} crossorigin href="./${file}">`

/**
 * Puts the parts into the page. Scripts and style sheets move to the end of the body, where the style sheets hold back
 * the scripts, as they must, but nothing holds back the first paint; all that the first slide needs is asked for
 * as soon as the slide itself has come.
 * @param html of the page
 * @param parts head, slide and rest
 * @param files relative to the page
 * @throws Error where the page has no place for them
 */
export function placePrerendered(html: string, parts: PrerenderedParts, files: { scripts: readonly string[], styles: readonly string[] }): string {
  const tags = /[ \t]*<(?:link rel="(?:stylesheet|modulepreload)"|script type="module")[^>]*>(?:<\/script>)?\n?/g
  const moved = [...html.matchAll(tags)].map(([tag]) => tag.trim())
  const bare = html.replace(tags, '')
  const ends = [/(?=\s*<\/head>)/, /(?<=<body[^>]*>)/, /(?=\s*<\/body>)/]
  if (!moved.some(tag => tag.startsWith('<script')) || !ends.every(end => end.test(bare)))
    throw new Error('The page has no module script, head or body: the first slide has no place in it.')
  const isAhead = (tag: string) => tag.includes('rel="modulepreload"')
  const linked = (rel: string) => new Set([...moved.join('').matchAll(new RegExp(`rel="${rel}"[^>]*href="\\./([^"]+)"`, 'g'))].map(match => match[1]!))
  const [stylesheets, scripts] = [linked('stylesheet'), linked('modulepreload')]
  const entry = new Set([...moved.join('').matchAll(/src="\.\/([^"]+)"/g)].map(match => match[1]!))
  const styles = [...new Set([...stylesheets, ...files.styles])]
  const ahead = [
    ...styles.map(file => linkOf('preload', file)),
    ...moved.filter(isAhead),
    ...files.scripts.filter(file => !scripts.has(file) && !entry.has(file)).map(file => linkOf('modulepreload', file)),
  ]
  const last = [...moved.filter(tag => !isAhead(tag)), ...styles.filter(file => !stylesheets.has(file)).map(file => linkOf('stylesheet', file))]
  const adds = [`\n${parts.head}`, `\n${parts.slide}\n${ahead.join('\n')}`, `\n${parts.rest}\n${last.join('\n')}`]
  return ends.reduce((page, end, i) => page.replace(end, () => adds[i]!), bare)
}
