/** What is packed for a lesson: JavaScript beside TypeScript, scripts that it has, and docs that speak of no others. */
import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fitPage } from '../packing/fit-page.ts'
import { fitScripts, listPages } from '../packing/pack-creator.ts'
import { buildModule, splitDoors } from '../packing/pack-packages.ts'

const ours = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts
const scripts = fitScripts(ours)

describe('a packed package', () => {
  it('leads Node to JavaScript, and all others to TypeScript', () => {
    expect(splitDoors({ '.': './index.ts', './a.vue': './a.vue', './*': './components/*', './package.json': './package.json' })).toEqual({
      '.': { node: './index.js', default: './index.ts' },
      './a.vue': './a.vue',
      './*.ts': { node: './components/*.js', default: './components/*.ts' },
      './*': './components/*',
      './package.json': './package.json',
    })
  })

  it('has JavaScript that leads to JavaScript: by import, by import() and by address', () => {
    const code = [`import type { A } from './a.ts'`, `import { b } from './b.ts'`, `import { c } from '@deck/c'`, `export const late = import('./late.ts'), far = new URL('./far.ts', import.meta.url), a: A = b(c)`].join('\n')
    const built = buildModule(code)
    expect([...built.matchAll(/['"](\.\/[^'"]*)/g)].map(([, path]) => path)).toEqual(['./b.js', './late.js', './far.js'])
    expect(built).not.toMatch(/: A/)
  })

  it('needs no file of this project by a path from its root', () => {
    const files = globSync('packages/{cli,slidev-addon-lesson}/**/*.{ts,vue,mjs}', { exclude: ['packages/*/tests/**', 'packages/cli/{bench*,oldest-browser,document-exports}.ts'] })
    const reads = files.flatMap(file => [...readFileSync(file, 'utf8').matchAll(/(?:readFileSync|readFile|cpSync|input:|ssr:|path:)\(? ?['"`](?:packages|components|locales|tests)\/[^'"`]*/g)].map(([said]) => `${file}: ${said}`))
    expect(reads).toEqual([])
  })
})

describe('the scripts of a lesson', () => {
  it('are commands of its program, by the names that messages and docs use', () => {
    const commands = new Set(globSync('packages/cli/*.ts').map(file => basename(file, '.ts')))
    const named = Object.entries(scripts).filter(([name]) => name !== 'test').map(([, script]) => /^lesson ([\w-]+)(?: --[a-z]+)?$/.exec(script)?.[1] ?? script)
    expect(named.filter(name => !commands.has(name))).toEqual([])
    expect(Object.keys(scripts).filter(name => !(name in ours))).toEqual([])
    expect(scripts).toMatchObject({ 'build:lecturer': 'lesson build --lecturer', 'export:pptx': 'lesson export --pptx', 'draw': 'lesson draw-diagrams' })
  })
})

describe('the docs of a lesson', () => {
  const pages = Object.entries(listPages(scripts)).map(([page, text]) => ({ page, text }))
  it('name only commands and pages that it has, and no slide of this deck', () => {
    expect(pages.length).toBeGreaterThan(8)
    expect(pages.flatMap(({ page, text }) => [...text.matchAll(/npm run ([\w:-]+)/g)].filter(([, name]) => !(name! in scripts)).map(([all]) => `${page}: ${all}`))).toEqual([])
    const names = new Set(pages.map(({ page }) => basename(page)))
    expect(pages.flatMap(({ page, text }) => [...text.matchAll(/\]\(([\w-]+\.md)/g)].filter(([, name]) => !names.has(name!)).map(([, name]) => `${page}: ${name}`))).toEqual([])
    expect(pages.filter(({ text }) => /localhost:3030\/#/.test(text)).map(({ page }) => page)).toEqual([])
    expect(pages.flatMap(({ page, text }) => [...text.matchAll(/Korea\w*|Mongol\w*|Ulaanbaatar/g)].map(([word]) => `${page}: ${word}`))).toEqual([])
  })

  it('leave out a row on a command that no lesson has', () => {
    expect(fitPage('| a | b |\n| --- | --- |\n| `npm run check` | x |\n| `npm run bench` | y |', { check: '' })).toBe('| a | b |\n| --- | --- |\n| `npm run check` | x |')
  })

  it('claim no test that ran on this deck', () => {
    const claims = /NVDA|[Ss]een in (?:Moodle|oat-sa)|\b24\d questions|EN 301 549/
    expect(pages.filter(({ text }) => claims.test(text)).map(({ page }) => page)).toEqual([])
  })
})
