/** The last step of a build: each page states what it may do. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listInlineParts, listUpstreamStyles, statePolicy, writePolicy } from './content-policy.ts'

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
