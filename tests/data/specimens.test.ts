import type { Answer } from '../../logic/quiz/grading/grade.ts'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { diagrams } from '../../data/diagrams.ts'
import { questions } from '../../data/questions/index.ts'
import { recallTasks } from '../../data/questions/recall.ts'
import { sourceNotes } from '../../data/source-notes.ts'
import { specimens } from '../../data/specimens.ts'
import { works } from '../../data/works.ts'
import { gradeAnswer } from '../../logic/quiz/grading/grade-answer.ts'
import { sealKinds } from '../../logic/scene/engrave-seal.ts'
import { registry } from '../../model/records.ts'

const root = resolve('.')
const fileOf = (component: string) => component.startsWith('layouts/') ? `${component}.vue` : `components/${component}.vue`
const components = readdirSync('components', { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.vue')).map(file => join('components', file).replaceAll('\\', '/')).sort()

/** Components that a file imports, itself or by a script of its folder, and those that they import. */
function follow(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file))
    return seen
  seen.add(file)
  // a patch holds lines of Slidev's own files; what it hangs up there it names by from()
  if (file.startsWith('setup/client/patches/')) {
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/\$\{from\('(\.[^']+\.vue)'\)\}/g))
      follow(relative(root, resolve('setup/client', path!)).replaceAll('\\', '/'), seen)
    return seen
  }
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from |import\()'(\.[^']+\.vue|\.\/[^'/]+\.ts)'/g))
    follow(relative(root, resolve(dirname(file), path!)).replaceAll('\\', '/'), seen)
  return seen
}
/** What has a page of its own, stands over every slide or is hung up by a setup file is seen there. */
const roots = ['global-top.vue', ...['pages', 'setup'].flatMap(folder => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => /\.(?:vue|ts)$/.test(file)).map(file => `${folder}/${file}`))]
const rendered = new Set([...roots, ...specimens.map(({ component }) => fileOf(component))].filter(existsSync).flatMap(file => [...follow(file)]))

/** Ids that props name: the values of what is called id, ids, …Id, …Ids, and what stands for a record by another name. */
function namedIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string')
    return /^(?:id|ids|and|\w+Ids?|whole|part|low|high|records|dates)$/.test(key) ? [value] : []
  if (Array.isArray(value))
    return value.flatMap(item => namedIn(item, key))
  if (value === null || typeof value !== 'object')
    return []
  // what is answered, saved or quoted holds ids of its own kind
  return Object.entries(value).filter(([name]) => !['given', 'progress', 'paper', 'grades', 'note', 'work', 'state'].includes(name)).flatMap(([name, part]) => namedIn(part, key === 'ids' ? 'ids' : name))
}
const isKnown = (id: string) => registry.has(id) || id in questions || id in recallTasks || id in sourceNotes || id in works || id in diagrams

describe('the catalogue', () => {
  it('shows every component, itself or in another', () => {
    expect(components.filter(file => !rendered.has(file))).toEqual([])
  })

  it('leaves out no layout, and no family but what is a page of its own', () => {
    const shown = new Set(specimens.map(({ component }) => component.split('/')[0]))
    const families = [...new Set(components.map(file => file.split('/')[1]!)), 'layouts']
    expect(families.filter(family => !shown.has(family) && !existsSync(`pages/${family}.vue`))).toEqual([])
    expect(readdirSync('layouts').filter(file => file.endsWith('.vue')).filter(file => !specimens.some(({ component }) => `${component}.vue` === `layouts/${file}`))).toEqual([])
  })

  it.each(specimens.map(specimen => ({ ...specimen, name: `${specimen.component}, ${specimen.state}` })))('shows what there is: $name', ({ component, props, refuses, clicks = 0, at = 0 }) => {
    expect(existsSync(fileOf(component))).toBe(true)
    expect(at).toBeLessThanOrEqual(clicks)
    expect(namedIn(props).every(isKnown) || refuses).toBe(true)
  })

  it('tells states of one component apart', () => {
    const keys = specimens.map(({ component, state }) => `${component} ${state}`)
    expect(keys.filter((key, i) => keys.indexOf(key) < i)).toEqual([])
  })

  it('shows every seal', () => {
    const shown = specimens.filter(({ component }) => component === 'scene/EngravedSeal').map(({ props }) => props.kind)
    expect(sealKinds.filter(kind => !shown.includes(kind))).toEqual([])
  })

  it('shows every type of question, and every answer as what it is graded', () => {
    const cards = specimens.filter(({ component, refuses }) => component === 'quiz/QuizCard' && !refuses).map(({ state, props }) => ({ state, id: props.id as keyof typeof questions, given: props.given as Answer | undefined }))
    const types = new Set(Object.values(questions).map(({ type }) => type))
    expect([...types].filter(type => !cards.some(({ id }) => questions[id].type === type))).toEqual([])
    for (const { state, id, given } of cards) {
      if (given !== undefined)
        expect(`${id}: ${gradeAnswer(id, questions[id], given).state}`).toBe(`${id}: ${state.split(': ')[1]}`)
    }
  })
})
