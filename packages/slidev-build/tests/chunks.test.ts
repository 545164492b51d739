/** Vite's preload helper is corrected where it says what it said when the correction was written. */
import { describe, expect, it } from 'vitest'
import { correctPreload, findReached, gatherCommon, gatherNeeds, listUsers, seeThroughDoors } from '../chunks.ts'

const { transform } = correctPreload() as unknown as { transform: { handler: (code: string, id: string) => { code: string } | undefined } }
const helper = '\0vite/preload-helper.js'
const upstream = `const seen = {}
export function preload(dep, document) {
  const links = document.getElementsByTagName("link")
  if (dep in seen) return;
  seen[dep] = true
  const isCss = dep.endsWith(".css")
  const link = document.createElement("link")
  document.head.appendChild(link)
  if (isCss) return new Promise((res, rej) => {
    link.addEventListener("load", res)
    link.addEventListener("error", () => rej(new Error("Unable to preload CSS")))
  })
}`

type Preload = (dep: string, document: object) => Promise<unknown> | true | undefined

let runs = 0
/** The corrected helper, run anew, with what it has added: each link can be told that its file came or did not. */
async function run() {
  const { code } = transform.handler(upstream, helper)!
  const { preload } = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(`${code} // ${runs++}`)}`) as { preload: Preload }
  const added: EventTarget[] = []
  const document = { querySelectorAll: () => [], createElement: () => new EventTarget(), body: { appendChild: (link: EventTarget) => added.push(link) } }
  return { added, ask: (dep: string) => preload(dep, document) }
}

describe('the preload helper', () => {
  it('adds style sheets at the end of the body, and looks once at what the page had before', () => {
    const { code } = transform.handler(upstream, helper)!
    expect(code).toContain('document.body.appendChild(link)')
    expect(code).toContain('const links = (firstLinks ??=')
    expect(code).not.toContain('getElementsByTagName')
  })

  it('lets a second part wait for the style sheet that the first has asked for', async () => {
    const { added, ask } = await run()
    const first = ask('slide.css')
    const second = ask('slide.css')
    expect(added).toHaveLength(1)
    let hasCome = false
    void Promise.resolve(second).then(() => { hasCome = true })
    await Promise.resolve()
    expect(hasCome).toBe(false)
    added[0]!.dispatchEvent(new Event('load'))
    await Promise.all([first, second])
    expect(hasCome).toBe(true)
  })

  it('says to both that the style sheet did not come, and goes on without it at the next try', async () => {
    const { added, ask } = await run()
    const both = [ask('slide.css'), ask('slide.css')]
    added[0]!.dispatchEvent(new Event('error'))
    for (const asked of both)
      await expect(asked).rejects.toThrow('Unable to preload CSS')
    expect(ask('slide.css')).toBe(true)
    expect(added).toHaveLength(1)
  })

  it('that says it otherwise stops the build, with what is to be done', () => {
    expect(() => transform.handler('document.head.appendChild(link)', helper)).toThrow(/getElementsByTagName.*chunks\.ts/)
  })

  it('alone is changed', () => {
    expect(transform.handler(upstream, '\0vite/other/preload-helper.js')).toBeUndefined()
  })
})

it('a file of a build is reached through whatever names it, and one that only names others is not', () => {
  const texts = new Map([
    ['index.html', '<script src="./assets/start-A1.js"></script><link href="./assets/start-B2.css">'],
    ['start-A1.js', 'import("./page-C3.js");fetch("elsewhere.js")'],
    ['start-B2.css', ''],
    ['page-C3.js', 'import"./start-A1.js";deps=["assets/page-D4.css"]'],
    ['page-D4.css', ''],
    ['desk-E5.js', 'import"./page-C3.js";deps=["assets/desk-F6.css"]'],
    ['desk-F6.css', ''],
  ])
  expect([...findReached(texts, ['index.html'])].sort()).toEqual(['index.html', 'page-C3.js', 'page-D4.css', 'start-A1.js', 'start-B2.css'])
})

const graph: Record<string, string[]> = { page: ['frame', 'words'], frame: ['words', 'page'], words: [], oak: ['frame', 'leaf'], elm: ['frame'], fir: ['needle'], leaf: [], needle: [] }
const listImports = (id: string) => graph[id]!

describe('what a module needs', () => {
  it('is itself and all that it leads to, in circles too', () => {
    expect([...gatherNeeds(['page'], listImports)].sort()).toEqual(['frame', 'page', 'words'])
    expect([...gatherNeeds(['fir', 'leaf'], listImports)].sort()).toEqual(['fir', 'leaf', 'needle'])
  })
})

describe('what many modules need', () => {
  it('is what that share of them leads to, and not what fewer do', () => {
    expect([...gatherCommon(['oak', 'elm', 'fir'], listImports, 2 / 3)].sort()).toEqual(['frame', 'page', 'words'])
    expect(gatherCommon(['oak', 'elm', 'fir'], listImports, 1)).toEqual(new Set())
  })
})

const usersGraph: Record<string, string[]> = { oak: ['leaf', 'root'], elm: ['leaf'], root: ['soil'], leaf: [], soil: [], moss: [] }

it('names for each module all who lead to it, in their order, and no module that nobody needs', () => {
  const users = listUsers({ tall: ['oak'], wide: ['elm', 'leaf'], low: ['root'] }, id => usersGraph[id]!)
  expect(Object.fromEntries(users)).toEqual({ oak: ['tall'], elm: ['wide'], leaf: ['tall', 'wide'], root: ['tall', 'low'], soil: ['tall', 'low'] })
})

describe('a door', () => {
  const imports: Record<string, string[]> = {
    '/deck/page.ts': ['/deck/data/doors/moons-door.ts', '/deck/tool.ts'],
    '/deck/list.ts': ['/deck/data/doors/moons-door.ts'],
    '/deck/all.ts': ['/deck/data/doors/moons-door.ts'],
    '/deck/quiz.ts': ['/deck/packages/quiz/index.ts'],
    '/deck/data/doors/moons-door.ts': ['/deck/data/io.ts', '/deck/data/titan.ts', '/deck/data/rings.ts'],
    '/deck/packages/quiz/index.ts': ['/deck/packages/quiz/ask.ts', '/deck/packages/quiz/grade.ts', '/deck/packages/quiz/types.ts'],
    '/deck/packages/quiz/types.ts': ['/deck/packages/quiz/types/year.ts'],
    '/deck/form.ts': ['/deck/packages/quiz/index.ts'],
  }
  const code: Record<string, string> = {
    '/deck/page.ts': `import { io as moon } from "#article/moons";\nimport { tool } from "./tool.ts"`,
    '/deck/list.ts': `import { tables } from "#article/moons"`,
    '/deck/all.ts': `import * as moons from "#article/moons"`,
    '/deck/quiz.ts': `import { grade } from '@deck/quiz'`,
    '/deck/data/doors/moons-door.ts': `import { rings } from "../rings.ts";\nexport { io } from "../io.ts";\nexport { saturn as titan } from "../titan.ts";\nexport const tables = { rings }`,
    '/deck/packages/quiz/index.ts': `export { ask } from './ask.ts'\nexport { grade } from './grade.ts'\nexport * from './types.ts'`,
    '/deck/packages/quiz/types.ts': `import { year } from './types/year.ts'\nexport { askYear } from './types/year.ts'\nexport const kinds = { year }`,
    '/deck/form.ts': `import { askYear, kinds } from '@deck/quiz'`,
  }
  const doors = [[/\/data\/doors\/([\w-]+)-door\.ts$/, '#article/'], [/\/packages\/([\w-]+)\/index\.ts$/, '@deck/']] as const
  const list = seeThroughDoors(doors, id => imports[id] ?? [], id => code[id] ?? '')

  it('brings what is named and no more', () => {
    expect(list('/deck/page.ts')).toEqual(['/deck/data/io.ts', '/deck/tool.ts'])
    expect(list('/deck/quiz.ts')).toEqual(['/deck/packages/quiz/grade.ts'])
  })

  it('brings what a file has that it hands on whole, and what that file hands on', () => {
    expect(list('/deck/form.ts')).toEqual(['/deck/packages/quiz/types/year.ts', '/deck/packages/quiz/types.ts'])
  })

  it('brings what it makes itself, with what it needs for that', () => {
    expect(list('/deck/list.ts')).toEqual(['/deck/data/doors/moons-door.ts'])
    expect(list('/deck/data/doors/moons-door.ts')).toEqual(['/deck/data/rings.ts'])
  })

  it('is taken whole where its names are not told', () => {
    expect(list('/deck/all.ts')).toEqual(['/deck/data/doors/moons-door.ts'])
  })
})
