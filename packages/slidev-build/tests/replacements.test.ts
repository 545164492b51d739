/** What replaces a module of somebody else's was written against one version of it, and against how the deck is set. */
import type { Replacement } from '../replacements.ts'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSlides } from '../../../tests/support/read-chapters.ts'
import { locate, replacements, rewritten } from '../replacements.ts'

const all = [...replacements, ...rewritten]

/** What has changed upstream since, in words that say what to do; nothing where nothing has. */
function findChange(each: Omit<Replacement, 'reason'>): string[] {
  const { version } = JSON.parse(readFileSync(locate(`${each.package}/package.json`), 'utf8')) as { version: string }
  const file = locate(`${each.package}/${each.file}`)
  const task = `compare it with ${each.by}, then correct the entry in packages/slidev-build/replacements.ts`
  if (!existsSync(file))
    return [`${each.package}/${each.file} is gone: ${task}`]
  const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex')
  return [
    ...version === each.version ? [] : [`${each.package} is ${version}, not ${each.version}: ${task}`],
    ...sha256 === each.sha256 ? [] : [`${each.package}/${each.file} has changed (${sha256}): ${task}`],
  ]
}

describe('a module that is replaced', () => {
  it('is upstream as it was when its replacement was written', () => {
    expect(all.flatMap(findChange)).toEqual([])
  })

  it('is told from one that has changed by version and by text', () => {
    const [one] = replacements
    expect(findChange({ ...one!, version: '0.0.1' })).toEqual([expect.stringContaining('not 0.0.1')])
    expect(findChange({ ...one!, sha256: '' })).toEqual([expect.stringContaining('has changed')])
    expect(findChange({ ...one!, file: 'gone.js' })).toEqual([expect.stringContaining('is gone')])
  })

  it('has something in its place, and nothing lies there that stands for nothing', () => {
    expect(all.filter(each => !existsSync(locate(each.by))).map(each => each.by)).toEqual([])
    const names = readdirSync('packages/slidev-build/client').filter(name => /\.(?:ts|vue)$/.test(name))
    const sources = globSync('{packages/slidev-build,setup,pages,components}/**/*.{ts,vue}').map(file => readFileSync(file, 'utf8')).join('')
    const idle = names.filter(name => !new RegExp(`/${name}'`).test(sources))
    expect(idle).toEqual([])
  })
})

describe('what the replacements leave out', () => {
  it('is turned off in the headmatter', () => {
    const head = readFileSync('slides.md', 'utf8').split('\n---')[0]!
    for (const setting of ['contextMenu: false', 'info: false', 'preloadImages: false', 'transition: none', 'twoslash: false', 'record: false'])
      expect(head).toContain(`\n${setting}`)
    expect(head).toContain('\ndrawings:\n  enabled: dev\n  persist: false')
  })

  it('is used on no slide', () => {
    const files = [...globSync('{slides,components,layouts,pages}/**/*.{md,vue}'), 'slides.md']
    const used = files.flatMap(file => [...readFileSync(file, 'utf8').matchAll(/\bv-(?:mark|motion|drag(?:-arrow)?)\b|<(?:v-drag|VDrag)|```\S+ twoslash/g)].map(([found]) => `${file}: ${found}`))
    expect(used).toEqual([])
    expect(readSlides().filter(({ front }) => 'transition' in front || 'dragPos' in front)).toEqual([])
  })
})
