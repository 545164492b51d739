/** What this deck says to packages/slidev-build: modules and lines of Slidev's that it changes, files in which its scripts come, pages, colours. */
import type { Replacement } from '@deck/slidev-build'
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { readBrowserTargets } from '@deck/slidev-build/browser-targets'
import { findChange, listParts, listPatches, listUnusedStylesheets, patchSource, stylesheetUses, writeManifest } from '@deck/slidev-build/testing'
import { describe, expect, it } from 'vitest'
import { readSlides } from '../../../tests/support/read-chapters.ts'
import { chunkParts } from '../building/chunk-parts.ts'
import { readPapers } from '../building/read-papers.ts'
import { ownPages, ownReplacements, planPatches } from '../building/slidev-changes.ts'

const readUpstream = (file: string) => readFileSync(`node_modules/@slidev/client/${file}`, 'utf8')

describe('a module of the deck’s in place of one of Slidev’s', () => {
  it('was written against Slidev as it is, and is there', () => {
    expect(ownReplacements.flatMap((each: Replacement) => findChange(each))).toEqual([])
    expect(ownReplacements.filter(({ by }) => !existsSync(by!))).toEqual([])
  })

  it('stands for something: nothing else lies in setup/slidev/', () => {
    const sources = globSync('{packages/cli/building,packages/slidev-addon-lesson}/**/*.{ts,vue}').map(file => readFileSync(file, 'utf8')).join('')
    expect(readdirSync('packages/slidev-addon-lesson/setup/slidev').filter(name => !new RegExp(`/${name}'`).test(sources))).toEqual([])
  })
})

describe('a patch of the deck’s own', () => {
  it.each(planPatches.map(patch => [patch.file, patch] as const))('finds in %s every text that it replaces, after the patches of every deck', (file, patch) => {
    const patched = listPatches({ controls: 'x' }).filter(each => each.file === file).reduce(patchSource, readUpstream(file))
    expect(patchSource(patched, patch)).not.toBe(patched)
  })

  it('is one of few: fewer than 45 single places are patched in all', () => {
    expect([...listPatches({ controls: 'x' }), ...planPatches].reduce((sum, { edits }) => sum + edits.length, 0)).toBeLessThan(45)
  })
})

it('the pages that the deck has its own of are there, and all among those that Slidev’s routes fetch', () => {
  const routes = readUpstream('setup/routes.ts')
  expect(ownPages.names.filter(name => !routes.includes(`import('../pages/${name}.vue')`))).toEqual([])
  expect(ownPages.names.filter(name => !existsSync(`${ownPages.folder}/${name}.vue`))).toEqual([])
})

it('a part that the groups of scripts name is a module of the deck: one that is renamed would slip into the first load', () => {
  const modules = globSync('{components,data,locales,packages}/**/*.{ts,vue}', { exclude: ['packages/*/tests/**'] }).map(file => `/${file.replaceAll('\\', '/')}`)
  expect(listParts(chunkParts).filter(part => !modules.some(id => id.includes(`/${part}`)))).toEqual([])
})

describe('what is left out of Slidev’s client', () => {
  it('is turned off in the headmatter', () => {
    const head = readFileSync('slides.md', 'utf8').split('\n---')[0]!
    for (const setting of ['contextMenu: false', 'info: false', 'preloadImages: false', 'transition: none', 'twoslash: false', 'record: false'])
      expect(head).toContain(`\n${setting}`)
    expect(head).toContain('\ndrawings:\n  enabled: dev\n  persist: false')
  })

  it('is used on no slide', () => {
    const files = [...globSync('{slides,components,packages/slidev-addon-lesson}/**/*.{md,vue}'), 'slides.md']
    const used = files.flatMap(file => [...readFileSync(file, 'utf8').matchAll(/\bv-(?:mark|motion|drag(?:-arrow)?)\b|<(?:v-drag|VDrag)|```\S+ twoslash/g)].map(([found]) => `${file}: ${found}`))
    expect(used).toEqual([])
    expect(readSlides().filter(({ front }) => 'transition' in front || 'dragPos' in front)).toEqual([])
  })
})

it('no style sheet of Slidev’s for code, formulas or alerts is in the build: no chapter has any', () => {
  expect(listUnusedStylesheets(globSync('slides/*.md').map(file => readFileSync(file, 'utf8')))).toEqual(Object.values(stylesheetUses).flatMap(({ sheets }) => sheets))
})

it('the oldest browsers are those of package.json', () => {
  const { browserslist } = JSON.parse(readFileSync('package.json', 'utf8')) as { browserslist: string[] }
  expect(readBrowserTargets(browserslist).map(({ target }) => target)).toEqual(['chrome109', 'edge109', 'firefox115', 'safari16.4', 'ios16.4'])
})

describe('the installed deck', () => {
  const tokens = readFileSync('packages/slidev-addon-lesson/styles/tokens.css', 'utf8')

  it('takes its colours from the tokens, by day and by night', () => {
    const papers = readPapers(tokens)
    expect(tokens.indexOf(papers.day)).toBeGreaterThan(-1)
    expect(tokens.indexOf(papers.day)).toBeLessThan(tokens.indexOf(papers.night))
    expect(() => readPapers(':root{--ink:#000000}')).toThrow(/--paper/)
  })

  it('has each icon that its manifest names, in its size', () => {
    const { icons } = JSON.parse(writeManifest({ lang: 'en', title: 'A deck', shortTitle: 'Deck', description: '', papers: { day: '', night: '' }, shortcuts: [] })) as { icons: { src: string, sizes: string }[] }
    const found = icons.map(({ src }) => readFileSync(`public/${src}`)).map(png => `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`)
    expect(found).toEqual(icons.map(({ sizes }) => sizes))
  })
})

describe('the licence of the text', () => {
  it('names every typeface that the deck uses', () => {
    const says = readFileSync('LICENSE-TEXT.md', 'utf8').replace(/\s+/g, ' ')
    const folders = ['@fontsource', '@fontsource-variable'].flatMap(scope => readdirSync(`node_modules/${scope}`).map(name => `node_modules/${scope}/${name}`))
    const families = folders.map(folder => (JSON.parse(readFileSync(`${folder}/metadata.json`, 'utf8')) as { family: string }).family)
    expect(families.length).toBeGreaterThan(4)
    expect(families.filter(family => !new RegExp(`[(,] ?${family}[,)]`).test(says))).toEqual([])
  })
})
