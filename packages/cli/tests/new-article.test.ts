/** A new project has the whole engine and another article, and nothing of this one. */
import { existsSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exchange } from '@deck/words/exchange'
import { listParts } from '@deck/words/statements'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isSigned } from '../audit/list-texts.ts'
import { readEntries } from '../audit/read-source.ts'
import { articleParts, startingArticle, writeProject } from '../new-article.ts'

let folder: string
let project: { name: string, version: string, scripts: Record<string, string>, dependencies: Record<string, string>, workspaces: string[], engine?: { version: string, commit: string } }
const ours = JSON.parse(readFileSync('package.json', 'utf8')) as typeof project

beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'new-article-')), 'My Deck')
  writeProject(folder)
  project = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
})
afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }), 60_000)

const same = (file: string) => readFileSync(join(folder, file), 'utf8') === readFileSync(file, 'utf8')

describe('a new project', () => {
  it('has every part of an article from what it begins with, and its passages', () => {
    expect(readdirSync(startingArticle).toSorted()).toEqual([...articleParts, 'passages.json'].toSorted())
    expect(articleParts.filter(part => !existsSync(join(folder, part)))).toEqual([])
    expect(['deck.config.ts', 'slides.md', 'README.md', 'data/periods.ts', 'public/favicon.svg'].filter(same)).toEqual([])
  })

  it('has the engine as it is here, by whatever name Slidev takes its files', () => {
    const files = globSync(['*.ts', '{components,locales,packages/slidev-addon-lesson}/**/*.*', 'packages/*/*.*', 'packages/cli/**/*.*'], { exclude: ['packages/cli/tests/**', '{knip,vitest.config,deck.config,components.d}.ts', 'packages/bench/*', '{components,locales,packages/*}/package.json', 'locales/*.po', 'packages/cli/{bench*,new-article,typecheck-fixture,oldest-browser}.ts'] })
    expect(files.length).toBeGreaterThan(500)
    expect(files.filter(file => !existsSync(join(folder, file)) || !same(file))).toEqual([])
  })

  it('has nothing of ours: no tests, no measurements, no change log', () => {
    expect(readdirSync(folder).filter(name => /^(?:tests|CHANGELOG|CITATION|knip|vitest|\.ci|\.github)/.test(name))).toEqual([])
    expect(globSync('packages/{bench,*/tests}', { cwd: folder })).toEqual([])
  })

  it('has every script whose program it has, and none that needs our tests', () => {
    const files = (script: string) => script.match(/(?:packages\/cli|bench|tests)\/[\w/-]+\.m?[jt]s/g) ?? []
    expect(Object.entries(project.scripts).flatMap(([name, script]) => files(script).filter(file => !existsSync(join(folder, file))).map(file => `${name}: ${file}`))).toEqual([])
    expect(Object.keys(ours.scripts).filter(name => !(name in project.scripts) && !/^(?:test|bench|oldest-browser|lint:unused|typecheck:fixture|new-article|count$)/.test(name))).toEqual([])
    expect(Object.values(project.scripts).filter(script => /vitest|fixture/.test(script))).toEqual([])
    expect(project.scripts.test).toMatch(/ check && .* build && npm run --silent check -- legibility$/)
  })

  it('has packages that offer only what they have, and no script for tests that are not there', () => {
    const files = globSync('packages/*/package.json', { cwd: folder })
    expect(files.length).toBeGreaterThan(5)
    const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as { exports: Record<string, string>, scripts?: object }
    expect(files.flatMap(file => Object.values(read(file).exports).filter(target => !globSync(join(file, '..', target), { cwd: folder }).length).map(target => `${file}: ${target}`))).toEqual([])
    expect(files.filter(file => 'scripts' in read(file))).toEqual([])
  })

  it('has docs that name only commands and pages that it has, and no slide of this deck', () => {
    const pages = globSync('docs/*.md', { cwd: folder }).map(page => ({ page, text: readFileSync(join(folder, page), 'utf8') }))
    expect(pages.length).toBeGreaterThan(8)
    expect(pages.flatMap(({ page, text }) => [...text.matchAll(/npm run ([\w:-]+)/g)].filter(([, name]) => !(name! in project.scripts)).map(([all]) => `${page}: ${all}`))).toEqual([])
    expect(pages.flatMap(({ page, text }) => [...text.matchAll(/\]\(([\w-]+\.md)/g)].filter(([, name]) => !existsSync(join(folder, 'docs', name!))).map(([, name]) => `${page}: ${name}`))).toEqual([])
    expect(pages.filter(({ text }) => /localhost:3030\/#/.test(text)).map(({ page }) => page)).toEqual([])
    expect(pages.flatMap(({ page, text }) => [...text.matchAll(/`((?:data|slides)\/[\w/.-]*)`/g)].filter(([, path]) => !existsSync(join(folder, path!))).map(([, path]) => `${page}: ${path}`))).toEqual([])
    expect(pages.flatMap(({ page, text }) => [...text.matchAll(/Korea\w*|Mongol\w*|Ulaanbaatar/g)].map(([word]) => `${page}: ${word}`))).toEqual([])
  })

  it('has its texts signed wherever they stand, those of the files that gather the others included', () => {
    const files = globSync('data/{explanations,questions}/*.ts', { cwd: folder }).map(path => path.replaceAll('\\', '/'))
    const keys = files.flatMap(file => readEntries(file, readFileSync(join(folder, file), 'utf8'))).filter(isSigned).map(({ key }) => key)
    expect(keys).toEqual(expect.arrayContaining(['explanations/timeline', 'explanations/ladder', 'explanations/example']))
    expect(keys.filter(key => !/^(?:explanations|questions|recall|template)/.test(key))).toEqual([])
  })

  it('says nothing of tests that ran on this deck: no report, no page on what was tried, and none once they are written', () => {
    expect(readFileSync(join(folder, 'deck.config.ts'), 'utf8')).toContain('isTested = false')
    const files = globSync('{*.*,docs/*.md}', { cwd: folder })
    expect(files.filter(file => /conform|accessibility|exports\.md|codemeta/.test(file))).toEqual([])
    const claims = /NVDA|[Ss]een in (?:Moodle|oat-sa)|\b24\d questions|EN 301 549/
    expect(files.filter(file => file.endsWith('.md') && claims.test(readFileSync(join(folder, file), 'utf8')))).toEqual([])
    const written = [exchange.document.before({ questions: 2, isTested: false }), exchange.document.after({ isTested: false }), listParts('accessibility', false)]
    expect(JSON.stringify(written)).not.toMatch(/axe-core|Moodle 4\.5|A test compares|conforms partially|scorm-again/)
    expect(JSON.stringify(listParts('accessibility', false))).toContain('no tests have run')
    expect(JSON.stringify(listParts('accessibility', true))).not.toContain('no tests have run')
  })

  it('is called after its folder, in letters that npm takes, and needs the same packages', () => {
    expect(project.name).toBe('my-deck')
    expect(project.dependencies).toEqual(ours.dependencies)
    // what is installed by npm ci: packages of ours that are there, and no others
    const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as { packages: Record<string, { workspaces?: string[] }> }
    const own = globSync(['components', 'data', 'locales', 'packages/*'], { cwd: folder }).map(path => path.replaceAll('\\', '/')).filter(path => existsSync(join(folder, path, 'package.json'))).toSorted()
    expect([project.workspaces, packages['']!.workspaces, Object.keys(packages).filter(path => /^(?:components|data|locales|packages\/.*)$/.test(path))]).toEqual([own, own, own])
  })
})

it('notes from which version of the program it was made', () => {
  expect(project.engine).toEqual({ version: ours.version, commit: expect.stringMatching(/^[0-9a-f]{40}$/) })
})

describe('a project made from an older one', () => {
  const read = (...path: string[]) => readFileSync(join(folder, '..', ...path), 'utf8')
  /** What 1.0 wrote at the head of tables and questions, and what stands there now. */
  const imports = [
    [`import type { Term } from './schema/types.ts'`, `import type { Term } from '@deck/article'`],
    [`import { defineTable } from './schema/define-table.ts'`, `import { defineTable } from '@deck/article'`],
    [`import type { Question } from '../schema/types.ts'`, `import type { Question } from '@deck/questions'`],
    [`import type { QuestionId } from './data/schema/types.ts'`, `import type { QuestionId } from '@deck/article'`],
    [`import { askRecords } from '../schema/ask.ts'`, `import { askRecords } from '@deck/questions'`],
  ] as const
  /** Files of the author's, and of an older program. */
  const old = {
    'package.json': JSON.stringify({ name: 'my-own', version: '2.1.0', description: 'Of mine.', engine: { version: '0.9.0', commit: '' } }),
    'passages.json': '[]',
    'deck.config.ts': '// mine',
    'slides/01-mine.md': '# Mine',
    'public/handouts/mine.pdf': 'a PDF',
    'data/article.ts': '// mine, with a schema/types.ts in words',
    'data/questions/index.ts': '// mine',
    'data/schema/types.ts': '// of 1.0',
    'packages/lesson/records-door.ts': '// of an older program',
    'components/years/TimelineExplorer.vue': '<template>old</template>',
    'deck.config.ts.orig': 'nothing of a deck',
  }
  beforeAll(() => {
    for (const [file, text] of Object.entries({ ...old, 'data/glossary.ts': imports.map(([was]) => was).join('\n') })) {
      mkdirSync(join(folder, '../old', file, '..'), { recursive: true })
      writeFileSync(join(folder, '../old', file), text)
    }
    mkdirSync(join(folder, '../newer'))
    writeProject(join(folder, '../newer'), join(folder, '../old'))
  })

  it('has its author’s files as they are, its name and version, and the program as it is now', () => {
    expect(Object.entries(old).filter(([file, text]) => existsSync(join(folder, '../newer', file)) && read('newer', file).startsWith(text)).map(([file]) => file))
      .toEqual(['passages.json', 'deck.config.ts', 'slides/01-mine.md', 'public/handouts/mine.pdf', 'data/article.ts', 'data/questions/index.ts'])
    expect(JSON.parse(read('newer/package.json'))).toMatchObject({ name: 'my-own', version: '2.1.0', description: 'Of mine.', engine: project.engine })
    expect(['packages/lesson/records-door.ts', 'components/years/TimelineExplorer.vue'].filter(file => read('newer', file) !== readFileSync(file, 'utf8'))).toEqual([])
    expect([existsSync(join(folder, '../newer/data/schema')), readdirSync(join(folder, '../newer/slides'))]).toEqual([false, ['01-mine.md']])
  })

  it('is the same deck where it was made by this version', () => {
    writeFileSync(join(folder, 'slides/02-own.md'), '# Own')
    const again = join(folder, '../again')
    mkdirSync(again)
    writeProject(again, folder)
    const list = (root: string) => globSync('**/*.*', { cwd: root }).toSorted().map(file => [file, statSync(join(root, file)).isFile() && readFileSync(join(root, file), 'latin1')])
    expect(list(again)).toEqual(list(folder))
  })

  it('imports from packages what 1.0 had in data/schema, and has no example in a table that its author had not', () => {
    expect(read('newer/data/glossary.ts').split('\n').slice(0, imports.length)).toEqual(imports.map(([, is]) => is))
    expect(read('newer/deck.config.ts')).toMatch(/^\/\/ mine\n[\s\S]*^export const mostSlides = \d+$/m)
    expect(globSync('data/*.ts', { cwd: join(folder, '../newer') }).filter(file => read('newer', file).includes(`section: 'example'`))).toEqual([])
  })
})
