/**
 * Takes the styles out of a drawing: a page under a content-security-policy lets no markup bring
 * styles of its own, style sheets beside it count.
 */

/**
 * Parts a drawing from its styles; nothing about its look changes.
 * @param svg the drawing, with style elements and style attributes
 * @param id of its svg element
 * @returns the drawing without either, and a style sheet that says the same; what stood in an attribute still outranks the rest
 */
export function splitStyles(svg: string, id: string): { svg: string, css: string } {
  const stylesheets: string[] = []
  const names = new Map<string, string>()
  const bare = svg
    .replace(/<style[^>]*>([\s\S]*?)<\/style>/g, (_, rules: string) => {
      stylesheets.push(rules)
      return ''
    })
    .replace(/<[a-z][^>]*\sstyle="[^>]*>/gi, (tag) => {
      const said = /\sstyle="([^"]*)"/.exec(tag)![1]!.replace(/^[\s;]+|[\s;]+$/g, '')
      const rest = tag.replace(/\sstyle="[^"]*"/, '')
      if (!said)
        return rest
      if (!names.has(said))
        names.set(said, `own-${names.size + 1}`)
      const name = names.get(said)!
      return /\sclass="/.test(rest) ? rest.replace(/\sclass="/, ` class="${name} `) : rest.replace(/^<[^\s/>]+/, start => `${start} class="${name}"`)
    })
  const own = [...names].map(([said, name]) => `#${id}#${id}.${name},#${id}#${id} .${name}{${said}}`)
  return { svg: bare, css: `${[...stylesheets, ...own].join('\n')}\n` }
}
