/** What a built page may do, as a content-security-policy that the page itself states. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What of a page's own text has to be named in its policy, each piece as it stands there. */
interface InlineParts {
  /** Text of the scripts that stand in the page; data blocks do not run and are not among them. */
  scripts: string[]
  /** Text of the style elements, and of those that scripts will add. */
  styles: string[]
  /** Values of style attributes. */
  attributes: string[]
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'' }

/** An attribute's value as the browser reads it. */
function decode(value: string): string {
  return value.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (all, dec, hex, name) =>
    dec ? String.fromCodePoint(Number(dec)) : hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : named[name] ?? all)
}

/**
 * Reads what stands inline in a page that Vite and our own steps wrote.
 * @param html of the whole page
 * @throws Error where an element has an event handler of its own (onclick="…"), which no policy of ours allows
 */
export function listInlineParts(html: string): InlineParts {
  const parts: InlineParts = { scripts: [], styles: [], attributes: [] }
  const rest = html
    .replaceAll('\r\n', '\n')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(script|style)\b([^>]*)>([\s\S]*?)<\/\1\s*>/gi, (_, tag: string, attributes: string, text: string) => {
      const type = attributes.match(/\btype="([^"]*)"/i)?.[1] ?? 'module'
      if (tag.toLowerCase() === 'style')
        parts.styles.push(text)
      else if (!/\bsrc=/i.test(attributes) && /^(?:module|text\/javascript)$/i.test(type))
        parts.scripts.push(text)
      return `<${tag}${attributes}>`
    })
  for (const [tag] of rest.matchAll(/<[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>/gi)) {
    for (const [, name, double, single] of tag.matchAll(/\s([^\s"'=<>/]+)=(?:"([^"]*)"|'([^']*)')/g)) {
      if (/^on[a-z]+$/i.test(name!))
        throw new Error(`The page has an event handler that its policy forbids: ${tag.slice(0, 120)}`)
      if (name!.toLowerCase() === 'style')
        parts.attributes.push(decode(double ?? single ?? ''))
    }
  }
  return parts
}

/**
 * Texts that upstream puts into style elements while the page runs: an empty one to be filled later and
 * the print styles (Slidev 53.0.0, client/composables/usePrintStyles.ts), and what holds transitions while
 * day turns to night (@vueuse/core 14, useColorMode). A policy lets each through by what it says.
 * @param size size of the slides, which the print styles name
 */
export function listUpstreamStyles({ width, height }: { width: number, height: number }): string[] {
  return [
    '',
    `\n@page {\n  size: ${width}px ${height}px;\n  margin: 0px;\n}\n\n* {\n  transition: none !important;\n  transition-duration: 0s !important;\n}`,
    `*,*::before,*::after{${['-webkit-', '-moz-', '-o-', '-ms-', ''].map(prefix => `${prefix}transition:none!important`).join(';')}}`,
  ]
}

/**
 * The policy: nothing but what comes from the deck's own origin, and of what stands in the page only the pieces named.
 * @param parts what stands in the page
 * @param hash of a text, SHA-256 in base 64
 * @returns the directives in one line
 */
export function writePolicy(parts: InlineParts, hash: (text: string) => string): string {
  const name = (texts: readonly string[]) => [...new Set(texts)].map(text => `'sha256-${hash(text)}'`)
  const directives: Record<string, string[]> = {
    'default-src': ['\'none\''],
    'script-src': ['\'self\'', ...name(parts.scripts)],
    'style-src': ['\'self\'', ...name(parts.styles)],
    // Attributes are let through by what they say; those that Vue sets go another way and need no leave.
    'style-src-attr': parts.attributes.length ? ['\'unsafe-hashes\'', ...name(parts.attributes)] : ['\'none\''],
    'img-src': ['\'self\'', 'data:'],
    // The first slide's fonts stand in its page.
    'font-src': ['\'self\'', ...(parts.styles.some(text => text.includes('url(data:font/')) ? ['data:'] : [])],
    'connect-src': ['\'self\''],
    'manifest-src': ['\'self\''],
    'worker-src': ['\'self\''],
    'object-src': ['\'none\''],
    'base-uri': ['\'none\''],
    'form-action': ['\'none\''],
  }
  return Object.entries(directives).map(([directive, sources]) => `${directive} ${sources.join(' ')}`).join('; ')
}

/**
 * Puts the policy at the head of a page, before anything that it is to hold. A page linked to
 * from the deck is not told where its reader comes from.
 * @param html of the whole page
 * @param policy the directives
 * @throws Error where the page has no place for it or has one already
 */
export function statePolicy(html: string, policy: string): string {
  const first = /<meta charset="utf-8"\s*\/?>/i
  if (!first.test(html) || /http-equiv="content-security-policy"/i.test(html))
    throw new Error('The page has no <meta charset="utf-8"> to put the policy after, or states one already.')
  return html.replace(first, all => `${all}\n<meta http-equiv="Content-Security-Policy" content="${policy}">\n<meta name="referrer" content="no-referrer">`)
}

const hash = (text: string) => createHash('sha256').update(text).digest('base64')

/** What a slide measures, by the deck's own settings. */
function readSheet() {
  const settings = readFileSync('slides.md', 'utf8')
  const width = Number(/^canvasWidth: (\d+)$/m.exec(settings)![1])
  const [, across, down] = /^aspectRatio: (\d+)\/(\d+)$/m.exec(settings)!.map(Number)
  return { width, height: Math.ceil(width * down! / across!) }
}

/**
 * Writes the policy into every page of a build. Whatever changes a page comes before.
 * @param folder of the build
 * @throws Error naming the page and what in it no policy of ours allows
 */
export function statePolicies(folder: string): void {
  for (const name of readdirSync(folder).filter(name => name.endsWith('.html'))) {
    const file = join(folder, name)
    const html = readFileSync(file, 'utf8')
    try {
      const parts = listInlineParts(html)
      writeFileSync(file, statePolicy(html, writePolicy({ ...parts, styles: [...parts.styles, ...listUpstreamStyles(readSheet())] }, hash)))
    }
    catch (error) {
      throw new Error(`${file}: ${(error as Error).message}`)
    }
  }
}
