/** Files are where docs/architecture.md says, under names that tell them apart. */
import { globSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { listSources } from '../support/list-sources.ts'

describe('components/', () => {
  it('calls use* what is a composable, and nothing else', () => {
    const others = listSources().filter(file => /^components\/.*\/use[A-Z]\w*\.ts$/.test(file) && !/^export (?:async )?(?:function|const) use[A-Z]/m.test(readFileSync(file, 'utf8')))
    expect(others.map(file => `${file} exports no composable: call it after what it does`)).toEqual([])
  })
})

describe('a file of tests/e2e/', () => {
  it('says in its first comment why it is end to end', () => {
    const files = globSync('tests/e2e/*.test.ts')
    expect(files.length).toBeGreaterThan(20)
    expect(files.filter(file => !/^\/\*\*(?:(?!\*\/)[\s\S])*Why end to end: \S/.test(readFileSync(file, 'utf8'))).map(file => `${file}: its first comment says nothing after "Why end to end:"; where only layout is needed, write it in tests/components/ for the browser mode`)).toEqual([])
  })
})

describe('every component', () => {
  /** What no chapter of this deck names: authors of slides may, and the build puts a heading's own in the place of each heading. */
  const offered = new Set(['DeckHeading'])

  it('is shown by a slide or by another file of the product', () => {
    const texts = listSources().filter(file => !file.startsWith('tests/')).map(file => ({ file, text: readFileSync(file, 'utf8') }))
    const chapters = globSync('slides/*.md').map(file => readFileSync(file, 'utf8')).join('\n')
    const isShown = (file: string) => new RegExp(`<${posix.basename(file, '.vue')}\\b`).test(chapters) || texts.some(other => other.file !== file && (other.text.includes(`/${posix.basename(file)}'`) || other.text.includes(`view: '${posix.basename(file, '.vue')}'`)))
    const unseen = globSync('components/**/*.vue').map(file => file.replaceAll('\\', '/')).filter(file => !isShown(file) && !offered.has(posix.basename(file, '.vue')))
    expect(unseen.map(file => `no chapter, page or component shows ${file}: remove it`)).toEqual([])
  })
})

/** Files that many folders have, or whose names are given: by the chapter or the folder of parts that they belong to, or as a rule is asked for. */
const named = /(?:^|\/)index\.\w+$|^data\/(?:explanations|questions)\/|^slides\/|^scripts\/checks\//
/** A page has the last part of its address for a name, and a command that of its script in package.json: both may be that of a table. */
const mayShare = (files: readonly string[]) => !files.some(file => !/^(?:pages\/[\w-]+\.vue|scripts\/[\w-]+\.ts|data\/[\w-]+\.ts)$/.test(file)) && new Set(files.map(file => file.split('/')[0])).size === files.length

/** What is wrong with the names of these files, a sentence for each name that two have. */
function findShared(files: readonly string[]): string[] {
  const byName = new Map<string, string[]>()
  for (const file of files.filter(file => !named.test(file)))
    byName.set(posix.parse(file).name, [...byName.get(posix.parse(file).name) ?? [], file])
  return [...byName].filter(([, same]) => same.length > 1 && !mayShare(same)).map(([name, same]) => `${same.join(' and ')} are both called "${name}": name each by what it does`)
}

describe('names of files', () => {
  it('are each the name of one file', () => {
    expect(findShared(listSources())).toEqual([])
  })

  it('would be found where two files shared one', () => {
    expect(findShared(['components/shell/format.ts', 'scripts/exports/format.ts'])).toEqual(['components/shell/format.ts and scripts/exports/format.ts are both called "format": name each by what it does'])
    expect(findShared(['scripts/cite.ts', 'scripts/citing/cite.ts', 'scripts/cite.mjs'])).toEqual([expect.stringContaining('"cite"')])
    expect(findShared(['pages/lecture.vue', 'components/quiz/lecture.ts'])).toHaveLength(1)
  })

  it('may be those of a page, of its command and of the table that it shows', () => {
    expect(findShared(['pages/glossary.vue', 'data/glossary.ts', 'scripts/glossary.ts'])).toEqual([])
    expect(findShared(['data/questions/land.ts', 'data/land.ts', 'data/index.ts', 'styles/index.ts'])).toEqual([])
  })
})

/** The files that a text imports, as types too: by path, by a door of the article, by a package's name. */
function listImports(file: string, text: string): string[] {
  const code = file.endsWith('.vue') ? [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, script]) => script).join('\n') : text
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => {
    const [, name, path] = /^@deck\/([\w-]+)(\/.+)?$/.exec(fileName) ?? []
    if (name)
      return posix.join('packages', name, (JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8')) as { exports: Record<string, string> }).exports[`.${path ?? ''}`] ?? '')
    return fileName.startsWith('#article/') ? `data/doors/${fileName.slice('#article/'.length)}-door.ts` : posix.join(posix.dirname(file), fileName)
  })
}

/** The circles of files that lead to one another: each is what is left once no file leads out of it, or into it, alone. */
function findCircles(imports: Readonly<Record<string, readonly string[]>>): string[][] {
  const reach = (from: string, found = new Set<string>()) => {
    imports[from]?.forEach(to => !found.has(to) && reach(to, found.add(to)))
    return found
  }
  const reached = new Map(Object.keys(imports).map(file => [file, reach(file)]))
  const inCircle = [...reached].filter(([file, found]) => found.has(file)).map(([file]) => file)
  const circles = inCircle.map(file => inCircle.filter(other => reached.get(file)!.has(other) && reached.get(other)!.has(file)))
  return [...new Map(circles.map(circle => [circle.join(), circle])).values()]
}

describe('files', () => {
  it('lead to one another in no circle, by their types neither, which ESLint leaves out', () => {
    const imports = Object.fromEntries(listSources().filter(file => /\.(?:ts|vue)$/.test(file)).map(file => [file, listImports(file, readFileSync(file, 'utf8'))]))
    expect(Object.values(imports).flat().filter(file => file in imports).length).toBeGreaterThan(2000)
    expect(findCircles(imports).map(circle => `${circle.join(' → ')} import each other: move what all need into a file of its own`)).toEqual([])
  })

  it('would be found in one', () => {
    const texts = {
      'components/quiz/A.vue': '<script setup lang="ts">import type { B } from \'./b.ts\'</script>',
      'components/quiz/b.ts': 'export type B = import(\'../shell/c.ts\').C',
      'components/shell/c.ts': 'export type { A as C } from \'../quiz/A.vue\'',
      'components/shell/d.ts': 'const late = () => import(\'./c.ts\')',
    }
    expect(findCircles(Object.fromEntries(Object.entries(texts).map(([file, text]) => [file, listImports(file, text)])))).toEqual([Object.keys(texts).slice(0, 3)])
    expect(listImports('pages/x.vue', '<script setup lang="ts">import { a } from \'#article/records\'\nimport \'@deck/article/reasoning\'</script>')).toEqual(['data/doors/records-door.ts', 'packages/article/reasoning.ts'])
  })
})
