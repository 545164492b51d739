/** The rules that a captured slide needs, rewritten so that they hold for its prerendered copy alone, whatever style sheets arrive later. */

/** One rule as the browser had it, in the order of the cascade. */
export interface SeenRule {
  /** At-rules around it, outermost first: '@media (width >= 640px)'. */
  wraps: readonly string[]
  /** One selector, no list; empty for what only its wraps name (@keyframes). */
  selector: string
  /** Its declarations, as CSS text. */
  body: string
  /** Whether it speaks of the page itself (html, body), not of the slide. */
  isPage: boolean
}

/** Splits declarations at their semicolons, not at those inside quotes or brackets. */
export function splitDeclarations(body: string): string[] {
  const parts = ['']
  let quote = ''
  let depth = 0
  for (const sign of body) {
    if (quote)
      quote = sign === quote ? '' : quote
    else if (sign === '"' || sign === '\'')
      quote = sign
    else if (sign === '(' || sign === ')')
      depth += sign === '(' ? 1 : -1
    if (sign === ';' && !quote && depth === 0)
      parts.push('')
    else
      parts[parts.length - 1] += sign
  }
  return parts.map(part => part.trim()).filter(Boolean)
}

/** What copies are called: a selector that holds for each element of any copy and has the weight of one id, and how each copied id was renamed. */
export interface CopyNames { scope: string, ids: Readonly<Record<string, string>> }

/**
 * Holds a selector to the prerendered copies. Every selector gains the weight of one id, so that the copies'
 * rules keep their order among themselves and win over every style sheet that comes after them.
 */
export function scopeSelector(selector: string, { scope, ids }: CopyNames): string {
  const renamed = selector.replace(/#([\w-]+)/g, (all, id: string) => id in ids ? `#${ids[id]}` : all)
  const [, element = renamed, pseudo = ''] = renamed.match(/^(.*?)(::?(?:before|after|marker|placeholder|selection|first-line|first-letter))?$/s) ?? []
  return `${element}${scope}${pseudo}`
}

const usedIn = (text: string) => [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(match => match[1]!)

/** Every custom property that the texts lead to, directly or through another property's value. */
function followProperties(texts: readonly string[], declarations: readonly string[]): Set<string> {
  const wanted = new Set<string>()
  const queue = texts.flatMap(usedIn)
  while (queue.length) {
    const name = queue.pop()!
    if (wanted.has(name))
      continue
    wanted.add(name)
    queue.push(...declarations.filter(text => text.startsWith(`${name}:`)).flatMap(usedIn))
  }
  return wanted
}

const isProperty = (declaration: string) => declaration.startsWith('--')

/**
 * Writes the copy's style sheet: rules in their order, without the custom properties and animations that nothing uses.
 * @param rules as the browser had them
 * @param names of the copy
 * @param markup of the copy, whose attributes may read custom properties too
 */
export function writeCriticalCss(rules: readonly SeenRule[], names: CopyNames, markup: string): string {
  const split = rules.map(({ selector, body }) => selector ? splitDeclarations(body) : [body])
  const all = split.flat()
  const wanted = followProperties([markup, ...all.filter(text => !isProperty(text))], all.filter(isProperty))
  const animations = all.filter(text => text.startsWith('animation')).join(' ')
  return rules.map(({ wraps, selector, isPage }, i) => {
    const kept = split[i]!.filter(text => selector ? !isProperty(text) || wanted.has(text.slice(0, text.indexOf(':')).trim()) : animations.includes(wraps.at(-1)!.split(' ')[1]!))
    if (!kept.length)
      return ''
    const scoped = isPage ? selector : scopeSelector(selector, names)
    return [...wraps, ...(selector ? [scoped] : [])].reduceRight((inner, wrap) => `${wrap}{${inner}}`, kept.join(';'))
  }).filter(Boolean).join('\n')
}
