/**
 * The licences that a build carries.
 * Why end to end: the list is written by the build, of what it has in it.
 */
import { globSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** The packages that a source imports when it runs. */
function listImports(source: string) {
  return [...source.matchAll(/^\s*(?:import|export) (?!type\b).*\bfrom '((?:@[\w-]+\/)?[a-z][\w:-]*)/gm), ...source.matchAll(/\bimport(?: |\()'((?:@[\w-]+\/)?[a-z][\w:-]*)/g)].map(([, name]) => name!)
}

const says = readFileSync('dist/licences.txt', 'utf8')

describe('the licences of the build', () => {
  it('name every package that the deck\'s own code imports, and the worker\'s', () => {
    const sources = [...globSync('{components,packages/slidev-addon-lesson}/**/*.{ts,vue}'), 'packages/slidev-build/service-worker.ts'].map(file => readFileSync(file, 'utf8'))
    // what only the build itself uses, and what stands in for Slidev's client
    const tools = ['vite', 'magic-string', 'postcss', 'subset-font', '@slidev/types', 'node']
    const names = [...new Set(sources.flatMap(listImports))].filter(name => !tools.includes(name) && !/^(?:(?:node|virtual):|@deck\/|slidev-addon-lesson$)/.test(name))
    expect(names).toEqual(expect.arrayContaining(['vue', 'reka-ui', 'workbox-routing']))
    expect(names.filter(name => !says.includes(`${name} `))).toEqual([])
  })

  it('name every typeface that the build has files of, with the text of its licence', () => {
    const stylesheets = readdirSync('dist/assets').filter(name => name.endsWith('.css')).map(name => readFileSync(`dist/assets/${name}`, 'utf8'))
    const known = globSync('node_modules/@fontsource{,-variable}/*/metadata.json').map(file => (JSON.parse(readFileSync(file, 'utf8')) as { family: string }).family)
    const declared = stylesheets.flatMap(stylesheet => [...stylesheet.matchAll(/@font-face\s*\{[^}]*font-family:\s*["']?([^"';}]+)/g)].map(([, family]) => family!.replace(/ Variable$/, '')))
    expect(known.filter(family => declared.includes(family)).length).toBeGreaterThan(3)
    expect(known.filter(family => !says.includes(`${family}: @fontsource`))).toEqual([])
    expect(says).toContain('SIL OPEN FONT LICENSE')
  })

  it('have the deck\'s own text, code and map, and are in the offline copy', () => {
    for (const part of ['CC BY 4.0', 'MIT License', 'Natural Earth', 'GeoNames'])
      expect(says).toContain(part)
    expect(readFileSync('dist/offline-worker.js', 'utf8')).toContain('licences.txt')
  })
})
