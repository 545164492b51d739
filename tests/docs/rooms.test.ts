/** Files are where docs/architecture.md says, under names that tell them apart, and no line of theirs is too long to read. */
import { globSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { ESLint } from 'eslint'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { addonFolder, componentFiles } from '../../packages/cli/building/package-folders.ts'
import { packages } from '../../packages/cli/checks/support/layers.ts'
import { listSources } from '../support/list-sources.ts'
import { findOwnFile } from '../support/own-packages.ts'

describe('components/', () => {
  it('calls use* what is a composable, and nothing else', () => {
    const others = listSources().filter(file => /^(?:packages\/slidev-addon-lesson\/)?components\/.*\/use[A-Z]\w*\.ts$/.test(file) && !/^export (?:async )?(?:function|const) use[A-Z]/m.test(readFileSync(file, 'utf8')))
    expect(others.map(file => `${file} exports no composable: call it after what it does`)).toEqual([])
  })
})

describe('every component', () => {
  /** What no chapter of this deck names: authors of slides may, and the build puts a heading's own in the place of each heading. */
  const offered = new Set(['DeckHeading'])

  it('is shown by a slide or by another file of the product', () => {
    const texts = listSources().filter(file => !file.startsWith('tests/')).map(file => ({ file, text: readFileSync(file, 'utf8') }))
    const chapters = globSync('slides/*.md').map(file => readFileSync(file, 'utf8')).join('\n')
    const isShown = (file: string) => new RegExp(`<${posix.basename(file, '.vue')}\\b`).test(chapters) || texts.some(other => other.file !== file && (other.text.includes(`/${posix.basename(file)}'`) || other.text.includes(`view: '${posix.basename(file, '.vue')}'`)))
    const unseen = globSync(componentFiles).map(file => file.replaceAll('\\', '/')).filter(file => !isShown(file) && !offered.has(posix.basename(file, '.vue')))
    expect(unseen.map(file => `no chapter, page or component shows ${file}: remove it`)).toEqual([])
  })
})

/** Files that many folders have, or whose names are given: by the chapter or the folder of parts that they belong to, or as a rule is asked for. */
const named = /(?:^|\/)index\.\w+$|^data\/(?:explanations|questions)\/|^slides\/|^packages\/cli\/checks\//
/** A page has the last part of its address for a name, and a command that of its script in package.json: both may be that of a table. */
const mayShare = (files: readonly string[]) => !files.some(file => !/^(?:(?:packages\/slidev-addon-lesson\/)?pages\/[\w-]+\.vue|packages\/cli\/[\w-]+\.ts|data\/[\w-]+\.ts)$/.test(file)) && new Set(files.map(file => posix.dirname(file))).size === files.length

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
    expect(findShared(['components/shell/format.ts', 'packages/cli/exports/format.ts'])).toEqual(['components/shell/format.ts and packages/cli/exports/format.ts are both called "format": name each by what it does'])
    expect(findShared(['packages/cli/cite.ts', 'packages/cli/citing/cite.ts', 'packages/cli/cite.mjs'])).toEqual([expect.stringContaining('"cite"')])
    expect(findShared(['pages/lecture.vue', 'components/quiz/lecture.ts'])).toHaveLength(1)
  })

  it('may be those of a page, of its command and of the table that it shows', () => {
    expect(findShared(['pages/glossary.vue', 'data/glossary.ts', 'packages/cli/glossary.ts'])).toEqual([])
    expect(findShared(['data/questions/land.ts', 'data/land.ts', 'data/index.ts', 'styles/index.ts'])).toEqual([])
  })
})

/** The files that a text imports, as types too: by path, or by a package's name. */
function listImports(file: string, text: string): string[] {
  const code = file.endsWith('.vue') ? [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, script]) => script).join('\n') : text
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => findOwnFile(fileName) ?? posix.join(posix.dirname(file), fileName))
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

describe('an import that leaves its layer', () => {
  // the other rules say nothing of layers, and circles alone would take half of the time
  const eslint = new ESLint({ ruleFilter: ({ ruleId }) => /^(?:boundaries\/|no-restricted-syntax$)/.test(ruleId) })
  const write = (file: string, lines: readonly string[]) => file.endsWith('.vue') ? ['<script setup lang="ts">', ...lines, '</script>'].join('\n') : lines.join('\n')
  /** The lines of a file that is not there, by what ESLint says of layers in them. */
  async function findBreaches(file: string, lines: readonly string[]): Promise<Record<string, string>> {
    const [result] = await eslint.lintText(write(file, lines), { filePath: file })
    const text = write(file, lines).split('\n')
    return Object.fromEntries(result!.messages.filter(({ ruleId }) => ruleId === 'boundaries/dependencies' || ruleId === 'no-restricted-syntax').map(({ line, message }) => [text[line - 1]!, message]))
  }
  const byDoors = 'by doors alone'

  it.each<[file: string, says: string, forbidden: readonly string[], allowed: readonly string[]]>([
    ['components/years/probe.ts', byDoors, ['../../data/events.ts', '../../deck.config.ts'], ['@deck/lesson/records', 'slidev-addon-lesson/shell/format.ts', '@deck/questions']],
    ['components/years/useProbe.ts', byDoors, ['../../data/events.ts', '../../deck.config.ts'], ['@deck/lesson/records', '@deck/lesson/outline']],
    ['components/years/useProbe.ts', 'by its alias', ['../../packages/lesson/records-door.ts'], []],
    ['components/years/useProbe.ts', 'no tool', ['@deck/slidev-build', '@deck/exports'], ['@deck/browser/in-turn']],
    ['packages/cli/checks/probe.ts', byDoors, ['../../../data/events.ts', '@deck/data/events.ts', '../../../deck.config.ts'], ['@deck/lesson/records', '@deck/exports', 'slidev-addon-lesson/shell/format.ts']],
    [`${addonFolder}/pages/probe.vue`, byDoors, ['../../../data/events.ts', '../../../deck.config.ts'], ['@deck/lesson/records', '../components/quiz/QuizCard.vue']],
    [`${addonFolder}/global-top.vue`, byDoors, ['../../data/events.ts', '../../deck.config.ts'], ['@deck/lesson/records']],
    [`${addonFolder}/components/quiz/useProbe.ts`, 'components/quiz/ may import', ['@deck/pictures/chain', '../handout/worksheet.ts'], ['@deck/pictures/describe-rung', '../shell/format.ts']],
    ['data/probe.ts', 'data/ imports only', ['@deck/live-class', '@deck/slidev-build', 'slidev-addon-lesson/shell/format.ts', '@deck/words'], ['@deck/article', '@deck/questions', './events.ts', '../deck.config.ts']],
    ['packages/lesson/probe-door.ts', 'data/ imports only', ['@deck/browser/in-turn'], ['../events.ts', '../../deck.config.ts', '@deck/article/records', '@deck/data/events.ts']],
    ['packages/article/probe.ts', 'packages/article/ may import no other package', ['@deck/exports', '@deck/questions'], ['./records.ts']],
    ['packages/exports/formats/probe.ts', 'packages/exports/ may import @deck/article', ['@deck/live-class'], ['@deck/questions', '../item.ts']],
    ['packages/article/probe.ts', 'A package knows neither', ['../../data/events.ts', '../../deck.config.ts'], []],
    ['locales/probe.ts', 'locales/ imports packages', ['slidev-addon-lesson/quiz/layout.ts', 'slidev-addon-lesson/pages/read.vue'], ['slidev-addon-lesson/shell/format.ts', '@deck/lesson/outline', './en.ts', '@deck/article']],
    ['locales/probe.ts', byDoors, ['../data/events.ts', '../deck.config.ts'], []],
  ])('is named by ESLint: %s, where %s', async (file, says, forbidden, allowed) => {
    const lines = (paths: readonly string[]) => paths.map(path => `import '${path}'`)
    const found = await findBreaches(file, lines([...allowed, ...forbidden]))
    expect(found).toEqual(Object.fromEntries(lines(forbidden).map(line => [line, expect.stringContaining(says)])))
  })

  it('is named as a type, late, as a glob and as a path that is loaded, too', async () => {
    const forbidden = [
      'export type EventId = import(\'../../../data/events.ts\').EventId',
      'export const late = () => import(\'../../../data/events.ts\')',
      'export const drawings = import.meta.glob(\'../../../data/drawings/*.svg\')',
      'export const loaded = load(\'../../../data/events.ts\')',
    ]
    expect(await findBreaches('packages/cli/checks/probe.ts', forbidden))
      .toEqual(Object.fromEntries(forbidden.map(line => [line, expect.stringContaining(byDoors)])))
  })

  it('is no import of a package that the table leaves out: it has every package, with what package.json asks for', () => {
    const asked = globSync('packages/*/package.json').filter(file => ![addonFolder, 'packages/cli', 'packages/lesson'].includes(posix.dirname(file.replaceAll('\\', '/')))).map((file) => {
      const { dependencies = {} } = JSON.parse(readFileSync(file, 'utf8')) as { dependencies?: Record<string, string> }
      return [posix.basename(posix.dirname(file.replaceAll('\\', '/'))), Object.keys(dependencies).filter(name => name.startsWith('@deck/')).map(name => name.slice('@deck/'.length)).sort()]
    })
    expect(Object.fromEntries(asked)).toEqual(packages)
  })
})

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
    expect(listImports('pages/x.vue', '<script setup lang="ts">import { a } from \'@deck/lesson/records\'\nimport \'@deck/article/reasoning\'</script>')).toEqual(['packages/lesson/records-door.ts', 'packages/article/reasoning.ts'])
  })
})

describe('a line of more than 160 signs', () => {
  const eslint = new ESLint({ ruleFilter: ({ ruleId }) => ruleId === 'style/max-len' })
  /** Where a text has one. */
  const findLong = (file: string, text: string) => text.split('\n').flatMap((line, i) => line.length > 160 ? [`${file}:${i + 1} has ${line.length} signs: break the rule into several lines`] : [])

  it('is in no style sheet: ESLint does not read them', () => {
    const sheets = globSync('{components,packages}/**/*.css').map(file => file.replaceAll('\\', '/'))
    expect(sheets.length).toBeGreaterThan(10)
    expect(sheets.flatMap(file => findLong(file, readFileSync(file, 'utf8')))).toEqual([])
    expect(findLong('styles/moon.css', `p { margin: 0; }\np { color: ${'v'.repeat(160)}; }`)).toEqual(['styles/moon.css:2 has 174 signs: break the rule into several lines'])
  })

  it('is named by ESLint in each part of a component, but for an address and the path of a drawing', async () => {
    const words = 'moon '.repeat(32)
    const long = {
      comment: `${words}turns`,
      script: `const orbit = '${words}'`,
      attribute: `  <p :title="a.${words.replaceAll(' ', '.')}b">`,
      text: `    {{ ${words.trim().replaceAll(' ', ' + ')} }}`,
      style: `p { font: ${words}; }`,
    }
    const whole = [`  <path d="M${'0 1 '.repeat(40)}" />`, `  <a href="https://example.org/${'moon/'.repeat(32)}" />`]
    const lines = ['<!--', long.comment, '-->', '<script setup lang="ts">', long.script, '</script>', '', '<template>', long.attribute, long.text, '  </p>', ...whole, '</template>', '', '<style scoped>', long.style, '</style>']
    for (const file of ['components/years/Probe.vue', `${addonFolder}/layouts/probe.vue`]) {
      const [result] = await eslint.lintText(lines.join('\n'), { filePath: file })
      expect(result!.messages.map(({ line }) => lines[line - 1])).toEqual(Object.values(long))
    }
  })
})
