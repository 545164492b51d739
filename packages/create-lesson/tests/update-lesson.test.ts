/** A lesson gets the program of another version, or is as it was. */
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { readProgram, updateLesson } from '../update-lesson.ts'

const root = mkdtempSync(join(tmpdir(), 'update-lesson-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const [lesson, from] = [join(root, 'lesson'), { template: join(root, 'template'), program: join(root, 'packages') }]
const own = {
  'package.json': JSON.stringify({
    name: 'mine',
    scripts: { 'start': 'lesson start --port 4000', 'my-own': 'echo' },
    dependencies: { '@deck/cli': 'file:program/deck-cli-1.0.0.tgz', '@deck/gone': 'file:program/deck-gone-1.0.0.tgz', '@slidev/cli': '53.0.0', 'left-pad': '1.3.0' },
  }),
  'program/deck-cli-1.0.0.tgz': 'one',
  'program/deck-gone-1.0.0.tgz': 'one',
  'slides/01-mine.md': '# Mine',
  'deck.config.ts': '// mine',
}

function write(files: Readonly<Record<string, string>>, folder: string): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
}
const list = () => Object.fromEntries(globSync('**/*.*', { cwd: lesson }).map(file => file.replaceAll('\\', '/')).toSorted().map(file => [file, readFileSync(join(lesson, file), 'utf8')]))

beforeEach(() => {
  rmSync(lesson, { recursive: true, force: true })
  write(own, lesson)
  write({ 'package.json': JSON.stringify({ scripts: { 'start': 'lesson start', 'new-one': 'lesson new' }, dependencies: { '@deck/cli': 'file:program/deck-cli-1.1.0.tgz', '@deck/new': 'file:program/deck-new-1.1.0.tgz', '@slidev/cli': '54.0.0', 'node': '24.21.0' } }) }, from.template)
  write({ 'deck-cli-1.1.0.tgz': 'two', 'deck-new-1.1.0.tgz': 'two' }, from.program)
})

describe('a lesson that is updated', () => {
  it('has the packages of the new program and no older one, and its author’s files to the byte', async () => {
    await updateLesson(lesson, from, async () => 0)
    const { 'package.json': written, ...others } = list()
    expect(others).toEqual({ 'program/deck-cli-1.1.0.tgz': 'two', 'program/deck-new-1.1.0.tgz': 'two', 'slides/01-mine.md': '# Mine', 'deck.config.ts': '// mine' })
    expect(JSON.parse(written!)).toEqual({
      name: 'mine',
      scripts: { 'start': 'lesson start --port 4000', 'my-own': 'echo', 'new-one': 'lesson new' },
      // a package that it named itself is at the version that the program was tried with; what it did not name stays away
      dependencies: { '@deck/cli': 'file:program/deck-cli-1.1.0.tgz', '@deck/new': 'file:program/deck-new-1.1.0.tgz', '@slidev/cli': '54.0.0', 'left-pad': '1.3.0' },
    })
  })

  it('is as it was where npm fails, a lock that npm left behind included', async () => {
    const before = list()
    await expect(updateLesson(lesson, from, async () => {
      writeFileSync(join(lesson, 'package-lock.json'), 'half')
      return 1
    })).rejects.toThrow(/^npm did not install the program: .*is as it was\.$/)
    expect(list()).toEqual(before)
    expect(existsSync(join(lesson, 'package-lock.json'))).toBe(false)
  })
})

it('refuses a folder that is no lesson', () => {
  expect(readProgram(lesson)).toEqual({ '@deck/cli': 'file:program/deck-cli-1.0.0.tgz', '@deck/gone': 'file:program/deck-gone-1.0.0.tgz' })
  for (const folder of [root, 'packages/create-lesson'])
    expect(() => readProgram(folder)).toThrow(/is no lesson: its package\.json names no package of program/)
})
