/** A lesson has what its author needs and the program as packages, and takes over the article of an older project. */
import { existsSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isSigned } from '../../cli/audit/list-texts.ts'
import { readEntries } from '../../cli/audit/read-source.ts'
import { articleParts, makeLesson } from '../make-lesson.ts'

const folder = mkdtempSync(join(tmpdir(), 'make-lesson-'))
const template = 'packages/create-lesson/template'
/** The template as it is packed: with what npm reads. */
const packed = { template: join(folder, 'template'), program: join(folder, 'packages') }
const made = join(folder, 'My Lesson')
const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8')
const readJson = (...path: string[]) => JSON.parse(read(...path)) as Record<string, unknown>

function write(files: Readonly<Record<string, string>>, root: string): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, root, file, '..'), { recursive: true })
    writeFileSync(join(folder, root, file), text)
  }
}

beforeAll(() => {
  makeLesson(packed.template, { template, program: template })
  rmSync(join(packed.template, 'program'), { recursive: true })
  write({ 'package.json': '{"name":"lesson","version":"0.0.0","scripts":{"start":"lesson start"}}', 'package-lock.json': '{"name":"lesson","version":"0.0.0","packages":{"":{"name":"lesson"},"data":{}}}' }, 'template')
  write({ 'deck-cli-1.0.0.tgz': 'packed' }, 'packages')
  makeLesson(made, packed)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a new lesson', () => {
  it('has every part of an article from what it begins with, its passages, and what tools ask for', () => {
    expect(articleParts.filter(part => !existsSync(join(made, part)))).toEqual([])
    expect(readdirSync(made)).toEqual(expect.arrayContaining(['.gitignore', '.npmrc', 'passages.json', 'tsconfig.json', 'vite.config.ts']))
    expect(readdirSync(made).filter(name => name.startsWith('_'))).toEqual([])
  })

  it('has the program as packages alone', () => {
    expect(readdirSync(join(made, 'program'))).toEqual(['deck-cli-1.0.0.tgz'])
    expect(globSync('{packages,components,tests,docs,locales}', { cwd: made })).toEqual([])
  })

  it('is called after its folder, in letters that npm takes, in its lock as well', () => {
    expect(readJson('My Lesson/package.json')).toMatchObject({ name: 'my-lesson', version: '0.0.0', scripts: { start: 'lesson start' } })
    expect(readJson('My Lesson/package-lock.json')).toMatchObject({ name: 'my-lesson', packages: { '': { name: 'my-lesson' }, 'data': {} } })
  })

  it('says nothing of tests that ran on this deck', () => {
    expect(read('My Lesson/deck.config.ts')).toContain('isTested = false')
  })

  it('has its texts signed wherever they stand, those of the files that gather the others included', () => {
    const files = globSync('data/{explanations,questions}/*.ts', { cwd: made }).map(path => path.replaceAll('\\', '/'))
    const keys = files.flatMap(file => readEntries(file, readFileSync(join(made, file), 'utf8'))).filter(isSigned).map(({ key }) => key)
    expect(keys).toEqual(expect.arrayContaining(['explanations/timeline', 'explanations/ladder', 'explanations/example']))
    expect(keys.filter(key => !/^(?:explanations|questions|recall|template)/.test(key))).toEqual([])
  })
})

describe('a lesson made from an older project', () => {
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
    'package.json': JSON.stringify({ name: 'my-own', version: '2.1.0', description: 'Of mine.' }),
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
    write({ ...old, 'data/glossary.ts': imports.map(([was]) => was).join('\n') }, 'old')
    makeLesson(join(folder, 'newer'), packed, join(folder, 'old'))
  })

  it('has its author’s files as they are, its name and version, and nothing of the older program', () => {
    expect(Object.entries(old).filter(([file, text]) => existsSync(join(folder, 'newer', file)) && read('newer', file).startsWith(text)).map(([file]) => file))
      .toEqual(['passages.json', 'deck.config.ts', 'slides/01-mine.md', 'public/handouts/mine.pdf', 'data/article.ts', 'data/questions/index.ts'])
    expect(readJson('newer/package.json')).toMatchObject({ name: 'my-own', version: '2.1.0', description: 'Of mine.' })
    expect(globSync(['packages', 'components', 'data/schema', 'deck.config.ts.orig'], { cwd: join(folder, 'newer') })).toEqual([])
    expect(readdirSync(join(folder, 'newer/slides'))).toEqual(['01-mine.md'])
  })

  it('is the same lesson where it was made by this version', () => {
    writeFileSync(join(made, 'slides/02-own.md'), '# Own')
    makeLesson(join(folder, 'again'), packed, made)
    const list = (root: string) => globSync('**/*.*', { cwd: root }).toSorted().map(file => [file, statSync(join(root, file)).isFile() && readFileSync(join(root, file), 'latin1')])
    expect(list(join(folder, 'again'))).toEqual(list(made))
  })

  it('imports from packages what 1.0 had in data/schema, and has no example in a table that its author had not', () => {
    expect(read('newer/data/glossary.ts').split('\n').slice(0, imports.length)).toEqual(imports.map(([, is]) => is))
    expect(read('newer/deck.config.ts')).toMatch(/^\/\/ mine\n[\s\S]*^export const mostSlides = \d+$/m)
    expect(globSync('data/*.ts', { cwd: join(folder, 'newer') }).filter(file => read('newer', file).includes(`section: 'example'`))).toEqual([])
  })
})
