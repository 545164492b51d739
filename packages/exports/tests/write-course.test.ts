/** A package for a learning platform: all that its page asks for is in it, and a plan has names of its own. */
import type { CourseOptions } from '../write-course.ts'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeCourse } from '../write-course.ts'
import { fakeAbout, fakeBank } from './fake-deck.ts'
import { fakeCourseWords } from './fake-words.ts'

const folder = mkdtempSync(join(tmpdir(), 'course-'))
const unit = { id: 'all', title: 'All of it', slides: ['title'], counted: [] }
const deck = { about: fakeAbout, questions: fakeBank, seed: 1, kept: { progress: 'p', paper: 'q' }, words: fakeCourseWords, program: strToU8('run()') }

function write(edition: CourseOptions['edition'], plan: CourseOptions['plan'], title = 'Fruit') {
  const { name, bytes } = writeCourse(folder, { edition, title, units: [unit], seen: 80, right: 0, plan, url: 'https://deck.example/' }, deck)
  const files = unzipSync(bytes)
  return { name, names: Object.keys(files), text: (file: string) => strFromU8(files[file]!) }
}

beforeAll(() => {
  mkdirSync(join(folder, 'handouts'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><link rel="manifest" href="./manifest.webmanifest"><title>Deck</title>')
  for (const name of ['favicon.svg', 'offline-worker.js', 'manifest.webmanifest', 'handouts/paper.pdf'])
    writeFileSync(join(folder, name), name)
})
afterAll(() => rmSync(folder, { recursive: true }))

it('holds all that its page and the deck ask for, so that no request fails, and no copy for when there is no network', () => {
  const { names, text } = write('scorm2004', null)
  const asked = [...text('course.html').matchAll(/(?:href|src)="([^"]+)"/g)].map(([, file]) => file!)
  expect(asked.toSorted()).toEqual(['course.css', 'course.js', 'deck/favicon.svg'])
  expect(asked.filter(file => !names.includes(file))).toEqual([])
  expect(text('course.js')).toBe('run()')
  expect(JSON.parse(text('deck/handouts/index.json'))).toEqual([])
  expect(names.filter(name => /offline-worker|manifest\.webmanifest|paper\.pdf/.test(name))).toEqual([])
  // by this link the deck knows whether there is a copy to keep: setup/root.ts
  expect(text('deck/index.html')).not.toContain('rel="manifest"')
  expect(names.filter(name => !text('imsmanifest.xml').includes(`href="${name}"`))).toEqual(['imsmanifest.xml'])
})

it('has the title of its plan, and names of its own, so that a platform holds several plans at once', () => {
  const courses = [write('scorm12', null), write('scorm12', { link: 'short', id: 'short' }, 'Fruit: short'), write('scorm12', { link: 'title', id: null }, 'Fruit: one slide')]
  const idOf = ({ text }: typeof courses[number]) => /<manifest identifier="([^"]*)"/.exec(text('imsmanifest.xml'))![1]!
  for (const [i, title] of ['Fruit', 'Fruit: short', 'Fruit: one slide'].entries()) {
    // of one unit Moodle shows the item's title alone
    expect(courses[i]!.text('imsmanifest.xml')).toMatch(new RegExp(`<item [^>]*>\\s*<title>${title}</title>`))
    expect(courses[i]!.text('course.html')).toContain(`<title>${title}</title>`)
  }
  expect(new Set(courses.map(idOf)).size).toBe(3)
  expect(new Set(courses.map(({ name }) => name)).size).toBe(3)
  const structure = write('cmi5', { link: 'short', id: 'short' }).text('cmi5.xml')
  expect(structure).toContain('<course id="https://deck.example/plan-short"')
  expect(structure).toContain('<au id="https://deck.example/plan-short/units/all"')
})
